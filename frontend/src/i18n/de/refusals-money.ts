import type { moneyRefusals as nl } from "../nl/refusals-money.ts";

export const moneyRefusals: Record<keyof typeof nl, string> = {
  HeerlenEuro_AmountZero: "Der Betrag ist null. Gib einen Betrag ein.",
  HeerlenEuro_AuthorizationExpired: "Diese Zahlung ist zu alt. Unterschreibe sie erneut.",
  HeerlenEuro_AuthorizationNotYetValid:
    "Diese Zahlung gilt noch nicht. Prüfe die Uhr deines Geräts und versuche es erneut.",
  HeerlenEuro_BadSignature:
    "Die Unterschrift gehört nicht zu dieser Geldbörse. Es wurde nichts bezahlt; unterschreibe erneut.",
  HeerlenEuro_CannotBeHeld:
    "Dieses Konto kann nicht gesperrt werden. Das geht nur bei Bewohnern, Vereinen und Geschäften.",
  HeerlenEuro_FetchOnly:
    "Geld für Aufgaben oder Auszahlungen kannst du nicht selbst senden. Es wurde nichts bezahlt; nutze den Knopf in der App.",
  HeerlenEuro_HoldTooLong:
    "So lange darf ein Konto nicht gesperrt sein. Die Wache darf es 14 Tage und ruht dann 14; bitte sonst den Rat.",
  HeerlenEuro_MoveNotAllowed:
    "Zwischen diesen beiden darf kein Geld fließen. Heerlen Euro gehen nur von Bewohnern an angemeldete Geschäfte der Stadt.",
  HeerlenEuro_NotHeld: "Dieses Konto ist nicht gesperrt. Du musst nichts tun.",
  HeerlenEuro_NotTheKeeper: "Dieses Register darf diesen Status nicht ändern. Melde das dem Betreiber.",
  HeerlenEuro_NotTheRecipient:
    "Nur das bezahlte Geschäft kann diese Zahlung einziehen. Lass dieses Geschäft den Code scannen.",
  HeerlenEuro_PauseTooLong:
    "Die Wache darf höchstens 14 Tage anhalten und muss dann 14 Tage warten. Bitte den Rat, wenn es länger sein muss.",
  HeerlenEuro_Paused: "Das ist gerade angehalten. Dein Geld bleibt deins; versuche es später erneut.",
  HeerlenEuro_ReferenceUsed:
    "Diese Zahlung wurde schon gemacht. Bitte das Geschäft um einen neuen Code, wenn du noch einmal zahlen willst.",
  HeerlenEuro_RefundTooHigh:
    "Es kann nicht mehr erstattet werden, als von dieser Zahlung übrig ist. Wähle einen kleineren Betrag.",
  HeerlenEuro_SpenderNotAllowed: "Dieses Konto darf kein fremdes Geld ausgeben. Zahle mit deiner eigenen Geldbörse.",
  HeerlenEuro_StillHoldsCoins:
    "Dieses Konto hat noch Heerlen Euro und kann diesen Status nicht bekommen. Bring den Stand zuerst auf null.",
  ERC20InsufficientBalance:
    "In deiner Geldbörse ist nicht genug. Bitte um einen kleineren Betrag oder zahle den Rest anders.",
  ERC20InsufficientAllowance: "Für diesen Betrag gibt es keine Erlaubnis. Gib sie zuerst.",
  ERC20InvalidSender: "Der Absender stimmt nicht. Es wurde nichts bezahlt.",
  ERC20InvalidReceiver: "Der Empfänger stimmt nicht. Bitte das Geschäft um einen neuen Code.",
  ERC20InvalidApprover: "Diese Erlaubnis kann nicht gegeben werden.",
  ERC20InvalidSpender: "Diesem Konto kann keine Erlaubnis gegeben werden.",
  ERC2612ExpiredSignature: "Diese Erlaubnis ist zu alt. Unterschreibe erneut.",
  ERC2612InvalidSigner: "Diese Erlaubnis wurde nicht vom Eigentümer unterschrieben. Unterschreibe erneut.",
  CheckpointUnorderedInsertion:
    "Eine Zählung kam in falscher Reihenfolge. Melde das dem Betreiber; es hat sich nichts geändert.",
  TransferRequest_BadAmount: "Der Betrag in diesem Code stimmt nicht. Bitte um einen neuen Code.",
  TransferRequest_BadMerchant: "In diesem Code steht kein gültiges Geschäft. Bitte um einen neuen Code.",
  TransferRequest_BadReference: "Das Zeichen in diesem Code stimmt nicht. Bitte um einen neuen Code.",
  TransferRequest_OtherChain: "Dieser Code gehört zu einem anderen Netz. Zahle nicht damit; bitte um einen neuen Code.",
  TransferRequest_OtherFunction: "Dieser Code verlangt etwas anderes als eine Zahlung. Nutze ihn nicht.",
  TransferRequest_OtherToken: "Dieser Code verlangt anderes Geld als den Heerlen Euro. Zahle nicht damit.",
  TransferRequest_Unreadable:
    "Das ist kein Zahlungscode des Heerlen Euro. Bitte das Geschäft, den Code erneut zu zeigen.",
  SignedPayment_AmountZero: "Diese Zahlung beträgt null. Bitte um eine neue Unterschrift.",
  SignedPayment_Expired: "Diese Zahlung ist zu alt. Bitte um eine neue Unterschrift.",
  SignedPayment_OtherChain: "Diese Zahlung gehört zu einem anderen Netz. Bitte um eine neue Unterschrift.",
  SignedPayment_OtherClientData:
    "Dieser Browser kann ohne Netz nicht zahlen. Stelle eine Verbindung her und zahle wie üblich.",
  SignedPayment_OtherMerchant: "Diese Zahlung ist für ein anderes Geschäft. Nimm sie nicht an.",
  SignedPayment_TooLong: "Diese Zahlung passt nicht in einen Code. Stelle eine Verbindung her und zahle wie üblich.",
  SignedPayment_Unreadable:
    "Das ist keine unterschriebene Zahlung. Bitte die Kundin oder den Kunden, den Code erneut zu zeigen.",
  Money_Empty: "Gib einen Betrag ein.",
  Money_Negative: "Ein Betrag ist nie negativ. Gib einen über null ein.",
  Money_TooManyDecimals: "Schreibe höchstens zwei Nachkommastellen.",
  Money_TooMuch: "Dieser Betrag ist zu hoch. Gib einen kleineren ein.",
  Money_Unreadable: "Das ist kein Betrag. Schreibe ihn wie 12,50.",
  RedemptionDesk_BadAmount: "Dieser Betrag kann nicht ausgezahlt werden. Gib einen Betrag über null ein.",
  RedemptionDesk_BatchEmpty: "In diesem Bündel ist nichts auszuzahlen. Warte, bis es einen Antrag gibt.",
  RedemptionDesk_BatchNotFrozen:
    "Dieses Bündel ist noch offen oder schon bestätigt. Lade die Seite neu und sieh noch einmal nach.",
  RedemptionDesk_FourEyes:
    "Du hast dieses Bündel geschlossen. Jemand anderes muss es bestätigen oder etwas daraus zurückgeben.",
  InPerson_Carried: "Das muss jemand selbst tun, mit dem eigenen Konto. Melde dich damit an.",
  RedemptionDesk_NotOverdue: "Dieses Bündel wartet noch keine 14 Tage. Jetzt kann es nur die Auszahlung schließen.",
  RedemptionDesk_NotReclaimable:
    "Die Stadt hat noch Zeit, das zu zahlen. Zurückholen geht 60 Tage, nachdem das Bündel geschlossen wurde.",
  RedemptionDesk_NotTheMerchant:
    "Nur das Geschäft, das es eingereicht hat, kann es zurückholen. Melde dich als dieses Geschäft an.",
  RedemptionDesk_OnlyForward: "Die Garantie kann nur länger werden, nie kürzer. Wähle ein späteres Datum.",
  RedemptionDesk_ReferenceUsed: "Dieser Antrag wurde schon gestellt. Sieh in der Liste nach; für mehr beginne neu.",
  RedemptionDesk_StatementMissing: "Der Kontoauszug fehlt. Wähle die Datei der Bank oder gib ihre Prüfsumme ein.",
  RedemptionDesk_WrongState:
    "Das passt nicht zum Stand dieser Auszahlung. Lade die Seite neu und sieh noch einmal nach.",
};
