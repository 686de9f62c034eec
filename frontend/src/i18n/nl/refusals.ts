import { moneyRefusals } from "./refusals-money.ts";
import { officeRefusals } from "./refusals-office.ts";
import { peopleRefusals } from "./refusals-people.ts";
import { serviceRefusals } from "./refusals-services.ts";
import { taskRefusals } from "./refusals-tasks.ts";
import { walletRefusals } from "./refusals-wallet.ts";

// One sentence per refusal: what happened and what to do now.
export const refusals = {
  App_Offline: "Je bent niet verbonden met internet. Maak verbinding en probeer het opnieuw.",
  App_IndexerDown: "Het overzicht is nu niet bereikbaar. Probeer het over een minuut opnieuw; je geld is veilig.",
  App_ServiceDown: "De verzenddienst antwoordt niet. Er is niets verstuurd; probeer het over een minuut opnieuw.",
  App_ChainDown: "Het netwerk van de Heerlen Euro antwoordt niet. Er is niets gebeurd; probeer het zo opnieuw.",
  App_StillUnderWay:
    "Het duurt langer dan normaal. Je handeling is aangenomen; kijk zo op deze bladzijde of zij klaar is, en doe haar niet nog eens.",
  App_PasskeyCancelled:
    "Je hebt niet bevestigd met je toegangssleutel. Er is niets verstuurd; je kunt het opnieuw doen.",
  App_PasskeyUnsupported:
    "Dit apparaat of deze browser kent geen toegangssleutels. Gebruik een nieuwere telefoon of browser, of kom langs bij de balie.",
  App_PasskeyNotRecognised:
    "Deze toegangssleutel antwoordde twee keer verschillend. Kies twee keer dezelfde, of kom langs bij de balie.",
  App_WalletOfAnotherTown:
    "De portemonnee op dit apparaat hoort bij een andere stad of een oudere versie. Open haar opnieuw met je toegangssleutel.",
  App_WalletRefused: "Je wallet heeft de handeling niet ondertekend. Er is niets gebeurd; probeer het opnieuw.",
  App_NoWallet: "Je hebt nog geen portemonnee op dit apparaat. Maak er eerst een.",
  App_ShopNotTakingPart:
    "Deze winkel doet nu niet mee met de Heerlen Euro. Er is niets betaald; betaal op een andere manier.",
  App_PhotoNotAnImage: "Dit bestand is geen foto die we kunnen lezen. Kies een foto (JPEG, PNG of WebP).",
  App_PhotoTooLarge: "Deze foto is te groot (meer dan 30 MB). Kies een kleinere foto.",
  App_TooManyPhotos: "Je kunt hooguit vijf foto’s inleveren. Haal er een weg.",
  App_TreasuryTooLow: "Er zit minder in de kas dan dit bedrag. Vul een lager bedrag in.",
  App_ShopBalanceTooLow: "Je winkel heeft minder Heerlen Euro’s dan dit bedrag. Vul een lager bedrag in.",
  App_CouncilActFails:
    "Het besluit kan nu niet worden uitgevoerd: een van de handelingen mislukt, bijvoorbeeld door te weinig geld in de kas. Er is niets veranderd.",
  App_CouncilNotApproved:
    "De goedkeuringen passen niet meer bij dit besluit of het is nog niet aan de beurt. Vernieuw de bladzijde.",
  App_Unknown:
    "Er ging iets mis dat we niet kennen. Er is niets afgeschreven; probeer het opnieuw of vraag het bij de balie.",
  ...taskRefusals,
  ...moneyRefusals,
  ...peopleRefusals,
  ...walletRefusals,
  ...officeRefusals,
  ...serviceRefusals,
};
