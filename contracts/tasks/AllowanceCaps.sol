// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IResidentRegistry} from "../people/IResidentRegistry.sol";
import {CalendarYear, NO_YEAR, areMonths, packYear} from "./CalendarYear.sol";
import {Earnings, MOST_PER_MONTH} from "./Earnings.sol";
import {IAllowanceCaps} from "./IAllowanceCaps.sol";

/// @title AllowanceCaps: how much volunteer allowance a resident may still earn
/// @notice Keeps years, limits and what everybody earned or reserved: see IAllowanceCaps.
contract AllowanceCaps is IAllowanceCaps, AccessManaged {
    /// @dev What decides about a claim of a resident now: the year, its month (0 to 11), and what is left in both.
    struct Room {
        uint256 year;
        uint256 month;
        uint8 tier;
        Earnings earnings;
        uint256 thisMonth;
        uint256 thisYear;
    }

    /// @dev Month 1 is January of the first year; December of the last is 252, and a month's number has 8 bits.
    uint256 private constant FIRST_YEAR = 2024;
    uint256 private constant LAST_YEAR = 2044;

    /// @dev Every year begins in the three days after `EARLIEST` plus the average years before it. So a moment lies in the
    /// year that this average says or in the one before, and nobody has to search.
    uint256 private constant AVERAGE_YEAR = 365.2425 days;
    uint256 private constant EARLIEST = 1_704_063_600 - 1 days; // a day before 2024 began in Heerlen
    uint256 private constant FREEDOM = 3 days;

    IResidentRegistry private immutable _residents;
    address private immutable _registry;

    mapping(uint256 year => CalendarYear) private _years;
    mapping(uint256 year => mapping(uint8 tier => Limits)) private _limits;
    mapping(address resident => mapping(uint256 year => Earnings)) private _earnings;

    constructor(address authority, IResidentRegistry residents) AccessManaged(authority) {
        _residents = residents;
        _registry = msg.sender;
    }

    /// @inheritdoc IAllowanceCaps
    function setYear(uint16 year, uint32[13] calldata boundaries, uint32 hourlyMaximum_) external restricted {
        if (!_isGoodYear(year, boundaries)) revert AllowanceCaps_BadYear(year);
        CalendarYear wanted = packYear(boundaries, hourlyMaximum_);
        if (!_years[year].hasMonthsOf(wanted)) _requireNotBegun(year);
        _years[year] = wanted;
        emit YearSet(year, boundaries, hourlyMaximum_);
    }

    /// @inheritdoc IAllowanceCaps
    function removeYear(uint16 year) external restricted {
        if (_years[year].isMissing()) revert AllowanceCaps_BadYear(year);
        _requireNotBegun(year);
        _years[year] = NO_YEAR;
        emit YearSet(year, NO_YEAR.boundaries(), 0);
    }

    /// @inheritdoc IAllowanceCaps
    function setLimits(uint16 year, uint8 tier, uint32 monthly, uint32 yearly) external restricted {
        if (!_isCounted(year)) revert AllowanceCaps_BadYear(year);
        if (monthly == 0 || monthly > MOST_PER_MONTH || monthly > yearly) {
            revert AllowanceCaps_BadLimits(monthly, yearly);
        }
        _limits[year][tier] = Limits(monthly, yearly);
        emit LimitsSet(year, tier, monthly, yearly);
    }

    /// @inheritdoc IAllowanceCaps
    function reserve(address resident, uint256 amount) external returns (uint8 month) {
        _requireRegistry();
        (CapRefusal why, Room memory room) = _judge(resident, amount);
        if (why != CapRefusal.None) _refuse(why, room, resident, amount);
        _earnings[resident][room.year] = room.earnings.plus(room.month, amount);
        return _numberOf(room.year, room.month);
    }

    /// @inheritdoc IAllowanceCaps
    function free(address resident, uint8 month, uint256 amount) external {
        _requireRegistry();
        (uint256 year, uint256 place) = _placeOf(month);
        Earnings earnings = _earnings[resident][year];
        uint256 used = earnings.inMonth(place);
        if (amount > used) revert AllowanceCaps_NotReserved(resident, month, used, amount);
        _earnings[resident][year] = earnings.minus(place, amount);
    }

    /// @inheritdoc IAllowanceCaps
    function roomOf(address resident) external view returns (uint256 thisMonth, uint256 thisYear) {
        (, Room memory room) = _roomOf(resident);
        return (room.thisMonth, room.thisYear);
    }

    /// @inheritdoc IAllowanceCaps
    function refusalOf(address resident, uint256 amount) external view returns (CapRefusal why) {
        (why, ) = _judge(resident, amount);
    }

    /// @inheritdoc IAllowanceCaps
    function usedIn(address resident, uint8 month) external view returns (uint256) {
        (uint256 year, uint256 place) = _placeOf(month);
        return _earnings[resident][year].inMonth(place);
    }

    /// @inheritdoc IAllowanceCaps
    function monthAt(uint256 time) external view returns (uint8) {
        (uint256 year, CalendarYear months) = _yearAt(time);
        if (months.isMissing()) revert AllowanceCaps_YearMissing(time);
        return _numberOf(year, months.monthOf(time));
    }

    /// @inheritdoc IAllowanceCaps
    function hourlyMaximum() external view returns (uint32) {
        (, CalendarYear year) = _yearAt(block.timestamp);
        if (year.isMissing()) revert AllowanceCaps_YearMissing(block.timestamp);
        return year.hourlyMaximum();
    }

    /// @inheritdoc IAllowanceCaps
    function yearOf(uint16 year) external view returns (uint32[13] memory boundaries, uint32 hourlyMaximum_) {
        return (_years[year].boundaries(), _years[year].hourlyMaximum());
    }

    /// @inheritdoc IAllowanceCaps
    function limitsOf(uint16 year, uint8 tier) external view returns (Limits memory) {
        return _limits[year][tier];
    }

    /// @dev Reverts with the error of this refusal.
    function _refuse(CapRefusal why, Room memory room, address resident, uint256 amount) private view {
        if (why == CapRefusal.YearMissing) revert AllowanceCaps_YearMissing(block.timestamp);
        if (why == CapRefusal.TierMissing) revert AllowanceCaps_TierMissing(uint16(room.year), room.tier);
        if (why == CapRefusal.MonthFull) revert AllowanceCaps_MonthFull(resident, room.thisMonth, amount);
        revert AllowanceCaps_YearFull(resident, room.thisYear, amount);
    }

    /// @dev Whether a claim for `amount` is refused now, and the room it was judged by.
    function _judge(address resident, uint256 amount) private view returns (CapRefusal why, Room memory room) {
        (why, room) = _roomOf(resident);
        if (why != CapRefusal.None) return (why, room);
        if (amount > room.thisMonth) return (CapRefusal.MonthFull, room);
        if (amount > room.thisYear) return (CapRefusal.YearFull, room);
    }

    /// @dev The room of a resident now, or what is missing to tell.
    function _roomOf(address resident) private view returns (CapRefusal missing, Room memory room) {
        (uint256 year, CalendarYear months) = _yearAt(block.timestamp);
        if (months.isMissing()) return (CapRefusal.YearMissing, room);
        (room.year, room.month) = (year, months.monthOf(block.timestamp));
        room.tier = _residents.tierOf(resident);
        Limits memory limits = _limits[year][room.tier];
        if (limits.monthly == 0) return (CapRefusal.TierMissing, room);
        room.earnings = _earnings[resident][year];
        room.thisMonth = _left(limits.monthly, room.earnings.inMonth(room.month));
        room.thisYear = _left(limits.yearly, room.earnings.inYear());
    }

    /// @dev The year that this moment lies in; a missing one when the council did not set it.
    function _yearAt(uint256 time) private view returns (uint256 year, CalendarYear months) {
        if (time < EARLIEST) return (0, NO_YEAR);
        unchecked {
            year = FIRST_YEAR + (time - EARLIEST) / AVERAGE_YEAR;
            months = _years[year];
            if (months.covers(time)) return (year, months);
            months = _years[--year];
            if (!months.covers(time)) months = NO_YEAR;
        }
    }

    function _isGoodYear(uint16 year, uint32[13] calldata boundaries) private view returns (bool) {
        (uint256 begin, uint256 end) = (boundaries[0], boundaries[12]);
        if (!_isCounted(year) || !areMonths(boundaries)) return false;
        if (!_mayBegin(year, begin) || !_mayBegin(year + 1, end)) return false;
        (CalendarYear before, CalendarYear next) = (_years[year - 1], _years[year + 1]);
        return (before.isMissing() || before.end() == begin) && (next.isMissing() || next.begin() == end);
    }

    function _requireNotBegun(uint16 year) private view {
        CalendarYear months = _years[year];
        if (!months.isMissing() && months.begin() <= block.timestamp) revert AllowanceCaps_YearBegun(year);
    }

    function _requireRegistry() private view {
        if (msg.sender != _registry) revert AllowanceCaps_NotTheRegistry(msg.sender);
    }

    function _isCounted(uint256 year) private pure returns (bool) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    function _mayBegin(uint256 year, uint256 time) private pure returns (bool) {
        uint256 earliest = EARLIEST + (year - FIRST_YEAR) * AVERAGE_YEAR;
        return time >= earliest && time < earliest + FREEDOM;
    }

    /// @dev A limit may have been lowered below what is used; then nothing is left.
    function _left(uint256 limit, uint256 used) private pure returns (uint256) {
        unchecked {
            return used < limit ? limit - used : 0;
        }
    }

    /// @dev The number of a month of a year; at most 252, that of December of the last year.
    function _numberOf(uint256 year, uint256 month) private pure returns (uint8) {
        unchecked {
            return uint8((year - FIRST_YEAR) * 12 + month + 1);
        }
    }

    /// @dev The year and the month of a number; 0 gives the year before the first, in which nobody earns.
    function _placeOf(uint256 number) private pure returns (uint256 year, uint256 month) {
        unchecked {
            return (FIRST_YEAR - 1 + (number + 11) / 12, (number + 11) % 12);
        }
    }
}
