import type { peopleRefusals as nl } from "../nl/refusals-people.ts";

export const peopleRefusals: Record<keyof typeof nl, string> = {
  Geofence_BadRing: "Die Stadtgrenze hat zu wenige oder zu viele Punkte. Prüfe die Datei.",
  Geofence_BadVertex: "Ein Punkt der Stadtgrenze liegt außerhalb der Karte. Prüfe die Datei.",
  Geofence_NotSet: "Die Stadtgrenze ist noch nicht festgelegt. Das muss der Rat zuerst tun.",
  MerchantRegistry_BadName: "Name oder Branche ist leer oder zu lang. Ändere sie.",
  MerchantRegistry_ContractEnded: "Das Vertragsende liegt in der Vergangenheit. Wähle ein späteres Datum.",
  MerchantRegistry_NotEndedYet: "Der Vertrag läuft noch. Nur die Geschäftsverwaltung kann ihn früher beenden.",
  MerchantRegistry_OutsideFence:
    "Dieses Geschäft liegt außerhalb von Heerlen. Nur Geschäfte innerhalb der Grenze machen mit.",
  MerchantRegistry_WrongStatus:
    "Das passt nicht zum Stand dieses Geschäfts. Lade die Seite neu und sieh noch einmal nach.",
  ResidentRegistry_Empty: "Der Geldbörsencode oder das Personenmerkmal fehlt. Fülle beides aus.",
  ResidentRegistry_NotResident: "Diese Geldbörse ist nicht angemeldet. Melde den Bewohner zuerst an.",
  ResidentRegistry_PersonEnrolled:
    "Diese Person hat schon eine Geldbörse. Nutze die Wiederherstellung, wenn das Gerät verloren ist.",
  ResidentRegistry_SameTier: "Diese Person ist schon in dieser Gruppe. Wähle eine andere Gruppe.",
  ResidentRegistry_WalletEnrolled: "Diese Geldbörse gehört schon jemandem. Prüfe den Code.",
  EnrolmentCode_Mistyped:
    "In diesem Anmeldecode ist ein Tippfehler. Scanne ihn erneut oder prüfe jeden Buchstaben, auch die großen.",
  EnrolmentCode_Unreadable: "Das ist kein Anmeldecode. Bitte die Person, den Code in der App noch einmal zu zeigen.",
  CodeStore_NotWritten:
    "Die Stadtgrenze konnte nicht gespeichert werden. Melde das dem Betreiber; es hat sich nichts geändert.",
};
