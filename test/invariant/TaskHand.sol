// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {ITaskTypes} from "../../contracts/tasks/ITaskTypes.sol";
import {Dice} from "./Dice.sol";
import {Hand} from "./Hand.sol";
import {Town} from "./Town.sol";
import {Witness} from "./Witness.sol";

/// @notice Finds tasks and claims to do something about.
abstract contract TaskHand is Hand {
    /// @dev States of a claim as a set: bit n is state n.
    uint256 internal constant REJECTED =
        (1 << uint256(ITaskTypes.ClaimState.Rejected)) | (1 << uint256(ITaskTypes.ClaimState.RejectedAgain));
    uint256 internal constant WAITING =
        (1 << uint256(ITaskTypes.ClaimState.Submitted)) |
            (1 << uint256(ITaskTypes.ClaimState.Doubled)) |
            (1 << uint256(ITaskTypes.ClaimState.Approved)) |
            (1 << uint256(ITaskTypes.ClaimState.Resubmitted)) |
            (1 << uint256(ITaskTypes.ClaimState.Appealed));

    constructor(Town town, Witness witness) Hand(town, witness) {}

    /// @dev One of the published tasks; some are published when the play begins.
    function _task(Dice memory dice) internal view returns (uint256) {
        uint256[] memory taskIds = _witness.taskIds();
        return taskIds[dice.roll(taskIds.length)];
    }

    /// @dev Mostly a task that so many can claim a slot of now, where there is one; sometimes any task.
    function _openTask(Dice memory dice, uint256 members) internal view returns (uint256 taskId) {
        uint256[] memory taskIds = _witness.taskIds();
        uint256 start = dice.roll(taskIds.length);
        for (uint256 i = dice.oneIn(8) ? taskIds.length : 0; i < taskIds.length; ++i) {
            taskId = taskIds[(start + i) % taskIds.length];
            if (_isOpen(taskId) && _tasks.extrasOf(taskId).groupUpTo >= members) return taskId;
        }
        return _task(dice);
    }

    /// @dev Mostly a claim that is in one of these states, where there is one; sometimes any task and person.
    function _claimIn(Dice memory dice, uint256 states) internal view returns (uint256 taskId, address resident) {
        uint256[] memory taskIds = _witness.taskIds();
        uint256 count = taskIds.length * _persons.length;
        uint256 start = dice.roll(count);
        for (uint256 i = dice.oneIn(8) ? count : 0; i < count; ++i) {
            uint256 place = (start + i) % count;
            (taskId, resident) = (taskIds[place / _persons.length], _persons[place % _persons.length]);
            if ((states >> uint256(_tasks.claimOf(taskId, resident).state)) & 1 == 1) return (taskId, resident);
        }
        return (_task(dice), _person(dice));
    }

    function _isOpen(uint256 taskId) private view returns (bool) {
        ITaskTypes.Task memory task = _tasks.taskOf(taskId);
        return task.claimUntil >= _now() && task.taken < _tasks.openSlotsOf(taskId);
    }

    function _bit(ITaskTypes.ClaimState state) internal pure returns (uint256) {
        return 1 << uint256(state);
    }
}
