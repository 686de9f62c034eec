import type { TypedDataDefinition } from "viem";
import type { Act } from "../../protocol/acts.ts";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { signAsResident, WALLET_SALT, type ResidentSigner } from "../../protocol/passkey.ts";
import { handInData, paymentData, taskClaimData, withdrawalData } from "../../protocol/typed-data.ts";
import type { HandIn, Payment, TaskClaim } from "../../protocol/typed-data.ts";
import { callOf } from "../../services/relay/src/plan.ts";
import type { Town } from "../../services/relay/src/town.ts";
import type { Hand } from "../council/hand.ts";

/** Carries what residents sign to the chain, in the calls the relay makes and no others. */
export type Carrier = ReturnType<typeof openCarrier>;

/** Opens a carrier. It remembers which wallets it deployed, because their signatures have another form. */
export function openCarrier(hand: Hand, town: Town, deployment: Deployment) {
  const { chainId } = deployment;
  const tasks = { chainId, verifyingContract: addressIn(deployment, "TaskRegistry") };
  const money = { chainId, verifyingContract: addressIn(deployment, "HeerlenEuro") };
  const deployed = new Set<string>();

  const carry = (act: Act) => hand.send(callOf(town, act, hand.address));
  const sign = (resident: ResidentSigner, data: TypedDataDefinition) =>
    signAsResident(resident, data, { deployed: deployed.has(resident.wallet) });
  const signHandIn = (resident: ResidentSigner, handIn: HandIn) => sign(resident, handInData(tasks, handIn));

  async function deploy({ wallet, key }: ResidentSigner): Promise<void> {
    if (deployed.has(wallet)) return;
    await carry({ kind: "deploy-wallet", wallet: { key, salt: WALLET_SALT } });
    deployed.add(wallet);
  }

  return {
    async claim(resident: ResidentSigner, taskClaim: TaskClaim): Promise<void> {
      await carry({ kind: "claim", taskClaim, signature: await sign(resident, taskClaimData(tasks, taskClaim)) });
    },

    async withdraw(resident: ResidentSigner, withdrawal: TaskClaim): Promise<void> {
      const signature = await sign(resident, withdrawalData(tasks, withdrawal));
      await carry({ kind: "withdrawal", withdrawal, signature });
    },

    async handIn(resident: ResidentSigner, handIn: HandIn): Promise<void> {
      await carry({ kind: "hand-in", handIn, signature: await signHandIn(resident, handIn) });
    },

    /** A first payment deploys the wallet before it pays. */
    async pay(resident: ResidentSigner, payment: Payment): Promise<void> {
      await deploy(resident);
      await carry({ kind: "payment", payment, signature: await sign(resident, paymentData(money, payment)) });
    },

    /** The resident's signature under a hand-in, in the form the wallet has now. */
    signHandIn,
  };
}
