// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {ITaskTypes} from "../../contracts/tasks/ITaskTypes.sol";

/// @notice The life of a claim, written a second time from the design: which state may follow which.
library ClaimPath {
    /// @notice What is wrong with a step from what was last seen to what is there now; empty when it is right.
    function breach(
        ITaskTypes.Claim memory last,
        ITaskTypes.Claim memory current,
        uint256 time
    ) internal pure returns (string memory) {
        ITaskTypes.ClaimState from = last.state;
        ITaskTypes.ClaimState to = current.state;
        if (from == to) return _breachOfRest(last, current);
        if ((_after(from) >> uint256(to)) & 1 == 0) return "a claim left its path";
        if (current.round != last.round + (_beginsRound(to) ? 1 : 0)) return "a round was skipped or counted twice";
        bool isHandIn = _isHandIn(to);
        if (isHandIn && current.evidence == 0) return "work was handed in without evidence";
        if (!isHandIn && !_isTaken(to) && current.evidence != last.evidence)
            return "evidence changed after the hand-in";
        bool inTime = isHandIn || to == ITaskTypes.ClaimState.Appealed;
        if (inTime && time >= last.clock) return "work was handed in or appealed too late";
        bool isOver = to == ITaskTypes.ClaimState.Lapsed;
        if (isOver && time < last.clock) return "a slot lapsed before its lease ended";
        return "";
    }

    function _breachOfRest(
        ITaskTypes.Claim memory last,
        ITaskTypes.Claim memory current
    ) private pure returns (string memory) {
        bool isExtended = current.extended && !last.extended && current.state == ITaskTypes.ClaimState.Claimed;
        bool isSame = current.evidence == last.evidence && current.month == last.month && current.round == last.round;
        bool isRest = isSame && (isExtended ? current.clock > last.clock : current.clock == last.clock);
        return isRest ? "" : "a claim changed without an act of its life";
    }

    /// @dev The states that may follow, bit n for state n.
    function _after(ITaskTypes.ClaimState from) private pure returns (uint256) {
        if (_isEnd(from)) {
            uint256 taken = _bit(ITaskTypes.ClaimState.Claimed) | _bit(ITaskTypes.ClaimState.Joined);
            return from == ITaskTypes.ClaimState.Refused ? 0 : taken;
        }
        if (from == ITaskTypes.ClaimState.Joined) {
            return _bit(ITaskTypes.ClaimState.Paid) | _bit(ITaskTypes.ClaimState.Withdrawn);
        }
        if (from == ITaskTypes.ClaimState.Claimed) {
            uint256 handedIn = _bit(ITaskTypes.ClaimState.Submitted) | _bit(ITaskTypes.ClaimState.Doubled);
            return handedIn | _bit(ITaskTypes.ClaimState.Withdrawn) | _bit(ITaskTypes.ClaimState.Lapsed);
        }
        uint256 refused = _bit(ITaskTypes.ClaimState.Refused);
        uint256 appealed = _bit(ITaskTypes.ClaimState.Appealed);
        if (from == ITaskTypes.ClaimState.Rejected) {
            return _bit(ITaskTypes.ClaimState.Resubmitted) | appealed | refused;
        }
        if (from == ITaskTypes.ClaimState.RejectedAgain) return appealed | refused;
        return _afterLook(from) | _bit(ITaskTypes.ClaimState.Paid) | refused;
    }

    /// @dev What a look at handed-in work may lead to besides its end.
    function _afterLook(ITaskTypes.ClaimState from) private pure returns (uint256) {
        uint256 rejected = _bit(ITaskTypes.ClaimState.Rejected);
        uint256 again = _bit(ITaskTypes.ClaimState.RejectedAgain);
        uint256 approved = _bit(ITaskTypes.ClaimState.Approved);
        if (from == ITaskTypes.ClaimState.Submitted) return rejected;
        if (from == ITaskTypes.ClaimState.Doubled) return rejected | approved;
        if (from == ITaskTypes.ClaimState.Approved) return rejected | again;
        return from == ITaskTypes.ClaimState.Resubmitted ? again | approved : 0;
    }

    function _isEnd(ITaskTypes.ClaimState state) private pure returns (bool) {
        return
            state == ITaskTypes.ClaimState.None ||
            state == ITaskTypes.ClaimState.Paid ||
            state == ITaskTypes.ClaimState.Withdrawn ||
            state == ITaskTypes.ClaimState.Lapsed ||
            state == ITaskTypes.ClaimState.Refused;
    }

    function _beginsRound(ITaskTypes.ClaimState to) private pure returns (bool) {
        bool isRejected = to == ITaskTypes.ClaimState.Rejected || to == ITaskTypes.ClaimState.RejectedAgain;
        return isRejected || _isTaken(to);
    }

    function _isTaken(ITaskTypes.ClaimState to) private pure returns (bool) {
        return to == ITaskTypes.ClaimState.Claimed || to == ITaskTypes.ClaimState.Joined;
    }

    function _isHandIn(ITaskTypes.ClaimState to) private pure returns (bool) {
        return
            to == ITaskTypes.ClaimState.Submitted ||
            to == ITaskTypes.ClaimState.Doubled ||
            to == ITaskTypes.ClaimState.Resubmitted;
    }

    function _bit(ITaskTypes.ClaimState state) private pure returns (uint256) {
        return 1 << uint256(state);
    }
}
