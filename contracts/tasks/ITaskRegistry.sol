// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IAllowanceCaps} from "./IAllowanceCaps.sol";
import {ITaskErrors} from "./ITaskErrors.sol";
import {ITaskEvents} from "./ITaskEvents.sol";

/**
 * @title ITaskRegistry: budgets, tasks and the life of a claim
 * @notice The escrow of the town. The council funds budget lines; publishing a task sets its whole reward apart; a
 * resident claims a slot, hands in and is paid at approval. Every state has an exit and every exit a clock:
 * `docs/task-states.md` draws them. All amounts are cents, all times unix seconds.
 * @dev A task's id carries its budget line: `taskId = budgetId << 32 | number`. `multicall` publishes or judges many at
 * once: all of them, or none and the first refusal.
 */
interface ITaskRegistry is ITaskEvents, ITaskErrors {
    /// @notice Opens a budget line. Only the council. Emits BudgetOpened.
    /// @param ceiling The most one task of the line may cost in all; 0 for no ceiling.
    function openBudget(
        bytes32 domain,
        uint64 managerRole,
        uint32 ceiling,
        string calldata name
    ) external returns (uint256 budgetId);

    /// @notice Moves `amount` cents from the caller, who must be the treasury, into a line. Needs an allowance. Emits BudgetFunded.
    function fundBudget(uint256 budgetId, uint256 amount) external;

    /// @notice Moves available cents back to the treasury. Only the council. Emits BudgetReturned.
    function returnBudget(uint256 budgetId, address treasury, uint256 amount) external;

    /// @notice Sets the most one task of a line may cost. Only the council. Emits CeilingChanged.
    function setCeiling(uint256 budgetId, uint32 ceiling) external;

    /// @notice Changes how work is looked at. Only the rules role, with its delay. Emits ReviewRulesChanged.
    function setReviewRules(ReviewRules calldata rules) external;

    /// @notice Announces the last day of the town's tasks; it can be put off, not brought forward. Only the council.
    /// After it anyone may close a task; what was claimed goes on to its end. Emits WindDownAnnounced.
    function windDown(uint32 lastDay) external;

    /// @notice Publishes a task and sets its whole reward apart. Only a holder of the line's manager role. Emits TaskPublished.
    function publish(
        uint256 budgetId,
        TaskTerms calldata terms,
        bytes calldata content
    ) external returns (uint256 taskId);

    /// @notice Stops new claims. Only a holder of the line's manager role. Work in progress goes on. Emits TaskClosed.
    function cancel(uint256 taskId) external;

    /// @notice Closes a task whose claim deadline, or the town's last day, has passed. Anyone. Emits TaskClosed.
    function expire(uint256 taskId) external;

    /// @notice Claims a slot for the caller, who must be an enrolled resident with room under their caps when the reward is
    /// for themselves. Emits TaskClaimed.
    /// @param beneficiary The caller, an association, or zero to decline the reward.
    function claim(uint256 taskId, address beneficiary) external;

    /// @notice Claims a slot with the resident's signature. Anyone may carry it.
    /// @dev `signature` is the EOA's 65 bytes, the deployed wallet's ERC-1271 signature, or for a wallet that is not
    /// deployed yet `abi.encode(bytes key, bytes32 salt, bytes keySignature)` (see ResidentSignature).
    function claimWithSignature(TaskClaim calldata taskClaim, bytes calldata signature) external;

    /// @notice Claims a slot for a group with the signed share of each member, the lead's first. Anyone may carry them.
    /// Each member needs room for their own share. Emits TaskClaimed of the lead and ShareAgreed of each.
    function claimAsGroup(GroupShare[] calldata shares, bytes[] calldata signatures) external;

    /// @notice Makes the caller's lease longer by as much again, once, while it runs. Emits LeaseExtended.
    function extend(uint256 taskId) external;

    /// @notice Makes a lease longer with the resident's signature.
    function extendWithSignature(Extension calldata extension, bytes calldata signature) external;

