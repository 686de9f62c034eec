// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IPaymentMeter} from "../../contracts/money/IPaymentMeter.sol";
import {Standing} from "../../contracts/money/Moves.sol";
import {Euro} from "../solidity/Contracts.sol";
import {Shipped} from "../solidity/Shipped.sol";
import {Vm, vm} from "../solidity/Vm.sol";

/// @notice Any sequence of payments, counts and silences, beside a plain list of everything that was counted.
contract PaymentMeterTest {
    struct Entry {
        uint256 moment;
        uint256 amount;
    }

    uint256 private constant STEPS = 48;
    uint256 private constant SHOPS = 3;
    uint256 private constant LIMIT = 100_000_000;

    Euro private euro;
    IPaymentMeter private meter;
    Entry[] private entries;
    uint256[SHOPS] private uncounted;

    /// @dev The clock of the chain, which the compiler takes to stand still within a test.
    uint256 private time;

    function setUp() external {
        passTo(1_800_000_000);
        IAccessManager authority = IAccessManager(Shipped.deploy("AccessManager.sol:AccessManager", abi.encode(this)));
        euro = Euro(Shipped.deploy("HeerlenEuro.sol:HeerlenEuro", abi.encode(authority)));
        meter = IPaymentMeter(Shipped.deploy("PaymentMeter.sol:PaymentMeter", abi.encode(euro)));
        euro.setKeeper(address(this), type(uint16).max);
        euro.setStanding(address(this), Standing.Treasury);
        euro.mint(address(this), type(uint96).max);
        euro.setStanding(address(this), Standing.Resident);
        for (uint256 i = 0; i < SHOPS; ++i) euro.setStanding(shop(i), Standing.Merchant);
    }

    function testFuzz_NeverReportsLessThanAYear(uint256 seed) external {
        for (uint256 step = 0; step < STEPS; ++step) {
            uint256 random = uint256(keccak256(abi.encode(seed, step)));
            uint256 kind = random % 4;
            if (kind == 0) passTo(time + silence(random >> 8));
            else if (kind == 1) pay((random >> 8) % SHOPS, 1 + ((random >> 16) % (LIMIT / 4)));
            else count(random >> 8);
            looksRight();
        }
    }

    /// @dev Seconds to years, so that both the edges of weeks and a long absence come up.
    function silence(uint256 random) private pure returns (uint256) {
        if (random % 8 == 0) return (random >> 8) % 800 days;
        return (random >> 8) % (random % 2 == 0 ? 2 days : 60 days);
    }

    function pay(uint256 index, uint256 amount) private {
        IERC20(address(euro)).transfer(shop(index), amount);
        uncounted[index] += amount;
    }

    /// @dev Some of the shops, also one twice.
    function count(uint256 random) private {
        address[] memory shops = new address[](random % (SHOPS + 2));
        uint256 amount = 0;
        for (uint256 i = 0; i < shops.length; ++i) {
            uint256 index = ((random >> 8) + i) % SHOPS;
            shops[i] = shop(index);
            amount += uncounted[index];
            uncounted[index] = 0;
        }
        uint256 before = meter.total();
        vm.recordLogs();
        meter.count(shops);
        tellsMarks(vm.getRecordedLogs(), before, before + amount);
        if (amount > 0) entries.push(Entry(time, amount));
    }

    /// @dev Each mark between the two totals is told, and no other.
    function tellsMarks(Vm.Log[] memory told, uint256 before, uint256 later) private pure {
        uint256 expected = 0;
        for (uint256 i = 0; i < 3; ++i) {
            uint256 mark = (LIMIT / 100) * [50, 80, 95][i];
            if (before < mark && mark <= later) ++expected;
        }
        uint256 passed = 0;
        for (uint256 i = 0; i < told.length; ++i) {
            if (told[i].topics[0] == IPaymentMeter.MeterPassed.selector) ++passed;
        }
        vm.assertEq(passed, expected, "marks");
    }

    function looksRight() private view {
        (uint256 year, uint256 weekly, uint256 ever) = (0, 0, 0);
        uint256 week = time / 7 days;
        for (uint256 i = 0; i < entries.length; ++i) {
            ever += entries[i].amount;
            if (entries[i].moment + 365 days >= time) year += entries[i].amount;
            if (entries[i].moment / 7 days + 53 >= week) weekly += entries[i].amount;
        }
        vm.assertEq(meter.total(), weekly, "this week and the 53 before it");
        vm.assertGe(meter.total(), year, "never less than 365 days");
        uint256 counted = 0;
        for (uint256 i = 0; i < SHOPS; ++i) {
            counted += meter.countedOf(shop(i));
            vm.assertEq(euro.receivedBy(shop(i)), meter.countedOf(shop(i)) + uncounted[i], "counted + uncounted");
        }
        vm.assertEq(counted, ever, "each cent once");
    }

    function shop(uint256 index) private pure returns (address) {
        return address(uint160(0x5401 + index));
    }

    function passTo(uint256 moment) private {
        time = moment;
        vm.warp(moment);
    }
}
