// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Roles} from "../../contracts/access/Roles.sol";
import {Location} from "../../contracts/geofence/IGeofence.sol";
import {Scope, Standing} from "../../contracts/money/Moves.sol";
import {ITaskTypes} from "../../contracts/tasks/ITaskTypes.sol";
import {Cast} from "./Cast.sol";
import {Dice} from "./Dice.sol";
import {Hand} from "./Hand.sol";
import {Rectangles} from "./Rectangles.sol";
import {Town} from "./Town.sol";
import {Witness} from "./Witness.sol";

/// @notice Strangers, residents and shops who try what belongs to the council or to an office.
contract Strangers is Hand {
    constructor(Town town, Witness witness) Hand(town, witness) {}

    /// @inheritdoc Hand
    function acts() external pure override returns (bytes4[] memory list) {
        list = new bytes4[](4);
        list[3] = this.seizePayouts.selector;
        (list[0], list[1], list[2]) = (this.seizeMoney.selector, this.seizeOffice.selector, this.seizeWork.selector);
    }

    /// @notice Tries to issue coins, to change rules, standings, pauses or holds, or to become somebody.
    function seizeMoney(uint256 seed) external {
        Dice memory dice = Dice(seed);
        address who = _nobody(dice);
        uint256 kind = dice.roll(11);
        bytes memory call = abi.encodeCall(_euro.mint, (who, 1_000));
        if (kind == 1) call = abi.encodeCall(_euro.mint, (Cast.COUNCIL, 1_000));
        if (kind == 2) call = abi.encodeCall(_euro.setKeeper, (who, type(uint16).max));
        if (kind == 3) call = abi.encodeCall(_euro.setStanding, (who, Standing(dice.roll(10))));
        if (kind == 4) call = abi.encodeCall(_euro.setMoves, (type(uint256).max));
        if (kind == 5) call = abi.encodeCall(_euro.pause, (Scope(dice.roll(3))));
        if (kind == 6) call = abi.encodeCall(_euro.confirmPause, (Scope(dice.roll(3)), type(uint48).max));
        if (kind == 7) call = abi.encodeCall(_euro.resume, (Scope(dice.roll(3))));
        if (kind == 8) call = abi.encodeCall(_euro.hold, (_account(dice), 1));
        if (kind == 9) call = abi.encodeCall(_euro.confirmHold, (_account(dice), 1, uint48(block.timestamp + 1 days)));
        if (kind == 10) call = abi.encodeCall(_euro.release, (_account(dice)));
        _mustFail(dice, who, address(_euro), call);
    }

    /// @notice Tries to enrol, to approve a shop, to redraw the fence or to take a role.
    function seizeOffice(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (address who, uint256 kind) = (_nobody(dice), dice.roll(6));
        if (kind == 0) {
            bytes memory enrolment = abi.encodeCall(_residents.enrol, (who, bytes32(seed), 1));
            return _mustFail(dice, who, address(_residents), enrolment);
        }
        if (kind == 1) {
            bytes memory ring = Rectangles.ringOf(dice.oneIn(2));
            return _mustFail(dice, who, address(_fence), abi.encodeCall(_fence.setFence, (ring, "mine")));
        }
        if (kind == 2) {
            bytes memory grant = abi.encodeCall(_authority.grantRole, (uint64(dice.roll(15)), who, 0));
            return _mustFail(dice, who, address(_authority), grant);
        }
        bytes memory call = abi.encodeCall(_merchants.approve, (who, type(uint48).max));
        if (kind == 4) call = abi.encodeCall(_merchants.reinstate, (who));
        if (kind == 5) call = abi.encodeCall(_merchants.move, (_shop(dice), Location(0, 0)));
        _mustFail(dice, who, address(_merchants), call);
    }

    /// @notice Tries to publish, to judge, to close or to empty a line.
    function seizeWork(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (address who, uint256 kind) = (_nobody(dice), dice.roll(10));
        uint256[] memory taskIds = _witness.taskIds();
        uint256 taskId = taskIds[dice.roll(taskIds.length)];
        address resident = _person(dice);
        ITaskTypes.Claim memory judged = _tasks.claimOf(taskId, resident);
        bytes memory call = abi.encodeCall(_tasks.approve, (taskId, resident, judged.evidence, judged.round));
        if (kind == 1) call = abi.encodeCall(_tasks.reject, (taskId, resident, judged.evidence, judged.round, 1));
        if (kind == 2) call = abi.encodeCall(_tasks.cancel, (taskId));
        if (kind == 3) call = abi.encodeCall(_tasks.returnBudget, (1, Cast.COUNCIL, 1));
        if (kind == 4) call = abi.encodeCall(_tasks.openBudget, ("mine", Roles.INSPECTOR, 0, "Mine"));
        if (kind == 5) call = abi.encodeCall(_tasks.setCeiling, (1, type(uint32).max));
        if (kind == 6) call = abi.encodeCall(_tasks.windDown, (uint32(_now() + 1 days)));
        if (kind == 7) call = abi.encodeCall(_tasks.setReviewRules, (ITaskTypes.ReviewRules(0, 0, 0, 1)));
        if (kind == 8) call = abi.encodeCall(_tasks.approveLate, (taskId, resident, judged.evidence, judged.round));
        if (kind == 9) call = abi.encodeCall(_tasks.rejectLate, (taskId, resident, judged.evidence, judged.round, 1));
        _mustFail(dice, who, address(_tasks), call);
    }

    /// @notice Tries to close, to confirm or to give back at the desk, or to change what may be earned.
    function seizePayouts(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (address who, uint256 kind) = (_nobody(dice), dice.roll(7));
        if (kind > 3) return _seizeCaps(dice, who, kind);
        bytes memory call = abi.encodeCall(_desk.closeBatch, ());
        if (kind == 1) call = abi.encodeCall(_desk.confirm, (_desk.openBatch() - 1, bytes32(uint256(1))));
        if (kind == 2) call = abi.encodeCall(_desk.returnItem, (_desk.redemptionCount(), 1));
        if (kind == 3) call = abi.encodeCall(_desk.extendGuarantee, (type(uint48).max));
        _mustFail(dice, who, address(_desk), call);
    }

    function _seizeCaps(Dice memory dice, address who, uint256 kind) private {
        bytes memory call = abi.encodeCall(_caps.reserve, (who, 1));
        if (kind == 5) call = abi.encodeCall(_caps.free, (_person(dice), 37, 1));
        if (kind == 6) call = abi.encodeCall(_caps.setLimits, (2027, 1, 1_000_000, 1_000_000));
        _mustFail(dice, who, address(_caps), call);
    }

    /// @dev Alone, hidden in a batch of the contract, or carried by the AccessManager.
    function _mustFail(Dice memory dice, address who, address target, bytes memory call) private {
        uint256 way = dice.roll(4);
        if (way == 1) {
            bytes[] memory calls = new bytes[](1);
            calls[0] = call;
            call = abi.encodeCall(_euro.multicall, (calls));
        }
        if (way == 2) (target, call) = (address(_authority), abi.encodeCall(_authority.execute, (target, call)));
        _witness.check(13, !_witness.act(who, target, call), "somebody used a power that is not theirs");
    }

    /// @dev Anybody without an office; the first person is an inspector.
    function _nobody(Dice memory dice) private view returns (address) {
        uint256 kind = dice.roll(4);
        if (kind == 0) return _shop(dice);
        if (kind == 1) return _persons[1 + dice.roll(_persons.length - 1)];
        return kind == 2 ? Cast.CLUB : Cast.stranger(dice.roll(Cast.STRANGERS));
    }
}