    /// @notice Gives the caller's slot back before hand-in. Emits ClaimWithdrawn.
    function withdraw(uint256 taskId) external;

    /// @notice Gives a slot back with the resident's signature.
    function withdrawWithSignature(Withdrawal calldata withdrawal, bytes calldata signature) external;

    /// @notice Ends what ran out of time: a lease (ClaimLapsed), or a rejection nobody answered (ClaimRefused). Anyone.
    function lapse(uint256 taskId, address resident) external;

    /// @notice Hands in the caller's work before the lease ends, or again after a first rejection. Emits WorkSubmitted.
    function submit(uint256 taskId, bytes24 evidence) external;

    /// @notice Hands in work with the resident's signature.
    function submitWithSignature(HandIn calldata handIn, bytes calldata signature) external;

    /// @notice Asks for another inspector after a rejection, once, in time. Emits WorkAppealed.
    function appeal(uint256 taskId) external;

    /// @notice Asks for another inspector with the resident's signature.
    function appealWithSignature(Appeal calldata act, bytes calldata signature) external;

    /// @notice Approves handed-in work and pays, or seconds it when two inspectors are needed. Only an inspector, never on
    /// own work, own task, or as second look on what they judged before. Emits WorkApproved or WorkSeconded.
    /// @dev Names resident, evidence and round, so nothing can be swapped under the approval.
    function approve(uint256 taskId, address resident, bytes24 evidence, uint8 round) external;

    /// @notice Rejects handed-in work with a reason code. Only an inspector, with the same limits. Emits WorkRejected.
    function reject(uint256 taskId, address resident, bytes24 evidence, uint8 round, uint8 reason) external;

    /// @notice As `approve`, by a senior inspector, once the review clock has run out.
    function approveLate(uint256 taskId, address resident, bytes24 evidence, uint8 round) external;

    /// @notice As `reject`, by a senior inspector, once the review clock has run out.
    function rejectLate(uint256 taskId, address resident, bytes24 evidence, uint8 round, uint8 reason) external;

    /// @notice Pays work that nobody judged within twice the review clock, or four times for rewards that are not small.
    /// Anyone. Emits WorkApproved, or ClaimRefused when the resident can earn no more.
    function payUnjudged(uint256 taskId, address resident) external;

    /// @notice A task; all zero when it does not exist.
    function taskOf(uint256 taskId) external view returns (Task memory);

    /// @notice What a special task has more; of any other task 1, 1 and 0.
    function extrasOf(uint256 taskId) external view returns (TaskExtras memory);

    /// @notice How many slots are open by now, taken or not: all of them, or those of a series whose day has come. Whether the
    /// task still takes claims, `taskOf` says.
    function openSlotsOf(uint256 taskId) external view returns (uint256);

    /// @notice A resident's claim on a task.
    function claimOf(uint256 taskId, address resident) external view returns (Claim memory);

    /// @notice How often a resident was paid for a task.
    function timesPaid(uint256 taskId, address resident) external view returns (uint256);

    /// @notice The shares of a group's claim; empty when the claim is not a group's or is settled.
    function sharesOf(uint256 taskId, address lead) external view returns (Share[] memory);

    /// @notice Whom the reward of a resident's last claim goes or went to: of a group's its lead, who shares it; zero when it
    /// was declined or there is no claim.
    function beneficiaryOf(uint256 taskId, address resident) external view returns (address);

    /// @notice Who judged a claim that is not settled yet.
    function reviewOf(uint256 taskId, address resident) external view returns (Review memory);

    /// @notice A budget line.
    function budgetOf(uint256 budgetId) external view returns (Budget memory);

    /// @notice How many budget lines there are; ids run from 1.
    function budgetCount() external view returns (uint256);

    /// @notice How work is looked at.
    function reviewRules() external view returns (ReviewRules memory);

    /// @notice The announced last day of the town's tasks; 0 when none was announced.
    function lastDay() external view returns (uint32);

    /// @notice Where the caps are kept.
    function allowanceCaps() external view returns (IAllowanceCaps);
}
