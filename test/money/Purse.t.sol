// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Standing} from "../../contracts/money/Moves.sol";
import {Purse} from "../../contracts/money/Purse.sol";
import {vm} from "../solidity/Vm.sol";

/// @notice Any sequence of acts on one purse, beside three plain variables.
contract PurseTest {
    uint256 private constant STEPS = 64;

    function testFuzz_KeepsThreeThingsApart(uint256 seed, uint96 supply) external pure {
        Purse purse;
        (uint256 standing, uint256 cents, uint256 received) = (0, 0, 0);
        for (uint256 step = 0; step < STEPS; ++step) {
            uint256 random = uint256(keccak256(abi.encode(seed, step)));
            uint256 kind = random % 4;
            if (kind == 0) {
                standing = (random >> 8) % (uint256(type(Standing).max) + 1);
                purse = purse.standingAs(Standing(standing));
            } else if (kind == 1) {
                uint256 amount = upTo(random >> 8, cents);
                purse = purse.minus(amount);
                cents -= amount;
            } else {
                // No purse ever holds more than the supply, which stays under 2**96.
                uint256 amount = upTo(random >> 8, supply - cents);
                purse = kind == 2 ? purse.plus(amount) : purse.paid(amount);
                cents += amount;
                if (kind == 3) received += amount;
            }
            vm.assertEq(purse.row(), standing, "row");
            vm.assertEq(uint256(purse.standing()), standing, "standing");
            vm.assertEq(purse.cents(), cents, "cents");
            vm.assertEq(purse.received(), received, "received");
        }
    }

    /// @dev Also nothing and all of it, which chance alone would never draw.
    function upTo(uint256 random, uint256 most) private pure returns (uint256) {
        if (random % 8 == 0) return most;
        return random % 8 == 1 ? 0 : random % (most + 1);
    }
}
