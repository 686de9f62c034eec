// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

/**
 * @title IAllowanceCaps: how much volunteer allowance a resident may still earn
 * @notice Calendar years as data: when each month begins in Heerlen, how much a resident of a tier may earn per month and
 * per year, and how much an hour of work may pay. A claim reserves room in the month it is made in; the room stays used
 * when the reward is paid and is freed when it will never be. So two open claims can never overflow a limit together.
 * All amounts are cents, all times unix seconds. A month is numbered from January 2024, which is 1.
 * @dev Reserving and freeing emit nothing: the TaskRegistry tells them, with the month, in the events of its claims.
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

    /// @notice The council set or changed a year, or took it back; then all is zero.
    /// @param boundaries When each month begins (Europe/Amsterdam), and as the 13th when the next year begins.
    event YearSet(uint16 indexed year, uint32[13] boundaries, uint32 hourlyMaximum);

    /// @notice The council set or changed what a tier may earn in a year.
    event LimitsSet(uint16 indexed year, uint8 indexed tier, uint32 monthly, uint32 yearly);

    /// @notice There is no calendar year for this moment.
    error AllowanceCaps_YearMissing(uint256 time);

    /// @notice The year has no limits for this tier.
    error AllowanceCaps_TierMissing(uint16 year, uint8 tier);

    /// @notice More than the resident may still earn this month, or than a month can count (1,048,575 cents).
    error AllowanceCaps_MonthFull(address resident, uint256 left, uint256 wanted);

    /// @notice More than the resident may still earn this year.
    error AllowanceCaps_YearFull(address resident, uint256 left, uint256 wanted);

    /// @notice More would be freed than is used in this month.
    error AllowanceCaps_NotReserved(address resident, uint8 month, uint256 used, uint256 freed);

    /// @notice The months do not follow each other on whole hours with 27 to 32 days each, the year does not begin or end
    /// about New Year, does not meet the years beside it, lies outside 2024 to 2044, or there is none to take back.
    error AllowanceCaps_BadYear(uint16 year);

    /// @notice A year that has begun keeps its months.
    error AllowanceCaps_YearBegun(uint16 year);

    /// @notice A limit of zero, a month of more than 1,048,575 cents, or a month that may earn more than its year.
    error AllowanceCaps_BadLimits(uint32 monthly, uint32 yearly);

    /// @notice Only the TaskRegistry reserves and frees room.
    error AllowanceCaps_NotTheRegistry(address caller);

    /// @notice Sets a year. Only the rules role, with its delay. A year that has begun can only change its hourly maximum.
    /// Reverts with BadYear, YearBegun. Emits YearSet.
    function setYear(uint16 year, uint32[13] calldata boundaries, uint32 hourlyMaximum) external;

    /// @notice Takes back a year that has not begun, so that its neighbours can be moved. Only the rules role, with its delay.
    /// Its limits stay for when it is set again. Reverts with BadYear, YearBegun. Emits YearSet.
    function removeYear(uint16 year) external;

    /// @notice Sets the limits of a tier in a year. Only the rules role, with its delay. What was reserved stays reserved.
    /// The year itself may be set before or after. Reverts with BadYear, BadLimits. Emits LimitsSet.
    function setLimits(uint16 year, uint8 tier, uint32 monthly, uint32 yearly) external;

    /// @notice Reserves room in the month of now. Only the TaskRegistry. Reverts with the four reasons of CapRefusal.
    /// @return month The number of the month, to be named when the room is freed; never 0.
    function reserve(address resident, uint256 amount) external returns (uint8 month);

    /// @notice Frees room that was reserved in a month, also one of the past. Only the TaskRegistry. Reverts with NotReserved.
    function free(address resident, uint8 month, uint256 amount) external;

    /// @notice What is left now under the monthly and the yearly limit; a claim must fit under both. Both 0 when the year or
    /// the tier is missing, or when a limit was lowered below what is used.
    function roomOf(address resident) external view returns (uint256 thisMonth, uint256 thisYear);

    /// @notice Why a claim for this reward would be refused now; `None` when there is room.
    function refusalOf(address resident, uint256 amount) external view returns (CapRefusal);

    /// @notice What the resident earned or reserved in a month; 0 when there is no such month.
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
