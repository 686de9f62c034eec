import { encodeFunctionData, keccak256, stringToHex, type Hex } from "viem";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { evidenceOf } from "../../protocol/evidence.ts";
import { heerlenEuroAbi, taskRegistryAbi } from "../../protocol/generated/abis.ts";
import type { ResidentSigner } from "../../protocol/passkey.ts";
import { codeOfRejection } from "../../protocol/rejection-reasons.ts";
import type { HandIn } from "../../protocol/typed-data.ts";
import type { Carrier } from "./carrying.ts";
import { CARRIER, INSPECTORS, SHOPS } from "./people.ts";
import { drawPhoto } from "./photo.ts";
import type { PublishedTask } from "./publishing.ts";
import type { Office } from "./quick-hand.ts";
import type { Deed } from "./week.ts";

const HOUR = 3600n;

/** Where the deeds are done. */
export interface Scene {
  office: Office;
  carrier: Carrier;
  deployment: Deployment;
  residents: readonly ResidentSigner[];
  tasks: ReadonlyMap<string, PublishedTask>;
}

/** Work that was handed in, with what only its resident and the evidence service know. */
export interface HandedIn {
  resident: ResidentSigner;
  handIn: HandIn;
  salt: Hex;
  photos: Uint8Array<ArrayBuffer>[];
}

/** Does the deeds of the example week, one after the other. */
export type Doer = ReturnType<typeof openDoer>;

/** Opens the example week. It remembers what was handed in and paid, as the people in it do. */
export function openDoer(scene: Scene) {
  const waiting = new Map<string, HandedIn>();
  const receipts = new Map<string, { payer: ResidentSigner; shop: number }>();
  const { office, carrier, deployment } = scene;
  const registry = addressIn(deployment, "TaskRegistry");
  const resident = (number: number) => entry(scene.residents, number, "resident");
  const keyOf = (deed: { resident: number; task: string }) => `${deed.resident} ${deed.task}`;
  const actOn = (deed: { resident: number; task: string }, now: bigint) => ({
    taskId: taskOf(scene, deed.task).id,
    resident: resident(deed.resident).wallet,
    round: 1n, // nobody in this week claims the same task twice
    deadline: now + HOUR,
  });

  async function handIn(deed: { resident: number; task: string }, now: bigint): Promise<void> {
    const salt = keccak256(stringToHex(`salt ${keyOf(deed)}`));
    const { kind, key } = taskOf(scene, deed.task);
    const photos = [1, 2].map((number) => drawPhoto(kind, key.length + number));
    const handedIn = { ...actOn(deed, now), evidence: evidenceOf(salt, photos) };
    waiting.set(keyOf(deed), { resident: resident(deed.resident), handIn: handedIn, salt, photos });
    await carrier.handIn(resident(deed.resident), handedIn);
  }

  async function judge(deed: Extract<Deed, { act: "approve" | "reject" }>): Promise<void> {
    const work = waiting.get(keyOf(deed));
    if (!work) throw new Error(`Nothing of ${keyOf(deed)} waits for an inspector.`);
    waiting.delete(keyOf(deed));
    const { taskId, resident: wallet, evidence } = work.handIn;
    const named = [taskId, wallet, evidence, 1] as const;
    const data =
      deed.act === "approve"
        ? encodeFunctionData({ abi: taskRegistryAbi, functionName: "approve", args: named })
        : encodeFunctionData({
            abi: taskRegistryAbi,
            functionName: "reject",
            args: [...named, codeOfRejection(deed.reason)],
          });
    await office.hand(entry(INSPECTORS, deed.inspector, "inspector").index).send({ to: registry, data });
  }

  async function lapse(deed: { resident: number; task: string }): Promise<void> {
    const args = [taskOf(scene, deed.task).id, resident(deed.resident).wallet] as const;
    const data = encodeFunctionData({ abi: taskRegistryAbi, functionName: "lapse", args });
    await office.hand(CARRIER).send({ to: registry, data });
  }

  async function pay(deed: Extract<Deed, { act: "pay" }>, now: bigint): Promise<void> {
    const payer = resident(deed.resident);
    const shop = entry(SHOPS, deed.shop, "shop");
    receipts.set(deed.receipt, { payer, shop: shop.index });
    await carrier.pay(payer, {
      payer: payer.wallet,
      merchant: office.hand(shop.index).address,
      amount: deed.cents,
      validAfter: 0n,
      validBefore: now + HOUR,
      paymentReference: referenceOf(deed.receipt),
    });
  }

  async function refund({ receipt, cents }: Extract<Deed, { act: "refund" }>): Promise<void> {
    const payment = receipts.get(receipt);
    if (!payment) throw new Error(`Nothing was paid as ${receipt}.`);
    const args = [payment.payer.wallet, referenceOf(receipt), cents] as const;
    const data = encodeFunctionData({ abi: heerlenEuroAbi, functionName: "refund", args });
    await office.hand(payment.shop).send({ to: addressIn(deployment, "HeerlenEuro"), data });
  }

  return {
    /** Does one deed. `now` is the chain's time. */
    do(deed: Deed, now: bigint): Promise<void> {
      switch (deed.act) {
        case "claim":
          return carrier.claim(resident(deed.resident), actOn(deed, now));
        case "withdraw":
          return carrier.withdraw(resident(deed.resident), actOn(deed, now));
        case "hand-in":
          return handIn(deed, now);
        case "lapse":
          return lapse(deed);
        case "approve":
        case "reject":
          return judge(deed);
        case "pay":
          return pay(deed, now);
        case "refund":
          return refund(deed);
      }
    },

    /** What waits for an inspector. */
    waiting: (): HandedIn[] => [...waiting.values()],
  };
}

function referenceOf(receipt: string): Hex {
  return keccak256(stringToHex(`example week ${receipt}`));
}

function taskOf({ tasks }: Scene, key: string): PublishedTask {
  const task = tasks.get(key);
  if (!task) throw new Error(`The city has no task called ${key}.`);
  return task;
}

function entry<Value>(list: readonly Value[], number: number, what: string): Value {
  const found = list[number - 1];
  if (!found) throw new Error(`There is no ${what} ${number}.`);
  return found;
}
