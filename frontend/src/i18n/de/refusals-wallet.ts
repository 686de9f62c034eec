import type { walletRefusals as nl } from "../nl/refusals-wallet.ts";

export const walletRefusals: Record<keyof typeof nl, string> = {
  FailedDeployment: "Die Geldbörse konnte nicht angelegt werden. Versuche es erneut oder frage am Schalter.",
  FailedOp: "Die Geldbörse konnte das nicht ausführen. Es hat sich nichts geändert; versuche es erneut.",
  AccountUnauthorized: "Das darf nur die Geldbörse selbst. Unterschreibe mit deinem eigenen Passkey.",
  ECDSAInvalidSignature: "Die Unterschrift ist nicht lesbar. Unterschreibe erneut.",
  ECDSAInvalidSignatureLength: "Die Unterschrift ist nicht lesbar. Unterschreibe erneut.",
  ECDSAInvalidSignatureS: "Die Unterschrift ist nicht lesbar. Unterschreibe erneut.",
  ERC7579DecodingError:
    "Der Auftrag an die Geldbörse ist nicht lesbar. Melde das dem Betreiber; es hat sich nichts geändert.",
  ERC7579UnsupportedExecType:
    "Diese Art von Auftrag kennt die Geldbörse nicht. Melde das dem Betreiber; es hat sich nichts geändert.",
  UnsupportedExecutionMode:
    "Diese Art von Auftrag kennt die Geldbörse nicht. Melde das dem Betreiber; es hat sich nichts geändert.",
  InvalidAccountNonce: "Diese Unterschrift wurde schon benutzt oder kommt zu früh. Unterschreibe erneut.",
  MultiSignerERC7913AlreadyExists: "Dieser Passkey gehört schon zu deiner Geldbörse. Wähle einen anderen.",
  MultiSignerERC7913InvalidSigner: "Dieser Passkey ist ungültig. Erstelle einen neuen.",
  MultiSignerERC7913NonexistentSigner: "Dieser Passkey gehört nicht zu deiner Geldbörse. Wähle einen anderen.",
  MultiSignerERC7913UnreachableThreshold:
    "Der letzte Passkey kann nicht entfernt werden. Füge zuerst einen anderen hinzu.",
  MultiSignerERC7913ZeroThreshold: "Eine Geldbörse braucht mindestens einen Passkey. Füge einen hinzu.",
  OutOfRangeAccess: "In diesem Auftrag fehlen Angaben. Melde das dem Betreiber; es hat sich nichts geändert.",
  ResidentWallet_BadKey: "Dieser Passkey passt nicht zur Geldbörse. Erstelle einen neuen.",
  ResidentWallet_TooManyPasskeys: "Eine Geldbörse hat höchstens acht Passkeys. Entferne zuerst einen.",
  WalletRecovery_AlreadyConfirmed: "Diese Wiederherstellung ist schon bestätigt. Warte, bis die 7 Tage vorbei sind.",
  WalletRecovery_AlreadyOpen:
    "Für diese Geldbörse läuft schon eine Wiederherstellung. Führe sie zu Ende oder nimm sie zurück.",
  WalletRecovery_BadKey: "Mit diesem Passkey kann niemand unterschreiben. Lass die Person einen neuen erstellen.",
  WalletRecovery_BadSignature: "Die Unterschrift gehört nicht zu dieser Geldbörse. Unterschreibe erneut.",
  WalletRecovery_CalmAfterVeto:
    "Die Person hat eine Wiederherstellung gestoppt. Erst 30 Tage später kann eine neue beginnen; sprich zuerst mit ihr.",
  WalletRecovery_NoLongerRegistrar:
    "Wer an dieser Wiederherstellung mitwirkte, arbeitet nicht mehr am Schalter. Beginne sie neu.",
  WalletRecovery_NoneOpen:
    "Für diese Geldbörse läuft keine Wiederherstellung oder sie ist abgelaufen. Beginne bei Bedarf neu.",
  WalletRecovery_NotAWallet: "Das ist keine Geldbörse dieser Stadt. Prüfe den Code.",
  WalletRecovery_NotConfirmed:
    "Eine zweite Person hat diese Wiederherstellung noch nicht bestätigt. Frage jemanden im Team.",
  WalletRecovery_NotDeployed:
    "Diese Geldbörse ist noch nicht im Netz. Lege sie zuerst an; dann kann die Wiederherstellung beginnen.",
  WalletRecovery_NotResident: "Diese Geldbörse gehört keiner angemeldeten Person. Prüfe den Code.",
  WalletRecovery_NotYours:
    "Nur wer diese Wiederherstellung begann oder bestätigte, kann sie zurücknehmen. Frage diese Person.",
  WalletRecovery_OtherRecovery:
    "Inzwischen läuft eine andere Wiederherstellung dieser Geldbörse. Sieh dir zuerst diese an.",
  WalletRecovery_PasskeysChanged:
    "Die Passkeys haben sich inzwischen geändert, also hatte jemand noch einen. Diese Wiederherstellung endet hier.",
  WalletRecovery_RegistrarLimit:
    "Du hast heute schon drei Wiederherstellungen begonnen. Morgen geht es wieder, oder frage jemanden im Team.",
  WalletRecovery_SameRegistrar: "Du hast diese Wiederherstellung begonnen. Jemand anderes muss sie bestätigen.",
  WalletRecovery_SignatureExpired: "Diese Unterschrift ist zu alt. Unterschreibe erneut.",
  WalletRecovery_TooEarly: "Die Person kann diese Wiederherstellung noch stoppen. Warte, bis die 7 Tage vorbei sind.",
  WalletRecovery_TownLimit:
    "Die Stadt hat diese Woche schon zehn Wiederherstellungen bestätigt. Versuche es in ein paar Tagen erneut.",
};
