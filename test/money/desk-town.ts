import type { Signer } from "ethers";
import { Standing } from "./moves-table.ts";
import { type Authorization, argumentsOf, signAuthorization } from "./signatures.ts";
import { ethers, networkHelpers, openTown, referenceOf } from "./town.ts";

/** The numbers of Roles.sol that the desk knows. */
const Role = { PAYOUT_CLERK: 6n, TREASURER: 7n } as const;

/** The numbers of IRedemptionDesk.State and BatchState. */
export const State = { None: 0n, Open: 1n, Frozen: 2n, Paid: 3n, Cancelled: 4n, Returned: 5n, Reclaimed: 6n } as const;
export const BatchState = { None: 0n, Open: 1n, Frozen: 2n, Confirmed: 3n } as const;

/** A salted hash of a bank's answer. */
export const STATEMENT = ethers.id("salt and camt.053");

/** A code of the city's list. */
export const WRONG_ACCOUNT = 2n;

/** The town with its desk and meter, two clerks, two treasurers, and one person who holds both offices. */
export async function openDesk() {
  const town = await openTown();
  const [clerk, treasurer, colleague, both] = (await ethers.getSigners()).slice(14);
  const meter = await ethers.deployContract("PaymentMeter", [town.euro]);
  const desk = await ethers.deployContract("RedemptionDesk", [town.authority, town.euro, meter]);
  await town.euro.setStanding(desk, Standing.Desk);
  const selectors = (acts: ("closeBatch" | "returnItem" | "confirm")[]) =>
    acts.map((act) => desk.interface.getFunction(act).selector);
  await town.authority.setTargetFunctionRole(desk, selectors(["closeBatch"]), Role.PAYOUT_CLERK);
  await town.authority.setTargetFunctionRole(desk, selectors(["returnItem", "confirm"]), Role.TREASURER);
  for (const account of [clerk!, both!]) await town.authority.grantRole(Role.PAYOUT_CLERK, account, 0);
  for (const account of [treasurer!, colleague!, both!]) await town.authority.grantRole(Role.TREASURER, account, 0);
  const [merchant, suspended] = [town.of(Standing.Merchant), town.of(Standing.SuspendedMerchant)];
  for (const shop of [merchant, suspended]) await town.euro.connect(shop).approve(desk, ethers.MaxUint256);
  return {
    ...{ ...town, meter, desk, merchant, suspended },
    ...{ clerk: clerk!, treasurer: treasurer!, colleague: colleague!, both: both! },
  };
}

/** The desk on a chain of its own, with its acts in short. */
export async function atDesk() {
  const town = await networkHelpers.loadFixture(openDesk);
  const { desk } = town;
  const redeem = (amount: bigint, word: string, shop = town.merchant) =>
    desk.connect(shop).redeem(amount, referenceOf(word));
  const close = () => desk.connect(town.clerk).closeBatch();
  const confirm = (batch: bigint, by = town.treasurer) => desk.connect(by).confirm(batch, STATEMENT);
  const giveBack = (id: bigint, by = town.treasurer) => desk.connect(by).returnItem(id, WRONG_ACCOUNT);
  const stateOf = async (id: bigint) => (await desk.redemptionOf(id)).state;
  return { ...town, redeem, close, confirm, giveBack, stateOf };
}

/** As `atDesk`, with 300 and 500 cents of the merchant and 200 of the suspended one in a frozen batch: 1, 2 and 3. */
export async function atFrozenBatch() {
  const town = await atDesk();
  await town.redeem(300n, "one");
  await town.redeem(500n, "two");
  await town.redeem(200n, "one", town.suspended);
  await town.close();
  return { ...town, frozenAt: BigInt(await networkHelpers.time.latest()) };
}

type Town = Awaited<ReturnType<typeof openDesk>>;

/** Arguments of `redeemWithAuthorization` with the merchant's signature, or that of whoever signs in its name. */
export async function signRedemption(
  { euro, desk }: Pick<Town, "euro" | "desk">,
  signer: Signer,
  changes: Partial<Authorization> = {},
) {
  const authorization: Authorization = {
    ...{ from: await signer.getAddress(), to: await desk.getAddress(), value: 300n },
    ...{ validAfter: 0n, validBefore: ethers.MaxUint256, nonce: referenceOf("signed"), ...changes },
  };
  const signature = await signAuthorization(euro, signer, authorization, "ReceiveWithAuthorization");
  const [from, , ...rest] = argumentsOf(authorization);
  return [from, ...rest, signature] as const;
}
