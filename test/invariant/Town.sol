// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Roles} from "../../contracts/access/Roles.sol";
import {Geofence} from "../../contracts/geofence/Geofence.sol";
import {HeerlenEuro} from "../../contracts/money/HeerlenEuro.sol";
import {Standing} from "../../contracts/money/Moves.sol";
import {MerchantRegistry} from "../../contracts/people/MerchantRegistry.sol";
import {ResidentRegistry} from "../../contracts/people/ResidentRegistry.sol";
import {ITaskRegistry} from "../../contracts/tasks/ITaskRegistry.sol";
import {TaskRegistry} from "../../contracts/tasks/TaskRegistry.sol";
import {ResidentWalletFactory} from "../../contracts/wallet/ResidentWalletFactory.sol";
import {vm} from "../solidity/Vm.sol";
import {Cast} from "./Cast.sol";
import {Rectangles} from "./Rectangles.sol";

/// @notice A whole town with somebody in every role, wired as the deploy script wires it.
contract Town {
    uint256 private constant FUNDS = 500_000;
    uint32 private constant HOURLY_MAXIMUM = 500;
    uint24 private constant FIRST_REWARD = 5_000;
    bytes24 private constant EVIDENCE = bytes24(uint192(1));

    AccessManager public immutable authority = new AccessManager(address(this));
    HeerlenEuro public immutable euro = new HeerlenEuro(address(authority));
    Geofence public immutable fence = new Geofence(address(authority));
    ResidentRegistry public immutable residents = new ResidentRegistry(address(authority), euro);
    MerchantRegistry public immutable merchants = new MerchantRegistry(address(authority), euro, fence);
    TaskRegistry public immutable tasks = new TaskRegistry(
        address(authority),
        euro,
        fence,
        new ResidentWalletFactory(address(this))
    );

    constructor() {
        giveOffices();
        giveStandings();
        fence.setFence(Rectangles.ringOf(false), "two rectangles");
        tasks.setHourlyMaximum(HOURLY_MAXIMUM);
        tasks.openBudget("public-space", Roles.PUBLIC_SPACE_MANAGER, "Public space");
        tasks.openBudget("care", Roles.CARE_MANAGER, "Care");
        authority.grantRole(Roles.COUNCIL, Cast.COUNCIL, 0);
        authority.renounceRole(Roles.COUNCIL, address(this));
        open();
        work();
    }

    function giveOffices() private {
        letDo(address(euro), euro.pause.selector, Roles.GUARDIAN);
        letDo(address(euro), euro.resume.selector, Roles.GUARDIAN);
        letDo(address(euro), euro.hold.selector, Roles.GUARDIAN);
        letDo(address(euro), euro.release.selector, Roles.GUARDIAN);
        letDo(address(residents), residents.enrol.selector, Roles.REGISTRAR);
        letDo(address(residents), residents.recordLeave.selector, Roles.REGISTRAR);
        letDo(address(residents), residents.recordReturn.selector, Roles.REGISTRAR);
        letDo(address(merchants), merchants.approve.selector, Roles.MERCHANT_OFFICER);
        letDo(address(merchants), merchants.suspend.selector, Roles.MERCHANT_OFFICER);
        letDo(address(merchants), merchants.reinstate.selector, Roles.MERCHANT_OFFICER);
        letDo(address(merchants), merchants.move.selector, Roles.MERCHANT_OFFICER);
        letDo(address(merchants), merchants.extend.selector, Roles.MERCHANT_OFFICER);
        letDo(address(merchants), merchants.end.selector, Roles.MERCHANT_OFFICER);
        letDo(address(tasks), tasks.approve.selector, Roles.INSPECTOR);
        letDo(address(tasks), tasks.reject.selector, Roles.INSPECTOR);
        authority.grantRole(Roles.GUARDIAN, Cast.GUARDIAN, 0);
        authority.grantRole(Roles.GUARDIAN, Cast.COUNCIL, 0);
        authority.grantRole(Roles.REGISTRAR, Cast.REGISTRAR, 0);
        authority.grantRole(Roles.MERCHANT_OFFICER, Cast.OFFICER, 0);
        authority.grantRole(Roles.INSPECTOR, Cast.INSPECTOR, 0);
        authority.grantRole(Roles.INSPECTOR, Cast.COLLEAGUE, 0);
        authority.grantRole(Roles.INSPECTOR, Cast.person(0), 0);
        authority.grantRole(Roles.PUBLIC_SPACE_MANAGER, Cast.MANAGER, 0);
        authority.grantRole(Roles.PUBLIC_SPACE_MANAGER, Cast.COLLEAGUE, 0);
        authority.grantRole(Roles.CARE_MANAGER, Cast.COLLEAGUE, 0);
    }

    function letDo(address target, bytes4 act, uint64 role) private {
        bytes4[] memory acts = new bytes4[](1);
        acts[0] = act;
        authority.setTargetFunctionRole(target, acts, role);
    }

    function giveStandings() private {
        euro.setKeeper(address(residents), maskOf(Standing.Resident, Standing.Leaver));
        euro.setKeeper(address(merchants), maskOf(Standing.Merchant, Standing.SuspendedMerchant));
        euro.setKeeper(Cast.COUNCIL, maskOf(Standing.Association, Standing.Desk));
        euro.setKeeper(address(this), type(uint16).max);
        euro.setStanding(Cast.COUNCIL, Standing.Treasury);
        euro.setStanding(address(tasks), Standing.Escrow);
        euro.setStanding(Cast.DESK, Standing.Desk);
        euro.setStanding(Cast.CLUB, Standing.Association);
        euro.setKeeper(address(this), 0);
    }

    /// @dev Some persons are enrolled, some shops take part, and both lines hold coins.
    function open() private {
        vm.startPrank(Cast.COUNCIL);
        euro.mint(Cast.COUNCIL, 2 * Cast.LINES * FUNDS);
        IERC20(address(euro)).approve(address(tasks), type(uint256).max);
        for (uint256 line = 1; line <= Cast.LINES; ++line) tasks.fundBudget(line, FUNDS);
        vm.stopPrank();
        vm.startPrank(Cast.REGISTRAR);
        for (uint256 i = 0; i < Cast.ENROLLED; ++i) residents.enrol(Cast.person(i), bytes32(i + 1), 1);
        vm.stopPrank();
        for (uint256 i = 0; i < Cast.APPROVED; ++i) {
            vm.prank(Cast.shop(i));
            merchants.applyAsMerchant("Example shop", "bakery", Rectangles.home());
            vm.prank(Cast.OFFICER);
            merchants.approve(Cast.shop(i), uint48(block.timestamp + 3 days + i * 20 days));
        }
    }

    /// @dev Everybody enrolled does a first task, so that there are coins to spend.
    function work() private {
        ITaskRegistry.TaskTerms memory terms = ITaskRegistry.TaskTerms({
            reward: FIRST_REWARD,
            slots: uint8(Cast.ENROLLED),
            normMinutes: 600,
            leaseHours: 1,
            claimUntil: uint32(block.timestamp),
            placed: true,
            place: Rectangles.home()
        });
        vm.prank(Cast.MANAGER);
        uint256 taskId = tasks.publish(1, terms, "{}");
        for (uint256 i = 0; i < Cast.ENROLLED; ++i) {
            vm.startPrank(Cast.person(i));
            tasks.claim(taskId);
            tasks.submit(taskId, EVIDENCE);
            vm.stopPrank();
            vm.prank(Cast.INSPECTOR);
            tasks.approve(taskId, Cast.person(i), EVIDENCE, 1);
        }
    }

    function maskOf(Standing one, Standing other) private pure returns (uint256) {
        return (1 << uint256(one)) | (1 << uint256(other));
    }
}
