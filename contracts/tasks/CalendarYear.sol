// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

/**
 * @notice A calendar year in one word. Lowest come 32 bits of unix seconds, when it begins, and 32 bits of hourly maximum.
 * Above them lie twelve lanes of 16 bits: when each of its months ends, in hours after the year's beginning.
 * @dev A year of 384 days has 9,216 hours, so the highest bit of a lane is always free; `monthOf` uses it.
 */
type CalendarYear is uint256;

using {isMissing, begin, end, hourlyMaximum, covers, monthOf, boundaries, hasMonthsOf} for CalendarYear global;

/// @dev A year that nobody set.
CalendarYear constant NO_YEAR = CalendarYear.wrap(0);

/// @dev Covers the beginning, and the hourly maximum once it is shifted down.
uint256 constant SECONDS_MASK = type(uint32).max;

/// @dev Where the hourly maximum begins.
uint256 constant HOURLY_SHIFT = 32;

/// @dev Where the lanes begin, where the last of them does, and how wide they are.
uint256 constant LANES_SHIFT = 64;
uint256 constant LAST_LANE_SHIFT = 240;
uint256 constant LANE_BITS = 16;
uint256 constant LANE_MASK = type(uint16).max;

/// @dev The lowest bit of every lane, and the highest.
uint256 constant ONES = 0x0001_0001_0001_0001_0001_0001_0001_0001_0001_0001_0001_0001;
uint256 constant GUARDS = ONES << 15;

/// @notice Whether these are twelve months of 27 to 32 days, one after the other, that begin on whole hours.
function areMonths(uint32[13] calldata times) pure returns (bool) {
    for (uint256 i = 0; i < 12; ++i) {
        (uint256 from, uint256 to) = (times[i], times[i + 1]);
        if (from % 1 hours != 0 || to < from + 27 days || to > from + 32 days) return false;
    }
    return times[12] % 1 hours == 0;
}

/// @notice The year with these months and this hourly maximum.
/// @dev Only of times that `areMonths`.
function packYear(uint32[13] calldata times, uint32 centsPerHour) pure returns (CalendarYear) {
    uint256 lanes = 0;
    for (uint256 i = 12; i > 0; --i) lanes = (lanes << LANE_BITS) | ((times[i] - times[0]) / 1 hours);
    return CalendarYear.wrap((lanes << LANES_SHIFT) | (uint256(centsPerHour) << HOURLY_SHIFT) | times[0]);
}

/// @notice Whether nobody set this year.
function isMissing(CalendarYear year) pure returns (bool) {
    return CalendarYear.unwrap(year) == 0;
}

/// @notice When the year begins; zero when it is missing.
function begin(CalendarYear year) pure returns (uint256) {
    return CalendarYear.unwrap(year) & SECONDS_MASK;
}

/// @notice When the next year begins; zero when the year is missing.
function end(CalendarYear year) pure returns (uint256) {
    unchecked {
        return year.begin() + (CalendarYear.unwrap(year) >> LAST_LANE_SHIFT) * 1 hours;
    }
}

/// @notice The highest reward per norm hour.
function hourlyMaximum(CalendarYear year) pure returns (uint32) {
    return uint32(CalendarYear.unwrap(year) >> HOURLY_SHIFT);
}

/// @notice Whether the moment lies in the year; a missing year has no moments.
function covers(CalendarYear year, uint256 time) pure returns (bool) {
    return time >= year.begin() && time < year.end();
}

/// @notice The month of the moment, 0 to 11.
/// @dev Only of a moment that the year `covers`. Counts the months that have ended, all lanes at once: with its guard bit
/// before it a lane can lend what the subtraction needs, and keeps that bit when the hours have reached its month's end.
function monthOf(CalendarYear year, uint256 time) pure returns (uint256) {
    unchecked {
        uint256 hoursPassed = (time - year.begin()) / 1 hours;
        uint256 ends = CalendarYear.unwrap(year) >> LANES_SHIFT;
        uint256 ended = ((((hoursPassed * ONES) | GUARDS) - ends) & GUARDS) >> 15;
        return ended % LANE_MASK; // the sum of the lanes, because 2**16 leaves 1
    }
}

/// @notice When each month begins, and as the 13th when the next year begins; all zero when the year is missing.
function boundaries(CalendarYear year) pure returns (uint32[13] memory times) {
    uint256 start = year.begin();
    uint256 lanes = CalendarYear.unwrap(year) >> LANES_SHIFT;
    times[0] = uint32(start);
    for (uint256 i = 1; i <= 12; ++i) {
        times[i] = uint32(start + (lanes & LANE_MASK) * 1 hours);
        lanes >>= LANE_BITS;
    }
}

/// @notice Whether two years have the same months; their hourly maximums may differ.
function hasMonthsOf(CalendarYear year, CalendarYear other) pure returns (bool) {
    uint256 difference = CalendarYear.unwrap(year) ^ CalendarYear.unwrap(other);
    return difference & ~(SECONDS_MASK << HOURLY_SHIFT) == 0;
}
