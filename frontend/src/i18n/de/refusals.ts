import type { Catalogue } from "../catalogue.ts";

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
  App_CouncilActFails:
    "Der Beschluss kann jetzt nicht ausgeführt werden: eine der Handlungen scheitert, zum Beispiel weil die Kasse zu wenig hat. Es hat sich nichts geändert.",
  App_CouncilNotApproved:
    "Die Genehmigungen passen nicht mehr zu diesem Beschluss oder er ist noch nicht an der Reihe. Lade die Seite neu.",
  App_Unknown:
    "Etwas Unbekanntes ist schiefgegangen. Es wurde nichts abgebucht; versuche es erneut oder frage am Schalter.",
  AccessManagerAlreadyScheduled: "Diese Handlung ist schon geplant. Warte, bis die Wartezeit vorbei ist.",
  AccessManagerBadConfirmation: "Die Bestätigung gehört zu einem anderen Konto. Melde dich mit dem richtigen an.",
  AccessManagerExpired: "Die geplante Handlung ist abgelaufen. Plane sie erneut.",
  AccessManagerInvalidInitialAdmin: "Der Verwalter der Rechte fehlt. Melde das dem Betreiber.",
  AccessManagerLockedFunction: "Diese Funktion ist gesperrt. Bitte den Rat um einen Beschluss.",
  AccessManagerLockedRole: "Diese Rolle ist gesperrt und kann nicht geändert werden.",
  AccessManagerNotReady: "Die Wartezeit dieser Handlung ist noch nicht vorbei. Versuche es später.",
  AccessManagerNotScheduled: "Diese Handlung muss zuerst geplant werden. Plane sie und warte die Wartezeit ab.",
  AccessManagerUnauthorizedAccount: "Dieses Konto darf das nicht. Melde dich mit einem Konto an, das diese Rolle hat.",
  AccessManagerUnauthorizedCall: "Diese Handlung ist für dieses Konto nicht erlaubt. Bitte den Rat um die Rolle.",
  AccessManagerUnauthorizedCancel:
    "Dieses Konto darf die geplante Handlung nicht abbrechen. Frage, wer sie geplant hat.",
  AccessManagerUnauthorizedConsume: "Diese Handlung ist nur über die Rechteverwaltung möglich.",
  AccessManagedUnauthorized: "Dieses Konto darf das nicht. Melde dich mit einem Konto an, das diese Rolle hat.",
  AccessManagedRequiredDelay: "Diese Handlung hat eine Wartezeit. Plane sie zuerst.",
  AccessManagedInvalidAuthority: "Die Rechteverwaltung stimmt nicht. Melde das dem Betreiber.",
  AddressEmptyCode: "An dieser Adresse gibt es keinen Vertrag. Prüfe die Adresse.",
  CheckpointUnorderedInsertion: "Die Zeit der Kette lief rückwärts. Es ist nichts passiert; melde dies der Verwaltung.",
  FailedCall: "Die Handlung ist ohne Grund gescheitert. Es hat sich nichts geändert; versuche es erneut.",
  FailedDeployment: "Die Geldbörse konnte nicht angelegt werden. Versuche es erneut oder frage am Schalter.",
  InsufficientBalance: "Auf diesem Konto ist nicht genug für diese Handlung.",
  SafeCastOverflowedUintDowncast: "Diese Zahl ist zu groß. Gib eine kleinere ein.",
  CouncilAgenda_AlreadyProposed: "Dieser Vorschlag steht schon auf der Agenda. Du kannst ihn dort billigen.",
  CouncilAgenda_BadSentence: "Sage in einem Satz, was der Vorschlag tut (höchstens 280 Zeichen).",
  CouncilAgenda_DelegateNotAllowed: "Dieser Vorschlag ruft einen nicht zugelassenen Vertrag auf. Erstelle ihn neu.",
  CouncilAgenda_NotAnOwner: "Nur Ratsmitglieder können etwas auf die Agenda setzen. Melde dich als solches an.",
  CouncilAgenda_StaleNonce: "Inzwischen wurde ein anderer Vorschlag ausgeführt. Erstelle den Vorschlag neu.",
  Geofence_BadRing: "Die Stadtgrenze hat zu wenige oder zu viele Punkte. Prüfe die Datei.",
  Geofence_BadVertex: "Ein Punkt der Stadtgrenze liegt außerhalb der Karte. Prüfe die Datei.",
  Geofence_NotSet: "Die Stadtgrenze ist noch nicht festgelegt. Das muss der Rat zuerst tun.",
  HeerlenEuro_AmountZero: "Der Betrag ist null. Gib einen Betrag ein.",
  HeerlenEuro_AuthorizationExpired: "Diese Zahlung ist zu alt. Unterschreibe sie erneut.",
  HeerlenEuro_AuthorizationNotYetValid:
    "Diese Zahlung gilt noch nicht. Prüfe die Uhr deines Geräts und versuche es erneut.",
  HeerlenEuro_BadSignature:
    "Die Unterschrift gehört nicht zu dieser Geldbörse. Es wurde nichts bezahlt; unterschreibe erneut.",
  HeerlenEuro_MoveNotAllowed:
    "Zwischen diesen beiden darf kein Geld fließen. Heerlen Euro gehen nur von Bewohnern an angemeldete Geschäfte der Stadt.",
  HeerlenEuro_NotTheKeeper: "Dieses Register darf diesen Status nicht ändern. Melde das dem Betreiber.",
  HeerlenEuro_NotTheRecipient:
    "Nur das bezahlte Geschäft kann diese Zahlung einziehen. Lass dieses Geschäft den Code scannen.",
  HeerlenEuro_PauseTooLong: "Eine Pause dauert höchstens 14 Tage. Wähle ein früheres Ende.",
  HeerlenEuro_Paused: "Das ist gerade angehalten. Dein Geld bleibt deins; versuche es später erneut.",
  HeerlenEuro_ReferenceUsed:
    "Diese Zahlung wurde schon gemacht. Bitte das Geschäft um einen neuen Code, wenn du noch einmal zahlen willst.",
  HeerlenEuro_RefundTooHigh:
    "Es kann nicht mehr erstattet werden, als von dieser Zahlung übrig ist. Wähle einen kleineren Betrag.",
  HeerlenEuro_SpenderNotAllowed: "Dieses Konto darf kein fremdes Geld ausgeben. Zahle mit deiner eigenen Geldbörse.",
  ERC20InsufficientBalance:
    "In deiner Geldbörse ist nicht genug. Bitte um einen kleineren Betrag oder zahle den Rest anders.",
  ERC20InsufficientAllowance: "Für diesen Betrag gibt es keine Erlaubnis. Gib sie zuerst.",
  ERC20InvalidSender: "Der Absender stimmt nicht. Es wurde nichts bezahlt.",
  ERC20InvalidReceiver: "Der Empfänger stimmt nicht. Bitte das Geschäft um einen neuen Code.",
  ERC20InvalidApprover: "Diese Erlaubnis kann nicht gegeben werden.",
  ERC20InvalidSpender: "Diesem Konto kann keine Erlaubnis gegeben werden.",
  ERC2612ExpiredSignature: "Diese Erlaubnis ist zu alt. Unterschreibe erneut.",
  ERC2612InvalidSigner: "Diese Erlaubnis wurde nicht vom Eigentümer unterschrieben. Unterschreibe erneut.",
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
  ResidentRegistry_WalletEnrolled: "Diese Geldbörse gehört schon jemandem. Prüfe den Code.",
  ResidentWallet_BadKey: "Dieser Passkey passt nicht zur Geldbörse. Erstelle einen neuen.",
  ResidentWallet_TooManyPasskeys: "Eine Geldbörse hat höchstens acht Passkeys. Entferne zuerst einen.",
  WalletRecovery_AlreadyConfirmed: "Diese Wiederherstellung ist schon bestätigt. Du musst nichts mehr tun.",
  WalletRecovery_AlreadyOpen:
    "Für diese Geldbörse läuft schon eine Wiederherstellung. Sieh sie dir zuerst an oder warte, bis sie verfällt.",
  WalletRecovery_BadKey: "Dieser Passkey passt nicht zu einer Geldbörse dieser Stadt. Erstelle einen neuen.",
  WalletRecovery_BadSignature:
    "Diese Unterschrift stammt nicht von dieser Geldbörse. Nimm einen Passkey, der dazugehört.",
  WalletRecovery_CalmAfterVeto:
    "Die Person hat eine Wiederherstellung gestoppt. Dreißig Tage lang kann keine neue vorgeschlagen werden.",
  WalletRecovery_NoLongerRegistrar:
    "Eine der beiden Personen arbeitet nicht mehr am Schalter. Schlage die Wiederherstellung erneut vor.",
  WalletRecovery_NoneOpen:
    "Für diese Geldbörse läuft keine Wiederherstellung: Sie ist fertig, gestoppt, zurückgezogen oder verfallen.",
  WalletRecovery_NotAWallet: "Diese Adresse ist keine Geldbörse dieser Stadt. Prüfe die Adresse.",
  WalletRecovery_NotConfirmed: "Eine zweite Person am Schalter muss diese Wiederherstellung zuerst bestätigen.",
  WalletRecovery_NotDeployed:
    "Diese Geldbörse ist noch nicht angelegt. Lege sie zuerst an; dann kann sie wiederhergestellt werden.",
  WalletRecovery_NotResident: "Diese Geldbörse gehört keinem eingeschriebenen Einwohner. Prüfe die Adresse.",
  WalletRecovery_NotYours: "Nur wer diese Wiederherstellung vorgeschlagen oder bestätigt hat, kann sie zurückziehen.",
  WalletRecovery_OtherRecovery:
    "Inzwischen läuft eine andere Wiederherstellung dieser Geldbörse. Lade die Seite neu und sieh noch einmal nach.",
  WalletRecovery_PasskeysChanged:
    "Die Passkeys haben sich inzwischen geändert, also hatte noch jemand einen. Schlage die Wiederherstellung bei Bedarf erneut vor.",
  WalletRecovery_RegistrarLimit:
    "Du hast in 24 Stunden schon drei Wiederherstellungen vorgeschlagen. Warte bis morgen oder frage jemanden aus dem Team.",
  WalletRecovery_SameRegistrar:
    "Wer eine Wiederherstellung vorschlägt, kann sie nicht selbst bestätigen. Frage jemanden aus dem Team.",
  WalletRecovery_SignatureExpired: "Diese Unterschrift ist abgelaufen. Stoppe die Wiederherstellung erneut.",
  WalletRecovery_TooEarly:
    "Die sieben Tage, in denen die Wiederherstellung gestoppt werden kann, sind noch nicht vorbei.",
  WalletRecovery_TownLimit:
    "Die Stadt hat in sieben Tagen schon zehn Wiederherstellungen bestätigt. Versuche es später erneut.",
  TaskRegistry_BadSignature: "Die Unterschrift gehört nicht zu dieser Geldbörse. Unterschreibe erneut.",
  TaskRegistry_BadTerms: "Die Angaben der Aufgabe stimmen nicht. Prüfe Vergütung, Plätze, Zeit und Frist.",
  TaskRegistry_BudgetTooLow: "In diesem Budget ist zu wenig. Bitte den Rat um mehr oder wähle eine kleinere Vergütung.",
  TaskRegistry_ConflictOfInterest:
    "Du kannst deine eigene Arbeit oder Aufgabe nicht prüfen. Lass das jemand anderen tun.",
  TaskRegistry_LeaseEnded: "Die Zeit für diese Aufgabe ist vorbei. Du kannst sie erneut wählen, wenn noch Platz ist.",
  TaskRegistry_LeaseRunning: "Die Zeit dieses Bewohners läuft noch. Warte, bis sie vorbei ist.",
  TaskRegistry_NoBudget: "Dieses Budget gibt es nicht. Wähle ein anderes.",
  TaskRegistry_NoEvidence: "Es sind keine Fotos dabei. Füge mindestens eines hinzu.",
  TaskRegistry_NoSlotLeft: "Alle Plätze dieser Aufgabe sind vergeben. Wähle eine andere oder sieh später nach.",
  TaskRegistry_NoTask: "Diese Aufgabe gibt es nicht. Wähle eine aus der Liste.",
  TaskRegistry_NotResident:
    "Deine Geldbörse ist noch nicht angemeldet. Zeige deinen Code am Schalter; danach kannst du Aufgaben wählen.",
  TaskRegistry_NotTheManager: "Dieses Konto verwaltet dieses Budget nicht. Melde dich als Aufgabenverwaltung an.",
  TaskRegistry_OtherEvidence:
    "Inzwischen wurde andere Arbeit abgegeben. Sieh dir die neuen Fotos an, bevor du entscheidest.",
  TaskRegistry_OutsideFence: "Dieser Ort liegt außerhalb von Heerlen. Wähle einen innerhalb der Grenze.",
  TaskRegistry_RewardTooHigh:
    "Die Vergütung pro Stunde liegt über dem Höchstsatz des Rates. Senke sie oder gib mehr Zeit.",
  TaskRegistry_SignatureExpired: "Diese Unterschrift ist zu alt. Unterschreibe erneut.",
  TaskRegistry_StillOpen: "Diese Aufgabe ist noch offen. Nur die Verwaltung kann sie jetzt schließen.",
  TaskRegistry_TaskClosed: "Diese Aufgabe ist geschlossen. Wähle eine andere.",
  TaskRegistry_WrongRound:
    "Diese Unterschrift gehört zu einer früheren Runde. Lade die Seite neu und unterschreibe erneut.",
  TaskRegistry_WrongState: "Das geht im jetzigen Stand der Aufgabe nicht. Lade die Seite neu.",
  FailedOp: "Die Geldbörse konnte das nicht ausführen. Es hat sich nichts geändert; versuche es erneut.",
  TransferRequest_Unreadable:
    "Das ist kein Zahlungscode des Heerlen Euro. Bitte das Geschäft, den Code erneut zu zeigen.",
  TransferRequest_OtherChain: "Dieser Code gehört zu einem anderen Netz. Zahle nicht damit; bitte um einen neuen Code.",
  TransferRequest_OtherToken: "Dieser Code verlangt anderes Geld als den Heerlen Euro. Zahle nicht damit.",
  TransferRequest_OtherFunction: "Dieser Code verlangt etwas anderes als eine Zahlung. Nutze ihn nicht.",
  TransferRequest_BadMerchant: "In diesem Code steht kein gültiges Geschäft. Bitte um einen neuen Code.",
  TransferRequest_BadAmount: "Der Betrag in diesem Code stimmt nicht. Bitte um einen neuen Code.",
  TransferRequest_BadReference: "Das Zeichen in diesem Code stimmt nicht. Bitte um einen neuen Code.",
  EnrolmentCode_Unreadable: "Das ist kein Anmeldecode. Bitte die Person, den Code in der App noch einmal zu zeigen.",
  EnrolmentCode_Mistyped:
    "In diesem Anmeldecode ist ein Tippfehler. Scanne ihn erneut oder prüfe jeden Buchstaben, auch die großen.",
  SignedPayment_Unreadable:
    "Das ist keine unterschriebene Zahlung. Bitte die Kundin oder den Kunden, den Code erneut zu zeigen.",
  SignedPayment_OtherChain: "Diese Zahlung gehört zu einem anderen Netz. Bitte um eine neue Unterschrift.",
  SignedPayment_OtherMerchant: "Diese Zahlung ist für ein anderes Geschäft. Nimm sie nicht an.",
  SignedPayment_AmountZero: "Diese Zahlung beträgt null. Bitte um eine neue Unterschrift.",
  SignedPayment_Expired: "Diese Zahlung ist zu alt. Bitte um eine neue Unterschrift.",
  SignedPayment_OtherClientData:
    "Dieser Browser kann ohne Netz nicht zahlen. Stelle eine Verbindung her und zahle wie üblich.",
  SignedPayment_TooLong: "Diese Zahlung passt nicht in einen Code. Stelle eine Verbindung her und zahle wie üblich.",
  TaskContent_Unreadable: "Der Text dieser Aufgabe ist nicht lesbar. Wähle eine andere.",
  Money_Empty: "Gib einen Betrag ein.",
  Money_Negative: "Ein Betrag ist nie negativ. Gib einen über null ein.",
  Money_TooManyDecimals: "Schreibe höchstens zwei Nachkommastellen.",
  Money_TooMuch: "Dieser Betrag ist zu hoch. Gib einen kleineren ein.",
  Money_Unreadable: "Das ist kein Betrag. Schreibe ihn wie 12,50.",
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
  AccountUnauthorized: "Das darf nur die Geldbörse selbst. Unterschreibe mit deinem eigenen Passkey.",
  CodeStore_NotWritten:
    "Die Stadtgrenze konnte nicht gespeichert werden. Melde das dem Betreiber; es hat sich nichts geändert.",
  ECDSAInvalidSignature: "Die Unterschrift ist nicht lesbar. Unterschreibe erneut.",
  ECDSAInvalidSignatureLength: "Die Unterschrift ist nicht lesbar. Unterschreibe erneut.",
  ECDSAInvalidSignatureS: "Die Unterschrift ist nicht lesbar. Unterschreibe erneut.",
  ERC7579DecodingError:
    "Der Auftrag an die Geldbörse ist nicht lesbar. Melde das dem Betreiber; es hat sich nichts geändert.",
  ERC7579UnsupportedExecType:
    "Diese Art von Auftrag kennt die Geldbörse nicht. Melde das dem Betreiber; es hat sich nichts geändert.",
  UnsupportedExecutionMode:
    "Diese Art von Auftrag kennt die Geldbörse nicht. Melde das dem Betreiber; es hat sich nichts geändert.",
  HeerlenEuro_StillHoldsCoins:
    "Dieses Konto hat noch Heerlen Euro und kann diesen Status nicht bekommen. Bring den Stand zuerst auf null.",
  InvalidAccountNonce: "Diese Unterschrift wurde schon benutzt oder kommt zu früh. Unterschreibe erneut.",
  InvalidInitialization: "Das ist schon eingerichtet. Melde das dem Betreiber; es hat sich nichts geändert.",
  NotInitializing: "Das geht nur beim Einrichten. Melde das dem Betreiber; es hat sich nichts geändert.",
  InvalidShortString: "Ein Name ist nicht lesbar. Melde das dem Betreiber; es hat sich nichts geändert.",
  StringTooLong: "Ein Text ist zu lang. Kürze ihn.",
  MultiSignerERC7913AlreadyExists: "Dieser Passkey gehört schon zu deiner Geldbörse. Wähle einen anderen.",
  MultiSignerERC7913InvalidSigner: "Dieser Passkey ist ungültig. Erstelle einen neuen.",
  MultiSignerERC7913NonexistentSigner: "Dieser Passkey gehört nicht zu deiner Geldbörse. Wähle einen anderen.",
  MultiSignerERC7913UnreachableThreshold:
    "Der letzte Passkey kann nicht entfernt werden. Füge zuerst einen anderen hinzu.",
  MultiSignerERC7913ZeroThreshold: "Eine Geldbörse braucht mindestens einen Passkey. Füge einen hinzu.",
  OutOfRangeAccess: "In diesem Auftrag fehlen Angaben. Melde das dem Betreiber; es hat sich nichts geändert.",
  Relay_NonceLost:
    "Der Sendedienst konnte deine Handlung nicht abschließen. Sieh nach, ob sie geschehen ist; wenn nicht, wiederhole sie.",
  Relay_TooLarge: "Diese Nachricht ist zu groß. Lade die Seite neu und versuche es erneut.",
  Relay_BadRequest: "Der Sendedienst hat diese Nachricht nicht verstanden. Lade die Seite neu und versuche es erneut.",
  Relay_UnknownAct:
    "Der Sendedienst kennt diese Handlung nicht. Sieh nach, ob sie geschehen ist; wenn nicht, wiederhole sie.",
  Relay_NotFound: "Der Sendedienst kennt diese Frage nicht. Aktualisiere die App und versuche es erneut.",
  Relay_Failed:
    "Der Sendedienst hat einen Fehler gemacht. Es wurde nichts gesendet; versuche es in einer Minute erneut.",
  Relay_Reverted:
    "Das Netz hat das ohne Grund abgelehnt. Es hat sich nichts geändert; lade die Seite neu und versuche es erneut.",
  Relay_ChainUnreachable:
    "Der Sendedienst erreicht das Netz nicht. Es ist nichts geschehen; versuche es in einer Minute erneut.",
  Relay_WalletNotDeployedYet: "Deine Geldbörse wird noch vorbereitet. Warte eine halbe Minute und versuche es erneut.",
  Relay_OperationUnderWay:
    "Deine Geldbörse ist noch mit einer anderen Änderung beschäftigt. Warte, bis sie fertig ist.",
  Relay_QuotaUsed: "Du hast heute die höchste Zahl an Handlungen erreicht. Morgen geht es weiter.",
  Relay_Busy: "Es ist gerade sehr viel los. Es wurde nichts gesendet; versuche es in einer Minute erneut.",
  Relay_NotEnrolled: "Deine Geldbörse ist noch nicht angemeldet. Zeige deinen Code am Schalter.",
  Relay_OtherWallet: "Dieser Passkey gehört zu einer anderen Geldbörse. Wähle den richtigen Passkey.",
  Relay_CannotPay:
    "Diese Zahlung geht nicht: Das Guthaben reicht nicht oder der Laden macht nicht mit. Es wurde nichts bezahlt.",
  Relay_FeesNotZero: "Dieser Auftrag verlangt Gebühren. Die App verlangt nie Gebühren; benutze ihn nicht.",
  Relay_TooMuchGas: "Dieser Auftrag ist zu groß für den Sendedienst. Mache weniger auf einmal.",
  Relay_CallNotAllowed: "Der Sendedienst führt diesen Auftrag nicht aus. Er verwaltet nur deine eigenen Passkeys.",
  Relay_NotAWallet: "Das ist keine Geldbörse einer Bewohnerin oder eines Bewohners. Es wurde nichts gesendet.",
};
