import type { TypedDataDefinition } from "viem";
import type { Act } from "../../protocol/acts.ts";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { signAsResident, WALLET_SALT, type ResidentSigner } from "../../protocol/passkey.ts";
import {
  appealData,
  extensionData,
  groupShareData,
  handInData,
  paymentData,
  redemptionData,
  taskClaimData,
  withdrawalData,
} from "../../protocol/typed-data.ts";
import type { ClaimAct, GroupShare, HandIn, Payment, Redemption, TaskClaim } from "../../protocol/typed-data.ts";
import { callOf } from "../../services/relay/src/plan.ts";
import type { Town } from "../../services/relay/src/town.ts";
import type { Hand } from "../council/hand.ts";
import { testAccount } from "../deploy/networks.ts";

/** Carries what people sign to the chain, in the calls the relay makes and no others. */
export type Carrier = ReturnType<typeof openCarrier>;

/** Opens a carrier. It remembers which wallets it deployed, because their signatures have another form. */
export function openCarrier(hand: Hand, town: Town, deployment: Deployment) {
  const { chainId } = deployment;
  const tasks = { chainId, verifyingContract: addressIn(deployment, "TaskRegistry") };
  const money = { chainId, verifyingContract: addressIn(deployment, "HeerlenEuro") };
  const desk = addressIn(deployment, "RedemptionDesk");
  const deployed = new Set<string>();

  const carry = async (act: Act) => void (await hand.send(callOf(town, act, hand.address)));
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

    async claimTogether(members: readonly ResidentSigner[], shares: GroupShare[]): Promise<void> {
      const signatures = members.map((member, index) => sign(member, groupShareData(tasks, shares[index]!)));
      await carry({ kind: "group-claim", shares, signatures: await Promise.all(signatures) });
    },

    async extend(resident: ResidentSigner, extension: ClaimAct): Promise<void> {
      await carry({ kind: "extension", extension, signature: await sign(resident, extensionData(tasks, extension)) });
    },

    async withdraw(resident: ResidentSigner, withdrawal: ClaimAct): Promise<void> {
      const signature = await sign(resident, withdrawalData(tasks, withdrawal));
      await carry({ kind: "withdrawal", withdrawal, signature });
    },

    async handIn(resident: ResidentSigner, handIn: HandIn): Promise<void> {
      await carry({ kind: "hand-in", handIn, signature: await signHandIn(resident, handIn) });
    },

    async appeal(resident: ResidentSigner, appeal: ClaimAct): Promise<void> {
      await carry({ kind: "appeal", appeal, signature: await sign(resident, appealData(tasks, appeal)) });
    },

    /** A first payment deploys the wallet before it pays. */
    async pay(resident: ResidentSigner, payment: Payment): Promise<void> {
      await deploy(resident);
      await carry({ kind: "payment", payment, signature: await sign(resident, paymentData(money, payment)) });
    },

    /** A shop has an ordinary account, of the test mnemonic. */
    async redeem(shop: number, redemption: Redemption): Promise<void> {
      const signature = await testAccount(shop).signTypedData(redemptionData(money, desk, redemption));
      await carry({ kind: "redemption", redemption, signature });
    },

    /** The resident's signature under a hand-in, in the form the wallet has now. */
    signHandIn,
  };
}
