// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {ITaskTypes} from "../../contracts/tasks/ITaskTypes.sol";
import {Cast} from "./Cast.sol";
import {Dice} from "./Dice.sol";
import {Signatures} from "./Signatures.sol";
import {Hand} from "./Hand.sol";
import {TaskHand} from "./TaskHand.sol";
import {Town} from "./Town.sol";
import {Witness} from "./Witness.sol";

/// @notice What residents do about tasks; often what the rules refuse.
contract Workers is TaskHand {
    bytes32 private constant TASK_CLAIM = keccak256(
        "TaskClaim(uint256 taskId,address resident,address beneficiary,uint256 round,uint256 deadline)"
    );
    bytes32 private constant GROUP_SHARE = keccak256(
        "GroupShare(uint256 taskId,address lead,address resident,uint256 share,uint256 round,uint256 deadline)"
    );

    constructor(Town town, Witness witness) TaskHand(town, witness) {}

    /// @inheritdoc Hand
    function acts() external pure override returns (bytes4[] memory list) {
        list = new bytes4[](16);
        (list[0], list[1], list[2]) = (this.claim.selector, this.claim.selector, this.claim.selector);
        (list[3], list[4], list[5]) = (this.submit.selector, this.submit.selector, this.submit.selector);
        (list[6], list[7], list[8]) = (this.claimSigned.selector, this.withdraw.selector, this.lapse.selector);
        (list[9], list[10], list[11]) = (this.claimTogether.selector, this.extend.selector, this.appeal.selector);
        (list[12], list[13], list[14]) = (this.claimTogether.selector, this.submit.selector, this.appeal.selector);
        list[15] = this.claimTogether.selector;
    }

    /// @notice A person claims a slot, mostly for themselves.
    function claim(uint256 seed) external {
        Dice memory dice = Dice(seed);
        uint256 taskId = _openTask(dice, 1);
        address who = dice.oneIn(8) ? _anyone(dice) : _person(dice);
        _witness.act(who, address(_tasks), abi.encodeCall(_tasks.claim, (taskId, _beneficiary(dice, who))));
    }

    /// @notice Somebody carries a claim that a person signed, or that another signed in their name.
    function claimSigned(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (uint256 person, uint256 signer) = (dice.roll(Cast.PERSONS), dice.roll(Cast.PERSONS));
        if (!dice.oneIn(4)) signer = person;
        ITaskTypes.TaskClaim memory act;
        act.resident = _persons[person];
        act.beneficiary = _beneficiary(dice, act.resident);
        act.taskId = _openTask(dice, 1);
        act.round = _tasks.claimOf(act.taskId, act.resident).round + (dice.oneIn(4) ? 0 : 1);
        act.deadline = _now();
        bytes memory signature = Signatures.sign(
            Cast.keyOf(signer),
            address(_tasks),
            keccak256(abi.encode(TASK_CLAIM, act.taskId, act.resident, act.beneficiary, act.round, act.deadline))
        );
        bytes memory call = abi.encodeCall(_tasks.claimWithSignature, (act, signature));
        _witness.actFor(signer == person ? act.resident : address(0), _anyone(dice), address(_tasks), call);
    }

    /// @notice Two or three persons claim a slot together; now and then a share is too much or signed by another.
    function claimTogether(uint256 seed) external {
        Dice memory dice = Dice(seed);
        uint256 count = 2 + dice.roll(2);
        (uint256 first, uint256 taskId) = (dice.roll(Cast.PERSONS), _openTask(dice, count));
        ITaskTypes.GroupShare[] memory shares = new ITaskTypes.GroupShare[](count);
        bytes[] memory signatures = new bytes[](count);
        address[] memory consents = new address[](count);
        bool isForged = dice.oneIn(8);
        for (uint256 i = 0; i < count; ++i) {
            // Three of six, and of those now and then the same person twice.
            uint256 person = (first + i * (dice.oneIn(12) ? 0 : 1)) % Cast.PERSONS;
            shares[i] = _shareOf(taskId, first, person, i == 0 ? 10_000 - (count - 1) * 3_333 : 3_333);
            if (dice.oneIn(16)) ++shares[i].share;
            signatures[i] = _signShare(isForged ? (person + 1) % Cast.PERSONS : person, shares[i]);
            consents[i] = isForged ? address(0) : shares[i].resident;
        }
        bytes memory call = abi.encodeCall(_tasks.claimAsGroup, (shares, signatures));
        _witness.actForAll(consents, _anyone(dice), address(_tasks), call);
    }

    /// @notice A person makes a lease longer.
    function extend(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (uint256 taskId, address resident) = _claimIn(dice, _bit(ITaskTypes.ClaimState.Claimed));
        _witness.act(resident, address(_tasks), abi.encodeCall(_tasks.extend, (taskId)));
    }

    /// @notice A person gives a slot back.
    function withdraw(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (uint256 taskId, address resident) = _claimIn(dice, _bit(ITaskTypes.ClaimState.Claimed));
        _witness.act(resident, address(_tasks), abi.encodeCall(_tasks.withdraw, (taskId)));
    }

    /// @notice Anybody ends what ran out of time.
    function lapse(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (uint256 taskId, address resident) = _claimIn(dice, _bit(ITaskTypes.ClaimState.Claimed) | REJECTED);
        _witness.act(_anyone(dice), address(_tasks), abi.encodeCall(_tasks.lapse, (taskId, resident)));
    }

    /// @notice A person hands work in, or hands it in again.
    function submit(uint256 seed) external {
        Dice memory dice = Dice(seed);
        uint256 states = _bit(ITaskTypes.ClaimState.Claimed) | _bit(ITaskTypes.ClaimState.Rejected);
        (uint256 taskId, address resident) = _claimIn(dice, states);
        bytes24 evidence = bytes24(uint192(dice.roll(8)));
        _witness.act(resident, address(_tasks), abi.encodeCall(_tasks.submit, (taskId, evidence)));
    }

    /// @notice A person asks for another inspector.
    function appeal(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (uint256 taskId, address resident) = _claimIn(dice, REJECTED);
        _witness.act(resident, address(_tasks), abi.encodeCall(_tasks.appeal, (taskId)));
    }

    function _beneficiary(Dice memory dice, address resident) private view returns (address) {
        if (dice.oneIn(6)) return Cast.CLUB;
        if (dice.oneIn(8)) return address(0);
        return dice.oneIn(16) ? _anyone(dice) : resident;
    }

    function _shareOf(
        uint256 taskId,
        uint256 lead,
        uint256 person,
        uint256 share
    ) private view returns (ITaskTypes.GroupShare memory) {
        address resident = _persons[person];
        uint256 round = uint256(_tasks.claimOf(taskId, resident).round) + 1;
        return ITaskTypes.GroupShare(taskId, _persons[lead], resident, share, round, _now());
    }

    function _signShare(uint256 signer, ITaskTypes.GroupShare memory act) private view returns (bytes memory) {
        bytes32 structHash = keccak256(
            abi.encode(GROUP_SHARE, act.taskId, act.lead, act.resident, act.share, act.round, act.deadline)
        );
        return Signatures.sign(Cast.keyOf(signer), address(_tasks), structHash);
    }
}
