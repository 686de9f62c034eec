// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Location} from "../geofence/IGeofence.sol";

/// @title ITaskTypes: what tasks, claims and budget lines are
/// @notice All amounts are cents, all times unix seconds.
interface ITaskTypes {
    /// @notice Where a resident's claim on a task is. `docs/task-states.md` has every act in every state.
    enum ClaimState {
        None, //           0  never claimed
        Claimed, //        1  holds a slot, the lease runs
        Submitted, //      2  handed in, waits for one inspector
        Paid, //           3  approved and paid
        Rejected, //       4  sent back: may be handed in again once, or appealed, until the clock
        Withdrawn, //      5  given back by the resident
        Lapsed, //         6  the lease ended without a hand-in
        Doubled, //        7  handed in, waits for two inspectors: a high reward, or drawn by lot
        Approved, //       8  one of two inspectors approved
        Resubmitted, //    9  handed in again after a rejection
        RejectedAgain, // 10  sent back a second time: may be appealed until the clock
        Appealed, //      11  waits for an inspector who has not judged this hand-in yet
        Refused, //       12  rejected for good
        Joined //         13  shares in the claim of the lead of a group
    }

    /// @notice What a task manager decides about a task. Texts travel in the event only.
    /// @param reward Cents for one slot.
    /// @param slots How often it can be done in all, 1 to 255.
    /// @param normMinutes Minutes of work in one slot, of everybody who shares it together; the reward per hour must stay
    /// under the hourly maximum.
    /// @param leaseHours How long a claimed slot stays reserved, 1 to 255.
    /// @param reviewDays The review clock: how long inspectors have before a senior may judge, 1 to 255.
    /// @param perResident How often one resident can be paid for it, at least 1.
    /// @param groupUpTo How many residents may share one slot, 1 to 8; 1 when it is done alone.
    /// @param everyDays A series: one slot opens every so many days, the last of them so long before `claimUntil`. 0 when
    /// all slots are open at once.
    /// @param claimUntil Last moment for new claims. Work handed in on time can always be approved.
    /// @param placed Whether the task has a place; then it must lie inside the fence.
    /// @param place Where the work is; zero when the task has no place.
    struct TaskTerms {
        uint24 reward;
        uint8 slots;
        uint16 normMinutes;
        uint8 leaseHours;
        uint8 reviewDays;
        uint8 perResident;
        uint8 groupUpTo;
        uint8 everyDays;
        uint32 claimUntil;
        bool placed;
        Location place;
    }

    /// @notice A task in one storage slot.
    /// @param taken Slots claimed now or used for good; after closing, all that will ever be used.
    /// @param claimUntil Zero when the task was closed.
    /// @param special Whether `TaskExtras` say more about it.
    struct Task {
        address publisher;
        uint24 reward;
        uint8 slots;
        uint8 taken;
        uint8 leaseHours;
        uint8 reviewDays;
        uint32 claimUntil;
        bool special;
    }

    /// @notice What only some tasks have: kept apart, so that the others do not pay for it.
    struct TaskExtras {
        uint8 perResident;
        uint8 groupUpTo;
        uint8 everyDays;
    }

    /// @notice A claim in one storage slot, found by task and resident.
    /// @param evidence First 24 bytes of the salted Merkle root of the photo hashes; zero before hand-in.
    /// @param state Where the claim is.
    /// @param round Grows with each claim and each rejection, so a signature for an earlier turn never fits a later one.
    /// @param clock End of the lease while Claimed; last moment to hand in again or appeal while Rejected or RejectedAgain;
    /// else when the state began, from which the review clock runs.
    /// @param month The month whose room the reward takes (see IAllowanceCaps); 0 when it takes none of this resident alone:
    /// the reward goes to an association, is declined, or is shared by a group.
    /// @param extended Whether the lease was made longer, which can be done once.
    struct Claim {
        bytes24 evidence;
        ClaimState state;
        uint8 round;
        uint32 clock;
        uint8 month;
        bool extended;
    }

    /// @notice Somebody's part of a shared claim.
    struct Share {
        address resident;
        uint24 amount;
        uint8 month;
    }

    /// @notice The last two who judged a claim that is not settled yet. Kept only when one look was not enough. A hand-in is
    /// judged by two at most, so both who judged the last one are among them.
    struct Review {
        address last;
        bool resubmitted;
        address before;
    }

    /// @notice How the council wants work to be looked at.
    /// @param twoInspectorsFrom Rewards from this many cents need two inspectors.
    /// @param recheckPercent Of the other hand-ins, how many percent are drawn to need two as well, 0 to 100.
    /// @param smallReward Rewards up to this are paid by anyone's call after twice the review clock; others after four times.
    /// @param appealDays How long a rejected resident has to hand in again or appeal, at least 1.
    struct ReviewRules {
        uint24 twoInspectorsFrom;
        uint8 recheckPercent;
        uint24 smallReward;
        uint8 appealDays;
    }

    /// @notice A budget line.
    /// @param available Cents not set apart for any task.
    /// @param managerRole The AccessManager role that publishes and cancels tasks of this line.
    /// @param tasks How many tasks were published from it.
    /// @param ceiling The most one task may cost in all; 0 when only the money is the limit.
    struct Budget {
        uint96 available;
        uint64 managerRole;
        uint32 tasks;
        uint32 ceiling;
    }

    /// @notice What a resident signs to claim a slot (EIP-712 `TaskClaim`).
    /// @param beneficiary Whom the reward goes to: the resident, an association, or nobody (zero: back to the budget).
    /// @param round The round the claim will be: `claimOf(taskId, resident).round + 1`, so 1 for a first claim.
    /// @param deadline Last moment the signature can be used.
    struct TaskClaim {
        uint256 taskId;
        address resident;
        address beneficiary;
        uint256 round;
        uint256 deadline;
    }

    /// @notice What each member of a group signs to claim a slot together (EIP-712 `GroupShare`).
    /// @param lead Who hands in for the group; the lead signs a share too.
    /// @param share Hundredths of a percent of the reward; all shares are 10,000 together.
    /// @param round As in `TaskClaim`, of the member who signs.
    struct GroupShare {
        uint256 taskId;
        address lead;
        address resident;
        uint256 share;
        uint256 round;
        uint256 deadline;
    }

    /// @notice What a resident signs to hand work in, for the first time or again (EIP-712 `HandIn`).
    /// @param round The round of the claim as it stands: `claimOf(taskId, resident).round`. The same in those below.
    struct HandIn {
        uint256 taskId;
        address resident;
        bytes24 evidence;
        uint256 round;
        uint256 deadline;
    }

    /// @notice What a resident signs to give a slot back (EIP-712 `Withdrawal`).
    struct Withdrawal {
        uint256 taskId;
        address resident;
        uint256 round;
        uint256 deadline;
    }

    /// @notice What a resident signs to make a lease longer (EIP-712 `Extension`).
    struct Extension {
        uint256 taskId;
        address resident;
        uint256 round;
        uint256 deadline;
    }

    /// @notice What a resident signs to ask for another inspector (EIP-712 `Appeal`).
    struct Appeal {
        uint256 taskId;
        address resident;
        uint256 round;
        uint256 deadline;
    }
}
