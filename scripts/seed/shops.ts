import { encodeFunctionData } from "viem";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { merchantRegistryAbi } from "../../protocol/generated/abis.ts";
import { locationOf, readCity } from "../city/city.ts";
import type { Office } from "./quick-hand.ts";
import { OFFICER, SHOPS, type Shopkeeper } from "./people.ts";

const DAY = 86_400;

/** A shop applies with its own account. */
export async function applyAsMerchant(office: Office, deployment: Deployment, shop: Shopkeeper): Promise<void> {
  const args = [shop.tradingName, shop.trade, locationOf(shop.place)] as const;
  const data = encodeFunctionData({ abi: merchantRegistryAbi, functionName: "applyAsMerchant", args });
  await office.hand(shop.index).send({ to: addressIn(deployment, "MerchantRegistry"), data });
}

/** The example shops apply, and the officer approves them all. */
export async function openShops(office: Office, deployment: Deployment, now: number): Promise<void> {
  for (const shop of SHOPS) await applyAsMerchant(office, deployment, shop);
  const contractEnd = now + readCity().rules.merchantContractDays * DAY;
  const approvals = SHOPS.map(({ index }) => {
    const args = [office.hand(index).address, contractEnd] as const;
    return encodeFunctionData({ abi: merchantRegistryAbi, functionName: "approve", args });
  });
  const data = encodeFunctionData({ abi: merchantRegistryAbi, functionName: "multicall", args: [approvals] });
  await office.hand(OFFICER.index).send({ to: addressIn(deployment, "MerchantRegistry"), data });
}
