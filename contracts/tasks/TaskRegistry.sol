// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {IGeofence, Location} from "../geofence/IGeofence.sol";
import {IHeerlenEuro} from "../money/IHeerlenEuro.sol";
import {Standing} from "../money/Moves.sol";
import {IResidentWalletFactory} from "../wallet/IResidentWalletFactory.sol";
import {ResidentSignature} from "../wallet/ResidentSignature.sol";
import {Budgets} from "./Budgets.sol";
import {ITaskRegistry} from "./ITaskRegistry.sol";
import {TaskActs} from "./TaskActs.sol";

/// @title TaskRegistry: the life of a task and of each claim on it, and the escrow of their rewards
contract TaskRegistry is Budgets, EIP712, Multicall {
    uint256 private constant LONGEST_CONTENT = 8192;

    IGeofence private immutable _fence;
    IResidentWalletFactory private immutable _wallets;

    mapping(uint256 taskId => Task) private _tasks;
    mapping(uint256 taskId => mapping(address resident => Claim)) private _claims;

    constructor(
        address authority,
        IHeerlenEuro euro,
        IGeofence fence,
        IResidentWalletFactory wallets
    ) Budgets(authority, euro) EIP712("WESH TaskRegistry", "1") {
        _fence = fence;
        _wallets = wallets;
    }

    /// @inheritdoc ITaskRegistry
    function publish(
        uint256 budgetId,
        TaskTerms calldata terms,
        bytes calldata content
    ) external returns (uint256 taskId) {
        _requireGoodTerms(terms, content.length);
        taskId = _setApart(budgetId, uint256(terms.reward) * terms.slots);
        _tasks[taskId] = Task({
            publisher: msg.sender,
            reward: terms.reward,
            slots: terms.slots,
            taken: 0,
            leaseHours: terms.leaseHours,
            claimUntil: terms.claimUntil,
            closed: false
        });
        emit TaskPublished(taskId, budgetId, msg.sender, terms, content);
    }

    /// @inheritdoc ITaskRegistry
    function cancel(uint256 taskId) external {
        Task memory task = _openTask(taskId);
        _requireManagerOf(taskId);
        _close(taskId, task);
    }

    /// @inheritdoc ITaskRegistry
    function expire(uint256 taskId) external {
        Task memory task = _openTask(taskId);
        if (block.timestamp <= task.claimUntil) revert TaskRegistry_StillOpen(taskId, task.claimUntil);
        _close(taskId, task);
    }

    /// @inheritdoc ITaskRegistry
    function claim(uint256 taskId) external {
        _claim(taskId, msg.sender, _nextRound(taskId, msg.sender));
    }

    /// @inheritdoc ITaskRegistry
    function claimWithSignature(TaskClaim calldata act, bytes calldata signature) external {
        uint8 round = _nextRound(act.taskId, act.resident);
        _requireRound(act.round, round);
        _requireSigned(act.resident, act.deadline, TaskActs.hash(act), signature);
        _claim(act.taskId, act.resident, round);
    }

    /// @inheritdoc ITaskRegistry
    function withdraw(uint256 taskId) external {
        _withdraw(taskId, msg.sender, _claimed(taskId, msg.sender));
    }

    /// @inheritdoc ITaskRegistry
    function withdrawWithSignature(Withdrawal calldata act, bytes calldata signature) external {
        Claim memory current = _claimed(act.taskId, act.resident);
        _requireRound(act.round, current.round);
        _requireSigned(act.resident, act.deadline, TaskActs.hash(act), signature);
        _withdraw(act.taskId, act.resident, current);
    }

    /// @inheritdoc ITaskRegistry
    function lapse(uint256 taskId, address resident) external {
        Claim memory current = _claimed(taskId, resident);
        if (block.timestamp < current.clock) revert TaskRegistry_LeaseRunning(current.clock);
        _claims[taskId][resident].state = ClaimState.Lapsed;
        emit ClaimLapsed(taskId, resident, current.round);
        _freeSlot(taskId);
    }

    /// @inheritdoc ITaskRegistry
    function submit(uint256 taskId, bytes24 evidence) external {
        _submit(taskId, msg.sender, evidence, _claimed(taskId, msg.sender));
    }

    /// @inheritdoc ITaskRegistry
    function submitWithSignature(HandIn calldata act, bytes calldata signature) external {
        Claim memory current = _claimed(act.taskId, act.resident);
        _requireRound(act.round, current.round);
        _requireSigned(act.resident, act.deadline, TaskActs.hash(act), signature);
        _submit(act.taskId, act.resident, act.evidence, current);
    }

    /// @inheritdoc ITaskRegistry
    function approve(uint256 taskId, address resident, bytes24 evidence, uint8 round) external restricted {
        uint256 reward = _judge(taskId, resident, evidence, round);
        _claims[taskId][resident].state = ClaimState.Paid;
        emit WorkApproved(taskId, resident, msg.sender, round, reward);
        // The euro reverts whenever a transfer fails, so its answer need not be read.
        IERC20(address(_euro)).transfer(resident, reward);
    }

    /// @inheritdoc ITaskRegistry
    function reject(uint256 taskId, address resident, bytes24 evidence, uint8 round, uint8 reason) external restricted {
        _judge(taskId, resident, evidence, round);
        _claims[taskId][resident].state = ClaimState.Rejected;
        emit WorkRejected(taskId, resident, msg.sender, round, reason);
        _freeSlot(taskId);
    }

    /// @inheritdoc ITaskRegistry
    function taskOf(uint256 taskId) external view returns (Task memory) {
        return _tasks[taskId];
    }

    /// @inheritdoc ITaskRegistry
    function claimOf(uint256 taskId, address resident) external view returns (Claim memory) {
        return _claims[taskId][resident];
    }

    function _claim(uint256 taskId, address resident, uint8 round) private {
        Task memory task = _openTask(taskId);
        if (block.timestamp > task.claimUntil) revert TaskRegistry_TaskClosed(taskId);
        if (task.taken == task.slots) revert TaskRegistry_NoSlotLeft(taskId);
        if (_euro.standingOf(resident) != Standing.Resident) revert TaskRegistry_NotResident(resident);

        uint48 leaseEnd = uint48(block.timestamp + uint256(task.leaseHours) * 1 hours);
        _tasks[taskId].taken = task.taken + 1;
        _claims[taskId][resident] = Claim({evidence: 0, state: ClaimState.Claimed, round: round, clock: leaseEnd});
        emit TaskClaimed(taskId, resident, round, leaseEnd);
    }

    function _withdraw(uint256 taskId, address resident, Claim memory current) private {
        _claims[taskId][resident].state = ClaimState.Withdrawn;
        emit ClaimWithdrawn(taskId, resident, current.round);
        _freeSlot(taskId);
    }

    function _submit(uint256 taskId, address resident, bytes24 evidence, Claim memory current) private {
        if (evidence == 0) revert TaskRegistry_NoEvidence();
        if (block.timestamp >= current.clock) revert TaskRegistry_LeaseEnded(current.clock);
        _claims[taskId][resident] = Claim({
            evidence: evidence,
            state: ClaimState.Submitted,
            round: current.round,
            clock: uint48(block.timestamp)
        });
        emit WorkSubmitted(taskId, resident, current.round, evidence);
    }

    function _close(uint256 taskId, Task memory task) private {
        uint256 returned = uint256(task.reward) * (task.slots - task.taken);
        _tasks[taskId].closed = true;
        _giveBack(taskId, returned);
        emit TaskClosed(taskId, msg.sender, returned);
    }

    /// @dev A slot of an open task can be claimed again; of a closed task its reward goes back to the budget.
    function _freeSlot(uint256 taskId) private {
        Task storage task = _tasks[taskId];
        --task.taken;
        if (task.closed) emit SlotReturned(taskId, _giveBack(taskId, task.reward), task.reward);
    }

    /// @dev What an inspector may judge: exactly what was handed in, by and for others. Gives the reward of one slot.
    function _judge(
        uint256 taskId,
        address resident,
        bytes24 evidence,
        uint8 round
    ) private view returns (uint256 reward) {
        Claim memory current = _claims[taskId][resident];
        if (current.state != ClaimState.Submitted) revert TaskRegistry_WrongState(taskId, resident, current.state);
        _requireRound(round, current.round);
        if (evidence != current.evidence) revert TaskRegistry_OtherEvidence(evidence, current.evidence);
        Task storage task = _tasks[taskId];
        if (msg.sender == resident || msg.sender == task.publisher) revert TaskRegistry_ConflictOfInterest(msg.sender);
        return task.reward;
    }

    function _requireGoodTerms(TaskTerms calldata terms, uint256 contentLength) private view {
        uint256 cents = terms.reward;
        uint256 minutesOfWork = terms.normMinutes;
        if (
            cents == 0 ||
            terms.slots == 0 ||
            minutesOfWork == 0 ||
            terms.leaseHours == 0 ||
            terms.claimUntil < block.timestamp ||
            contentLength == 0 ||
            contentLength > LONGEST_CONTENT
        ) revert TaskRegistry_BadTerms();
        uint256 maximum = hourlyMaximum();
        if (cents * 60 > maximum * minutesOfWork) {
            // Rounded up, so that the refused rate is never shown as the maximum itself.
            revert TaskRegistry_RewardTooHigh((cents * 60 + minutesOfWork - 1) / minutesOfWork, maximum);
        }
        _requireGoodPlace(terms.placed, terms.place);
    }

    function _requireGoodPlace(bool placed, Location calldata place) private view {
        if (placed) {
            if (!_fence.contains(place)) revert TaskRegistry_OutsideFence(place);
        } else if (place.latitude != 0 || place.longitude != 0) {
            revert TaskRegistry_BadTerms();
        }
    }

    function _requireSigned(
        address resident,
        uint256 deadline,
        bytes32 structHash,
        bytes calldata signature
    ) private view {
        if (block.timestamp > deadline) revert TaskRegistry_SignatureExpired(deadline);
        if (!ResidentSignature.isValid(_wallets, resident, _hashTypedDataV4(structHash), signature)) {
            revert TaskRegistry_BadSignature(resident);
        }
    }

    function _openTask(uint256 taskId) private view returns (Task memory task) {
        task = _tasks[taskId];
        if (task.publisher == address(0)) revert TaskRegistry_NoTask(taskId);
        if (task.closed) revert TaskRegistry_TaskClosed(taskId);
    }

    /// @dev The claim of a resident who holds a slot and has not handed in.
    function _claimed(uint256 taskId, address resident) private view returns (Claim memory current) {
        current = _claims[taskId][resident];
        if (current.state != ClaimState.Claimed) revert TaskRegistry_WrongState(taskId, resident, current.state);
    }

    /// @dev The round a new claim would be: 1 at first, one more after a withdrawal or a lapse, and at most 255.
    function _nextRound(uint256 taskId, address resident) private view returns (uint8) {
        Claim storage last = _claims[taskId][resident];
        ClaimState state = last.state;
        bool free = state == ClaimState.None || state == ClaimState.Withdrawn || state == ClaimState.Lapsed;
        uint8 round = last.round;
        if (!free || round == type(uint8).max) revert TaskRegistry_WrongState(taskId, resident, state);
        return round + 1;
    }

    function _requireRound(uint256 round, uint256 expected) private pure {
        if (round != expected) revert TaskRegistry_WrongRound(round, expected);
    }
}
