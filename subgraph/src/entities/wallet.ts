import { Address, ethereum } from "@graphprotocol/graph-ts";
import { Wallet } from "../../generated/schema";
import { stamp } from "../stamp";
import { accountOf } from "./account";

/** A passkey wallet was deployed. */
export function deployWallet(event: ethereum.Event, address: Address): void {
  const wallet = new Wallet(address);
  wallet.account = accountOf(address).id;
  stamp(wallet, event);
  wallet.save();
}
