import { isAddressEqual, type Address, type Hex } from "viem";
import { getCode, readContract } from "viem/actions";
import type { Act } from "@wesh/protocol/acts.ts";
import { heerlenEuroAbi, residentWalletFactoryAbi } from "@wesh/protocol/generated/abis.ts";
import { standings } from "@wesh/protocol/generated/moves.ts";
import { paymentRefusals } from "@wesh/protocol/generated/states.ts";
import { Refused } from "./refused.ts";
import type { Town } from "./town.ts";

/** The first passkey and salt a wallet's address follows from. */
export interface FirstKey {
  key: Hex;
  salt: Hex;
}

/** The address of the wallet of a first passkey. */
export function walletAddressFrom({ client, wallets }: Town, { key, salt }: FirstKey): Promise<Address> {
  const args = [[key], salt] as const;
  return readContract(client, { address: wallets, abi: residentWalletFactoryAbi, functionName: "addressOf", args });
}

/** Whether an account has code. */
export async function isDeployed({ client }: Town, account: Address): Promise<boolean> {
  const code = await getCode(client, { address: account });
  return code !== undefined && code !== "0x";
}

/** Refuses to spend gas on wallets of people the town does not know: nobody signs for a deployment. */
export async function requireEnrolled({ client, heerlenEuro }: Town, wallet: Address): Promise<void> {
  const question = { address: heerlenEuro, abi: heerlenEuroAbi, functionName: "standingOf", args: [wallet] } as const;
  const standing = standings[await readContract(client, question)];
  if (standing !== "Resident" && standing !== "Leaver") throw new Refused(422, "Relay_NotEnrolled", wallet);
}

/**
 * Refuses a payment that would fail after the wallet was deployed for it, as far as can be known before: another's key,
 * or a payment the money refuses. The signature itself is checked when the wallet is there.
 */
export async function requirePayable(town: Town, act: Extract<Act, { kind: "payment" }>, firstKey: FirstKey) {
  const { payer, merchant, amount, paymentReference } = act.payment;
  if (!isAddressEqual(await walletAddressFrom(town, firstKey), payer)) {
    throw new Refused(422, "Relay_OtherWallet", payer);
  }
  await requireEnrolled(town, payer);
  const args = [payer, merchant, amount, paymentReference] as const;
  const question = { address: town.heerlenEuro, abi: heerlenEuroAbi, functionName: "canPay", args } as const;
  const refusal = paymentRefusals[await readContract(town.client, question)];
  if (refusal !== "None") throw new Refused(422, "Relay_CannotPay", refusal);
}
