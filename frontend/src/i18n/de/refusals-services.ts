import type { serviceRefusals as nl } from "../nl/refusals-services.ts";

export const serviceRefusals: Record<keyof typeof nl, string> = {
  Evidence_BadRequest: "Die Fotos sind nicht richtig angekommen. Versuche es erneut.",
  Evidence_BadSignature: "Die Unterschrift zu den Fotos stimmt nicht. Unterschreibe erneut.",
  Evidence_Busy: "Gerade werden viele Fotos gesendet. Versuche es in einer halben Minute erneut.",
  Evidence_ChainUnavailable:
    "Der Fotospeicher kann deine Aufgabe gerade nicht prüfen. Versuche es in einer Minute erneut.",
  Evidence_Erased: "Diese Fotos wurden gelöscht, weil ihre Zeit vorbei ist.",
  Evidence_Failed: "Der Fotospeicher hat versagt. Versuche es in einer Minute erneut.",
  Evidence_NoSession: "Dein Zugang zu den Fotos ist abgelaufen. Unterschreibe erneut, um sie zu sehen.",
  Evidence_NotAPhoto: "Diese Datei ist kein Foto. Wähle ein Foto (JPEG, PNG oder WebP).",
  Evidence_NotAReader: "Dieses Konto darf diese Fotos nicht sehen. Melde dich als Prüfung an.",
  Evidence_NotClaimed: "Du hast diese Aufgabe nicht. Wähle sie zuerst.",
  Evidence_NotFound: "Diese Fotos gibt es nicht. Vielleicht wurden sie gelöscht.",
  Evidence_OtherEvidence: "Die Fotos passen nicht zur Unterschrift. Wähle sie erneut und unterschreibe noch einmal.",
  Evidence_PhotoHasMetadata: "Ein Foto enthält noch Ort oder Gerät. Wähle es erneut.",
  Evidence_SessionTooLong: "Der verlangte Zugang dauert zu lange. Verlange einen kürzeren.",
  Evidence_SignatureExpired: "Die Unterschrift ist zu alt. Unterschreibe erneut.",
  Evidence_TooLarge: "Ein Foto ist zu groß. Wähle ein kleineres.",
  Relay_BadRequest: "Der Sendedienst hat diese Nachricht nicht verstanden. Lade die Seite neu und versuche es erneut.",
  Relay_Busy: "Es ist gerade sehr viel los. Es wurde nichts gesendet; versuche es in einer Minute erneut.",
  Relay_CallNotAllowed: "Der Sendedienst führt diesen Auftrag nicht aus. Er verwaltet nur deine eigenen Passkeys.",
  Relay_CannotPay:
    "Diese Zahlung geht nicht: Das Guthaben reicht nicht oder der Laden macht nicht mit. Es wurde nichts bezahlt.",
  Relay_ChainUnreachable:
    "Der Sendedienst erreicht das Netz nicht. Es ist nichts geschehen; versuche es in einer Minute erneut.",
  Relay_Failed:
    "Der Sendedienst hat einen Fehler gemacht. Es wurde nichts gesendet; versuche es in einer Minute erneut.",
  Relay_FeesNotZero: "Dieser Auftrag verlangt Gebühren. Die App verlangt nie Gebühren; benutze ihn nicht.",
  Relay_NonceLost:
    "Der Sendedienst konnte deine Handlung nicht abschließen. Sieh nach, ob sie geschehen ist; wenn nicht, wiederhole sie.",
  Relay_NotAWallet: "Das ist keine Geldbörse einer Bewohnerin oder eines Bewohners. Es wurde nichts gesendet.",
  Relay_NotEnrolled: "Deine Geldbörse ist noch nicht angemeldet. Zeige deinen Code am Schalter.",
  Relay_NotFound: "Der Sendedienst kennt diese Frage nicht. Aktualisiere die App und versuche es erneut.",
  Relay_OperationUnderWay:
    "Deine Geldbörse ist noch mit einer anderen Änderung beschäftigt. Warte, bis sie fertig ist.",
  Relay_OtherWallet: "Dieser Passkey gehört zu einer anderen Geldbörse. Wähle den richtigen Passkey.",
  Relay_QuotaUsed: "Du hast heute die höchste Zahl an Handlungen erreicht. Morgen geht es weiter.",
  Relay_Reverted:
    "Das Netz hat das ohne Grund abgelehnt. Es hat sich nichts geändert; lade die Seite neu und versuche es erneut.",
  Relay_TooLarge: "Diese Nachricht ist zu groß. Lade die Seite neu und versuche es erneut.",
  Relay_TooMuchGas: "Dieser Auftrag ist zu groß für den Sendedienst. Mache weniger auf einmal.",
  Relay_UnknownAct:
    "Der Sendedienst kennt diese Handlung nicht. Sieh nach, ob sie geschehen ist; wenn nicht, wiederhole sie.",
  Relay_WalletNotDeployedYet: "Deine Geldbörse wird noch vorbereitet. Warte eine halbe Minute und versuche es erneut.",
};
