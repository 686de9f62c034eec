import type { Catalogue } from "../catalogue.ts";
import { moneyRefusals } from "./refusals-money.ts";
import { officeRefusals } from "./refusals-office.ts";
import { peopleRefusals } from "./refusals-people.ts";
import { serviceRefusals } from "./refusals-services.ts";
import { taskRefusals } from "./refusals-tasks.ts";
import { walletRefusals } from "./refusals-wallet.ts";

export const refusals: Catalogue["refusals"] = {
  App_Offline: "Du bist nicht mit dem Internet verbunden. Stelle eine Verbindung her und versuche es erneut.",
  App_IndexerDown:
    "Die Übersicht ist gerade nicht erreichbar. Versuche es in einer Minute erneut; dein Geld ist sicher.",
  App_ServiceDown: "Der Sendedienst antwortet nicht. Es wurde nichts gesendet; versuche es in einer Minute erneut.",
  App_ChainDown: "Das Netz des Heerlen Euro antwortet nicht. Es ist nichts passiert; versuche es gleich erneut.",
  App_StillUnderWay:
    "Es dauert länger als sonst. Deine Handlung wurde angenommen; sieh gleich wieder nach und wiederhole sie nicht.",
  App_PasskeyCancelled:
    "Du hast nicht mit deinem Passkey bestätigt. Es wurde nichts gesendet; du kannst es noch einmal versuchen.",
  App_PasskeyUnsupported:
    "Dieses Gerät oder dieser Browser kennt keine Passkeys. Nutze ein neueres Gerät oder komm zum Schalter.",
  App_PasskeyNotRecognised:
    "Dieser Passkey hat zweimal verschieden geantwortet. Wähle zweimal denselben oder komm zum Schalter.",
  App_WalletOfAnotherTown:
    "Die Geldbörse auf diesem Gerät gehört zu einer anderen Stadt oder einer älteren Version. Öffne sie erneut mit deinem Passkey.",
  App_WalletRefused: "Deine Wallet hat nicht unterschrieben. Es ist nichts passiert; versuche es erneut.",
  App_NoWallet: "Du hast auf diesem Gerät noch keine Geldbörse. Lege zuerst eine an.",
  App_ShopNotTakingPart:
    "Dieser Laden macht gerade nicht beim Heerlen Euro mit. Es wurde nichts bezahlt; bezahle anders.",
  App_PhotoNotAnImage: "Diese Datei ist kein lesbares Foto. Wähle ein Foto (JPEG, PNG oder WebP).",
  App_PhotoTooLarge: "Dieses Foto ist zu groß (über 30 MB). Wähle ein kleineres.",
  App_TooManyPhotos: "Du kannst höchstens fünf Fotos abgeben. Entferne eines.",
  App_TreasuryTooLow: "In der Kasse ist weniger als dieser Betrag. Gib einen niedrigeren Betrag ein.",
  App_ShopBalanceTooLow: "Dein Geschäft hat weniger als diesen Betrag. Gib einen niedrigeren Betrag ein.",
  App_CouncilActFails:
    "Der Beschluss kann jetzt nicht ausgeführt werden: eine der Handlungen scheitert, zum Beispiel weil die Kasse zu wenig hat. Es hat sich nichts geändert.",
  App_CouncilNotApproved:
    "Die Genehmigungen passen nicht mehr zu diesem Beschluss oder er ist noch nicht an der Reihe. Lade die Seite neu.",
  App_Unknown:
    "Etwas Unbekanntes ist schiefgegangen. Es wurde nichts abgebucht; versuche es erneut oder frage am Schalter.",
  ...taskRefusals,
  ...moneyRefusals,
  ...peopleRefusals,
  ...walletRefusals,
  ...officeRefusals,
  ...serviceRefusals,
};
