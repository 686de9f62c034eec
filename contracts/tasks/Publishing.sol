// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IGeofence, Location} from "../geofence/IGeofence.sol";
import {Budgets} from "./Budgets.sol";
import {IAllowanceCaps} from "./IAllowanceCaps.sol";
import {ITaskRegistry} from "./ITaskRegistry.sol";

/// @title Publishing: what a task must be, and when it takes claims
/// @notice Checks the terms of a task, counts its slots and closes it.
abstract contract Publishing is Budgets {
    uint256 private constant LONGEST_CONTENT = 8192;

    /// @dev Each member of a group costs a signature, a move of room and a payment, so groups are small.
    uint256 private constant LARGEST_GROUP = 8;

    IGeofence private immutable _fence;
    IAllowanceCaps internal immutable _caps;

    mapping(uint256 taskId => Task) internal _tasks;
    mapping(uint256 taskId => TaskExtras) private _extras;

    constructor(IGeofence fence, IAllowanceCaps caps) {
        _fence = fence;
        _caps = caps;
    }

    /// @inheritdoc ITaskRegistry
    function publish(
        uint256 budgetId,
        TaskTerms calldata terms,
        bytes calldata content
    ) external returns (uint256 taskId) {
        _requireGoodTerms(terms, content.length);
        _requireGoodReward(terms.reward, terms.normMinutes);
        _requireGoodPlace(terms.placed, terms.place);
        taskId = _setApart(budgetId, uint256(terms.reward) * terms.slots);
        bool special = terms.perResident > 1 || terms.groupUpTo > 1 || terms.everyDays > 0;
        if (special) _extras[taskId] = TaskExtras(terms.perResident, terms.groupUpTo, terms.everyDays);
        Task storage task = _tasks[taskId];
        task.publisher = msg.sender;
        task.reward = terms.reward;
        task.slots = terms.slots;
        task.leaseHours = terms.leaseHours;
        task.reviewDays = terms.reviewDays;
        task.claimUntil = terms.claimUntil;
        task.special = special;
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
        uint32 last = lastDay();
        bool isOver = block.timestamp > task.claimUntil || (last != 0 && block.timestamp > last);
        if (!isOver) revert TaskRegistry_StillOpen(taskId, task.claimUntil);
        _close(taskId, task);
    }

    /// @inheritdoc ITaskRegistry
    function taskOf(uint256 taskId) external view returns (Task memory) {
        return _tasks[taskId];
    }

    /// @inheritdoc ITaskRegistry
    function openSlotsOf(uint256 taskId) external view returns (uint256) {
        Task memory task = _tasks[taskId];
        return _openSlots(task, extrasOf(taskId).everyDays);
    }

    /// @inheritdoc ITaskRegistry
    function allowanceCaps() external view returns (IAllowanceCaps) {
        return _caps;
    }

    /// @inheritdoc ITaskRegistry
    function extrasOf(uint256 taskId) public view returns (TaskExtras memory) {
        return _tasks[taskId].special ? _extras[taskId] : TaskExtras(1, 1, 0);
    }

    /// @dev A slot of an open task can be claimed again; of a closed task its reward goes back to the budget.
    function _freeSlot(uint256 taskId) internal {
        Task storage task = _tasks[taskId];
        --task.taken;
        if (task.claimUntil == 0) _returnSlot(taskId, task.reward);
    }

    /// @dev Takes one more slot of a task that takes claims now.
    function _takeSlot(uint256 taskId) internal returns (Task memory task) {
        task = _openTask(taskId);
        if (block.timestamp > task.claimUntil) revert TaskRegistry_TaskClosed(taskId);
        if (task.taken == task.slots) revert TaskRegistry_NoSlotLeft(taskId);
        if (task.special) _requireOpened(taskId, task);
        _tasks[taskId].taken = task.taken + 1;
    }

    function _close(uint256 taskId, Task memory task) private {
        uint256 returned = uint256(task.reward) * (task.slots - task.taken);
        _tasks[taskId].claimUntil = 0;
        _giveBack(taskId, returned);
        emit TaskClosed(taskId, msg.sender, returned);
    }

    function _openTask(uint256 taskId) private view returns (Task memory task) {
        task = _tasks[taskId];
        if (task.publisher == address(0)) revert TaskRegistry_NoTask(taskId);
        if (task.claimUntil == 0) revert TaskRegistry_TaskClosed(taskId);
    }

    function _requireOpened(uint256 taskId, Task memory task) private view {
        uint256 everyDays = _extras[taskId].everyDays;
        if (task.taken < _openSlots(task, everyDays)) return;
        uint256 opens = task.claimUntil - (uint256(task.slots) - task.taken) * everyDays * 1 days;
        revert TaskRegistry_NotOpenYet(taskId, opens);
    }

    /// @dev Slot k of n in a series of one per E opens at claimUntil - (n - k) * E, so the last is open for E.
    function _openSlots(Task memory task, uint256 everyDays) private view returns (uint256) {
        if (everyDays == 0 || block.timestamp >= task.claimUntil) return task.slots;
        uint256 interval = everyDays * 1 days;
        uint256 intervalsLeft = (task.claimUntil - block.timestamp + interval - 1) / interval;
        return intervalsLeft > task.slots ? 0 : task.slots - intervalsLeft + 1;
    }

    function _requireGoodTerms(TaskTerms calldata terms, uint256 contentLength) private view {
        uint32 last = lastDay();
        if (last != 0 && terms.claimUntil > last) revert TaskRegistry_WindingDown(last);
        if (
            terms.reward == 0 ||
            terms.slots == 0 ||
            terms.normMinutes == 0 ||
            terms.leaseHours == 0 ||
            terms.reviewDays == 0 ||
            terms.perResident == 0 ||
            terms.groupUpTo == 0 ||
            terms.groupUpTo > LARGEST_GROUP ||
            terms.claimUntil < block.timestamp ||
            terms.claimUntil < uint256(terms.slots) * terms.everyDays * 1 days ||
            contentLength == 0 ||
            contentLength > LONGEST_CONTENT
        ) revert TaskRegistry_BadTerms();
    }

    function _requireGoodReward(uint256 cents, uint256 minutesOfWork) private view {
        uint256 maximum = _caps.hourlyMaximum();
        if (cents * 60 > maximum * minutesOfWork) {
            // Rounded up, so that the refused rate is never shown as the maximum itself.
            revert TaskRegistry_RewardTooHigh((cents * 60 + minutesOfWork - 1) / minutesOfWork, maximum);
        }
    }

    function _requireGoodPlace(bool placed, Location calldata place) private view {
        if (placed) {
            if (!_fence.contains(place)) revert TaskRegistry_OutsideFence(place);
        } else if (place.latitude != 0 || place.longitude != 0) {
            revert TaskRegistry_BadTerms();
        }
    }
}
