// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Standing} from "./Moves.sol";

/**
 * @notice What an account is, has and was paid, in one word: its standing in the lowest 8 bits, its cents in the next 96,
 * and in the 152 above them the cents it ever received as payments.
 */
type Purse is uint256;

using {standing, row, cents, received, plus, minus, paid, standingAs} for Purse global;

/// @dev Where the cents begin.
uint256 constant CENTS_SHIFT = 8;

/// @dev Where the cents received as payments begin.
uint256 constant RECEIVED_SHIFT = 104;

/// @dev Covers the standing.
uint256 constant STANDING_MASK = 0xff;

/// @notice The standing that is written here; `Held` also when the hold has run out of time.
function standing(Purse purse) pure returns (Standing) {
    return Standing(purse.row());
}

/// @notice The standing as a row or column of the moves table.
function row(Purse purse) pure returns (uint256) {
    return Purse.unwrap(purse) & STANDING_MASK;
}

/// @notice The balance.
function cents(Purse purse) pure returns (uint256) {
    return uint96(Purse.unwrap(purse) >> CENTS_SHIFT);
}

/// @notice The cents ever received as payments. Only grows.
function received(Purse purse) pure returns (uint256) {
    return Purse.unwrap(purse) >> RECEIVED_SHIFT;
}

/// @notice The purse with `amount` cents more.
/// @dev The supply stays under 2**96, so no sum of balances leaves the 96 bits.
function plus(Purse purse, uint256 amount) pure returns (Purse) {
    unchecked {
        return Purse.wrap(Purse.unwrap(purse) + (amount << CENTS_SHIFT));
    }
}

/// @notice The purse with `amount` cents less.
/// @dev Only after checking that the purse holds them.
function minus(Purse purse, uint256 amount) pure returns (Purse) {
    unchecked {
        return Purse.wrap(Purse.unwrap(purse) - (amount << CENTS_SHIFT));
    }
}

/// @notice The purse with `amount` cents more that were a payment.
/// @dev It takes 2**56 payments of the largest supply to fill the 152 bits.
function paid(Purse purse, uint256 amount) pure returns (Purse) {
    unchecked {
        return Purse.wrap(Purse.unwrap(purse.plus(amount)) + (amount << RECEIVED_SHIFT));
    }
}

/// @notice The purse of an account that now stands as `wanted`.
function standingAs(Purse purse, Standing wanted) pure returns (Purse) {
    return Purse.wrap((Purse.unwrap(purse) & ~STANDING_MASK) | uint256(wanted));
}
