// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IAllowanceCaps} from "../../contracts/tasks/IAllowanceCaps.sol";
import {ITaskEvents} from "../../contracts/tasks/ITaskEvents.sol";
import {Vm} from "../solidity/Vm.sol";
import {Calendar} from "./Calendar.sol";
import {Cast} from "./Cast.sol";
import {Testimony} from "./Testimony.sol";

/// @notice Counts, from what is told, how much every resident earned or reserved in each month.
abstract contract RoomWitness is Testimony {
    /// @dev What one claim reserved for one resident.
    struct Reservation {
        address resident;
        uint8 month;
        uint256 amount;
        bool paid;
    }

    mapping(address resident => mapping(uint8 month => uint256)) public roomUsed;
    mapping(uint256 taskId => mapping(address lead => Reservation[])) private _reservations;

    /// @dev Everybody enrolled earned their first reward before anybody watched.
    constructor() {
        uint8 month = Calendar.monthAt(block.timestamp);
        for (uint256 i = 0; i < Cast.ENROLLED; ++i) roomUsed[_persons[i]][month] = Cast.FIRST_REWARD;
    }

    function _judgeRoom(Vm.Log[] memory told) internal {
        for (uint256 i = 0; i < told.length; ++i) {
            if (told[i].emitter != address(_tasks)) continue;
            bytes32 kind = told[i].topics[0];
            if (kind == ITaskEvents.TaskClaimed.selector) _noteClaim(told[i]);
            else if (kind == ITaskEvents.ShareAgreed.selector) _noteShare(told[i]);
            else if (kind == ITaskEvents.WorkApproved.selector) _notePaid(told, i);
            else if (_endsUnpaid(kind)) _freeAll(uint256(told[i].topics[1]), _accountIn(told[i].topics[2]), false);
        }
    }

    function _noteClaim(Vm.Log memory told) private {
        (uint256 taskId, address resident) = (uint256(told.topics[1]), _accountIn(told.topics[2]));
        (address beneficiary, , , uint8 month) = abi.decode(told.data, (address, uint8, uint48, uint8));
        delete _reservations[taskId][resident];
        check(17, month == 0 || beneficiary == resident, "room was taken for a reward that goes elsewhere");
        if (month != 0) _reserve(taskId, resident, resident, month, _tasks.taskOf(taskId).reward);
    }

    function _noteShare(Vm.Log memory told) private {
        (, uint256 amount, uint8 month) = abi.decode(told.data, (uint8, uint256, uint8));
        _reserve(uint256(told.topics[1]), _accountIn(told.topics[2]), _accountIn(told.topics[3]), month, amount);
    }

    function _reserve(uint256 taskId, address lead, address resident, uint8 month, uint256 amount) private {
        _reservations[taskId][lead].push(Reservation(resident, month, amount, false));
        roomUsed[resident][month] += amount;
        check(17, month == Calendar.monthAt(block.timestamp), "room was taken in another month than that of the claim");
        uint16 year = 2024 + (month - 1) / 12;
        IAllowanceCaps.Limits memory limits = _caps.limitsOf(year, _residents.tierOf(resident));
        check(17, roomUsed[resident][month] <= limits.monthly, "a resident took more than a month's limit");
        uint256 inYear = 0;
        uint8 january = uint8((year - 2024) * 12 + 1);
        for (uint8 i = 0; i < 12; ++i) inYear += roomUsed[resident][january + i];
        check(17, inYear <= limits.yearly, "a resident took more than a year's limit");
    }

    /// @dev Room stays used by whom was paid; a member of a group who was not paid gets it back.
    function _notePaid(Vm.Log[] memory told, uint256 index) private {
        (uint256 taskId, address lead) = (uint256(told[index].topics[1]), _accountIn(told[index].topics[2]));
        Reservation[] storage list = _reservations[taskId][lead];
        if (list.length == 1) list[0].paid = true;
        for (uint256 i = index + 1; i < told.length; ++i) {
            bool isShare = told[i].topics[0] == ITaskEvents.RewardShared.selector;
            if (!isShare || uint256(told[i].topics[1]) != taskId || _accountIn(told[i].topics[2]) != lead) continue;
            _noteShared(list, _accountIn(told[i].topics[3]), abi.decode(told[i].data, (uint256)));
        }
        _freeAll(taskId, lead, true);
    }

    function _noteShared(Reservation[] storage list, address resident, uint256 amount) private {
        bool isAgreed = false;
        for (uint256 i = 0; i < list.length; ++i) {
            if (list[i].resident != resident || list[i].amount != amount || list[i].paid) continue;
            isAgreed = list[i].paid = true;
        }
        check(8, isAgreed, "a share was paid that was not agreed, or twice");
    }

    function _freeAll(uint256 taskId, address lead, bool keepPaid) private {
        Reservation[] storage list = _reservations[taskId][lead];
        for (uint256 i = 0; i < list.length; ++i) {
            if (!keepPaid || !list[i].paid) roomUsed[list[i].resident][list[i].month] -= list[i].amount;
        }
        delete _reservations[taskId][lead];
    }

    function _endsUnpaid(bytes32 kind) private pure returns (bool) {
        return
            kind == ITaskEvents.ClaimWithdrawn.selector ||
            kind == ITaskEvents.ClaimLapsed.selector ||
            kind == ITaskEvents.ClaimRefused.selector;
    }
}
