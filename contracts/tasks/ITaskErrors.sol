// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Location} from "../geofence/IGeofence.sol";
import {ITaskTypes} from "./ITaskTypes.sol";

/// @title ITaskErrors: why the TaskRegistry refuses
/// @notice One error per cause, with what is needed to explain it.
interface ITaskErrors is ITaskTypes {
    /// @notice There is no such budget line.
    error TaskRegistry_NoBudget(uint256 budgetId);

    /// @notice The budget line has less available than asked.
    error TaskRegistry_BudgetTooLow(uint256 budgetId, uint256 available, uint256 needed);

    /// @notice The task would cost more than one task of this line may.
    error TaskRegistry_CeilingPassed(uint256 budgetId, uint256 ceiling, uint256 cost);

    /// @notice The caller does not hold the role that manages this budget line.
    error TaskRegistry_NotTheManager(address caller, uint64 managerRole);

    /// @notice A term of the task or its content is missing or out of range, a task without a place names one, or a budget
    /// line has no manager role of its own.
    error TaskRegistry_BadTerms();

    /// @notice A review rule is out of its range.
    error TaskRegistry_BadRules();

    /// @notice The town winds down and this lies after its last day, or an earlier last day was named than before.
    error TaskRegistry_WindingDown(uint32 lastDay);

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

    /// @notice The open slots of a series are taken; the next one opens at `opens`.
    error TaskRegistry_NotOpenYet(uint256 taskId, uint256 opens);

    /// @notice The account is not an enrolled resident.
    error TaskRegistry_NotResident(address account);

    /// @notice The reward can go to the resident, an association or nobody, and this is none of them.
    error TaskRegistry_NotAssociation(address beneficiary);

    /// @notice The shares are not those of one group: another task or lead, too few or too many members, or not 100 %.
    error TaskRegistry_BadShares();

    /// @notice The act does not fit where the claim is.
    error TaskRegistry_WrongState(uint256 taskId, address resident, ClaimState state);

    /// @notice The signature, approval or rejection names another round than the claim is in.
    error TaskRegistry_WrongRound(uint256 round, uint256 expected);

    /// @notice The lease, or the time to answer a rejection, has ended.
    error TaskRegistry_LeaseEnded(uint256 leaseEnd);

    /// @notice The lease, or the time to answer a rejection, is still running.
    error TaskRegistry_LeaseRunning(uint256 leaseEnd);

    /// @notice The lease was made longer before.
    error TaskRegistry_AlreadyExtended(uint256 leaseEnd);

    /// @notice Work was handed in without evidence.
    error TaskRegistry_NoEvidence();

    /// @notice The approval or rejection names other evidence than was handed in.
    error TaskRegistry_OtherEvidence(bytes24 evidence, bytes24 handedIn);

    /// @notice An inspector judged their own work, a task they published, or what they had judged before.
    error TaskRegistry_ConflictOfInterest(address inspector);

    /// @notice The review clock still runs; from `until` on this can be done.
    error TaskRegistry_ReviewRunning(uint256 until);

    /// @notice The signed act is too old.
    error TaskRegistry_SignatureExpired(uint256 deadline);

    /// @notice The signature is not the resident's.
    error TaskRegistry_BadSignature(address resident);
}
