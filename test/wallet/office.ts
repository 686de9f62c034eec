import { encodeFunctionData, toFunctionSelector, type Abi, type Address, type Hex } from "viem";
import { accessManagerAbi, walletRecoveryAbi } from "../../protocol/generated/abis.ts";
import { signAsResident, walletKey, type ResidentSigner } from "../../protocol/passkey.ts";
import { ROLES } from "../../protocol/roles.ts";
import { softwarePasskey } from "../../protocol/software-passkey.ts";
import { recoveryVetoData } from "../../protocol/typed-data.ts";
import { LOCAL_CHAIN_ID } from "../../scripts/deploy/deployment-path.ts";
import { client, connectAs, deployWallet, networkHelpers, openTown, outcomeOf, send, type OpenTown } from "./opened.ts";

export const DAY = 86_400;

const PROPOSE = toFunctionSelector("propose(address,bytes)");
const CONFIRM = toFunctionSelector("confirm(address,uint256)");

/** The three registrars of these tests. */
export const els = connectAs(10);
export const finn = connectAs(11);
export const gijs = connectAs(12);

type Person = ReturnType<typeof connectAs>;

/** A town with three registrars and Anna, enrolled, whose wallet is deployed and whose new phone has another passkey. */
export async function openOffice() {
  const town = await openTown();
  const manager = town.at("AccessManager");
  const authority = (functionName: string, args: unknown[]) =>
    send(client, { to: manager, data: encodeFunctionData({ abi: accessManagerAbi as Abi, functionName, args }) });
  await authority("setTargetFunctionRole", [town.at("WalletRecovery"), [PROPOSE, CONFIRM], ROLES.REGISTRAR]);
  for (const { account } of [els, finn, gijs]) await authority("grantRole", [ROLES.REGISTRAR, account.address, 0]);

  const anna = await openWalletOf(town, "anna");
  return {
    town,
    anna,
    newPhone: phoneOf(town, anna, "anna's new phone"),
    recovery: town.at("WalletRecovery"),
    close: () => authority("setTargetClosed", [town.at("WalletRecovery"), true]),
    dismiss: ({ account }: Person) => authority("revokeRole", [ROLES.REGISTRAR, account.address]),
  };
}

export type Office = Awaited<ReturnType<typeof openOffice>>;

/** An enrolled resident with a deployed wallet. */
export async function openWalletOf(town: OpenTown, seed: string, cents = 1_000n): Promise<ResidentSigner> {
  const resident = town.resident(seed);
  await town.enrol(resident.wallet, cents);
  await deployWallet(town, resident);
  return resident;
}

/** Another passkey for the wallet of a resident. */
export function phoneOf(town: OpenTown, resident: ResidentSigner, seed: string): ResidentSigner {
  const passkey = softwarePasskey(seed);
  return { ...resident, passkey, key: walletKey(town.at("WebAuthnVerifier"), passkey.publicKey) };
}

type Act = "propose" | "confirm" | "carryOut" | "veto" | "vetoWithSignature" | "withdraw";

/** The call data of an act of the WalletRecovery. */
export function recoveryCall(functionName: Act, ...args: unknown[]): Hex {
  return encodeFunctionData({ abi: walletRecoveryAbi as Abi, functionName, args });
}

/** Does an act of the WalletRecovery. */
export function act({ recovery }: Office, by: Person, ...call: Parameters<typeof recoveryCall>) {
  return send(by, { to: recovery, data: recoveryCall(...call) });
}

/** The name of the error an act would be refused with now, or "accepted". */
export function wouldBe({ recovery }: Office, by: Person | Address, ...call: Parameters<typeof recoveryCall>) {
  return outcomeOf(recovery, recoveryCall(...call), typeof by === "string" ? by : by.account.address);
}

/** Proposes, as Els. */
export function propose(office: Office, wallet = office.anna.wallet, key = office.newPhone.key) {
  return act(office, els, "propose", wallet, key);
}

/** Proposes as Els and confirms as Finn; gives the moment from which it can be carried out. */
export async function confirmed(office: Office, id = 1n, wallet = office.anna.wallet): Promise<number> {
  await propose(office, wallet);
  await act(office, finn, "confirm", wallet, id);
  return (await recoveryOf(office, wallet)).readyAt;
}

export function recoveryOf({ recovery }: Office, wallet: Address) {
  const question = { address: recovery, abi: walletRecoveryAbi, functionName: "recoveryOf", args: [wallet] } as const;
  return client.readContract(question);
}

/** A signed veto of a recovery, by a passkey of the wallet. */
export async function vetoBy({ recovery }: Office, signer: ResidentSigner, id: bigint, deadline: bigint) {
  const message = { wallet: signer.wallet, id, deadline };
  const data = recoveryVetoData({ chainId: LOCAL_CHAIN_ID, verifyingContract: recovery }, message);
  return ["vetoWithSignature", message, await signAsResident(signer, data, { deployed: true })] as const;
}

/** Lets a block come at this moment (unix seconds); what is asked next is asked there. */
export function at(moment: number | bigint): Promise<void> {
  return networkHelpers.time.increaseTo(moment);
}
