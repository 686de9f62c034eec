// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IResidentRegistry} from "../../contracts/people/IResidentRegistry.sol";
import {CalendarYear, packYear} from "../../contracts/tasks/CalendarYear.sol";
import {Earnings} from "../../contracts/tasks/Earnings.sol";
import {IAllowanceCaps} from "../../contracts/tasks/IAllowanceCaps.sol";
import {Euro} from "../solidity/Contracts.sol";
import {Shipped} from "../solidity/Shipped.sol";
import {vm} from "../solidity/Vm.sol";

/// @notice Any sequence of reserving, freeing, time, other limits and other tiers, against a model that adds plain numbers.
contract AllowanceCapsTest {
    uint256 private constant RESIDENTS = 3;
    uint256 private constant TIERS = 3;
    uint16 private constant FIRST = 2026;
    uint16 private constant LAST = 2029;
    uint256 private constant MONTHS = 4 * 12;
    uint256 private constant BEGINNING = 1_767_222_000; // 2026 in Heerlen

    struct Plain {
        uint256 monthly;
        uint256 yearly;
    }

    IResidentRegistry private residents;
    IAllowanceCaps private caps;

    /// @dev The model: when months begin, what was used in each, the limits per year and tier, and who has which tier.
    uint256[MONTHS + 1] private begins;
    uint256[MONTHS][RESIDENTS] private used;
    Plain[TIERS][4] private limits;
    uint8[RESIDENTS] private tiers;

    function setUp() external {
        vm.warp(BEGINNING);
        IAccessManager authority = IAccessManager(Shipped.deploy("AccessManager.sol:AccessManager", abi.encode(this)));
        Euro euro = Euro(Shipped.deploy("HeerlenEuro.sol:HeerlenEuro", abi.encode(authority)));
        residents = IResidentRegistry(
            Shipped.deploy("ResidentRegistry.sol:ResidentRegistry", abi.encode(authority, euro))
        );
        euro.setKeeper(address(residents), type(uint16).max);
        caps = IAllowanceCaps(Shipped.deploy("AllowanceCaps.sol:AllowanceCaps", abi.encode(authority, residents)));
        for (uint256 i = 0; i < RESIDENTS; ++i) residents.enrol(resident(i), bytes32(i + 1), 0);
        setMonths();
        for (uint16 year = FIRST; year <= LAST; ++year) caps.setYear(year, monthsOf(year), year);
    }

    function testFuzz_AgreesWithPlainNumbers(uint256 seed) external {
        for (uint256 step = 0; step < 64; ++step) {
            uint256 random = uint256(keccak256(abi.encode(seed, step)));
            act(random);
            compare();
        }
    }

    /// @notice A month is found by the lanes of its year as a loop over plain numbers finds it.
    function testFuzz_FindsTheMonth(uint256 seed, uint256 time) external view {
        uint32[13] memory months;
        uint256 random = seed;
        months[0] = uint32(BEGINNING);
        for (uint256 i = 0; i < 12; ++i) {
            months[i + 1] = months[i] + uint32(27 days + (random % 121) * 1 hours);
            random /= 121;
        }
        CalendarYear year = this.pack(months, uint32(random));
        expectMonthAt(year, months, months[0] - 1 days + (time % (390 days)));
        for (uint256 i = 0; i <= 12; ++i) {
            expectMonthAt(year, months, months[i] - 1);
            expectMonthAt(year, months, months[i]);
        }
        vm.assertEq(year.hourlyMaximum(), uint32(random), "the hourly maximum");
        vm.assertTrue(
            keccak256(abi.encode(year.boundaries())) == keccak256(abi.encode(months)),
            "the months as they were set"
        );
    }

    /// @notice Twelve lanes add up as twelve plain numbers do.
    function testFuzz_AddsUpAYear(uint256 word) external pure {
        Earnings earnings = Earnings.wrap(word >> 16);
        uint256 sum = 0;
        for (uint256 month = 0; month < 12; ++month) sum += (word >> (16 + 20 * month)) % 2 ** 20;
        vm.assertEq(earnings.inYear(), sum, "the year's sum");
    }

    function pack(uint32[13] calldata months, uint32 hourlyMaximum) external pure returns (CalendarYear) {
        return packYear(months, hourlyMaximum);
    }

    /// @dev One act at random.
    function act(uint256 random) private {
        uint256 kind = random % 16;
        uint256 who = (random >> 8) % RESIDENTS;
        random >>= 16;
        if (kind < 6) reserve(who, random);
        else if (kind < 9) free(who, random);
        else if (kind < 12) pass(random);
        else if (kind < 14) setLimits(random);
        else if (kind == 14) changeTier(who, uint8(random % TIERS));
        else setHourlyMaximum(random);
    }

    /// @dev Asks for an amount about the limits; the act, the view and the model must agree.
    function reserve(uint256 who, uint256 random) private {
        uint256 amount = pick(random, room(who));
        IAllowanceCaps.CapRefusal expected = refusal(who, amount);
        vm.assertEq(uint256(caps.refusalOf(resident(who), amount)), uint256(expected), "the view and the model");
        (bool done, bytes memory answer) = address(caps).call(abi.encodeCall(caps.reserve, (resident(who), amount)));
        vm.assertTrue(done == (expected == IAllowanceCaps.CapRefusal.None), "the view and the act");
        if (!done) {
            vm.assertTrue(bytes4(answer) == errorOf(expected), "the reason");
            return;
        }
        vm.assertEq(abi.decode(answer, (uint8)), numberOf(monthNow()), "the month that was reserved in");
        used[who][monthNow()] += amount;
    }

    /// @dev Frees in any month, of the past too, and now and then more than was reserved there.
    function free(uint256 who, uint256 random) private {
        uint256 month = (random >> 8) % MONTHS;
        if (random % 4 != 0) month = monthNow() < MONTHS ? monthNow() : MONTHS - 1;
        uint256 amount = pick(random >> 16, used[who][month]);
        (bool done, bytes memory answer) = address(caps).call(
            abi.encodeCall(caps.free, (resident(who), numberOf(month), amount))
        );
        vm.assertTrue(done == (amount <= used[who][month]), "frees what was reserved and no more");
        if (done) used[who][month] -= amount;
        else vm.assertTrue(bytes4(answer) == IAllowanceCaps.AllowanceCaps_NotReserved.selector, "the reason");
    }

    /// @dev Lets time pass: some days or up to a year, or up to the edge of this month, a second to either side.
    function pass(uint256 random) private {
        if (monthNow() == MONTHS) return;
        uint256 edge = begins[monthNow() + 1] - 1 + ((random >> 8) % 3);
        uint256 later = block.timestamp + ((random >> 16) % ((random >> 8) % 4 == 0 ? 365 days : 40 days));
        vm.warp(random % 2 == 0 && edge > block.timestamp ? edge : later);
    }

    /// @dev Limits from 1 cent to the most that fits; lowered below what is used as often as raised.
    function setLimits(uint256 random) private {
        uint256 year = random % 4;
        uint8 tier = uint8(1 + ((random >> 8) % (TIERS - 1))); // tier 0 never has limits
        uint256 monthly = 1 + ((random >> 16) % ((random >> 40) % 4 == 0 ? 0xfffff : 30_000));
        uint256 yearly = monthly + ((random >> 64) % 100_000);
        caps.setLimits(uint16(FIRST + year), tier, uint32(monthly), uint32(yearly));
        limits[year][tier] = Plain(monthly, yearly);
    }

    function changeTier(uint256 who, uint8 tier) private {
        if (tiers[who] == tier) return;
        residents.changeTier(resident(who), tier);
        tiers[who] = tier;
    }

    /// @dev The only thing of a year that has begun that changes: it changes nothing else.
    function setHourlyMaximum(uint256 random) private {
        uint16 year = uint16(FIRST + (random % 4));
        caps.setYear(year, monthsOf(year), uint32(random >> 8));
        (, uint32 current) = caps.yearOf(year);
        vm.assertEq(current, uint32(random >> 8), "the hourly maximum");
    }

    /// @dev What the contract says about everybody, against the model.
    function compare() private view {
        for (uint256 who = 0; who < RESIDENTS; ++who) {
            for (uint256 month = 0; month < MONTHS; ++month) {
                vm.assertEq(caps.usedIn(resident(who), numberOf(month)), used[who][month], "what was used in a month");
            }
            (uint256 thisMonth, uint256 thisYear) = caps.roomOf(resident(who));
            Plain memory left = room(who);
            vm.assertEq(thisMonth, left.monthly, "what is left of the month");
            vm.assertEq(thisYear, left.yearly, "what is left of the year");
        }
    }

    function room(uint256 who) private view returns (Plain memory left) {
        uint256 month = monthNow();
        if (month == MONTHS) return left;
        Plain memory limit = limits[month / 12][tiers[who]];
        uint256 year = 0;
        for (uint256 i = 0; i < 12; ++i) year += used[who][month - (month % 12) + i];
        if (used[who][month] < limit.monthly) left.monthly = limit.monthly - used[who][month];
        if (year < limit.yearly) left.yearly = limit.yearly - year;
    }

    function refusal(uint256 who, uint256 amount) private view returns (IAllowanceCaps.CapRefusal) {
        if (monthNow() == MONTHS) return IAllowanceCaps.CapRefusal.YearMissing;
        if (limits[monthNow() / 12][tiers[who]].monthly == 0) return IAllowanceCaps.CapRefusal.TierMissing;
        Plain memory left = room(who);
        if (amount > left.monthly) return IAllowanceCaps.CapRefusal.MonthFull;
        if (amount > left.yearly) return IAllowanceCaps.CapRefusal.YearFull;
        return IAllowanceCaps.CapRefusal.None;
    }

    /// @dev The month of now, from 0; MONTHS after the last.
    function monthNow() private view returns (uint256 month) {
        while (month < MONTHS && block.timestamp >= begins[month + 1]) ++month;
    }

    function expectMonthAt(CalendarYear year, uint32[13] memory months, uint256 time) private pure {
        uint256 month = 0;
        while (month < 12 && time >= months[month + 1]) ++month;
        bool inside = time >= months[0] && time < months[12];
        vm.assertTrue(year.covers(time) == inside, "the moments of a year");
        if (inside) vm.assertEq(year.monthOf(time), month, "the month");
    }

    /// @dev The civil calendar: an hour more than UTC, and one more for months that begin in summer, April to October.
    function setMonths() private {
        uint8[12] memory lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        uint256 midnight = BEGINNING + 1 hours;
        for (uint256 i = 0; i <= MONTHS; ++i) {
            bool summer = i % 12 >= 3 && i % 12 <= 9;
            begins[i] = midnight - (summer ? 2 hours : 1 hours);
            midnight += lengths[i % 12] * 1 days;
            if (i == 2 * 12 + 1) midnight += 1 days; // 29 February 2028
        }
    }

    function monthsOf(uint16 year) private view returns (uint32[13] memory months) {
        for (uint256 i = 0; i <= 12; ++i) months[i] = uint32(begins[uint256(year - FIRST) * 12 + i]);
    }

    /// @dev An amount that tries the edges of what is left as often as anything else.
    function pick(uint256 random, Plain memory left) private pure returns (uint256) {
        return pick(random, (random >> 4) % 2 == 0 ? left.monthly : left.yearly);
    }

    function pick(uint256 random, uint256 edge) private pure returns (uint256) {
        uint256 kind = random % 8;
        random >>= 8;
        if (kind == 0) return edge;
        if (kind == 1) return edge + 1;
        if (kind == 2) return random; // larger than anything that fits
        if (kind < 6) return random % (edge + 1);
        return random % 5_000;
    }

    function errorOf(IAllowanceCaps.CapRefusal why) private pure returns (bytes4) {
        if (why == IAllowanceCaps.CapRefusal.YearMissing) return IAllowanceCaps.AllowanceCaps_YearMissing.selector;
        if (why == IAllowanceCaps.CapRefusal.TierMissing) return IAllowanceCaps.AllowanceCaps_TierMissing.selector;
        if (why == IAllowanceCaps.CapRefusal.MonthFull) return IAllowanceCaps.AllowanceCaps_MonthFull.selector;
        return IAllowanceCaps.AllowanceCaps_YearFull.selector;
    }

    /// @dev January 2026 is month 25.
    function numberOf(uint256 month) private pure returns (uint8) {
        return uint8(25 + month);
    }

    function resident(uint256 index) private pure returns (address) {
        return address(uint160(0xa11ce + index));
    }
}
