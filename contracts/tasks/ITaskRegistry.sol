// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Location} from "../geofence/IGeofence.sol";

/**
 * @title ITaskRegistry: budgets, tasks and the life of a claim
 * @notice The escrow of the town. The council funds budget lines; publishing a task sets its whole reward apart; a
 * resident claims a slot, hands in and is paid at approval. All amounts are cents, all times unix seconds.
 * @dev A task's id carries its budget line: `taskId = budgetId << 32 | number`. `multicall` publishes or judges many at
 * once: all of them, or none and the first refusal.
 */
interface ITaskRegistry {
    /// @notice Where a resident's claim on a task is.
    enum ClaimState {
        None,
        Claimed,
        Submitted,
        Paid,
        Rejected,
        Withdrawn,
        Lapsed
    }

    /// @notice What a task manager decides about a task. Texts travel in the event only.
    /// @param reward Cents for one slot.
    /// @param slots How many residents can do it, 1 to 255.
    /// @param normMinutes Minutes the work should take; reward per hour must stay under the hourly maximum.
    /// @param leaseHours How long a claimed slot stays reserved, 1 to 255.
    /// @param claimUntil Last moment for new claims. Work handed in on time can always be approved.
    /// @param placed Whether the task has a place; then it must lie inside the fence.
    /// @param place Where the work is; zero when the task has no place.
    struct TaskTerms {
        uint24 reward;
        uint8 slots;
        uint16 normMinutes;
        uint8 leaseHours;
        uint32 claimUntil;
        bool placed;
        Location place;
    }

    /// @notice A task in one storage slot.
    /// @param taken Slots claimed now or used for good; after closing, all that will ever be used.
    struct Task {
        address publisher;
        uint24 reward;
        uint8 slots;
        uint8 taken;
        uint8 leaseHours;
        uint32 claimUntil;
        bool closed;
    }

    /// @notice A claim in one storage slot, found by task and resident.
    /// @param evidence First 24 bytes of the salted Merkle root of the photo hashes; zero before hand-in.
    /// @param state Where the claim is.
    /// @param round Counts the resident's claims on this task, so an old signature never fits a new claim.
    /// @param clock End of the lease while Claimed, moment of hand-in while Submitted.
    struct Claim {
        bytes24 evidence;
        ClaimState state;
        uint8 round;
        uint48 clock;
    }

    /// @notice A budget line.
    /// @param available Cents not set apart for any task.
    /// @param managerRole The AccessManager role that publishes and cancels tasks of this line.
    /// @param tasks How many tasks were published from it.
    struct Budget {
        uint96 available;
        uint64 managerRole;
        uint32 tasks;
    }

    /// @notice What a resident signs to claim a slot (EIP-712 `TaskClaim`).
    /// @param round The round the claim will be: `claimOf(taskId, resident).round + 1`, so 1 for a first claim.
    /// @param deadline Last moment the signature can be used.
    struct TaskClaim {
        uint256 taskId;
        address resident;
        uint256 round;
        uint256 deadline;
    }

    /// @notice What a resident signs to hand work in (EIP-712 `HandIn`).
    /// @param round The round of the claim as it stands: `claimOf(taskId, resident).round`. The same in a `Withdrawal`.
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

    /// @notice A budget line was opened. `domain` is a short code such as "public-space".
    event BudgetOpened(uint256 indexed budgetId, bytes32 indexed domain, uint64 managerRole, string name);

    /// @notice Coins entered a budget line.
    event BudgetFunded(uint256 indexed budgetId, address indexed from, uint256 amount);

    /// @notice Coins went back from a budget line to the treasury.
    event BudgetReturned(uint256 indexed budgetId, address indexed treasury, uint256 amount);

    /// @notice The council's hourly maximum changed (cents per norm hour).
    event HourlyMaximumChanged(uint32 previous, uint32 current);

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
    event TaskClaimed(uint256 indexed taskId, address indexed resident, uint8 round, uint48 leaseEnd);

    /// @notice The resident gave the slot back.
    event ClaimWithdrawn(uint256 indexed taskId, address indexed resident, uint8 round);

    /// @notice The lease ended without a hand-in and somebody released the slot.
    event ClaimLapsed(uint256 indexed taskId, address indexed resident, uint8 round);

    /// @notice The work was handed in.
    event WorkSubmitted(uint256 indexed taskId, address indexed resident, uint8 round, bytes24 evidence);

    /// @notice The work was approved and `reward` cents were paid.
    event WorkApproved(
        uint256 indexed taskId,
        address indexed resident,
        address indexed inspector,
        uint8 round,
        uint256 reward
    );

    /// @notice The work was rejected for a coded reason.
    event WorkRejected(
        uint256 indexed taskId,
        address indexed resident,
        address indexed inspector,
        uint8 round,
        uint8 reason
    );

    /// @notice After closing, a slot fell free and its reward went back to the budget.
    event SlotReturned(uint256 indexed taskId, uint256 indexed budgetId, uint256 amount);

    /// @notice There is no such budget line.
    error TaskRegistry_NoBudget(uint256 budgetId);

    /// @notice The budget line has less available than asked.
    error TaskRegistry_BudgetTooLow(uint256 budgetId, uint256 available, uint256 needed);

    /// @notice The caller does not hold the role that manages this budget line.
    error TaskRegistry_NotTheManager(address caller, uint64 managerRole);

    /// @notice Reward, slots, norm minutes, lease, claim deadline or content are missing or out of range, a task without
    /// a place names one, or a budget line has no manager role of its own.
    error TaskRegistry_BadTerms();

