import { concat, zeroAddress, type Hex } from "viem";
import { PLACEHOLDERS } from "../scripts/manifest.ts";
import { event, type Event } from "./events.ts";
import type { Fields } from "./expectation.ts";
import { NOBODY, story, type Teller, type Told } from "./story.ts";
import { account, actor, ACTORS, word } from "./town.ts";

const { treasury, stranger } = ACTORS;
const [ann, ben, cem] = [actor(21), actor(22), actor(23)];
const owners = [ann, ben, cem];
const SAFE = PLACEHOLDERS.addresses.Safe;

const act = { to: treasury, value: 0n, data: "0xabcdef", operation: 0, nonce: 0n } as const;
const sentence = "Geef € 100 uit aan de schatkist.";
const first = word("first act");
const second = word("second act");

export const council = [
  story("the Safe is set up and changes its owners, modules and guard", (teller) => {
    const { block, one, all } = teller;
    const setUp = openSafe(teller);
    const safe = (
      name: "EnabledModule" | "DisabledModule" | "ExecutionFromModuleSuccess" | "ExecutionFromModuleFailure",
    ) => event("Safe", name, { module: stranger });
    const changed = block([
      event("Safe", "AddedOwner", { owner: stranger }),
      event("Safe", "RemovedOwner", { owner: ben }),
      event("Safe", "ChangedThreshold", { threshold: 3n }),
      safe("EnabledModule"),
      safe("ExecutionFromModuleSuccess"),
      safe("ExecutionFromModuleFailure"),
      safe("DisabledModule"),
      event("Safe", "ChangedGuard", { guard: stranger }),
      event("Safe", "ChangedFallbackHandler", { handler: stranger }),
    ]);
    const after = [ann, cem, stranger];
    one("Council", "town", { safe: SAFE, owners, threshold: 2, nonce: 0n }, setUp);
    one("Council", "town", { safe: SAFE, owners: after, threshold: 3, nonce: 0n });
    const row = (index: number, kind: string, others: Fields): Fields => {
      return { id: changed.id(index), kind, account: stranger, owners: after, threshold: 3, ...others, ...changed.stamp(index) }; // prettier-ignore
    };
    all("CouncilChange", [
      { id: setUp.id(0), kind: "SetUp", account: null, owners, threshold: 2, ...setUp.stamp(0) },
      row(0, "OwnerAdded", { owners: [...owners, stranger], threshold: 2 }),
      row(1, "OwnerRemoved", { account: ben, threshold: 2 }),
      row(2, "ThresholdChanged", { account: null }),
      row(3, "ModuleEnabled", {}),
      row(4, "ModuleActed", {}),
      row(5, "ModuleFailed", {}),
      row(6, "ModuleDisabled", {}),
      row(7, "GuardChanged", {}),
      row(8, "FallbackHandlerChanged", {}),
    ]);
  }),

  story("the Safe runs an act that was never on the agenda", (teller) => {
    const { block, one, all } = teller;
    openSafe(teller);
    const approved = block([event("Safe", "ApproveHash", { approvedHash: first, owner: ann })]);
    const run = block([event("Safe", "ExecutionSuccess", { txHash: first, payment: 0n })]);
    all("Proposal", []);
    const consent = { hash: first, owner: ann };
    all("Approval", [{ id: concat([first, ann]), ...consent, proposal: null, ...approved.stamp(0) }]);
    const execution = { hash: first, proposal: null, onAgenda: false, success: true, nonce: 0n, sender: NOBODY };
    all("Execution", [{ id: run.id(0), ...execution, ...run.stamp(0) }]);
    all("Turn", [{ id: "0", nonce: 0n, execution: run.id(0) }]);
    one("Council", "town", { safe: SAFE, owners, threshold: 2, nonce: 1n });
  }),

  story("an act is proposed, approved by two owners and executed", (teller) => {
    const { block, one, all, sender } = teller;
    openSafe(teller);
    const proposed = block([proposes(first)]);
    const approved = block([approves(first, ann)], [approves(first, ben)]);
    const twice = block([approves(first, ben)]);
    sender(stranger);
    const run = block([event("Safe", "ExecutionSuccess", { txHash: first, payment: 0n })]);
    one("Proposal", first, proposal(proposed, { state: "Proposed", approvalCount: 0, decidedAt: null }), proposed);
    one("Proposal", first, proposal(proposed, { state: "Proposed", approvalCount: 2, decidedAt: null }), twice);
    one("Proposal", first, proposal(proposed, { state: "Executed", approvalCount: 2, decidedAt: run.timestamp }));
    const consent = { hash: first, proposal: first };
    all("Approval", [
      { id: concat([first, ann]), ...consent, owner: ann, ...approved.stamp(0) },
      { id: concat([first, ben]), ...consent, owner: ben, ...approved.stamp(1) },
    ]);
    const execution = { hash: first, proposal: first, onAgenda: true, success: true, nonce: 0n, sender: stranger };
    all("Execution", [{ id: run.id(0), ...execution, ...run.stamp(0) }]);
    one("Account", ann, account("Outsider", 0n));
  }),

  story("approvals that came before the proposal count", (teller) => {
    const { block, one, answer } = teller;
    openSafe(teller);
    block([approves(first, cem)]);
    const proposed = block([approves(first, ben), proposes(first)]);
    const fields = { state: "Proposed", approvalCount: 2, decidedAt: null };
    one("Proposal", first, proposal(proposed, { ...fields, transaction: proposed.stamp(1).transaction }));
    answer(`{ proposal(id: "${first}") { approvals { owner { id } } } }`, {
      proposal: { approvals: [{ owner: { id: ben } }, { owner: { id: cem } }] },
    });
  }),

  story("of two acts for the same turn one is run and the other overtaken", (teller) => {
    const { block, one, all } = teller;
    openSafe(teller);
    const proposed = block([proposes(first), proposes(second)]);
    const later = block([proposes(word("third act"), 1n)]);
    const run = block([event("Safe", "ExecutionFailure", { txHash: second, payment: 0n })]);
    const undecided = { approvalCount: 0 };
    one("Proposal", first, proposal(proposed, { ...undecided, state: "Overtaken", decidedAt: run.timestamp }));
    one("Proposal", second, proposal(proposed, { ...undecided, state: "Failed", decidedAt: run.timestamp }));
    const next = { ...undecided, nonce: 1n, turn: "1", state: "Proposed", decidedAt: null };
    one("Proposal", word("third act"), proposal(later, next));
    const execution = { hash: second, proposal: second, onAgenda: true, success: false, nonce: 0n };
    all("Execution", [{ id: run.id(0), ...execution, sender: NOBODY, ...run.stamp(0) }]);
    all("Turn", [
      { id: "0", nonce: 0n, execution: run.id(0) },
      { id: "1", nonce: 1n, execution: null },
    ]);
  }),

  story("the council records on which documents the currency rests", ({ block, all }) => {
    const records = (number: bigint, documents: Hex, title: string) =>
      event("CouncilAgenda", "LegalBasisRecorded", { number, documents, title });
    const paper = block([records(1n, word("white paper"), "White paper")]);
    const notified = block([records(2n, word("and notification"), "White paper en melding")]);
    all("LegalBasis", [
      { id: "1", number: 1n, documents: word("white paper"), title: "White paper", ...paper.stamp(0) },
      {
        id: "2",
        number: 2n,
        documents: word("and notification"),
        title: "White paper en melding",
        ...notified.stamp(0),
      },
    ]);
  }),

  story("a proposal can make the Safe run its own batch", (teller) => {
    const { block, one } = teller;
    openSafe(teller);
    const batch = { ...act, operation: 1, value: 7n };
    const told = event("CouncilAgenda", "ActProposed", { safeTxHash: first, proposer: ann, act: batch, sentence });
    const proposed = block([told]);
    const fields = { operation: "DelegateCall", value: 7n, state: "Proposed", approvalCount: 0, decidedAt: null };
    one("Proposal", first, proposal(proposed, fields));
  }),
];

function proposes(safeTxHash: Hex, nonce = 0n): Event {
  return event("CouncilAgenda", "ActProposed", { safeTxHash, proposer: ann, act: { ...act, nonce }, sentence });
}

function approves(approvedHash: Hex, owner: typeof ann): Event {
  return event("Safe", "ApproveHash", { approvedHash, owner });
}

function proposal(proposed: Told, others: Fields): Fields {
  return {
    proposer: ann,
    sentence,
    to: treasury,
    value: 0n,
    data: "0xabcdef",
    operation: "Call",
    nonce: 0n,
    turn: "0",
    proposedAt: proposed.timestamp,
    block: proposed.number,
    transaction: proposed.stamp(0).transaction,
    ...others,
  };
}

function openSafe({ block }: Teller): Told {
  const setUp = { initiator: stranger, owners, threshold: 2n, initializer: zeroAddress, fallbackHandler: stranger };
  return block([event("Safe", "SafeSetup", setUp)]);
}
