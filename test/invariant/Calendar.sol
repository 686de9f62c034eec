// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

/// @notice The two years in which the invariants play, month by month as Heerlen's clocks have them.
library Calendar {
    uint16 internal constant FIRST_YEAR = 2027;
    uint16 internal constant LAST_YEAR = 2028;

    /// @notice When each month of a year begins, and the next year.
    function boundariesOf(uint16 year) internal pure returns (uint32[13] memory) {
        if (year == FIRST_YEAR) {
            return
                [
                    1798758000,
                    1801436400,
                    1803855600,
                    1806530400,
                    1809122400,
                    1811800800,
                    1814392800,
                    1817071200,
                    1819749600,
                    1822341600,
                    1825023600,
                    1827615600,
                    1830294000
                ];
        }
        return
            [
                1830294000,
                1832972400,
                1835478000,
                1838152800,
                1840744800,
                1843423200,
                1846015200,
                1848693600,
                1851372000,
                1853964000,
                1856646000,
                1859238000,
                1861916400
            ];
    }

    /// @notice The number of the month of a moment, counted from January 2024; 0 outside the two years.
    function monthAt(uint256 time) internal pure returns (uint8) {
        for (uint16 year = FIRST_YEAR; year <= LAST_YEAR; ++year) {
            uint32[13] memory months = boundariesOf(year);
            for (uint8 i = 0; i < 12; ++i) {
                if (time >= months[i] && time < months[i + 1]) return uint8((year - 2024) * 12 + i + 1);
            }
        }
        return 0;
    }
}
