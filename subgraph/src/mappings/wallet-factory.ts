import { WalletDeployed } from "../../generated/ResidentWalletFactory/ResidentWalletFactory";
import { deployWallet } from "../entities/wallet";

export function handleWalletDeployed(event: WalletDeployed): void {
  deployWallet(event, event.params.wallet);
}