    /// @notice The reward per norm hour is above the council's maximum.
    error TaskRegistry_RewardTooHigh(uint256 perHour, uint256 maximum);

    /// @notice The place of the task is outside the city.
    error TaskRegistry_OutsideFence(Location place);

    /// @notice There is no such task.
    error TaskRegistry_NoTask(uint256 taskId);

    /// @notice The task takes no new claims: it was closed or its claim deadline has passed.
    error TaskRegistry_TaskClosed(uint256 taskId);

    /// @notice The claim deadline has not passed, so only a manager can close the task.
    error TaskRegistry_StillOpen(uint256 taskId, uint256 claimUntil);

    /// @notice All slots are taken.
    error TaskRegistry_NoSlotLeft(uint256 taskId);

    /// @notice The account is not an enrolled resident.
    error TaskRegistry_NotResident(address account);

    /// @notice The act does not fit where the claim is.
    error TaskRegistry_WrongState(uint256 taskId, address resident, ClaimState state);

    /// @notice The signature names another round than the claim is in.
    error TaskRegistry_WrongRound(uint256 round, uint256 expected);

    /// @notice The lease has ended.
    error TaskRegistry_LeaseEnded(uint256 leaseEnd);

    /// @notice The lease is still running.
    error TaskRegistry_LeaseRunning(uint256 leaseEnd);

    /// @notice Work was handed in without evidence.
    error TaskRegistry_NoEvidence();

    /// @notice The approval or rejection names other evidence than was handed in.
    error TaskRegistry_OtherEvidence(bytes24 evidence, bytes24 handedIn);

    /// @notice An inspector judged their own work or a task they published.
    error TaskRegistry_ConflictOfInterest(address inspector);

    /// @notice The signed act is too old.
    error TaskRegistry_SignatureExpired(uint256 deadline);

    /// @notice The signature is not the resident's.
    error TaskRegistry_BadSignature(address resident);

    /// @notice Opens a budget line. Only the council. Emits BudgetOpened.
    function openBudget(bytes32 domain, uint64 managerRole, string calldata name) external returns (uint256 budgetId);

    /// @notice Moves `amount` cents from the caller, who must be the treasury, into a line. Needs an allowance. Emits BudgetFunded.
    /// @dev The only way in: coins that the treasury sends here by a plain transfer belong to no line and stay.
    function fundBudget(uint256 budgetId, uint256 amount) external;

    /// @notice Moves available cents back to the treasury. Only the council. Emits BudgetReturned.
    function returnBudget(uint256 budgetId, address treasury, uint256 amount) external;

    /// @notice Sets the highest reward per norm hour, in cents. Only the council. Emits HourlyMaximumChanged.
    function setHourlyMaximum(uint32 centsPerHour) external;

    /// @notice Publishes a task and sets its whole reward apart. Only a holder of the line's manager role. Emits TaskPublished.
    function publish(
        uint256 budgetId,
        TaskTerms calldata terms,
        bytes calldata content
    ) external returns (uint256 taskId);

    /// @notice Stops new claims. Only a holder of the line's manager role. Work in progress goes on. Emits TaskClosed.
    function cancel(uint256 taskId) external;

    /// @notice Closes a task whose claim deadline has passed. Anyone. Emits TaskClosed.
    function expire(uint256 taskId) external;

    /// @notice Claims a slot for the caller. Only an enrolled resident. Emits TaskClaimed.
    function claim(uint256 taskId) external;

    /// @notice Claims a slot with the resident's signature. Anyone may carry it.
    /// @dev `signature` is the EOA's 65 bytes, the deployed wallet's ERC-1271 signature, or for a wallet that is not
    /// deployed yet `abi.encode(bytes key, bytes32 salt, bytes keySignature)` (see ResidentSignature).
    function claimWithSignature(TaskClaim calldata taskClaim, bytes calldata signature) external;

    /// @notice Gives the caller's slot back before hand-in. Emits ClaimWithdrawn.
    function withdraw(uint256 taskId) external;

    /// @notice Gives a slot back with the resident's signature.
    function withdrawWithSignature(Withdrawal calldata withdrawal, bytes calldata signature) external;

    /// @notice Releases a slot whose lease has ended. Anyone. Emits ClaimLapsed.
    function lapse(uint256 taskId, address resident) external;

    /// @notice Hands in the caller's work before the lease ends. Emits WorkSubmitted.
    function submit(uint256 taskId, bytes24 evidence) external;

    /// @notice Hands in work with the resident's signature.
    function submitWithSignature(HandIn calldata handIn, bytes calldata signature) external;

    /// @notice Approves handed-in work and pays. Only an inspector, never on own work or own task. Emits WorkApproved.
    /// @dev Names resident, evidence and round, so nothing can be swapped under the approval.
    function approve(uint256 taskId, address resident, bytes24 evidence, uint8 round) external;

    /// @notice Rejects handed-in work with a reason code; the slot falls free. Only an inspector. Emits WorkRejected.
    function reject(uint256 taskId, address resident, bytes24 evidence, uint8 round, uint8 reason) external;

    /// @notice A task; all zero when it does not exist.
    function taskOf(uint256 taskId) external view returns (Task memory);

    /// @notice A resident's claim on a task.
    function claimOf(uint256 taskId, address resident) external view returns (Claim memory);

    /// @notice A budget line.
    function budgetOf(uint256 budgetId) external view returns (Budget memory);

    /// @notice How many budget lines there are; ids run from 1.
    function budgetCount() external view returns (uint256);

    /// @notice The highest reward per norm hour, in cents.
    function hourlyMaximum() external view returns (uint32);
}
