// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Roles} from "../../contracts/access/Roles.sol";
import {Standing} from "../../contracts/money/Moves.sol";
import {ITaskRegistry} from "../../contracts/tasks/ITaskRegistry.sol";
import {Vm} from "../solidity/Vm.sol";
import {Testimony} from "./Testimony.sol";

/// @notice Watches tasks, claims and rewards.
abstract contract WorkWitness is Testimony {
    uint256[] private _taskIds;
    mapping(uint256 taskId => mapping(address resident => uint256)) private _rewarded;
    mapping(uint256 taskId => mapping(address resident => ITaskRegistry.Claim)) private _lastSeen;

    /// @notice The tasks that were published, in their order.
    function taskIds() external view returns (uint256[] memory) {
        return _taskIds;
    }

    function _judgeWork(Sight memory before, Deed memory deed, Vm.Log[] memory told) internal {
        for (uint256 i = 0; i < told.length; ++i) {
            if (_isTransfer(told[i])) _judgeEscrow(before, told, i);
            if (told[i].emitter != address(_tasks)) continue;
            bytes32 kind = told[i].topics[0];
            if (kind == ITaskRegistry.TaskPublished.selector) _judgeTask(told[i]);
            else if (kind == ITaskRegistry.WorkApproved.selector) _judgeVerdict(told[i], deed);
            else if (kind == ITaskRegistry.WorkRejected.selector) _judgeVerdict(told[i], deed);
            else if (_isResidents(kind)) {
                address resident = _accountIn(told[i].topics[2]);
                bool isOwn = resident == deed.by || resident == deed.consent;
                check(13, isOwn, "a claim was moved without its resident's act or signature");
            }
        }
    }

    function _judgeEscrow(Sight memory before, Vm.Log[] memory told, uint256 index) private {
        if (_accountIn(told[index].topics[1]) == address(_tasks)) return _judgeRelease(before, told, index);
        if (_accountIn(told[index].topics[2]) != address(_tasks)) return;
        bool isFunding = index > 0 && told[index - 1].topics[0] == ITaskRegistry.BudgetFunded.selector;
        check(2, isFunding, "coins came to the escrow past every budget line");
    }

    /// @dev What leaves the escrow is a reward that was approved just before, or goes back to the treasury.
    function _judgeRelease(Sight memory before, Vm.Log[] memory told, uint256 index) private {
        address to = _accountIn(told[index].topics[2]);
        uint256 amount = abi.decode(told[index].data, (uint256));
        bytes32 kind = index == 0 ? bytes32(0) : told[index - 1].topics[0];
        if (kind != ITaskRegistry.WorkApproved.selector) {
            bool isReturn = before.standings[_indexOf(to)] == Standing.Treasury;
            return check(8, isReturn, "coins left the escrow that were neither earned nor returned");
        }
        uint256 taskId = uint256(told[index - 1].topics[1]);
        check(8, to == _accountIn(told[index - 1].topics[2]), "a reward went to somebody else");
        check(8, amount == _tasks.taskOf(taskId).reward, "another amount than the reward was paid");
        check(8, ++_rewarded[taskId][to] == 1, "a reward was paid twice");
    }

    function _judgeVerdict(Vm.Log memory verdict, Deed memory deed) private {
        uint256 taskId = uint256(verdict.topics[1]);
        check(9, _accountIn(verdict.topics[2]) != deed.by, "an inspector judged their own work");
        check(9, _tasks.taskOf(taskId).publisher != deed.by, "an inspector judged a task they published");
        (bool isInspector, ) = _authority.hasRole(Roles.INSPECTOR, deed.by);
        check(9, isInspector && _accountIn(verdict.topics[3]) == deed.by, "somebody judged who is no inspector");
    }

    function _judgeTask(Vm.Log memory published) private {
        _taskIds.push(uint256(published.topics[1]));
        (ITaskRegistry.TaskTerms memory terms, ) = abi.decode(published.data, (ITaskRegistry.TaskTerms, bytes));
        uint256 most = uint256(_tasks.hourlyMaximum()) * terms.normMinutes;
        check(15, uint256(terms.reward) * 60 <= most, "a task pays more than the hourly maximum");
        check(15, !terms.placed || _fence.contains(terms.place), "a task lies outside the fence");
    }

    function _judgeClaims() internal {
        _judgeClaimsOf(_persons);
        _judgeClaimsOf(_shops);
    }

    function _judgeClaimsOf(address[] storage claimants) private {
        for (uint256 i = 0; i < _taskIds.length; ++i) {
            for (uint256 j = 0; j < claimants.length; ++j) {
                address resident = claimants[j];
                ITaskRegistry.Claim memory current = _tasks.claimOf(_taskIds[i], resident);
                _judgeStep(_lastSeen[_taskIds[i]][resident], current);
                _lastSeen[_taskIds[i]][resident] = current;
            }
        }
    }

    /// @dev The life of a claim as the design draws it.
    function _judgeStep(ITaskRegistry.Claim memory last, ITaskRegistry.Claim memory current) private {
        bool isNew = current.state == ITaskRegistry.ClaimState.Claimed && last.state != current.state;
        check(11, current.round == last.round + (isNew ? 1 : 0), "a round was skipped or counted twice");
        if (last.state == current.state) {
            bool isSame = current.evidence == last.evidence && current.clock == last.clock;
            return check(11, isSame, "a claim changed without an act of its life");
        }
        check(11, _isNext(last.state, current.state), "a claim left its path");
        if (current.state == ITaskRegistry.ClaimState.Submitted) {
            check(
                11,
                block.timestamp < last.clock && current.evidence != 0,
                "work was handed in late or without evidence"
            );
        }
        if (current.state == ITaskRegistry.ClaimState.Lapsed) {
            check(11, block.timestamp >= last.clock, "a slot lapsed before its lease ended");
        }
    }

    function _isNext(ITaskRegistry.ClaimState from, ITaskRegistry.ClaimState to) private pure returns (bool) {
        if (from == ITaskRegistry.ClaimState.Claimed) {
            return
                to == ITaskRegistry.ClaimState.Submitted ||
                to == ITaskRegistry.ClaimState.Withdrawn ||
                to == ITaskRegistry.ClaimState.Lapsed;
        }
        if (from == ITaskRegistry.ClaimState.Submitted) {
            return to == ITaskRegistry.ClaimState.Paid || to == ITaskRegistry.ClaimState.Rejected;
        }
        bool isFinal = from == ITaskRegistry.ClaimState.Paid || from == ITaskRegistry.ClaimState.Rejected;
        return !isFinal && to == ITaskRegistry.ClaimState.Claimed;
    }

    function _isResidents(bytes32 kind) private pure returns (bool) {
        return
            kind == ITaskRegistry.TaskClaimed.selector ||
            kind == ITaskRegistry.WorkSubmitted.selector ||
            kind == ITaskRegistry.ClaimWithdrawn.selector;
    }
}
