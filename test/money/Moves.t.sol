// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Moves, Scope, Standing} from "../../contracts/money/Moves.sol";
import {vm} from "../solidity/Vm.sol";

/// @notice What is written out for speed says the same as the table.
contract MovesTest {
    function test_APaymentIsAMoveOfSpendingToAMerchant() external pure {
        for (uint256 row = 0; row < 16; ++row) {
            for (uint256 column = 0; column < 16; ++column) {
                bool isSpent = Moves.allows(Moves.scopeMask(Scope.Spending), row, column);
                bool expected = isSpent && column == uint256(Standing.Merchant);
                vm.assertTrue(Moves.isPayment(row, column) == expected, "a payment");
            }
        }
    }
}
