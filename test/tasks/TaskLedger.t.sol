// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Roles} from "../../contracts/access/Roles.sol";
import {Geofence} from "../../contracts/geofence/Geofence.sol";
import {Location} from "../../contracts/geofence/IGeofence.sol";
import {HeerlenEuro} from "../../contracts/money/HeerlenEuro.sol";
import {Standing} from "../../contracts/money/Moves.sol";
import {ITaskRegistry} from "../../contracts/tasks/ITaskRegistry.sol";
import {TaskRegistry} from "../../contracts/tasks/TaskRegistry.sol";
import {ResidentWalletFactory} from "../../contracts/wallet/ResidentWalletFactory.sol";
import {vm} from "../solidity/Vm.sol";

/// @notice Any sequence of acts on two lines of tasks: the escrow always holds exactly what it owes, slot by slot.
contract TaskLedgerTest {
    uint256 private constant FUNDS = 1_000_000;
    uint256 private constant RESIDENTS = 3;
    uint256 private constant MOST_TASKS = 3;
    bytes24 private constant EVIDENCE = bytes24(uint192(1));
    address private constant INSPECTOR = address(0x1257);

    AccessManager private authority;
    HeerlenEuro private euro;
    TaskRegistry private tasks;
    uint256[] private taskIds;
    uint256 private paid;

    function setUp() external {
        vm.warp(1_800_000_000);
        authority = new AccessManager(address(this));
        euro = new HeerlenEuro(address(authority));
        Geofence fence = new Geofence(address(authority));
        tasks = new TaskRegistry(address(authority), euro, fence, new ResidentWalletFactory(address(this)));
        euro.setKeeper(address(this), type(uint16).max);
        euro.setStanding(address(tasks), Standing.Escrow);
        euro.setStanding(address(this), Standing.Treasury);
        for (uint256 i = 0; i < RESIDENTS; ++i) euro.setStanding(resident(i), Standing.Resident);
        openLines();
    }

    function testFuzz_EscrowHoldsWhatItOwes(uint256 seed) external {
        for (uint256 step = 0; step < 64; ++step) {
            uint256 random = uint256(keccak256(abi.encode(seed, step)));
            act(random);
            vm.assertEq(euro.balanceOf(address(tasks)), owed(), "escrow = available + open slots + unpaid claims");
            vm.assertEq(euro.balanceOf(address(tasks)) + paid + returned(), 2 * FUNDS, "no cent is lost or made");
        }
    }

    function openLines() private {
        bytes4[] memory verdicts = new bytes4[](2);
        (verdicts[0], verdicts[1]) = (TaskRegistry.approve.selector, TaskRegistry.reject.selector);
        authority.setTargetFunctionRole(address(tasks), verdicts, Roles.INSPECTOR);
        authority.grantRole(Roles.INSPECTOR, INSPECTOR, 0);
        authority.grantRole(Roles.CARE_MANAGER, address(this), 0);
        tasks.setHourlyMaximum(type(uint32).max);
        euro.mint(address(this), 2 * FUNDS);
        IERC20(address(euro)).approve(address(tasks), 2 * FUNDS);
        for (uint256 budgetId = 1; budgetId <= 2; ++budgetId) {
            tasks.openBudget("care", Roles.CARE_MANAGER, "Care");
            tasks.fundBudget(budgetId, FUNDS);
        }
    }

    /// @dev One act at random; what the rules refuse changes nothing, which the sums show.
    function act(uint256 random) private {
        uint256 kind = random % 12;
        if ((kind < 2 && taskIds.length < MOST_TASKS) || taskIds.length == 0) return publish(random >> 8);
        uint256 taskId = taskIds[(random >> 8) % taskIds.length];
        address who = resident((random >> 16) % RESIDENTS);
        if (kind == 2) vm.warp(block.timestamp + ((random >> 24) % 3 hours));
        else if (kind == 3) call(address(this), abi.encodeCall(tasks.cancel, (taskId)));
        else if (kind == 4) call(who, abi.encodeCall(tasks.withdraw, (taskId)));
        else if (kind == 5) call(who, abi.encodeCall(tasks.lapse, (taskId, who)));
        else if (kind == 6 || kind == 10) judge(taskId, who, random >> 24);
        else if (kind == 7)
            call(address(this), abi.encodeCall(tasks.returnBudget, (taskId >> 32, address(this), 1_000)));
        else if (kind == 8 || kind == 11) call(who, abi.encodeCall(tasks.submit, (taskId, EVIDENCE)));
        else call(who, abi.encodeCall(tasks.claim, (taskId)));
    }

    function publish(uint256 random) private {
        ITaskRegistry.TaskTerms memory terms = ITaskRegistry.TaskTerms({
            reward: uint24(1 + (random % 5_000)),
            slots: uint8(1 + ((random >> 16) % 4)),
            normMinutes: 60,
            leaseHours: 2,
            claimUntil: uint32(block.timestamp + 6 hours),
            placed: false,
            place: Location(0, 0)
        });
        taskIds.push(tasks.publish(1 + ((random >> 24) % 2), terms, "{}"));
    }

    function judge(uint256 taskId, address who, uint256 random) private {
        uint8 round = tasks.claimOf(taskId, who).round;
        if (random % 3 == 0) call(INSPECTOR, abi.encodeCall(tasks.reject, (taskId, who, EVIDENCE, round, 1)));
        else if (call(INSPECTOR, abi.encodeCall(tasks.approve, (taskId, who, EVIDENCE, round)))) {
            paid += tasks.taskOf(taskId).reward;
        }
    }

    function call(address sender, bytes memory data) private returns (bool done) {
        vm.prank(sender);
        (done, ) = address(tasks).call(data);
    }

    /// @dev What the escrow owes, from what it says about lines, tasks and claims.
    function owed() private view returns (uint256 sum) {
        sum = tasks.budgetOf(1).available + uint256(tasks.budgetOf(2).available);
        for (uint256 i = 0; i < taskIds.length; ++i) {
            ITaskRegistry.Task memory task = tasks.taskOf(taskIds[i]);
            (uint256 unpaid, uint256 used) = claimsOn(taskIds[i]);
            vm.assertEq(task.taken, used, "taken slots = claims that hold or used one");
            sum += task.reward * (unpaid + (task.closed ? 0 : task.slots - task.taken));
        }
    }

    function claimsOn(uint256 taskId) private view returns (uint256 unpaid, uint256 used) {
        for (uint256 i = 0; i < RESIDENTS; ++i) {
            ITaskRegistry.ClaimState state = tasks.claimOf(taskId, resident(i)).state;
            if (state == ITaskRegistry.ClaimState.Claimed || state == ITaskRegistry.ClaimState.Submitted) ++unpaid;
            if (state == ITaskRegistry.ClaimState.Paid) ++used;
        }
        used += unpaid;
    }

    function returned() private view returns (uint256) {
        return euro.balanceOf(address(this));
    }

    function resident(uint256 index) private pure returns (address) {
        return address(uint160(0xa11ce + index));
    }
}
