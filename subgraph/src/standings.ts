// What an account can be to the town.
export const OUTSIDER = "Outsider";
export const TREASURY = "Treasury";
export const ESCROW = "Escrow";
export const RESIDENT = "Resident";
export const ASSOCIATION = "Association";
export const MERCHANT = "Merchant";
export const SUSPENDED_MERCHANT = "SuspendedMerchant";
export const DESK = "Desk";
export const LEAVER = "Leaver";

/** In the order of the enum Standing in contracts/money/Moves.sol. */
export const STANDINGS: string[] = [
  OUTSIDER,
  TREASURY,
  ESCROW,
  RESIDENT,
  ASSOCIATION,
  MERCHANT,
  SUSPENDED_MERCHANT,
  DESK,
  "Held", // no event tells it: a hold stands beside the standing
  LEAVER,
];
