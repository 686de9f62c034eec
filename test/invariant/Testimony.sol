// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Scope, Standing} from "../../contracts/money/Moves.sol";
import {Vm} from "../solidity/Vm.sol";
import {InTown} from "./InTown.sol";

/// @notice Whoever watches the town writes down the first breach of each numbered sentence, and goes on watching.
abstract contract Testimony is InTown {
    /// @dev What everybody stood as and had, and which pauses ran. Everything happens before the eyes of the witness, so
    /// what was seen after the last act is how it was before the next.
    struct Sight {
        Standing[] standings;
        uint256[] balances;
        uint256 supply;
        uint48[3] pausedUntil;
    }

    /// @dev Who acted, and whose signatures or allowance the act carries.
    struct Deed {
        address by;
        address[] consents;
    }

    /// @notice Whether the council's vote lets shops pay each other.
    bool public shopsTrade;

    mapping(uint256 number => string why) private _breaches;

    /// @notice Why the sentence of this number does not hold; empty when it does.
    function breachOf(uint256 number) external view returns (string memory) {
        return _breaches[number];
    }

    /// @notice Writes down a breach unless it holds.
    function check(uint256 number, bool holds, string memory why) public {
        if (!holds && bytes(_breaches[number]).length == 0) _breaches[number] = why;
    }

    function _look() internal view returns (Sight memory sight) {
        uint256 count = _everyone.length;
        (sight.standings, sight.balances) = (new Standing[](count), new uint256[](count));
        for (uint256 i = 0; i < count; ++i) {
            sight.standings[i] = _euro.standingOf(_everyone[i]);
            sight.balances[i] = _euro.balanceOf(_everyone[i]);
        }
        sight.supply = _euro.totalSupply();
        for (uint256 i = 0; i < 3; ++i) sight.pausedUntil[i] = _euro.pausedUntil(Scope(i));
    }

    /// @dev Where in the list somebody is; past its end when nobody knows the account.
    function _indexOf(address account) internal view returns (uint256 index) {
        while (index < _everyone.length && _everyone[index] != account) ++index;
    }

    /// @dev Whether somebody did this, signed it or allowed it.
    function _isOf(Deed memory deed, address who) internal pure returns (bool) {
        for (uint256 i = 0; i < deed.consents.length; ++i) if (deed.consents[i] == who) return true;
        return deed.by == who;
    }

    function _isTransfer(Vm.Log memory log) internal view returns (bool) {
        return log.emitter == address(_euro) && log.topics[0] == IERC20.Transfer.selector;
    }

    function _accountIn(bytes32 topic) internal pure returns (address) {
        return address(uint160(uint256(topic)));
    }
}
