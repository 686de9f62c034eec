// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Vm, vm} from "../solidity/Vm.sol";
import {InTown} from "./InTown.sol";
import {MoneyWitness} from "./MoneyWitness.sol";
import {OfficeWitness} from "./OfficeWitness.sol";
import {PayoutWitness} from "./PayoutWitness.sol";
import {RoomWitness} from "./RoomWitness.sol";
import {Town} from "./Town.sol";
import {WorkWitness} from "./WorkWitness.sol";

/// @notice Every act of the invariant tests passes here: it is done, watched and judged by what the design promises.
contract Witness is MoneyWitness, OfficeWitness, WorkWitness, RoomWitness, PayoutWitness {
    /// @notice How often an act succeeded at a contract.
    mapping(address target => mapping(bytes4 selector => uint256)) public timesDone;

    Sight private _last;

    constructor(Town town) InTown(town) {
        _last = _look();
    }

    /// @notice Time passed, and a hold may have ended by itself.
    function noteTime() external {
        _last = _look();
    }

    /// @notice What the clock says.
    function time() external view returns (uint256) {
        return block.timestamp;
    }

    /// @notice Lets somebody act by themselves.
    function act(address by, address target, bytes calldata call) external returns (bool) {
        return _act(Deed(by, new address[](0)), target, call);
    }

    /// @notice Lets somebody act with another's signature or allowance.
    function actFor(address consent, address by, address target, bytes calldata call) external returns (bool) {
        address[] memory consents = new address[](1);
        consents[0] = consent;
        return _act(Deed(by, consents), target, call);
    }

    /// @notice Lets somebody act with the signatures of several.
    function actForAll(
        address[] calldata consents,
        address by,
        address target,
        bytes calldata call
    ) external returns (bool) {
        return _act(Deed(by, consents), target, call);
    }

    /// @dev What reverts changes nothing, so only what succeeds is judged.
    function _act(Deed memory deed, address target, bytes calldata call) private returns (bool done) {
        vm.recordLogs();
        vm.prank(deed.by);
        (done, ) = target.call(call);
        Vm.Log[] memory told = vm.getRecordedLogs();
        if (!done) return false;
        ++timesDone[target][bytes4(call)];
        _judge(deed, told);
        // Nothing else can move a claim, and looking at all of them takes its time.
        if (target == address(_tasks) || target == address(_authority)) _judgeClaims();
    }

    function _judge(Deed memory deed, Vm.Log[] memory told) private {
        (Sight memory before, Sight memory later) = (_last, _look());
        _judgeMoney(before, later, deed, told);
        _judgePayouts(told, deed);
        _judgeRoom(told);
        _judgeWork(before, deed, told);
        _judgeOffice(before, later, deed, told);
        _last = later;
    }
}
