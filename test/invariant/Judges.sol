// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Location} from "../../contracts/geofence/IGeofence.sol";
import {ITaskTypes} from "../../contracts/tasks/ITaskTypes.sol";
import {Cast} from "./Cast.sol";
import {Dice} from "./Dice.sol";
import {Rectangles} from "./Rectangles.sol";
import {Hand} from "./Hand.sol";
import {TaskHand} from "./TaskHand.sol";
import {Town} from "./Town.sol";
import {Witness} from "./Witness.sol";

/// @notice What managers and inspectors do about tasks, and what silence does; often what the rules refuse.
contract Judges is TaskHand {
    uint256 private constant MOST_TASKS = 12;

    constructor(Town town, Witness witness) TaskHand(town, witness) {}

    /// @inheritdoc Hand
    function acts() external pure override returns (bytes4[] memory list) {
        list = new bytes4[](14);
        (list[0], list[1], list[2]) = (this.approve.selector, this.approve.selector, this.approve.selector);
        (list[3], list[4], list[5]) = (this.reject.selector, this.reject.selector, this.approveAll.selector);
        (list[6], list[7], list[8]) = (this.publish.selector, this.judgeLate.selector, this.payUnjudged.selector);
        (list[9], list[10], list[11]) = (this.cancel.selector, this.expire.selector, this.approve.selector);
        (list[12], list[13]) = (this.judgeLate.selector, this.payUnjudged.selector);
    }

    /// @notice Somebody, mostly a manager, publishes a task.
    function publish(uint256 seed) external {
        if (_witness.taskIds().length == MOST_TASKS) return;
        Dice memory dice = Dice(seed);
        ITaskTypes.TaskTerms memory terms;
        terms.reward = uint24(1 + dice.roll(520)); // sometimes above the hourly maximum
        terms.slots = uint8(1 + dice.roll(3));
        terms.normMinutes = 60;
        terms.leaseHours = uint8(1 + dice.roll(24));
        terms.reviewDays = uint8(1 + dice.roll(2));
        terms.perResident = dice.oneIn(4) ? 2 : 1;
        terms.groupUpTo = dice.oneIn(3) ? 1 : 3;
        terms.everyDays = dice.oneIn(5) ? 2 : 0;
        terms.claimUntil = uint32(_now() + dice.roll(dice.oneIn(3) ? 6 days : 150 days));
        terms.placed = dice.oneIn(2);
        terms.place = terms.placed ? Rectangles.anyPlace(dice) : Location(0, 0);
        uint256 line = dice.oneIn(8) ? 0 : 1 + dice.roll(Cast.LINES);
        _witness.act(_manager(dice), address(_tasks), abi.encodeCall(_tasks.publish, (line, terms, "{}")));
    }

    /// @notice Somebody, mostly an inspector, approves work.
    function approve(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (uint256 taskId, address resident) = _claimIn(dice, WAITING);
        _officiate(dice, _judge(dice), address(_tasks), _approval(dice, taskId, resident));
    }

    /// @notice Somebody, mostly an inspector, rejects work.
    function reject(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (uint256 taskId, address resident) = _claimIn(dice, WAITING);
        ITaskTypes.Claim memory judged = _tasks.claimOf(taskId, resident);
        bytes memory call = abi.encodeCall(_tasks.reject, (taskId, resident, judged.evidence, judged.round, 1));
        _officiate(dice, _judge(dice), address(_tasks), call);
    }

    /// @notice An inspector approves all work on a task in one batch, sometimes naming somebody twice.
    function approveAll(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (uint256 taskId, ) = _claimIn(dice, WAITING);
        bytes[] memory calls = new bytes[](Cast.PERSONS + 1);
        uint256 count = 0;
        for (uint256 i = 0; i < Cast.PERSONS; ++i) {
            uint256 state = uint256(_tasks.claimOf(taskId, _persons[i]).state);
            if ((WAITING >> state) & 1 == 1) calls[count++] = _approval(dice, taskId, _persons[i]);
        }
        if (count == 0) return;
        if (dice.oneIn(4)) calls[count++] = calls[0];
        assembly ("memory-safe") {
            mstore(calls, count)
        }
        _witness.act(_judge(dice), address(_tasks), abi.encodeCall(_tasks.multicall, (calls)));
    }

    /// @notice A senior inspector judges what was left lying, or tries to too early.
    function judgeLate(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (uint256 taskId, address resident) = _claimIn(dice, WAITING);
        ITaskTypes.Claim memory judged = _tasks.claimOf(taskId, resident);
        (bytes24 evidence, uint8 round) = (judged.evidence, judged.round);
        if (dice.oneIn(3)) _waitForClocks(taskId, judged, 1);
        bytes memory call = abi.encodeCall(_tasks.approveLate, (taskId, resident, evidence, round));
        if (dice.oneIn(2)) call = abi.encodeCall(_tasks.rejectLate, (taskId, resident, evidence, round, 1));
        _officiate(dice, dice.oneIn(8) ? _anyone(dice) : Cast.SENIOR, address(_tasks), call);
    }

    /// @notice Anybody has work paid that nobody judged.
    function payUnjudged(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (uint256 taskId, address resident) = _claimIn(dice, WAITING);
        if (dice.oneIn(3)) _waitForClocks(taskId, _tasks.claimOf(taskId, resident), 2 + 2 * dice.roll(2));
        _witness.act(_anyone(dice), address(_tasks), abi.encodeCall(_tasks.payUnjudged, (taskId, resident)));
    }

    /// @notice Somebody, mostly a manager, stops new claims.
    function cancel(uint256 seed) external {
        Dice memory dice = Dice(seed);
        if (dice.oneIn(2)) return;
        _witness.act(_manager(dice), address(_tasks), abi.encodeCall(_tasks.cancel, (_task(dice))));
    }

    /// @notice Anybody closes a task.
    function expire(uint256 seed) external {
        Dice memory dice = Dice(seed);
        _witness.act(_anyone(dice), address(_tasks), abi.encodeCall(_tasks.expire, (_task(dice))));
    }

    /// @dev Approves what was handed in, and now and then other evidence or another round.
    function _approval(Dice memory dice, uint256 taskId, address resident) private view returns (bytes memory) {
        ITaskTypes.Claim memory judged = _tasks.claimOf(taskId, resident);
        if (dice.oneIn(8)) judged.evidence = bytes24(uint192(dice.roll(8)));
        if (dice.oneIn(8)) ++judged.round;
        return abi.encodeCall(_tasks.approve, (taskId, resident, judged.evidence, judged.round));
    }

    function _waitForClocks(uint256 taskId, ITaskTypes.Claim memory judged, uint256 clocks) private {
        _waitUntil(judged.clock + clocks * _tasks.taskOf(taskId).reviewDays * 1 days);
    }

    function _manager(Dice memory dice) private view returns (address) {
        if (dice.oneIn(8)) return _anyone(dice);
        return dice.oneIn(2) ? Cast.MANAGER : Cast.COLLEAGUE;
    }

    function _judge(Dice memory dice) private view returns (address) {
        if (dice.oneIn(8)) return _anyone(dice);
        if (dice.oneIn(4)) return _persons[0];
        if (dice.oneIn(4)) return Cast.SENIOR;
        return dice.oneIn(2) ? Cast.INSPECTOR : Cast.COLLEAGUE;
    }
}
