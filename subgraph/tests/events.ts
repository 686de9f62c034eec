import { encodeAbiParameters, encodeEventTopics, type Abi, type AbiEvent, type Address, type Hex } from "viem";
import type { GetEventArgs } from "viem";
import {
  accessManagerAbi,
  allowanceCapsAbi,
  councilAgendaAbi,
  geofenceAbi,
  heerlenEuroAbi,
  merchantRegistryAbi,
  paymentMeterAbi,
  redemptionDeskAbi,
  residentRegistryAbi,
  residentWalletFactoryAbi,
  safeAbi,
  taskRegistryAbi,
  walletRecoveryAbi,
} from "../../protocol/generated/abis.ts";
import type { Remembered } from "../scripts/abis.ts";

const ABIS = {
  AccessManager: accessManagerAbi,
  AllowanceCaps: allowanceCapsAbi,
  CouncilAgenda: councilAgendaAbi,
  Geofence: geofenceAbi,
  HeerlenEuro: heerlenEuroAbi,
  MerchantRegistry: merchantRegistryAbi,
  PaymentMeter: paymentMeterAbi,
  RedemptionDesk: redemptionDeskAbi,
  ResidentRegistry: residentRegistryAbi,
  ResidentWalletFactory: residentWalletFactoryAbi,
  Safe: safeAbi,
  TaskRegistry: taskRegistryAbi,
  WalletRecovery: walletRecoveryAbi,
} as const satisfies Record<Remembered, Abi>;

type EventNames<Contract extends Remembered> = Extract<(typeof ABIS)[Contract][number], { type: "event" }>["name"];
type Values<Contract extends Remembered, Name extends EventNames<Contract>> = GetEventArgs<
  (typeof ABIS)[Contract],
  Name,
  { EnableUnion: false; IndexedOnly: false; Required: true }
>;

/** Something a contract said. */
export interface Event {
  contract: Remembered;
  abi: AbiEvent;
  values: Record<string, unknown>;
}

/** An event of a contract, with the values the contract would give it. */
export function event<Contract extends Remembered, Name extends EventNames<Contract>>(
  contract: Contract,
  name: Name,
  values: Values<Contract, Name>,
): Event {
  const abi = (ABIS[contract] as Abi).find(
    (item): item is AbiEvent => item.type === "event" && item.name === (name as string),
  );
  if (!abi) throw new Error(`${contract} has no event ${String(name)}.`);
  return { contract, abi, values: values as Record<string, unknown> };
}

/** The event as it stands in a block. */
export function logOf({ abi, values }: Event): { topics: Hex[]; data: Hex } {
  const topics = encodeEventTopics({ abi: [abi], eventName: abi.name, args: values } as Parameters<
    typeof encodeEventTopics
  >[0]) as Hex[];
  const unindexed = abi.inputs.filter(({ indexed }) => !indexed);
  return {
    topics,
    data: encodeAbiParameters(
      unindexed,
      unindexed.map(({ name }) => values[name ?? ""]),
    ),
  };
}

/** The event as `gnd test` takes it. */
export function gndEvent({ abi, values }: Event, address: Address, transaction: Hex) {
  const inputs = abi.inputs.map(({ type, indexed, name }) => `${type}${indexed ? " indexed" : ""} ${name}`);
  return { address, event: `${abi.name}(${inputs.join(", ")})`, params: values, txHash: transaction };
}

/** Whether one of its values is a struct, which `gnd test` cannot write into a log. */
export function hasStruct({ abi }: Event): boolean {
  return abi.inputs.some(({ type }) => type.startsWith("tuple"));
}
