// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

/// @notice What a resident earned or reserved in a calendar year, in one word: twelve lanes of 20 bits of cents, January
/// lowest. The year's sum is not kept but added up.
type Earnings is uint256;

using {inMonth, inYear, plus, minus} for Earnings global;

/// @dev The most cents a month can count, and how wide a lane is.
uint256 constant MOST_PER_MONTH = 0xfffff;
uint256 constant MONTH_BITS = 20;

/// @dev Every second lane, and the room a lane and its neighbour take together.
uint256 constant EVEN_MONTHS = 0x00000fffff00000fffff00000fffff00000fffff00000fffff00000fffff;
uint256 constant TWO_LANES_MASK = 0xffffffffff;

/// @notice The cents of a month, 0 to 11.
function inMonth(Earnings earnings, uint256 month) pure returns (uint256) {
    return (Earnings.unwrap(earnings) >> (month * MONTH_BITS)) & MOST_PER_MONTH;
}

/// @notice The cents of the year.
/// @dev Adds January to February, March to April and so on, in lanes of 40 bits; the remainder after 2**40 - 1 is the sum
/// of those, because 2**40 leaves 1.
function inYear(Earnings earnings) pure returns (uint256) {
    uint256 all = Earnings.unwrap(earnings);
    return ((all & EVEN_MONTHS) + ((all >> MONTH_BITS) & EVEN_MONTHS)) % TWO_LANES_MASK;
}

/// @notice The earnings with `amount` cents more in this month.
/// @dev Only when the month then counts at most MOST_PER_MONTH.
function plus(Earnings earnings, uint256 month, uint256 amount) pure returns (Earnings) {
    unchecked {
        return Earnings.wrap(Earnings.unwrap(earnings) + (amount << (month * MONTH_BITS)));
    }
}

/// @notice The earnings with `amount` cents less in this month.
/// @dev Only after checking that the month holds them.
function minus(Earnings earnings, uint256 month, uint256 amount) pure returns (Earnings) {
    unchecked {
        return Earnings.wrap(Earnings.unwrap(earnings) - (amount << (month * MONTH_BITS)));
    }
}
