// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Location} from "../../contracts/geofence/IGeofence.sol";
import {ITaskRegistry} from "../../contracts/tasks/ITaskRegistry.sol";
import {Cast} from "./Cast.sol";
import {Dice} from "./Dice.sol";
import {Hand} from "./Hand.sol";
import {Signatures} from "./Signatures.sol";
import {Rectangles} from "./Rectangles.sol";
import {Town} from "./Town.sol";
import {Witness} from "./Witness.sol";

/// @notice Publishes, claims, hands in and judges; often what the rules refuse.
contract Workers is Hand {
    bytes32 private constant TASK_CLAIM = keccak256(
        "TaskClaim(uint256 taskId,address resident,uint256 round,uint256 deadline)"
    );

    uint256 private constant MOST_TASKS = 8;

    constructor(Town town, Witness witness) Hand(town, witness) {}

    /// @inheritdoc Hand
    function acts() external pure override returns (bytes4[] memory list) {
        list = new bytes4[](18);
        (list[0], list[1], list[2]) = (this.claim.selector, this.claim.selector, this.claim.selector);
        (list[3], list[4], list[5]) = (this.submit.selector, this.submit.selector, this.submit.selector);
        (list[6], list[7], list[8]) = (this.approve.selector, this.approve.selector, this.approve.selector);
        (list[9], list[10], list[11]) = (this.approveAll.selector, this.reject.selector, this.reject.selector);
        (list[12], list[13], list[14]) = (this.publish.selector, this.claimSigned.selector, this.withdraw.selector);
        (list[15], list[16], list[17]) = (this.lapse.selector, this.cancel.selector, this.expire.selector);
    }

    /// @notice Somebody, mostly a manager, publishes a task.
    function publish(uint256 seed) external {
        if (_witness.taskIds().length == MOST_TASKS) return;
        Dice memory dice = Dice(seed);
        bool placed = dice.oneIn(2);
        ITaskRegistry.TaskTerms memory terms = ITaskRegistry.TaskTerms({
            reward: uint24(1 + dice.roll(520)), // sometimes above the hourly maximum
            slots: uint8(1 + dice.roll(3)),
            normMinutes: 60,
            leaseHours: uint8(1 + dice.roll(24)),
            claimUntil: uint32(block.timestamp + dice.roll(20 days)),
            placed: placed,
            place: placed ? Rectangles.anyPlace(dice) : Location(0, 0)
        });
        bytes memory call = abi.encodeCall(
            _tasks.publish,
            (dice.oneIn(8) ? 0 : 1 + dice.roll(Cast.LINES), terms, "{}")
        );
        _witness.act(_manager(dice), address(_tasks), call);
    }

    /// @notice A person claims a slot.
    function claim(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (uint256 taskId, address resident) = _claimIn(dice, ITaskRegistry.ClaimState.None);
        _witness.act(dice.oneIn(8) ? _anyone(dice) : resident, address(_tasks), abi.encodeCall(_tasks.claim, (taskId)));
    }

    /// @notice Somebody carries a claim that a person signed, or that another signed in their name.
    function claimSigned(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (uint256 person, uint256 signer) = (dice.roll(Cast.PERSONS), dice.roll(Cast.PERSONS));
        if (!dice.oneIn(4)) signer = person;
        address resident = _persons[person];
        uint256 taskId = _task(dice);
        uint256 round = _tasks.claimOf(taskId, resident).round + (dice.oneIn(4) ? 0 : 1);
        ITaskRegistry.TaskClaim memory taskClaim = ITaskRegistry.TaskClaim(taskId, resident, round, block.timestamp);
        bytes32 structHash = keccak256(abi.encode(TASK_CLAIM, taskId, resident, round, block.timestamp));
        bytes memory signature = Signatures.sign(Cast.keyOf(signer), address(_tasks), structHash);
        bytes memory call = abi.encodeCall(_tasks.claimWithSignature, (taskClaim, signature));
        _witness.actFor(signer == person ? resident : address(0), _anyone(dice), address(_tasks), call);
    }

    /// @notice A person gives a slot back.
    function withdraw(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (uint256 taskId, address resident) = _claimIn(dice, ITaskRegistry.ClaimState.Claimed);
        _witness.act(resident, address(_tasks), abi.encodeCall(_tasks.withdraw, (taskId)));
    }

    /// @notice Anybody releases a slot.
    function lapse(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (uint256 taskId, address resident) = _claimIn(dice, ITaskRegistry.ClaimState.Claimed);
        bytes memory call = abi.encodeCall(_tasks.lapse, (taskId, resident));
        _witness.act(_anyone(dice), address(_tasks), call);
    }

    /// @notice A person hands work in.
    function submit(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (uint256 taskId, address resident) = _claimIn(dice, ITaskRegistry.ClaimState.Claimed);
        bytes24 evidence = bytes24(uint192(dice.roll(8)));
        _witness.act(resident, address(_tasks), abi.encodeCall(_tasks.submit, (taskId, evidence)));
    }

    /// @notice Somebody, mostly an inspector, approves work.
    function approve(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (uint256 taskId, address resident) = _claimIn(dice, ITaskRegistry.ClaimState.Submitted);
        _witness.act(_judge(dice), address(_tasks), _approval(dice, taskId, resident));
    }

    /// @notice Somebody, mostly an inspector, rejects work.
    function reject(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (uint256 taskId, address resident) = _claimIn(dice, ITaskRegistry.ClaimState.Submitted);
        ITaskRegistry.Claim memory judged = _tasks.claimOf(taskId, resident);
        bytes memory call = abi.encodeCall(_tasks.reject, (taskId, resident, judged.evidence, judged.round, 1));
        _witness.act(_judge(dice), address(_tasks), call);
    }

    /// @notice An inspector approves all work on a task in one batch, sometimes naming somebody twice.
    function approveAll(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (uint256 taskId, ) = _claimIn(dice, ITaskRegistry.ClaimState.Submitted);
        bytes[] memory calls = new bytes[](Cast.PERSONS + 1);
        uint256 count = 0;
        for (uint256 i = 0; i < Cast.PERSONS; ++i) {
            if (_tasks.claimOf(taskId, _persons[i]).state != ITaskRegistry.ClaimState.Submitted) continue;
            calls[count++] = _approval(dice, taskId, _persons[i]);
        }
        if (count == 0) return;
        if (dice.oneIn(4)) calls[count++] = calls[0];
        assembly ("memory-safe") {
            mstore(calls, count)
        }
        _witness.act(_judge(dice), address(_tasks), abi.encodeCall(_tasks.multicall, (calls)));
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
        ITaskRegistry.Claim memory judged = _tasks.claimOf(taskId, resident);
        if (dice.oneIn(8)) judged.evidence = bytes24(uint192(dice.roll(8)));
        if (dice.oneIn(8)) ++judged.round;
        return abi.encodeCall(_tasks.approve, (taskId, resident, judged.evidence, judged.round));
    }

    /// @dev One of the published tasks; the number of none when there is none.
    function _task(Dice memory dice) private view returns (uint256) {
        uint256[] memory taskIds = _witness.taskIds();
        return taskIds.length == 0 ? 0 : taskIds[dice.roll(taskIds.length)];
    }

    /// @dev Mostly a claim that is in this state, where there is one; sometimes any task and person.
    function _claimIn(
        Dice memory dice,
        ITaskRegistry.ClaimState state
    ) private view returns (uint256 taskId, address resident) {
        uint256[] memory taskIds = _witness.taskIds();
        uint256 count = taskIds.length * _persons.length;
        uint256 start = count == 0 ? 0 : dice.roll(count);
        for (uint256 i = dice.oneIn(8) ? count : 0; i < count; ++i) {
            uint256 place = (start + i) % count;
            (taskId, resident) = (taskIds[place / _persons.length], _persons[place % _persons.length]);
            if (_tasks.claimOf(taskId, resident).state == state) return (taskId, resident);
        }
        return (_task(dice), _person(dice));
    }

    function _manager(Dice memory dice) private view returns (address) {
        if (dice.oneIn(8)) return _anyone(dice);
        return dice.oneIn(2) ? Cast.MANAGER : Cast.COLLEAGUE;
    }

    function _judge(Dice memory dice) private view returns (address) {
        if (dice.oneIn(8)) return _anyone(dice);
        if (dice.oneIn(4)) return _persons[0];
        return dice.oneIn(2) ? Cast.INSPECTOR : Cast.COLLEAGUE;
    }
}
