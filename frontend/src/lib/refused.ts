/** A refusal with a name: a custom error of a contract, or a refusal of the relay or the evidence service. */
export class Refused extends Error {
  readonly refusalName: string;
  readonly args: readonly unknown[];

  constructor(refusalName: string, args: readonly unknown[] = []) {
    super(refusalName);
    this.name = "Refused";
    this.refusalName = refusalName;
    this.args = args;
  }
}

/** Names of refusals that this app itself gives, besides those of contracts and services. */
export const APP_REFUSALS = [
  "App_Offline",
  "App_IndexerDown",
  "App_ServiceDown",
  "App_ChainDown",
  "App_StillUnderWay",
  "App_PasskeyCancelled",
  "App_PasskeyUnsupported",
  "App_PasskeyNotRecognised",
  "App_WalletOfAnotherTown",
  "App_WalletRefused",
  "App_NoWallet",
  "App_ShopNotTakingPart",
  "App_PhotoNotAnImage",
  "App_PhotoTooLarge",
  "App_TooManyPhotos",
  "App_TreasuryTooLow",
  "App_ShopBalanceTooLow",
  "App_CouncilActFails",
  "App_CouncilNotApproved",
  "App_Unknown",
] as const;

const PASSING: readonly string[] = [
  "App_Offline",
  "App_IndexerDown",
  "App_ServiceDown",
  "App_ChainDown",
  "App_StillUnderWay",
  "Relay_Busy",
  "Relay_Failed",
  "Relay_ChainUnreachable",
  "Relay_WalletNotDeployedYet",
  "Evidence_Busy",
  "Evidence_Failed",
  "Evidence_ChainUnavailable",
];

/** Whether only the way failed and not the act: the same can be sent again, as it was signed. */
export function isPassing(error: unknown): boolean {
  return error instanceof Refused && PASSING.includes(error.refusalName);
}
