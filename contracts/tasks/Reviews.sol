// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {InPerson} from "../access/InPerson.sol";
import {Standing} from "../money/Moves.sol";
import {Claims} from "./Claims.sol";
import {ITaskRegistry} from "./ITaskRegistry.sol";

/**
 * @title Reviews: who judges handed-in work, and what happens when nobody does
 * @notice One inspector judges, two when the reward is high or the lot fell so, another one after an appeal; a senior when
 * the review clock has run out; and when that did not help either, the work is paid.
 */
abstract contract Reviews is Claims, InPerson {
    /// @dev Review clocks after which a small reward is paid unjudged, and any other one.
    uint256 private constant SMALL_CLOCKS = 2;
    uint256 private constant LARGE_CLOCKS = 4;

    /// @inheritdoc ITaskRegistry
    function approve(uint256 taskId, address resident, bytes24 evidence, uint8 round) external restricted {
        _approve(taskId, resident, _judged(taskId, resident, evidence, round));
    }

    /// @inheritdoc ITaskRegistry
    function reject(uint256 taskId, address resident, bytes24 evidence, uint8 round, uint8 reason) external restricted {
        _reject(taskId, resident, _judged(taskId, resident, evidence, round), reason);
    }

    /// @inheritdoc ITaskRegistry
    function approveLate(uint256 taskId, address resident, bytes24 evidence, uint8 round) external restricted {
        Claim memory current = _judged(taskId, resident, evidence, round);
        _requireClock(taskId, current, 1);
        _approve(taskId, resident, current);
    }

    /// @inheritdoc ITaskRegistry
    function rejectLate(
        uint256 taskId,
        address resident,
        bytes24 evidence,
        uint8 round,
        uint8 reason
    ) external restricted {
        Claim memory current = _judged(taskId, resident, evidence, round);
        _requireClock(taskId, current, 1);
        _reject(taskId, resident, current, reason);
    }

    /// @inheritdoc ITaskRegistry
    function payUnjudged(uint256 taskId, address resident) external {
        Claim memory current = _claims[taskId][resident];
        if (!_isWaiting(current.state)) _wrongState(taskId, resident);
        bool small = _tasks[taskId].reward <= reviewRules().smallReward;
        _requireClock(taskId, current, small ? SMALL_CLOCKS : LARGE_CLOCKS);
        Standing standing = _euro.standingOf(resident);
        // Who left town, or never came back from it, is paid nothing by silence; a hold only has to be waited for.
        bool canEarn = standing == Standing.Resident || standing == Standing.Held || current.month == 0;
        if (canEarn) _pay(taskId, resident, current, address(0));
        else _refuse(taskId, resident, current);
    }

    /// @inheritdoc ITaskRegistry
    function reviewOf(uint256 taskId, address resident) external view returns (Review memory) {
        return _reviews[taskId][resident];
    }

    function _appeal(uint256 taskId, address resident, Claim memory current) internal {
        if (block.timestamp >= current.clock) revert TaskRegistry_LeaseEnded(current.clock);
        _moveTo(taskId, resident, ClaimState.Appealed, current.round, block.timestamp);
        emit WorkAppealed(taskId, resident, current.round);
    }

    /// @dev The claim of a resident whose work was sent back.
    function _rejected(uint256 taskId, address resident) internal view returns (Claim memory current) {
        current = _claims[taskId][resident];
        bool isRejected = current.state == ClaimState.Rejected || current.state == ClaimState.RejectedAgain;
        if (!isRejected) _wrongState(taskId, resident);
    }

    function _approve(uint256 taskId, address resident, Claim memory current) private {
        if (!_needsSecond(taskId, current.state)) return _pay(taskId, resident, current, msg.sender);
        _noteJudge(taskId, resident);
        _moveTo(taskId, resident, ClaimState.Approved, current.round, block.timestamp);
        emit WorkSeconded(taskId, resident, msg.sender, current.round);
    }

    function _reject(uint256 taskId, address resident, Claim memory current, uint8 reason) private {
        if (current.state == ClaimState.Appealed) {
            emit WorkRejected(taskId, resident, msg.sender, current.round, reason, ClaimState.Refused, 0);
            return _refuse(taskId, resident, current);
        }
        bool again = current.state == ClaimState.Resubmitted || _reviews[taskId][resident].resubmitted;
        ClaimState state = again ? ClaimState.RejectedAgain : ClaimState.Rejected;
        uint256 until = block.timestamp + uint256(reviewRules().appealDays) * 1 days;
        _noteJudge(taskId, resident);
        _moveTo(taskId, resident, state, current.round + 1, until);
        emit WorkRejected(taskId, resident, msg.sender, current.round, reason, state, uint48(until));
    }

    function _pay(uint256 taskId, address resident, Claim memory current, address by) private {
        if (current.state != ClaimState.Submitted) delete _reviews[taskId][resident];
        _claims[taskId][resident].state = ClaimState.Paid;
        _payReward(taskId, resident, current, by);
    }

    function _moveTo(uint256 taskId, address resident, ClaimState state, uint8 round, uint256 clock) private {
        Claim storage claim = _claims[taskId][resident];
        claim.state = state;
        claim.round = round;
        claim.clock = uint32(clock);
    }

    function _noteJudge(uint256 taskId, address resident) private {
        Review storage review = _reviews[taskId][resident];
        review.before = review.last;
        review.last = msg.sender;
    }

    /// @dev What an inspector may judge: exactly what was handed in, by others, and for the second time only as another.
    function _judged(
        uint256 taskId,
        address resident,
        bytes24 evidence,
        uint8 round
    ) private view returns (Claim memory current) {
        _requireInPerson();
        current = _claims[taskId][resident];
        if (!_isWaiting(current.state)) _wrongState(taskId, resident);
        _requireRound(round, current.round);
        if (evidence != current.evidence) revert TaskRegistry_OtherEvidence(evidence, current.evidence);
        bool isOwn = msg.sender == resident || msg.sender == _tasks[taskId].publisher;
        if (isOwn || _hasJudged(taskId, resident, current.state)) revert TaskRegistry_ConflictOfInterest(msg.sender);
        if (current.month == 0) _requireNoShare(taskId, resident, msg.sender);
    }

    /// @dev A second look, and the look after an appeal, are for somebody who has not looked yet.
    function _hasJudged(uint256 taskId, address resident, ClaimState state) private view returns (bool) {
        if (state != ClaimState.Approved && state != ClaimState.Appealed) return false;
        Review storage review = _reviews[taskId][resident];
        return msg.sender == review.last || msg.sender == review.before;
    }

    function _needsSecond(uint256 taskId, ClaimState state) private view returns (bool) {
        if (state == ClaimState.Doubled) return true;
        return state == ClaimState.Resubmitted && _tasks[taskId].reward >= reviewRules().twoInspectorsFrom;
    }

    function _requireClock(uint256 taskId, Claim memory current, uint256 clocks) private view {
        uint256 until = current.clock + clocks * _tasks[taskId].reviewDays * 1 days;
        if (block.timestamp < until) revert TaskRegistry_ReviewRunning(until);
    }

    function _isWaiting(ClaimState state) private pure returns (bool) {
        return
            state == ClaimState.Submitted ||
            state == ClaimState.Doubled ||
            state == ClaimState.Approved ||
            state == ClaimState.Resubmitted ||
            state == ClaimState.Appealed;
    }
}
