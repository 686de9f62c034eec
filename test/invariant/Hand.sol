// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {vm} from "../solidity/Vm.sol";
import {Dice} from "./Dice.sol";
import {InTown} from "./InTown.sol";
import {Town} from "./Town.sol";
import {Witness} from "./Witness.sol";

/// @notice Acts at random in the town; the witness does them and watches. Each act takes one seed and never reverts.
abstract contract Hand is InTown {
    Witness internal immutable _witness;

    constructor(Town town, Witness witness) InTown(town) {
        _witness = witness;
    }

    /// @notice The acts, for whoever draws from them; one that should come often is named more than once.
    function acts() external pure virtual returns (bytes4[] memory);

    /// @dev The time, asked in a call: read directly, the compiler may take it from before a warp.
    function _now() internal view returns (uint256) {
        return _witness.time();
    }

    /// @dev Lets time pass until a moment.
    function _waitUntil(uint256 moment) internal {
        if (moment <= _now()) return;
        vm.warp(moment);
        _witness.noteTime();
    }

    /// @dev An account, whoever has it.
    function _account(Dice memory dice) internal view returns (address) {
        return _everyone[dice.roll(_everyone.length)];
    }

    /// @dev Somebody who can act.
    function _anyone(Dice memory dice) internal view returns (address) {
        return _everyone[dice.roll(_actors)];
    }

    function _person(Dice memory dice) internal view returns (address) {
        return _persons[dice.roll(_persons.length)];
    }

    function _shop(Dice memory dice) internal view returns (address) {
        return _shops[dice.roll(_shops.length)];
    }

    /// @dev Somebody uses an office: mostly in person, now and then carried by the AccessManager, which is then the caller.
    function _officiate(Dice memory dice, address who, address target, bytes memory call) internal returns (bool) {
        if (!dice.oneIn(8)) return _witness.act(who, target, call);
        return _witness.act(who, address(_authority), abi.encodeCall(_authority.execute, (target, call)));
    }

    /// @dev A part of what an account has, so that it lasts for a while; now and then a cent too much.
    function _amountOf(Dice memory dice, address account) internal view returns (uint256) {
        uint256 balance = _euro.balanceOf(account);
        return dice.oneIn(16) ? balance + 1 : dice.roll(balance / 4 + 2);
    }
}
