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

    /// @dev One of the published tasks; the number of none when there is none.
    function _task(Dice memory dice) internal view returns (uint256) {
        uint256[] memory taskIds = _witness.taskIds();
        return taskIds.length == 0 ? 0 : taskIds[dice.roll(taskIds.length)];
    }

    /// @dev Mostly a task for groups, where there is one.
    function _groupTask(Dice memory dice) internal view returns (uint256 taskId) {
        uint256[] memory taskIds = _witness.taskIds();
        taskId = _task(dice);
        for (uint256 i = 0; i < taskIds.length && _tasks.extrasOf(taskId).groupUpTo < 2; ++i) taskId = taskIds[i];
    }

    /// @dev Mostly a claim that is in one of these states, where there is one; sometimes any task and person.
    function _claimIn(Dice memory dice, uint256 states) internal view returns (uint256 taskId, address resident) {
        uint256[] memory taskIds = _witness.taskIds();
        uint256 count = taskIds.length * _persons.length;
        uint256 start = count == 0 ? 0 : dice.roll(count);
        for (uint256 i = dice.oneIn(8) ? count : 0; i < count; ++i) {
            uint256 place = (start + i) % count;
            (taskId, resident) = (taskIds[place / _persons.length], _persons[place % _persons.length]);
            if ((states >> uint256(_tasks.claimOf(taskId, resident).state)) & 1 == 1) return (taskId, resident);
        }
        return (_task(dice), _person(dice));
    }

    function _bit(ITaskTypes.ClaimState state) internal pure returns (uint256) {
        return 1 << uint256(state);
    }
}
