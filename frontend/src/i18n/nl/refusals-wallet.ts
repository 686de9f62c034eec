export const walletRefusals = {
  FailedDeployment: "De portemonnee kon niet worden geplaatst. Probeer het opnieuw of vraag het bij de balie.",
  FailedOp: "De portemonnee kon deze handeling niet uitvoeren. Er is niets veranderd; probeer het opnieuw.",
  AccountUnauthorized: "Alleen de portemonnee zelf mag dit doen. Onderteken met je eigen toegangssleutel.",
  ECDSAInvalidSignature: "De handtekening is onleesbaar. Onderteken opnieuw.",
  ECDSAInvalidSignatureLength: "De handtekening is onleesbaar. Onderteken opnieuw.",
  ECDSAInvalidSignatureS: "De handtekening is onleesbaar. Onderteken opnieuw.",
  ERC7579DecodingError:
    "De opdracht aan de portemonnee is onleesbaar. Meld dit bij de beheerder; er is niets veranderd.",
  ERC7579UnsupportedExecType:
    "Dit soort opdracht kent de portemonnee niet. Meld dit bij de beheerder; er is niets veranderd.",
  UnsupportedExecutionMode:
    "Dit soort opdracht kent de portemonnee niet. Meld dit bij de beheerder; er is niets veranderd.",
  InvalidAccountNonce: "Deze handtekening is al gebruikt of te vroeg. Onderteken opnieuw.",
  MultiSignerERC7913AlreadyExists: "Deze toegangssleutel hoort al bij je portemonnee. Kies een andere.",
  MultiSignerERC7913InvalidSigner: "Deze toegangssleutel klopt niet. Maak een nieuwe.",
  MultiSignerERC7913NonexistentSigner: "Deze toegangssleutel hoort niet bij je portemonnee. Kies een andere.",
  MultiSignerERC7913UnreachableThreshold: "De laatste toegangssleutel kan niet weg. Voeg eerst een andere toe.",
  MultiSignerERC7913ZeroThreshold: "Een portemonnee heeft minstens één toegangssleutel nodig. Voeg er een toe.",
  OutOfRangeAccess: "Er ontbreken gegevens in deze opdracht. Meld dit bij de beheerder; er is niets veranderd.",
  ResidentWallet_BadKey: "Deze toegangssleutel past niet bij de portemonnee. Maak een nieuwe sleutel.",
  ResidentWallet_TooManyPasskeys: "Een portemonnee heeft hooguit acht toegangssleutels. Haal er eerst een weg.",
  WalletRecovery_AlreadyConfirmed: "Dit herstel is al bevestigd. Wacht tot de 7 dagen voorbij zijn.",
  WalletRecovery_AlreadyOpen: "Voor deze portemonnee loopt al een herstel. Maak dat af of trek het in.",
  WalletRecovery_BadKey: "Met deze toegangssleutel kan niemand ondertekenen. Laat de bewoner een nieuwe maken.",
  WalletRecovery_BadSignature: "De handtekening hoort niet bij deze portemonnee. Onderteken opnieuw.",
  WalletRecovery_CalmAfterVeto:
    "De bewoner hield een herstel tegen. Pas 30 dagen later kan er weer een beginnen; praat eerst met de bewoner.",
  WalletRecovery_NoLongerRegistrar:
    "Wie aan dit herstel meewerkte, werkt niet meer aan de balie. Begin het herstel opnieuw.",
  WalletRecovery_NoneOpen: "Voor deze portemonnee loopt geen herstel, of het is verlopen. Begin zo nodig opnieuw.",
  WalletRecovery_NotAWallet: "Dit is geen portemonnee van deze stad. Controleer de code.",
  WalletRecovery_NotConfirmed: "Een tweede medewerker heeft dit herstel nog niet bevestigd. Vraag een collega.",
  WalletRecovery_NotDeployed:
    "Deze portemonnee staat nog niet op het netwerk. Zet haar eerst klaar; daarna kan het herstel beginnen.",
  WalletRecovery_NotResident: "Deze portemonnee is niet van een ingeschreven bewoner. Controleer de code.",
  WalletRecovery_NotYours: "Alleen wie dit herstel begon of bevestigde kan het intrekken. Vraag die collega.",
  WalletRecovery_OtherRecovery: "Er loopt intussen een ander herstel voor deze portemonnee. Bekijk dat eerst.",
  WalletRecovery_PasskeysChanged:
    "De toegangssleutels zijn intussen veranderd, dus iemand had er nog een. Dit herstel kan niet doorgaan.",
  WalletRecovery_RegistrarLimit: "Je begon vandaag al drie herstellen. Morgen kan het weer, of vraag een collega.",
  WalletRecovery_SameRegistrar: "Jij begon dit herstel. Een andere medewerker moet het bevestigen.",
  WalletRecovery_SignatureExpired: "Deze handtekening is te oud. Onderteken opnieuw.",
  WalletRecovery_TooEarly:
    "De bewoner heeft nog tijd om dit herstel tegen te houden. Wacht tot de 7 dagen voorbij zijn.",
  WalletRecovery_TownLimit:
    "De stad heeft deze week al tien herstellen bevestigd. Probeer het over een paar dagen opnieuw.",
};
