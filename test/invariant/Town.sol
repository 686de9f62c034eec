// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Roles} from "../../contracts/access/Roles.sol";
import {IGeofence} from "../../contracts/geofence/IGeofence.sol";
import {Standing} from "../../contracts/money/Moves.sol";
import {IPaymentMeter} from "../../contracts/money/IPaymentMeter.sol";
import {IRedemptionDesk} from "../../contracts/money/IRedemptionDesk.sol";
import {IMerchantRegistry} from "../../contracts/people/IMerchantRegistry.sol";
import {IResidentRegistry} from "../../contracts/people/IResidentRegistry.sol";
import {IAllowanceCaps} from "../../contracts/tasks/IAllowanceCaps.sol";
import {ITaskTypes} from "../../contracts/tasks/ITaskTypes.sol";
import {Shipped} from "../solidity/Shipped.sol";
import {vm} from "../solidity/Vm.sol";
import {Calendar} from "./Calendar.sol";
import {Euro, Tasks} from "../solidity/Contracts.sol";
import {Cast} from "./Cast.sol";
import {Rectangles} from "./Rectangles.sol";

/**
 * @notice A whole town with somebody in every role, wired as the deploy script wires it; only the delay of the rules role is
 * left out, so that rules change often.
 */
contract Town {
    uint256 private constant FUNDS = 500_000;
    uint32 private constant HOURLY_MAXIMUM = 500;
    bytes24 private constant EVIDENCE = bytes24(uint192(1));

    IAccessManager public immutable authority;
    Euro public immutable euro;
    IPaymentMeter public immutable meter;
    IRedemptionDesk public immutable desk;
    IGeofence public immutable fence;
    IResidentRegistry public immutable residents;
    IMerchantRegistry public immutable merchants;
    Tasks public immutable tasks;
    IAllowanceCaps public immutable caps;

    constructor() {
        string memory manager = "AccessManager.sol:AccessManager";
        authority = IAccessManager(Shipped.deploy(manager, abi.encode(this)));
        euro = Euro(ship("money/HeerlenEuro.sol:HeerlenEuro", abi.encode(authority)));
        meter = IPaymentMeter(ship("money/PaymentMeter.sol:PaymentMeter", abi.encode(euro)));
        desk = IRedemptionDesk(ship("money/RedemptionDesk.sol:RedemptionDesk", abi.encode(authority, euro, meter)));
        fence = IGeofence(ship("geofence/Geofence.sol:Geofence", abi.encode(authority)));
        residents = IResidentRegistry(
            ship("people/ResidentRegistry.sol:ResidentRegistry", abi.encode(authority, euro))
        );
        bytes memory args = abi.encode(authority, euro, fence);
        merchants = IMerchantRegistry(ship("people/MerchantRegistry.sol:MerchantRegistry", args));
        address wallets = ship("wallet/ResidentWalletFactory.sol:ResidentWalletFactory", abi.encode(this));
        args = abi.encode(authority, euro, fence, residents, wallets);
        tasks = Tasks(ship("tasks/TaskRegistry.sol:TaskRegistry", args));
        caps = tasks.allowanceCaps();
        furnish();
    }

    function ship(string memory name, bytes memory args) private returns (address) {
        return Shipped.deploy(string.concat("contracts/", name), args);
    }

    function furnish() private {
        giveOffices();
        giveStandings();
        giveRules();
        authority.grantRole(Roles.COUNCIL, Cast.COUNCIL, 0);
        authority.renounceRole(Roles.COUNCIL, address(this));
        open();
        work();
    }

    function giveRules() private {
        fence.setFence(Rectangles.ringOf(false), "two rectangles");
        for (uint16 year = Calendar.FIRST_YEAR; year <= Calendar.LAST_YEAR; ++year) {
            caps.setYear(year, Calendar.boundariesOf(year), HOURLY_MAXIMUM);
            for (uint8 tier = 1; tier <= Cast.TIERS; ++tier) {
                caps.setLimits(year, tier, Cast.monthlyOf(tier), Cast.yearlyOf(tier));
            }
        }
        tasks.setReviewRules(ITaskTypes.ReviewRules(400, 20, 200, 5));
        tasks.openBudget("public-space", Roles.PUBLIC_SPACE_MANAGER, 0, "Public space");
        tasks.openBudget("care", Roles.CARE_MANAGER, 1_400, "Care");
    }

    function giveOffices() private {
        letDo(address(euro), euro.pause.selector, Roles.GUARDIAN);
        letDo(address(euro), euro.resume.selector, Roles.GUARDIAN);
        letDo(address(euro), euro.hold.selector, Roles.GUARDIAN);
        letDo(address(euro), euro.release.selector, Roles.GUARDIAN);
        letDo(address(residents), residents.enrol.selector, Roles.REGISTRAR);
        letDo(address(residents), residents.recordLeave.selector, Roles.REGISTRAR);
        letDo(address(residents), residents.recordReturn.selector, Roles.REGISTRAR);
        letDo(address(residents), residents.changeTier.selector, Roles.REGISTRAR);
        letDo(address(merchants), merchants.approve.selector, Roles.MERCHANT_OFFICER);
        letDo(address(merchants), merchants.suspend.selector, Roles.MERCHANT_OFFICER);
        letDo(address(merchants), merchants.reinstate.selector, Roles.MERCHANT_OFFICER);
        letDo(address(merchants), merchants.move.selector, Roles.MERCHANT_OFFICER);
        letDo(address(merchants), merchants.extend.selector, Roles.MERCHANT_OFFICER);
        letDo(address(merchants), merchants.end.selector, Roles.MERCHANT_OFFICER);
        letDo(address(tasks), tasks.approve.selector, Roles.INSPECTOR);
        letDo(address(tasks), tasks.reject.selector, Roles.INSPECTOR);
        letDo(address(tasks), tasks.approveLate.selector, Roles.SENIOR_INSPECTOR);
        letDo(address(tasks), tasks.rejectLate.selector, Roles.SENIOR_INSPECTOR);
        letDo(address(tasks), tasks.setReviewRules.selector, Roles.RULES);
        letDo(address(caps), caps.setYear.selector, Roles.RULES);
        letDo(address(caps), caps.setLimits.selector, Roles.RULES);
        letDo(address(desk), desk.closeBatch.selector, Roles.PAYOUT_CLERK);
        letDo(address(desk), desk.returnItem.selector, Roles.TREASURER);
        letDo(address(desk), desk.confirm.selector, Roles.TREASURER);
        appoint();
    }

    function appoint() private {
        authority.grantRole(Roles.GUARDIAN, Cast.GUARDIAN, 0);
        authority.grantRole(Roles.GUARDIAN, Cast.COUNCIL, 0);
        authority.grantRole(Roles.RULES, Cast.COUNCIL, 0);
        authority.grantRole(Roles.RULES, address(this), 0);
        authority.grantRole(Roles.REGISTRAR, Cast.REGISTRAR, 0);
        authority.grantRole(Roles.MERCHANT_OFFICER, Cast.OFFICER, 0);
        authority.grantRole(Roles.INSPECTOR, Cast.INSPECTOR, 0);
        authority.grantRole(Roles.INSPECTOR, Cast.COLLEAGUE, 0);
        authority.grantRole(Roles.INSPECTOR, Cast.person(0), 0);
        authority.grantRole(Roles.SENIOR_INSPECTOR, Cast.SENIOR, 0);
        authority.grantRole(Roles.INSPECTOR, Cast.SENIOR, 0);
        authority.grantRole(Roles.INSPECTOR, Cast.SPARE, 0);
        authority.grantRole(Roles.PAYOUT_CLERK, Cast.CLERK, 0);
        authority.grantRole(Roles.PAYOUT_CLERK, Cast.TREASURER, 0);
        authority.grantRole(Roles.TREASURER, Cast.TREASURER, 0);
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
        euro.setKeeper(Cast.COUNCIL, maskOf(Standing.Association, Standing.Outsider));
        euro.setKeeper(address(this), type(uint16).max);
        euro.setStanding(Cast.COUNCIL, Standing.Treasury);
        euro.setStanding(address(tasks), Standing.Escrow);
        euro.setStanding(address(desk), Standing.Desk);
        euro.setStanding(Cast.CLUB, Standing.Association);
        euro.setKeeper(address(this), 0);
    }

    /// @dev Some persons are enrolled, all shops apply, some take part, and both lines hold coins.
    function open() private {
        vm.startPrank(Cast.COUNCIL);
        euro.mint(Cast.COUNCIL, 2 * Cast.LINES * FUNDS);
        IERC20(address(euro)).approve(address(tasks), type(uint256).max);
        for (uint256 line = 1; line <= Cast.LINES; ++line) tasks.fundBudget(line, FUNDS);
        vm.stopPrank();
        vm.startPrank(Cast.REGISTRAR);
        for (uint256 i = 0; i < Cast.ENROLLED; ++i) residents.enrol(Cast.person(i), bytes32(i + 1), Cast.tierOf(i));
        vm.stopPrank();
        for (uint256 i = 0; i < Cast.SHOPS; ++i) {
            vm.prank(Cast.shop(i));
            merchants.applyAsMerchant("Example shop", "bakery", Rectangles.home());
        }
        for (uint256 i = 0; i < Cast.APPROVED; ++i) {
            vm.prank(Cast.OFFICER);
            merchants.approve(Cast.shop(i), uint48(block.timestamp + 3 days + i * 20 days));
        }
    }

    /// @dev Everybody enrolled does a first task, so that there are coins to spend.
    function work() private {
        ITaskTypes.TaskTerms memory terms = ITaskTypes.TaskTerms({
            reward: Cast.FIRST_REWARD,
            slots: uint8(Cast.ENROLLED),
            normMinutes: 600,
            leaseHours: 1,
            reviewDays: 1,
            perResident: 1,
            groupUpTo: 1,
            everyDays: 0,
            claimUntil: uint32(block.timestamp),
            placed: true,
            place: Rectangles.home()
        });
        vm.prank(Cast.MANAGER);
        uint256 taskId = tasks.publish(1, terms, "{}");
        for (uint256 i = 0; i < Cast.ENROLLED; ++i) {
            vm.startPrank(Cast.person(i));
            tasks.claim(taskId, Cast.person(i));
            tasks.submit(taskId, EVIDENCE);
            vm.stopPrank();
            // So much needs two inspectors.
            vm.prank(Cast.INSPECTOR);
            tasks.approve(taskId, Cast.person(i), EVIDENCE, 1);
            vm.prank(Cast.COLLEAGUE);
            tasks.approve(taskId, Cast.person(i), EVIDENCE, 1);
        }
    }

    function maskOf(Standing one, Standing other) private pure returns (uint256) {
        return (1 << uint256(one)) | (1 << uint256(other));
    }
}
