// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Roles} from "../../contracts/access/Roles.sol";
import {Standing} from "../../contracts/money/Moves.sol";
import {ITaskEvents} from "../../contracts/tasks/ITaskEvents.sol";
import {ITaskTypes} from "../../contracts/tasks/ITaskTypes.sol";
import {Vm} from "../solidity/Vm.sol";
import {ClaimPath} from "./ClaimPath.sol";
import {Testimony} from "./Testimony.sol";

/// @notice Watches tasks, claims, judgements and rewards.
abstract contract WorkWitness is Testimony {
    uint256[] private _taskIds;
    mapping(uint256 taskId => mapping(address resident => ITaskTypes.Claim)) private _lastSeen;
    mapping(uint256 taskId => mapping(address resident => address[])) private _judges;
    mapping(uint256 taskId => mapping(address resident => address)) private _beneficiaries;
    mapping(uint256 taskId => mapping(address resident => uint256)) private _timesPaid;

    /// @notice How many slots of a task were paid.
    mapping(uint256 taskId => uint256) public slotsPaid;

    /// @notice The tasks that were published, in their order.
    function taskIds() external view returns (uint256[] memory) {
        return _taskIds;
    }

    function _judgeWork(Sight memory before, Deed memory deed, Vm.Log[] memory told) internal {
        for (uint256 i = 0; i < told.length; ++i) {
            if (_isTransfer(told[i])) _judgeEscrow(before, told, i);
            if (told[i].emitter != address(_tasks)) continue;
            bytes32 kind = told[i].topics[0];
            if (kind == ITaskEvents.TaskPublished.selector) _judgeTask(told[i]);
            else if (kind == ITaskEvents.WorkApproved.selector) _judgePayment(told[i], deed);
            else if (_isVerdict(kind)) _judgeVerdict(told[i], deed);
            else if (_isResidents(kind)) _judgeConsent(told[i], deed);
        }
    }

    function _judgeClaims() internal {
        _judgeClaimsOf(_persons);
        _judgeClaimsOf(_shops);
    }

    function _judgeEscrow(Sight memory before, Vm.Log[] memory told, uint256 index) private {
        if (_accountIn(told[index].topics[1]) == address(_tasks)) return _judgeRelease(before, told, index);
        if (_accountIn(told[index].topics[2]) != address(_tasks)) return;
        bool isFunding = index > 0 && told[index - 1].topics[0] == ITaskEvents.BudgetFunded.selector;
        check(2, isFunding, "coins came to the escrow past every budget line");
    }

    /// @dev What leaves the escrow is a reward or a share that was told just before, or goes back to the treasury.
    function _judgeRelease(Sight memory before, Vm.Log[] memory told, uint256 index) private {
        address to = _accountIn(told[index].topics[2]);
        uint256 amount = abi.decode(told[index].data, (uint256));
        Vm.Log memory reason = told[index == 0 ? 0 : index - 1];
        if (reason.topics[0] == ITaskEvents.WorkApproved.selector) {
            (, uint256 reward, address beneficiary) = abi.decode(reason.data, (uint8, uint256, address));
            check(8, to == beneficiary, "a reward went to somebody else");
            check(8, amount == reward, "another amount than the reward was paid");
        } else if (reason.topics[0] == ITaskEvents.RewardShared.selector) {
            bool isShare = to == _accountIn(reason.topics[3]) && amount == abi.decode(reason.data, (uint256));
            check(8, isShare, "a share went to somebody else, or another amount");
        } else {
            bool isReturn = before.standings[_indexOf(to)] == Standing.Treasury;
            check(8, isReturn, "coins left the escrow that were neither earned nor returned");
        }
    }

    function _judgePayment(Vm.Log memory told, Deed memory deed) private {
        uint256 taskId = uint256(told.topics[1]);
        address resident = _accountIn(told.topics[2]);
        (, uint256 reward, address beneficiary) = abi.decode(told.data, (uint8, uint256, address));
        check(8, reward == _tasks.taskOf(taskId).reward, "another reward was told than the task has");
        check(8, _isFor(taskId, resident, beneficiary), "a reward was not for whom the resident named");
        ++slotsPaid[taskId];
        if (told.topics[3] != 0) return _judgeVerdict(told, deed);
        uint256 clocks = reward <= _tasks.reviewRules().smallReward ? 2 : 4;
        uint256 end = _lastSeen[taskId][resident].clock + clocks * _tasks.taskOf(taskId).reviewDays * 1 days;
        check(9, block.timestamp >= end, "work was paid unjudged before its clocks ran out");
    }

    /// @dev Whom the resident named, or nobody when that is a club no more.
    function _isFor(uint256 taskId, address resident, address beneficiary) private view returns (bool) {
        address named = _beneficiaries[taskId][resident];
        if (beneficiary == named) return true;
        return beneficiary == address(0) && named != resident && _euro.standingOf(named) != Standing.Association;
    }

    /// @dev Only inspectors judge, never what is theirs in any way, and a second look is another's.
    function _judgeVerdict(Vm.Log memory told, Deed memory deed) private {
        (uint256 taskId, address resident) = (uint256(told.topics[1]), _accountIn(told.topics[2]));
        check(9, resident != deed.by, "an inspector judged their own work");
        check(9, _tasks.taskOf(taskId).publisher != deed.by, "an inspector judged a task they published");
        bool sharesIn = _lastSeen[taskId][deed.by].state == ITaskTypes.ClaimState.Joined;
        check(9, !sharesIn, "an inspector judged work they share in");
        (bool isInspector, ) = _authority.hasRole(Roles.INSPECTOR, deed.by);
        check(9, isInspector && _accountIn(told.topics[3]) == deed.by, "somebody judged who is no inspector");
        ITaskTypes.ClaimState state = _lastSeen[taskId][resident].state;
        address[] storage judges = _judges[taskId][resident];
        if (state == ITaskTypes.ClaimState.Approved || state == ITaskTypes.ClaimState.Appealed) {
            for (uint256 i = judges.length > 2 ? judges.length - 2 : 0; i < judges.length; ++i) {
                check(9, judges[i] != deed.by, "a second look was by somebody who had looked before");
            }
        }
        judges.push(deed.by);
    }

    function _judgeConsent(Vm.Log memory told, Deed memory deed) private {
        bool isShare = told.topics[0] == ITaskEvents.ShareAgreed.selector;
        address resident = _accountIn(told.topics[isShare ? 3 : 2]);
        check(13, _isOf(deed, resident), "a claim was moved without its resident's act or signature");
        if (told.topics[0] != ITaskEvents.TaskClaimed.selector) return;
        (address beneficiary, , , ) = abi.decode(told.data, (address, uint8, uint48, uint8));
        _beneficiaries[uint256(told.topics[1])][resident] = beneficiary;
        delete _judges[uint256(told.topics[1])][resident];
    }

    function _judgeTask(Vm.Log memory published) private {
        _taskIds.push(uint256(published.topics[1]));
        (ITaskTypes.TaskTerms memory terms, ) = abi.decode(published.data, (ITaskTypes.TaskTerms, bytes));
        uint256 most = uint256(_caps.hourlyMaximum()) * terms.normMinutes;
        check(15, uint256(terms.reward) * 60 <= most, "a task pays more than the hourly maximum");
        check(15, !terms.placed || _fence.contains(terms.place), "a task lies outside the fence");
        ITaskTypes.Budget memory line = _tasks.budgetOf(uint256(published.topics[2]));
        uint256 cost = uint256(terms.reward) * terms.slots;
        check(15, line.ceiling == 0 || cost <= line.ceiling, "a task costs more than its line's ceiling");
        bool isOver = _tasks.lastDay() != 0 && terms.claimUntil > _tasks.lastDay();
        check(15, !isOver, "a task is open after the town's last day");
    }

    function _judgeClaimsOf(address[] storage claimants) private {
        for (uint256 i = 0; i < _taskIds.length; ++i) {
            for (uint256 j = 0; j < claimants.length; ++j) {
                address resident = claimants[j];
                ITaskTypes.Claim memory last = _lastSeen[_taskIds[i]][resident];
                ITaskTypes.Claim memory current = _tasks.claimOf(_taskIds[i], resident);
                string memory why = ClaimPath.breach(last, current, block.timestamp);
                check(11, bytes(why).length == 0, why);
                if (current.state == ITaskTypes.ClaimState.Paid && last.state != current.state) {
                    bool mayBe = ++_timesPaid[_taskIds[i]][resident] <= _tasks.extrasOf(_taskIds[i]).perResident;
                    check(8, mayBe, "a resident was paid for a task more often than it can be done");
                }
                _lastSeen[_taskIds[i]][resident] = current;
            }
        }
    }

    function _isVerdict(bytes32 kind) private pure returns (bool) {
        return kind == ITaskEvents.WorkRejected.selector || kind == ITaskEvents.WorkSeconded.selector;
    }

    function _isResidents(bytes32 kind) private pure returns (bool) {
        return
            kind == ITaskEvents.TaskClaimed.selector ||
            kind == ITaskEvents.ShareAgreed.selector ||
            kind == ITaskEvents.LeaseExtended.selector ||
            kind == ITaskEvents.WorkSubmitted.selector ||
            kind == ITaskEvents.WorkAppealed.selector ||
            kind == ITaskEvents.ClaimWithdrawn.selector;
    }
}
