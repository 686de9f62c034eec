export const moneyRefusals = {
  HeerlenEuro_AmountZero: "Het bedrag is nul. Vul een bedrag in.",
  HeerlenEuro_AuthorizationExpired: "Deze betaling is te oud. Onderteken haar opnieuw.",
  HeerlenEuro_AuthorizationNotYetValid:
    "Deze betaling geldt nog niet. Controleer de klok van je apparaat en probeer het opnieuw.",
  HeerlenEuro_BadSignature: "De handtekening hoort niet bij deze portemonnee. Er is niets betaald; onderteken opnieuw.",
  HeerlenEuro_CannotBeHeld:
    "Dit account kan niet worden vastgezet. Alleen portemonnees van bewoners, verenigingen en winkels kunnen dat.",
  HeerlenEuro_FetchOnly:
    "Geld voor klussen of voor uitbetaling kun je niet zelf overmaken. Er is niets betaald; gebruik de knop in de app.",
  HeerlenEuro_HoldTooLong:
    "Zo lang mag een account niet vaststaan. De wachter mag het 14 dagen en rust dan 14 dagen; vraag anders de raad.",
  HeerlenEuro_MoveNotAllowed:
    "Tussen deze twee mag geen geld gaan. Heerlen Euro’s gaan alleen van bewoners naar aangesloten winkels in de stad.",
  HeerlenEuro_NotHeld: "Dit account staat niet vast. Je hoeft niets te doen.",
  HeerlenEuro_NotTheKeeper: "Dit register mag deze status niet veranderen. Meld dit bij de beheerder.",
  HeerlenEuro_NotTheRecipient:
    "Alleen de winkel die het geld krijgt kan deze betaling innen. Laat die winkel de code scannen.",
  HeerlenEuro_PauseTooLong:
    "De wachter mag hooguit 14 dagen pauzeren en moet daarna 14 dagen wachten. Vraag de raad als het langer moet.",
  HeerlenEuro_Paused: "Dit staat even stil. Je geld blijft van jou; probeer het later opnieuw.",
  HeerlenEuro_ReferenceUsed:
    "Deze betaling is al eerder gedaan. Vraag de winkel om een nieuwe code als je nog eens wilt betalen.",
  HeerlenEuro_RefundTooHigh:
    "Er kan niet meer worden terugbetaald dan er van deze betaling over is. Kies een lager bedrag.",
  HeerlenEuro_SpenderNotAllowed: "Dit account mag geen geld van een ander uitgeven. Betaal met je eigen portemonnee.",
  HeerlenEuro_StillHoldsCoins:
    "Dit account heeft nog Heerlen Euro’s en kan daarom deze status niet krijgen. Laat het saldo eerst op nul komen.",
  ERC20InsufficientBalance: "Er staat niet genoeg in je portemonnee. Vraag een lager bedrag of betaal de rest anders.",
  ERC20InsufficientAllowance: "Er is geen toestemming voor dit bedrag. Geef eerst toestemming.",
  ERC20InvalidSender: "De afzender klopt niet. Er is niets betaald.",
  ERC20InvalidReceiver: "De ontvanger klopt niet. Vraag de winkel om een nieuwe code.",
  ERC20InvalidApprover: "Deze toestemming kan niet worden gegeven.",
  ERC20InvalidSpender: "Aan dit account kan geen toestemming worden gegeven.",
  ERC2612ExpiredSignature: "Deze toestemming is te oud. Onderteken opnieuw.",
  ERC2612InvalidSigner: "Deze toestemming is niet door de eigenaar ondertekend. Onderteken opnieuw.",
  CheckpointUnorderedInsertion:
    "Een telling kwam in de verkeerde volgorde. Meld dit bij de beheerder; er is niets veranderd.",
  TransferRequest_BadAmount: "Het bedrag in deze code klopt niet. Vraag de winkel om een nieuwe code.",
  TransferRequest_BadMerchant: "In deze code staat geen geldige winkel. Vraag de winkel om een nieuwe code.",
  TransferRequest_BadReference: "Het kenmerk in deze code klopt niet. Vraag de winkel om een nieuwe code.",
  TransferRequest_OtherChain:
    "Deze code hoort bij een ander netwerk. Betaal hier niet mee; vraag de winkel om een nieuwe code.",
  TransferRequest_OtherFunction: "Deze code vraagt iets anders dan een betaling. Gebruik haar niet.",
  TransferRequest_OtherToken: "Deze code vraagt om ander geld dan de Heerlen Euro. Betaal hier niet mee.",
  TransferRequest_Unreadable:
    "Dit is geen betaalcode van de Heerlen Euro. Vraag de winkel om de code opnieuw te tonen.",
  SignedPayment_AmountZero: "Deze betaling is nul euro. Vraag de klant om opnieuw te ondertekenen.",
  SignedPayment_Expired: "Deze betaling is te oud. Vraag de klant om opnieuw te ondertekenen.",
  SignedPayment_OtherChain: "Deze betaling hoort bij een ander netwerk. Vraag de klant om opnieuw te ondertekenen.",
  SignedPayment_OtherClientData:
    "Deze browser kan geen betaling zonder internet maken. Maak verbinding en betaal gewoon.",
  SignedPayment_OtherMerchant: "Deze betaling is voor een andere winkel. Neem haar niet aan.",
  SignedPayment_TooLong: "Deze betaling past niet in een code. Maak verbinding en betaal gewoon.",
  SignedPayment_Unreadable: "Dit is geen ondertekende betaling. Vraag de klant om de code opnieuw te tonen.",
  Money_Empty: "Vul een bedrag in.",
  Money_Negative: "Een bedrag is nooit negatief. Vul een bedrag boven nul in.",
  Money_TooManyDecimals: "Schrijf hooguit twee cijfers achter de komma.",
  Money_TooMuch: "Dit bedrag is te hoog. Vul een lager bedrag in.",
  Money_Unreadable: "Dit is geen bedrag. Schrijf het zoals 12,50.",
  RedemptionDesk_BadAmount: "Dit bedrag kan niet worden uitbetaald. Vul een bedrag boven nul in.",
  RedemptionDesk_BatchEmpty: "In deze bundel zit niets om uit te betalen. Wacht tot er een aanvraag is.",
  RedemptionDesk_BatchNotFrozen: "Deze bundel is nog open of al bevestigd. Vernieuw de bladzijde en kijk opnieuw.",
  RedemptionDesk_FourEyes: "Jij sloot deze bundel. Iemand anders moet haar bevestigen of er iets uit teruggeven.",
  InPerson_Carried: "Dit moet iemand zelf doen, met het eigen account. Log in met dat account.",
  RedemptionDesk_NotOverdue: "Deze bundel wacht nog geen 14 dagen. Nu kan alleen de uitbetaler haar sluiten.",
  RedemptionDesk_NotReclaimable:
    "De stad heeft nog tijd om dit uit te betalen. Terughalen kan 60 dagen nadat de bundel is gesloten.",
  RedemptionDesk_NotTheMerchant: "Alleen de winkel die dit inleverde kan het terughalen. Log in als die winkel.",
  RedemptionDesk_OnlyForward: "De garantie kan alleen langer worden, nooit korter. Kies een latere datum.",
  RedemptionDesk_ReferenceUsed:
    "Deze aanvraag is al gedaan. Kijk in de lijst; wil je meer laten uitbetalen, begin dan opnieuw.",
  RedemptionDesk_StatementMissing:
    "Het bankafschrift ontbreekt. Kies het bestand van de bank of vul zijn controlegetal in.",
  RedemptionDesk_WrongState: "Dit past niet bij hoe ver deze uitbetaling is. Vernieuw de bladzijde en kijk opnieuw.",
};
