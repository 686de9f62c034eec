import type { walletRefusals as nl } from "../nl/refusals-wallet.ts";

export const walletRefusals: Record<keyof typeof nl, string> = {
  FailedDeployment: "The wallet could not be deployed. Try again or ask at the desk.",
  FailedOp: "The wallet could not carry out this act. Nothing changed; try again.",
  AccountUnauthorized: "Only the wallet itself may do this. Sign with your own passkey.",
  ECDSAInvalidSignature: "The signature cannot be read. Sign again.",
  ECDSAInvalidSignatureLength: "The signature cannot be read. Sign again.",
  ECDSAInvalidSignatureS: "The signature cannot be read. Sign again.",
  ERC7579DecodingError: "The order to the wallet cannot be read. Report this to the operator; nothing changed.",
  ERC7579UnsupportedExecType:
    "The wallet does not know this kind of order. Report this to the operator; nothing changed.",
  UnsupportedExecutionMode:
    "The wallet does not know this kind of order. Report this to the operator; nothing changed.",
  InvalidAccountNonce: "This signature was used before or comes too early. Sign again.",
  MultiSignerERC7913AlreadyExists: "This passkey already belongs to your wallet. Choose another.",
  MultiSignerERC7913InvalidSigner: "This passkey is not valid. Make a new one.",
  MultiSignerERC7913NonexistentSigner: "This passkey does not belong to your wallet. Choose another.",
  MultiSignerERC7913UnreachableThreshold: "The last passkey cannot be removed. Add another one first.",
  MultiSignerERC7913ZeroThreshold: "A wallet needs at least one passkey. Add one.",
  OutOfRangeAccess: "This order lacks data. Report this to the operator; nothing changed.",
  ResidentWallet_BadKey: "This passkey does not fit the wallet. Make a new one.",
  ResidentWallet_TooManyPasskeys: "A wallet has at most eight passkeys. Remove one first.",
  WalletRecovery_AlreadyConfirmed: "This recovery is confirmed already. Wait until the 7 days are over.",
  WalletRecovery_AlreadyOpen: "A recovery of this wallet is on its way. Finish it or take it back.",
  WalletRecovery_BadKey: "Nobody can sign with this passkey. Let the resident make a new one.",
  WalletRecovery_BadSignature: "The signature does not belong to this wallet. Sign again.",
  WalletRecovery_CalmAfterVeto:
    "The resident stopped a recovery. A new one can begin only 30 days later; talk to the resident first.",
  WalletRecovery_NoLongerRegistrar:
    "Somebody who worked on this recovery no longer works at the desk. Start the recovery again.",
  WalletRecovery_NoneOpen: "No recovery of this wallet is on its way, or it has lapsed. Start again if needed.",
  WalletRecovery_NotAWallet: "This is not a wallet of this town. Check the code.",
  WalletRecovery_NotConfirmed: "A second colleague has not confirmed this recovery. Ask a colleague.",
  WalletRecovery_NotDeployed: "This wallet is not on the network yet. Deploy it first; then the recovery can begin.",
  WalletRecovery_NotResident: "This wallet is not an enrolled resident’s. Check the code.",
  WalletRecovery_NotYours: "Only who started or confirmed this recovery can take it back. Ask that colleague.",
  WalletRecovery_OtherRecovery: "Another recovery of this wallet is on its way by now. Look at that one first.",
  WalletRecovery_PasskeysChanged:
    "The passkeys changed meanwhile, so somebody still had one. This recovery cannot go on.",
  WalletRecovery_RegistrarLimit: "You started three recoveries today. You can again tomorrow, or ask a colleague.",
  WalletRecovery_SameRegistrar: "You started this recovery. Another colleague has to confirm it.",
  WalletRecovery_SignatureExpired: "This signature is too old. Sign again.",
  WalletRecovery_TooEarly: "The resident still has time to stop this recovery. Wait until the 7 days are over.",
  WalletRecovery_TownLimit: "The city has confirmed ten recoveries this week. Try again in a few days.",
};
