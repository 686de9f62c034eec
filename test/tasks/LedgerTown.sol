// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Roles} from "../../contracts/access/Roles.sol";
import {IHeerlenEuro} from "../../contracts/money/IHeerlenEuro.sol";
import {Standing} from "../../contracts/money/Moves.sol";
import {IResidentRegistry} from "../../contracts/people/IResidentRegistry.sol";
import {IAllowanceCaps} from "../../contracts/tasks/IAllowanceCaps.sol";
import {ITaskRegistry} from "../../contracts/tasks/ITaskRegistry.sol";
import {ITaskTypes} from "../../contracts/tasks/ITaskTypes.sol";
import {Shipped} from "../solidity/Shipped.sol";
import {Euro} from "../solidity/Contracts.sol";
import {vm} from "../solidity/Vm.sol";

/// @notice A town with two budget lines, four residents who can sign, a club, inspectors, and years with limits.
abstract contract LedgerTown {
    uint256 internal constant FUNDS = 1_000_000;
    uint256 internal constant RESIDENTS = 4;
    uint256 internal constant INSPECTORS = 3;
    address internal constant CLUB = address(0xc1b);
    address internal constant SENIOR = address(0x5e1102);

    /// @dev The first year of the caps; the fuzz never leaves the four that are set.
    uint16 internal constant YEAR = 2027;
    uint32 private constant YEAR_BEGINS = 1_798_758_000;
    uint16 private constant YEARS = 4;
    uint32 private constant MONTHLY = 20_000;
    uint32 private constant YEARLY = 60_000;

    IAccessManager internal authority;
    IHeerlenEuro internal euro;
    IResidentRegistry internal residents;
    ITaskRegistry internal tasks;
    IAllowanceCaps internal caps;

    function openTown() internal {
        vm.warp(YEAR_BEGINS + 20 days);
        authority = IAccessManager(Shipped.deploy("AccessManager.sol:AccessManager", abi.encode(this)));
        euro = IHeerlenEuro(Shipped.deploy("HeerlenEuro.sol:HeerlenEuro", abi.encode(authority)));
        residents = IResidentRegistry(
            Shipped.deploy("ResidentRegistry.sol:ResidentRegistry", abi.encode(authority, euro))
        );
        address fence = Shipped.deploy("Geofence.sol:Geofence", abi.encode(authority));
        bytes memory parts = abi.encode(authority, euro, fence, residents, address(0));
        tasks = ITaskRegistry(Shipped.deploy("TaskRegistry.sol:TaskRegistry", parts));
        caps = tasks.allowanceCaps();
        giveStandings();
        giveOffices();
        setYears();
        tasks.setReviewRules(ITaskTypes.ReviewRules(2_000, 50, 1_000, 3));
        openLines();
    }

    function resident(uint256 index) internal pure returns (address) {
        return vm.addr(keyOf(index));
    }

    function keyOf(uint256 index) internal pure returns (uint256) {
        return 0xa11ce + index;
    }

    function inspector(uint256 index) internal pure returns (address) {
        return address(uint160(0x1257 + index));
    }

    function giveStandings() private {
        euro.setKeeper(address(this), type(uint16).max);
        euro.setKeeper(address(residents), type(uint16).max);
        euro.setStanding(address(tasks), Standing.Escrow);
        euro.setStanding(address(this), Standing.Treasury);
        euro.setStanding(CLUB, Standing.Association);
        for (uint256 i = 0; i < RESIDENTS; ++i) residents.enrol(resident(i), bytes32(i + 1), 1);
    }

    function giveOffices() private {
        letDo(ITaskRegistry.approve.selector, Roles.INSPECTOR);
        letDo(ITaskRegistry.reject.selector, Roles.INSPECTOR);
        letDo(ITaskRegistry.approveLate.selector, Roles.SENIOR_INSPECTOR);
        letDo(ITaskRegistry.rejectLate.selector, Roles.SENIOR_INSPECTOR);
        for (uint256 i = 0; i < INSPECTORS; ++i) authority.grantRole(Roles.INSPECTOR, inspector(i), 0);
        authority.grantRole(Roles.SENIOR_INSPECTOR, SENIOR, 0);
        authority.grantRole(Roles.CARE_MANAGER, address(this), 0);
    }

    function letDo(bytes4 act, uint64 role) private {
        bytes4[] memory acts = new bytes4[](1);
        acts[0] = act;
        authority.setTargetFunctionRole(address(tasks), acts, role);
    }

    function setYears() private {
        uint32 begins = YEAR_BEGINS;
        for (uint16 year = YEAR; year < YEAR + YEARS; ++year) {
            uint32[13] memory months = monthsFrom(begins, year % 4 == 0);
            caps.setYear(year, months, type(uint32).max);
            caps.setLimits(year, 1, MONTHLY, YEARLY);
            begins = months[12];
        }
    }

    /// @dev Summer time moves the months by an hour; these sums do not need it.
    function monthsFrom(uint32 begins, bool leap) private pure returns (uint32[13] memory months) {
        uint8[12] memory lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        months[0] = begins;
        for (uint256 i = 0; i < 12; ++i) months[i + 1] = months[i] + lengths[i] * 1 days;
    }

    function openLines() private {
        euro.mint(address(this), 2 * FUNDS);
        IERC20(address(euro)).approve(address(tasks), 2 * FUNDS);
        for (uint256 budgetId = 1; budgetId <= 2; ++budgetId) {
            tasks.openBudget("care", Roles.CARE_MANAGER, 0, "Care");
            tasks.fundBudget(budgetId, FUNDS);
        }
    }
}
