import { Address, BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { ActProposedActStruct } from "../../generated/CouncilAgenda/CouncilAgenda";
import { Approval, Execution, Proposal, Turn } from "../../generated/schema";
import { approvalId, eventId } from "../ids";
import { stamp } from "../stamp";
import { accountOf } from "./account";
import { useNonce } from "./council";

// The order of the enum Operation in contracts/council/ICouncilAgenda.sol.
const OPERATIONS: string[] = ["Call", "DelegateCall"];

/** An act was put on the agenda. Owners may have approved its hash before. */
export function propose(
  event: ethereum.Event,
  hash: Bytes,
  proposer: Address,
  act: ActProposedActStruct,
  sentence: string,
): void {
  const proposal = new Proposal(hash);
  proposal.proposer = accountOf(proposer).id;
  proposal.sentence = sentence;
  proposal.to = act.to;
  proposal.value = act.value;
  proposal.data = act.data;
  proposal.operation = OPERATIONS[act.operation];
  proposal.nonce = act.nonce;
  proposal.turn = turnOf(act.nonce).id;
  proposal.state = "Proposed";
  proposal.approvalCount = 0;
  proposal.proposedAt = event.block.timestamp;
  proposal.block = event.block.number;
  proposal.transaction = event.transaction.hash;
  proposal.save();

  proposal.approvalCount = proposal.approvals.load().length;
  proposal.save();
}

/** An owner approved a hash. A second approval by the same owner says nothing new. */
export function approveHash(event: ethereum.Event, hash: Bytes, owner: Address): void {
  const id = approvalId(hash, owner);
  if (Approval.load(id)) return;
  const approval = new Approval(id);
  approval.hash = hash;
  approval.proposal = hash;
  approval.owner = accountOf(owner).id;
  stamp(approval, event);
  approval.save();

  const proposal = Proposal.load(hash);
  if (!proposal) return;
  proposal.approvalCount += 1;
  proposal.save();
}

/** The Safe ran an act: its turn is over, for this act and for all others of the turn. */
export function execute(event: ethereum.Event, hash: Bytes, success: boolean): void {
  const proposal = Proposal.load(hash);
  const execution = new Execution(eventId(event));
  execution.hash = hash;
  execution.onAgenda = proposal != null;
  if (proposal) execution.proposal = proposal.id;
  execution.success = success;
  execution.nonce = useNonce(event.address);
  execution.sender = accountOf(event.transaction.from).id;
  stamp(execution, event);
  execution.save();

  const turn = turnOf(execution.nonce);
  turn.execution = execution.id;
  turn.save();
  const proposals = turn.proposals.load();
  for (let i = 0; i < proposals.length; i++) {
    const state = proposals[i].id != hash ? "Overtaken" : success ? "Executed" : "Failed";
    decide(event, proposals[i], state);
  }
}

function decide(event: ethereum.Event, proposal: Proposal, state: string): void {
  proposal.state = state;
  proposal.decidedAt = event.block.timestamp;
  proposal.save();
}

function turnOf(nonce: BigInt): Turn {
  const known = Turn.load(nonce.toString());
  if (known) return known;
  const turn = new Turn(nonce.toString());
  turn.nonce = nonce;
  turn.save();
  return turn;
}
