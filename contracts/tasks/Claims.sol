// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Standing} from "../money/Moves.sol";
import {ITaskRegistry} from "./ITaskRegistry.sol";
import {Rewards} from "./Rewards.sol";

/// @title Claims: from taking a slot to handing work in, or giving the slot back
/// @notice Keeps leases, groups, extensions and hand-ins.
abstract contract Claims is Rewards {
    /// @dev Two rejections may follow a claim, and each begins a round.
    uint8 private constant LAST_ROUND = type(uint8).max - 2;

    /// @dev The shares of a group are hundredths of a percent.
    uint256 private constant WHOLE = 10_000;

    mapping(uint256 taskId => mapping(address resident => Review)) internal _reviews;

    /// @inheritdoc ITaskRegistry
    function lapse(uint256 taskId, address resident) external {
        Claim memory current = _claims[taskId][resident];
        bool isRejected = current.state == ClaimState.Rejected || current.state == ClaimState.RejectedAgain;
        if (!isRejected && current.state != ClaimState.Claimed) _wrongState(taskId, resident);
        if (block.timestamp < current.clock) revert TaskRegistry_LeaseRunning(current.clock);
        if (isRejected) return _refuse(taskId, resident, current);
        _end(taskId, resident, current.month, ClaimState.Lapsed);
        emit ClaimLapsed(taskId, resident, current.round);
        _freeSlot(taskId);
    }

    function _claim(uint256 taskId, address resident, address beneficiary, uint8 round) internal {
        Task memory task = _takeSlot(taskId);
        _requireResident(resident);
        uint8 month = _reserve(taskId, resident, beneficiary, task.reward);
        _beginLease(taskId, resident, beneficiary, round, task.leaseHours, month);
    }

    /// @dev The shares are signed by whom they name; the lead comes first and hands in for all.
    function _claimAsGroup(GroupShare[] calldata shares) internal {
        uint256 count = shares.length;
        if (count < 2 || count > extrasOf(shares[0].taskId).groupUpTo) revert TaskRegistry_BadShares();
        GroupShare calldata own = shares[0];
        if (own.resident != own.lead) revert TaskRegistry_BadShares();
        Task memory task = _takeSlot(own.taskId);
        _requireRound(own.round, _nextRound(own.taskId, own.lead));
        _beginLease(own.taskId, own.lead, own.lead, uint8(own.round), task.leaseHours, 0);

        if (own.share > WHOLE) revert TaskRegistry_BadShares();
        uint256 left = WHOLE - own.share;
        uint256 unpaid = task.reward;
        for (uint256 i = 1; i < count; ++i) {
            GroupShare calldata share = shares[i];
            bool isOther = share.taskId != own.taskId || share.lead != own.lead;
            if (isOther || share.share > left) revert TaskRegistry_BadShares();
            left -= share.share;
            uint256 amount = (uint256(task.reward) * share.share) / WHOLE;
            unpaid -= amount;
            _join(share, amount);
        }
        if (left != 0) revert TaskRegistry_BadShares();
        // The lead takes what rounding left.
        _agree(own, unpaid);
    }

    function _extend(uint256 taskId, address resident, Claim memory current) internal {
        if (current.extended) revert TaskRegistry_AlreadyExtended(current.clock);
        if (block.timestamp >= current.clock) revert TaskRegistry_LeaseEnded(current.clock);
        uint32 leaseEnd = current.clock + uint32(_tasks[taskId].leaseHours) * 1 hours;
        Claim storage claim = _claims[taskId][resident];
        claim.clock = leaseEnd;
        claim.extended = true;
        emit LeaseExtended(taskId, resident, current.round, leaseEnd);
    }

    function _withdraw(uint256 taskId, address resident, Claim memory current) internal {
        _end(taskId, resident, current.month, ClaimState.Withdrawn);
        emit ClaimWithdrawn(taskId, resident, current.round);
        _freeSlot(taskId);
    }

    function _submit(uint256 taskId, address resident, bytes24 evidence, Claim memory current) internal {
        if (evidence == 0) revert TaskRegistry_NoEvidence();
        if (block.timestamp >= current.clock) revert TaskRegistry_LeaseEnded(current.clock);
        bool again = current.state == ClaimState.Rejected;
        if (again) _reviews[taskId][resident].resubmitted = true;
        ClaimState state = again ? ClaimState.Resubmitted : _drawReview(taskId, resident);
        Claim storage claim = _claims[taskId][resident];
        claim.evidence = evidence;
        claim.state = state;
        claim.clock = uint32(block.timestamp);
        emit WorkSubmitted(taskId, resident, current.round, evidence, state);
    }

    /// @dev The end of a claim after a rejection: slot and room fall free, and the resident does not claim this task again.
    function _refuse(uint256 taskId, address resident, Claim memory current) internal {
        delete _reviews[taskId][resident];
        _end(taskId, resident, current.month, ClaimState.Refused);
        emit ClaimRefused(taskId, resident, current.round);
        _freeSlot(taskId);
    }

    function _end(uint256 taskId, address resident, uint8 month, ClaimState state) internal {
        _claims[taskId][resident].state = state;
        _freeRoom(taskId, resident, month);
    }

    /// @dev The claim of a resident who holds a slot and has not handed in.
    function _claimed(uint256 taskId, address resident) internal view returns (Claim memory current) {
        current = _claims[taskId][resident];
        if (current.state != ClaimState.Claimed) _wrongState(taskId, resident);
    }

    /// @dev The claim of a resident who may hand in: for the first time, or again after a first rejection.
    function _awaited(uint256 taskId, address resident) internal view returns (Claim memory current) {
        current = _claims[taskId][resident];
        if (current.state != ClaimState.Claimed && current.state != ClaimState.Rejected) _wrongState(taskId, resident);
    }

    /// @dev The round a new claim would be: one more than the last, when the resident may claim this task (again).
    function _nextRound(uint256 taskId, address resident) internal view returns (uint8) {
        Claim storage last = _claims[taskId][resident];
        ClaimState state = last.state;
        bool isFree = state == ClaimState.None || state == ClaimState.Withdrawn || state == ClaimState.Lapsed;
        // Of a task that can be done more often, having been paid is no hindrance, up to its limit.
        bool done = timesPaid(taskId, resident) >= extrasOf(taskId).perResident;
        uint8 round = last.round;
        if ((!isFree && state != ClaimState.Paid) || done || round >= LAST_ROUND) _wrongState(taskId, resident);
        return round + 1;
    }

    function _requireRound(uint256 round, uint256 expected) internal pure {
        if (round != expected) revert TaskRegistry_WrongRound(round, expected);
    }

    function _wrongState(uint256 taskId, address resident) internal view {
        revert TaskRegistry_WrongState(taskId, resident, _claims[taskId][resident].state);
    }

    /// @dev A resident who is in this group already, or in another claim on this task, has no next round.
    function _join(GroupShare calldata share, uint256 amount) private {
        _requireRound(share.round, _nextRound(share.taskId, share.resident));
        _begin(share.taskId, share.resident, ClaimState.Joined, uint8(share.round), 0, 0);
        _agree(share, amount);
    }

    function _agree(GroupShare calldata share, uint256 amount) private {
        if (amount == 0) revert TaskRegistry_BadShares();
        _requireResident(share.resident);
        uint8 month = _reserveShare(share.taskId, share.lead, share.resident, uint24(amount));
        emit ShareAgreed(share.taskId, share.lead, share.resident, uint8(share.round), amount, month);
    }

    function _beginLease(
        uint256 taskId,
        address resident,
        address beneficiary,
        uint8 round,
        uint8 leaseHours,
        uint8 month
    ) private {
        uint32 leaseEnd = uint32(block.timestamp + uint256(leaseHours) * 1 hours);
        _begin(taskId, resident, ClaimState.Claimed, round, leaseEnd, month);
        emit TaskClaimed(taskId, resident, beneficiary, round, leaseEnd, month);
    }

    /// @dev A new claim, written field by field over the last one: less code and gas than a struct from memory.
    function _begin(
        uint256 taskId,
        address resident,
        ClaimState state,
        uint8 round,
        uint32 clock,
        uint8 month
    ) private {
        Claim storage claim = _claims[taskId][resident];
        claim.evidence = 0;
        claim.state = state;
        claim.round = round;
        claim.clock = clock;
        claim.month = month;
        claim.extended = false;
    }

    /// @dev Drawn at hand-in, so that no inspector can choose the block in which the lot is kind.
    function _drawReview(uint256 taskId, address resident) private view returns (ClaimState) {
        ReviewRules memory rules = reviewRules();
        if (_tasks[taskId].reward >= rules.twoInspectorsFrom) return ClaimState.Doubled;
        uint256 lot = uint256(keccak256(abi.encode(block.prevrandao, taskId, resident))) % 100;
        return lot < rules.recheckPercent ? ClaimState.Doubled : ClaimState.Submitted;
    }

    function _requireResident(address account) private view {
        if (_euro.standingOf(account) != Standing.Resident) revert TaskRegistry_NotResident(account);
    }
}
