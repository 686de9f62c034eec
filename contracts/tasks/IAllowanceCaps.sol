// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

/**
 * @title IAllowanceCaps: how much volunteer allowance a resident may still earn
 * @notice Calendar years as data: when each month begins in Heerlen, how much a resident of a tier may earn per month and
 * per year, and how much an hour of work may pay. A claim reserves room in the month it is made in; the room stays used
 * when the reward is paid and is freed when it will never be. So two open claims can never overflow a limit together.
 * All amounts are cents, all times unix seconds. A month is numbered from January 2024, which is 1.
 */
interface IAllowanceCaps {
    /// @notice Why a claim would be refused. `None` means there is room.
    enum CapRefusal {
        None,
        YearMissing, //   the council has not set this calendar year
        TierMissing, //   this year has no limits for the resident's tier
        MonthFull, //     more than what is left this month
        YearFull //       more than what is left this year
    }

    /// @notice The limits of a tier in a year; both 0 when the tier was not set.
    struct Limits {
        uint32 monthly;
        uint32 yearly;
    }

    /// @notice The council set or changed a year.
    /// @param boundaries When each month begins (Europe/Amsterdam), and as the 13th when the next year begins.
    event YearSet(uint16 indexed year, uint32[13] boundaries, uint32 hourlyMaximum);

    /// @notice The council set or changed what a tier may earn in a year.
    event LimitsSet(uint16 indexed year, uint8 indexed tier, uint32 monthly, uint32 yearly);

    /// @notice There is no calendar year for this moment.
    error AllowanceCaps_YearMissing(uint256 time);

    /// @notice The year has no limits for this tier.
    error AllowanceCaps_TierMissing(uint16 year, uint8 tier);

    /// @notice More than the resident may still earn this month.
    error AllowanceCaps_MonthFull(address resident, uint256 left, uint256 wanted);

    /// @notice More than the resident may still earn this year.
    error AllowanceCaps_YearFull(address resident, uint256 left, uint256 wanted);

    /// @notice The months do not follow each other, do not meet the years beside it, or the year lies outside 2024 to 2044.
    error AllowanceCaps_BadYear(uint16 year);

    /// @notice A year that has begun keeps its months.
    error AllowanceCaps_YearBegun(uint16 year);

    /// @notice A limit of zero, one too large to count, or a month that may earn more than its year.
    error AllowanceCaps_BadLimits(uint32 monthly, uint32 yearly);

    /// @notice Only the TaskRegistry reserves and frees room.
    error AllowanceCaps_NotTheRegistry(address caller);

    /// @notice Sets a year. Only the rules role, with its delay. A year that has begun can only change its hourly maximum.
    function setYear(uint16 year, uint32[13] calldata boundaries, uint32 hourlyMaximum) external;

    /// @notice Sets the limits of a tier in a year. Only the rules role, with its delay. What was reserved stays reserved.
    function setLimits(uint16 year, uint8 tier, uint32 monthly, uint32 yearly) external;

    /// @notice Reserves room in the month of now. Only the TaskRegistry. Reverts with the four reasons of CapRefusal.
    /// @return month The number of the month, to be named when the room is freed; never 0.
    function reserve(address resident, uint256 amount) external returns (uint8 month);

    /// @notice Frees room that was reserved. Only the TaskRegistry.
    function free(address resident, uint8 month, uint256 amount) external;

    /// @notice What the resident may still earn, now. Both 0 when the year or the tier is missing.
    function roomOf(address resident) external view returns (uint256 thisMonth, uint256 thisYear);

    /// @notice Why a claim for this reward would be refused now; `None` when there is room.
    function refusalOf(address resident, uint256 amount) external view returns (CapRefusal);

    /// @notice What the resident earned or reserved in a month.
    function usedIn(address resident, uint8 month) external view returns (uint256);

    /// @notice The number of the month of this moment. Reverts with YearMissing.
    function monthAt(uint256 time) external view returns (uint8);

    /// @notice The highest reward per norm hour, now. Reverts with YearMissing.
    function hourlyMaximum() external view returns (uint32);

    /// @notice A year's months and hourly maximum; all zero when it is missing.
    function yearOf(uint16 year) external view returns (uint32[13] memory boundaries, uint32 hourlyMaximum_);

    /// @notice The limits of a tier in a year.
    function limitsOf(uint16 year, uint8 tier) external view returns (Limits memory);
}
