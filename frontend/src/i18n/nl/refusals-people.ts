export const peopleRefusals = {
  Geofence_BadRing: "De stadsgrens heeft te weinig of te veel punten. Controleer het bestand.",
  Geofence_BadVertex: "Een punt van de stadsgrens ligt buiten de wereldkaart. Controleer het bestand.",
  Geofence_NotSet: "De stadsgrens is nog niet vastgelegd. De raad moet dat eerst doen.",
  MerchantRegistry_BadName: "De naam of branche is leeg of te lang. Pas haar aan.",
  MerchantRegistry_ContractEnded: "De einddatum van het contract ligt in het verleden. Kies een latere datum.",
  MerchantRegistry_NotEndedYet: "Het contract loopt nog. Alleen de winkelbeheerder kan het eerder beëindigen.",
  MerchantRegistry_OutsideFence: "Deze winkel ligt buiten Heerlen. Alleen winkels binnen de stadsgrens doen mee.",
  MerchantRegistry_WrongStatus: "Dit past niet bij de stand van deze winkel. Vernieuw de bladzijde en kijk opnieuw.",
  ResidentRegistry_Empty: "De portemonneecode of het persoonskenmerk ontbreekt. Vul beide in.",
  ResidentRegistry_NotResident: "Deze portemonnee is niet ingeschreven. Schrijf de bewoner eerst in.",
  ResidentRegistry_PersonEnrolled: "Deze persoon heeft al een portemonnee. Gebruik herstel als het apparaat kwijt is.",
  ResidentRegistry_SameTier: "Deze bewoner zit al in deze groep. Kies een andere groep.",
  ResidentRegistry_WalletEnrolled: "Deze portemonnee hoort al bij iemand. Controleer de code.",
  EnrolmentCode_Mistyped:
    "Deze inschrijfcode bevat een tikfout. Scan haar opnieuw of controleer elke letter, ook hoofdletters.",
  EnrolmentCode_Unreadable: "Dit is geen inschrijfcode. Vraag de bewoner om de code in de app opnieuw te tonen.",
  CodeStore_NotWritten: "De stadsgrens kon niet worden bewaard. Meld dit bij de beheerder; er is niets veranderd.",
};
