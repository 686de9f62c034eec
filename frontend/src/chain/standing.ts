/** What an account is to the town, by the numbers of Moves.sol. */
export const STANDINGS = [
  "outsider",
  "treasury",
  "escrow",
  "resident",
  "association",
  "merchant",
  "suspended-merchant",
  "desk",
  "held",
  "leaver",
] as const;

/** What an account is to the town. */
export type Standing = (typeof STANDINGS)[number];

/** Why a payment would be refused, by the numbers of IHeerlenEuro.Refusal, as names that have a sentence. */
export const PAYMENT_REFUSALS = [
  undefined,
  "HeerlenEuro_MoveNotAllowed",
  "HeerlenEuro_Paused",
  "HeerlenEuro_AmountZero",
  "ERC20InsufficientBalance",
  "HeerlenEuro_ReferenceUsed",
  "HeerlenEuro_FetchOnly",
] as const;
