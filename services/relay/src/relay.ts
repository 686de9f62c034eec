import type { Address, Hex } from "viem";
import { call } from "viem/actions";
import { privateKeyToAccount } from "viem/accounts";
import type { Logger } from "pino";
import { digestOfAct, type Act, type ActStatus } from "@wesh/protocol/acts.ts";
import { requireAdministration } from "./administration.ts";
import type { Config } from "./config.ts";
import type { Journal } from "./journal.ts";
import { callOf, subjectOf } from "./plan.ts";
import { Refused, refusedBy } from "./refused.ts";
import { openSender, type Sender } from "./sender.ts";
import type { Town } from "./town.ts";
import { isDeployed, requireEnrolled, requirePayable, walletAddressFrom } from "./wallet.ts";
import { resend, watchOnce, type Watched } from "./watch.ts";

/** Carries residents' signed acts to the chain. */
export type Relay = ReturnType<typeof openRelay>;

const DEPLOYMENT_PATIENCE_MS = 60_000;

/** Opens the relay. It sends nothing before `start`. */
export function openRelay(town: Town, journal: Journal, config: Config, log: Logger) {
  const senders = config.RELAY_KEYS.map((key) => openSender(town, journal, privateKeyToAccount(key), log));
  const watched: Watched = { town, journal, senders, log, stuckSeconds: config.RELAY_STUCK_SECONDS };
  const underWay = new Map<Hex, Promise<ActStatus>>();
  const administered = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  /** The same act twice, at once or later, is one act: the second asker gets the first one's status. */
  function take(act: Act): Promise<ActStatus> {
    const digest = digestOfAct(town, act);
    const known = journal.statusOf(digest);
    if (known && known.status !== "reverted") return Promise.resolve(known);
    const already = underWay.get(digest);
    if (already) return already;
    const taking = carry(digest, act).finally(() => underWay.delete(digest));
    underWay.set(digest, taking);
    return taking;
  }

  async function carry(digest: Hex, act: Act): Promise<ActStatus> {
    try {
      const account = await subjectOf(town, act);
      const subject = journal.pseudonym(account);
      requireQuota(subject);
      return await aloneIfAdministration(act, subject, async () => {
        await prepare(act, account);
        const sender = leastBusy();
        const transaction = callOf(town, act, sender.address);
        await call(town.client, { account: sender.address, to: transaction.to, data: transaction.data });
        await sender.send({ digest, kind: act.kind, subject }, transaction);
        log.info({ digest, kind: act.kind, subject }, "taken");
        return journal.statusOf(digest)!;
      });
    } catch (failure) {
      const refused = refusedBy(failure);
      log.info({ digest, kind: act.kind, refusal: refused.refusal.name }, "refused");
      throw refused;
    }
  }

  /** What has to hold, or to happen, before the act can be tried. */
  async function prepare(act: Act, account: Address): Promise<void> {
    if (act.kind === "user-operation") await requireAdministration(town, act);
    if (act.kind === "deploy-wallet") await requireEnrolled(town, account);
    if (act.kind !== "payment" || !act.wallet || (await isDeployed(town, account))) return;
    await requirePayable(town, act, act.wallet);
    await take({ kind: "deploy-wallet", wallet: act.wallet });
    await untilDeployed(await walletAddressFrom(town, act.wallet));
  }

  async function untilDeployed(wallet: Address): Promise<void> {
    for (
      const deadline = Date.now() + DEPLOYMENT_PATIENCE_MS;
      Date.now() < deadline;
      await pause(config.RELAY_POLL_MS)
    ) {
      if (await isDeployed(town, wallet)) return;
    }
    throw new Refused(503, "Relay_WalletNotDeployedYet");
  }

  // Operations of one wallet follow each other by nonce: with one under way, a second could only fail.
  async function aloneIfAdministration<Result>(
    act: Act,
    subject: string,
    work: () => Promise<Result>,
  ): Promise<Result> {
    if (act.kind !== "user-operation") return work();
    if (administered.has(subject) || journal.hasOpen(act.kind, subject))
      throw new Refused(409, "Relay_OperationUnderWay");
    administered.add(subject);
    try {
      return await work();
    } finally {
      administered.delete(subject);
    }
  }

  function requireQuota(subject: string): void {
    if (journal.carriedToday(subject) >= config.RELAY_QUOTA_PER_DAY) {
      throw new Refused(429, "Relay_QuotaUsed", config.RELAY_QUOTA_PER_DAY);
    }
  }

  function leastBusy(): Sender {
    const [first] = senders.map((sender) => ({ sender, open: sender.open() })).sort((a, b) => a.open - b.open);
    if (!first || first.open >= config.RELAY_OPEN_PER_SENDER) throw new Refused(503, "Relay_Busy");
    return first.sender;
  }

  function watchAgain(): void {
    timer = setTimeout(async () => {
      await watchOnce(watched).catch((failure: Error) =>
        log.warn({ reason: failure.name }, "the chain gave no answer"),
      );
      if (timer) watchAgain();
    }, config.RELAY_POLL_MS);
  }

  return {
    take,
    statusOf: (digest: Hex) => journal.statusOf(digest),
    senders: () => senders.map(({ address, open }) => ({ address, open: open() })),

    /** Sends again what a crash may have left behind, then watches. */
    async start(): Promise<void> {
      await resend(watched);
      watchAgain();
    },

    stop(): void {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
