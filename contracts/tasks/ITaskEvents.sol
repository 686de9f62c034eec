// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {ITaskTypes} from "./ITaskTypes.sol";

/// @title ITaskEvents: what the TaskRegistry tells
/// @notice Every change of a line, a task or a claim is told by one of these.
interface ITaskEvents is ITaskTypes {
    /// @notice A budget line was opened. `domain` is a short code such as "public-space".
    event BudgetOpened(
        uint256 indexed budgetId,
        bytes32 indexed domain,
        uint64 managerRole,
        uint32 ceiling,
        string name
    );

    /// @notice Coins entered a budget line.
    event BudgetFunded(uint256 indexed budgetId, address indexed from, uint256 amount);

    /// @notice Coins went back from a budget line to the treasury.
    event BudgetReturned(uint256 indexed budgetId, address indexed treasury, uint256 amount);

    /// @notice The most one task of a line may cost changed.
    event CeilingChanged(uint256 indexed budgetId, uint32 previous, uint32 current);

    /// @notice The council changed how work is looked at.
    event ReviewRulesChanged(ReviewRules previous, ReviewRules current);

    /// @notice The town winds down: after `lastDay` anyone may close every task, and none is published that would be open then.
    event WindDownAnnounced(uint32 lastDay);

    /// @notice A task was published; `reward * slots` cents left the budget's available part.
    /// @param content JSON: per language `nl`, `en`, `de` an object of `title`, `instructions`, `materials`, `pickUp`;
    /// beside them `kind` (a short code), `solo` (true when done alone), `minimumAge` and `additional` (declaration).
    event TaskPublished(
        uint256 indexed taskId,
        uint256 indexed budgetId,
        address indexed publisher,
        TaskTerms terms,
        bytes content
    );

    /// @notice No new claims; the unused slots' `returned` cents went back to the budget.
    event TaskClosed(uint256 indexed taskId, address indexed by, uint256 returned);

    /// @notice A slot is reserved until `leaseEnd`.
    /// @param beneficiary Whom the reward will go to; zero when it is declined.
    /// @param month The month whose room it takes; 0 when it takes none, or that of the members of a group.
    event TaskClaimed(
        uint256 indexed taskId,
        address indexed resident,
        address beneficiary,
        uint8 round,
        uint48 leaseEnd,
        uint8 month
    );

    /// @notice A resident shares in the claim of `lead`. Told of every member, the lead too, after TaskClaimed of the lead.
    event ShareAgreed(
        uint256 indexed taskId,
        address indexed lead,
        address indexed resident,
        uint8 round,
        uint256 amount,
        uint8 month
    );

    /// @notice The lease was made longer.
    event LeaseExtended(uint256 indexed taskId, address indexed resident, uint8 round, uint48 leaseEnd);

    /// @notice The resident gave the slot back.
    event ClaimWithdrawn(uint256 indexed taskId, address indexed resident, uint8 round);

    /// @notice The lease ended without a hand-in and somebody released the slot.
    event ClaimLapsed(uint256 indexed taskId, address indexed resident, uint8 round);

    /// @notice The work was handed in.
    /// @param state Submitted, Doubled or Resubmitted.
    event WorkSubmitted(
        uint256 indexed taskId,
        address indexed resident,
        uint8 round,
        bytes24 evidence,
        ClaimState state
    );

    /// @notice The first of two inspectors approved.
    event WorkSeconded(uint256 indexed taskId, address indexed resident, address indexed inspector, uint8 round);

    /// @notice The work was approved and `reward` cents were paid.
    /// @param inspector Zero when nobody judged it in time and it was paid by somebody's call.
    /// @param beneficiary Who was paid: the resident, an association, or zero when the reward went back to the budget
    /// (SlotReturned tells it). The members of a group are told by RewardShared.
    event WorkApproved(
        uint256 indexed taskId,
        address indexed resident,
        address indexed inspector,
        uint8 round,
        uint256 reward,
        address beneficiary
    );

    /// @notice A member of a group was paid.
    event RewardShared(uint256 indexed taskId, address indexed lead, address indexed resident, uint256 amount);

    /// @notice The work was rejected for a coded reason.
    /// @param round The round that was judged. The next one has begun unless the claim is refused.
    /// @param state Rejected, RejectedAgain or Refused.
    /// @param until Last moment to hand in again (Rejected) or appeal (both); 0 when Refused.
    event WorkRejected(
        uint256 indexed taskId,
        address indexed resident,
        address indexed inspector,
        uint8 round,
        uint8 reason,
        ClaimState state,
        uint48 until
    );

    /// @notice The resident asked for another inspector.
    event WorkAppealed(uint256 indexed taskId, address indexed resident, uint8 round);

    /// @notice A rejection became final, because the time to answer it ran out or the resident can earn no more.
    event ClaimRefused(uint256 indexed taskId, address indexed resident, uint8 round);

    /// @notice A slot fell free after closing, or a reward was not taken: the amount went back to the budget.
    event SlotReturned(uint256 indexed taskId, uint256 indexed budgetId, uint256 amount);
}
