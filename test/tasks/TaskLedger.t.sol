// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Location} from "../../contracts/geofence/IGeofence.sol";
import {Standing} from "../../contracts/money/Moves.sol";
import {ITaskTypes} from "../../contracts/tasks/ITaskTypes.sol";
import {TaskActs} from "../../contracts/tasks/TaskActs.sol";
import {Signatures} from "../invariant/Signatures.sol";
import {vm} from "../solidity/Vm.sol";
import {LedgerTown} from "./LedgerTown.sol";

/// @notice Any sequence of acts on two lines of tasks: the escrow always holds exactly what it owes, slot by slot, and the
/// caps have exactly the room in use that live and paid claims take.
contract TaskLedgerTest is LedgerTown {
    uint256 private constant STEPS = 64;
    uint256 private constant MOST_TASKS = 3;
    uint256 private constant FIRST_MONTH = (uint256(YEAR) - 2024) * 12 + 1;
    bytes24 private constant EVIDENCE = bytes24(uint192(1));

    uint256[] private taskIds;
    mapping(uint256 taskId => uint256) private paidSlots;
    mapping(ITaskTypes.ClaimState state => bool) private reached;

    function setUp() external {
        openTown();
    }

    function testFuzz_EscrowAndRoomAreWhatClaimsTake(uint256 seed) external {
        for (uint256 step = 0; step < STEPS; ++step) {
            act(uint256(keccak256(abi.encode(seed, step))));
            check();
        }
    }

    /// @notice The acts go everywhere: what holds in the fuzz holds in every state.
    function test_TheActsReachEveryState() external {
        for (uint256 step = 0; step < 3_000; ++step) {
            if (step % 100 == 0) delete taskIds;
            act(uint256(keccak256(abi.encode("wesh", step))));
            for (uint256 i = 0; i < taskIds.length; ++i) {
                for (uint256 j = 0; j < RESIDENTS; ++j) reached[stateOf(taskIds[i], resident(j))] = true;
            }
        }
        for (uint256 state = 0; state <= uint256(type(ITaskTypes.ClaimState).max); ++state) {
            vm.assertTrue(reached[ITaskTypes.ClaimState(state)], "a state that no act led to");
        }
    }

    /// @dev One act at random; what the rules refuse changes nothing, which the sums show.
    function act(uint256 random) private {
        uint256 kind = random % 24;
        if ((kind < 2 && taskIds.length < MOST_TASKS) || taskIds.length == 0) return publish(random >> 8);
        uint256 taskId = taskIds[(random >> 8) % taskIds.length];
        address who = resident((random >> 16) % RESIDENTS);
        random >>= 24;
        if (random % 2 == 0) kind = fittingKind(stateOf(taskId, who), random >> 1);
        random >>= 8;
        if (kind < 4) vm.warp(block.timestamp + (kind == 3 ? random % 5 days : random % 3 hours));
        else if (kind < 7) claim(taskId, who, random);
        else if (kind < 9) claimAsGroup(taskId, random);
        else if (kind < 12) call(who, abi.encodeCall(tasks.submit, (taskId, EVIDENCE)));
        else if (kind < 17) judge(taskId, who, random);
        else if (kind == 17) settle(who, abi.encodeCall(tasks.payUnjudged, (taskId, who)), taskId, who);
        else if (kind == 18) call(who, abi.encodeCall(tasks.lapse, (taskId, who)));
        else if (kind == 19) call(who, abi.encodeCall(tasks.appeal, (taskId)));
        else if (kind == 20) giveBackOrExtend(taskId, who, random);
        else if (kind == 21) close(taskId, random);
        else if (kind == 22) comeOrGo(who, random);
        else call(address(this), abi.encodeCall(tasks.returnBudget, (taskId >> 32, address(this), 1_000)));
    }

    /// @dev An act that leads on from this state, so that sequences go deep.
    function fittingKind(ITaskTypes.ClaimState state, uint256 random) private pure returns (uint256) {
        if (state == ITaskTypes.ClaimState.Claimed) return random % 4 == 0 ? 18 + 2 * ((random >> 2) % 2) : 9;
        if (state == ITaskTypes.ClaimState.Rejected) return random % 2 == 0 ? 9 : 19;
        if (state == ITaskTypes.ClaimState.RejectedAgain) return 19;
        if (isLive(state)) return 12;
        return random % 2 == 0 ? 7 : 4;
    }

    function publish(uint256 random) private {
        ITaskTypes.TaskTerms memory terms = ITaskTypes.TaskTerms({
            reward: uint24(1 + (random % 4_000)),
            slots: uint8(1 + ((random >> 16) % 4)),
            normMinutes: 60,
            leaseHours: 24,
            reviewDays: 1,
            perResident: uint8(1 + ((random >> 24) % 2)),
            groupUpTo: uint8(1 + ((random >> 32) % 4)),
            everyDays: uint8((random >> 40) % 2),
            claimUntil: uint32(block.timestamp + 5 days),
            placed: false,
            place: Location(0, 0)
        });
        taskIds.push(tasks.publish(1 + ((random >> 48) % 2), terms, "{}"));
    }

    function claim(uint256 taskId, address who, uint256 random) private {
        address beneficiary =
            random % 4 == 0
                ? CLUB
                : random % 4 == 1
                    ? address(0)
                    : who;
        call(who, abi.encodeCall(tasks.claim, (taskId, beneficiary)));
    }

    /// @dev Two or three residents, who follow each other, sign shares of a random size.
    function claimAsGroup(uint256 taskId, uint256 random) private {
        uint256 count = 2 + (random % 2);
        ITaskTypes.GroupShare[] memory shares = new ITaskTypes.GroupShare[](count);
        bytes[] memory signatures = new bytes[](count);
        uint256 left = 10_000;
        for (uint256 i = 0; i < count; ++i) {
            uint256 index = ((random >> 8) + i) % RESIDENTS;
            uint256 share = i + 1 == count ? left : (random >> (16 + 16 * i)) % left;
            left -= share;
            uint256 round = tasks.claimOf(taskId, resident(index)).round + 1;
            address lead = i == 0 ? resident(index) : shares[0].resident;
            shares[i] = ITaskTypes.GroupShare(taskId, lead, resident(index), share, round, block.timestamp);
            signatures[i] = Signatures.sign(keyOf(index), address(tasks), this.hashOf(shares[i]));
        }
        call(CLUB, abi.encodeCall(tasks.claimAsGroup, (shares, signatures)));
    }

    function judge(uint256 taskId, address who, uint256 random) private {
        uint8 round = tasks.claimOf(taskId, who).round;
        bool late = random % 5 == 0;
        address judging = late ? SENIOR : inspector((random >> 8) % INSPECTORS);
        bytes memory verdict;
        if ((random >> 16) % 2 == 0) {
            verdict =
                late
                    ? abi.encodeCall(tasks.rejectLate, (taskId, who, EVIDENCE, round, 1))
                    : abi.encodeCall(tasks.reject, (taskId, who, EVIDENCE, round, 1));
        } else {
            verdict =
                late
                    ? abi.encodeCall(tasks.approveLate, (taskId, who, EVIDENCE, round))
                    : abi.encodeCall(tasks.approve, (taskId, who, EVIDENCE, round));
        }
        settle(judging, verdict, taskId, who);
    }

    /// @dev A call that may pay a claim, whose slot is then used for good.
    function settle(address sender, bytes memory data, uint256 taskId, address who) private {
        if (call(sender, data) && stateOf(taskId, who) == ITaskTypes.ClaimState.Paid) ++paidSlots[taskId];
    }

    function giveBackOrExtend(uint256 taskId, address who, uint256 random) private {
        if (random % 2 == 0) call(who, abi.encodeCall(tasks.extend, (taskId)));
        else call(who, abi.encodeCall(tasks.withdraw, (taskId)));
    }

    function close(uint256 taskId, uint256 random) private {
        if (random % 4 == 0) call(address(this), abi.encodeCall(tasks.cancel, (taskId)));
        else call(CLUB, abi.encodeCall(tasks.expire, (taskId)));
    }

    /// @dev A resident leaves, comes back or is held for a day, or the club stops or begins to take gifts.
    function comeOrGo(address who, uint256 random) private {
        if (random % 4 == 0) return euro.confirmHold(who, 1, uint48(block.timestamp + 1 days));
        if (random % 4 == 1) {
            (, , Standing club) = euro.holdOf(CLUB);
            return euro.setStanding(CLUB, club == Standing.Leaver ? Standing.Association : Standing.Leaver);
        }
        (, , Standing standing) = euro.holdOf(who);
        if (standing == Standing.Resident) residents.recordLeave(who);
        else residents.recordReturn(who);
    }

    function check() private view {
        (uint256 owed, uint256[RESIDENTS] memory promised) = whatClaimsTake();
        uint256 escrow = coinsOf(address(tasks));
        vm.assertEq(escrow, owed, "escrow = available + open slots + unpaid claims");
        uint256 outside = coinsOf(address(this)) + coinsOf(CLUB);
        for (uint256 i = 0; i < RESIDENTS; ++i) {
            uint256 earned = coinsOf(resident(i));
            vm.assertEq(usedBy(resident(i)), earned + promised[i], "room used = paid + promised");
            outside += earned;
        }
        vm.assertEq(escrow + outside, 2 * FUNDS, "no cent is lost or made");
    }

    /// @dev What the escrow owes and what each resident is promised, from what lines, tasks and claims say.
    function whatClaimsTake() private view returns (uint256 owed, uint256[RESIDENTS] memory promised) {
        owed = tasks.budgetOf(1).available + uint256(tasks.budgetOf(2).available);
        for (uint256 i = 0; i < taskIds.length; ++i) {
            ITaskTypes.Task memory task = tasks.taskOf(taskIds[i]);
            uint256 unpaid = addPromises(taskIds[i], task.reward, promised);
            vm.assertEq(task.taken, unpaid + paidSlots[taskIds[i]], "taken slots = claims that hold or used one");
            owed += task.reward * (unpaid + (task.claimUntil == 0 ? 0 : task.slots - task.taken));
        }
    }

    /// @dev Adds what live claims on a task promise: the reward to who claimed for themselves, and shares to a group.
    function addPromises(
        uint256 taskId,
        uint256 reward,
        uint256[RESIDENTS] memory promised
    ) private view returns (uint256 unpaid) {
        for (uint256 i = 0; i < RESIDENTS; ++i) {
            ITaskTypes.Claim memory own = tasks.claimOf(taskId, resident(i));
            if (!isLive(own.state)) continue;
            ++unpaid;
            if (own.month != 0) promised[i] += reward;
            ITaskTypes.Share[] memory shares = tasks.sharesOf(taskId, resident(i));
            for (uint256 j = 0; j < shares.length; ++j) promised[indexOf(shares[j].resident)] += shares[j].amount;
        }
    }

    function indexOf(address who) private pure returns (uint256 index) {
        while (resident(index) != who) ++index;
    }

    function usedBy(address who) private view returns (uint256 sum) {
        uint256 last = caps.monthAt(block.timestamp);
        for (uint256 month = FIRST_MONTH; month <= last; ++month) sum += caps.usedIn(who, uint8(month));
    }

    function coinsOf(address who) private view returns (uint256) {
        return IERC20(address(euro)).balanceOf(who);
    }

    function stateOf(uint256 taskId, address who) private view returns (ITaskTypes.ClaimState) {
        return tasks.claimOf(taskId, who).state;
    }

    /// @dev Whether the claim holds a slot that is not paid yet.
    function isLive(ITaskTypes.ClaimState state) private pure returns (bool) {
        return
            state != ITaskTypes.ClaimState.None &&
            state != ITaskTypes.ClaimState.Paid &&
            state != ITaskTypes.ClaimState.Withdrawn &&
            state != ITaskTypes.ClaimState.Lapsed &&
            state != ITaskTypes.ClaimState.Refused &&
            state != ITaskTypes.ClaimState.Joined;
    }

    function call(address sender, bytes memory data) private returns (bool done) {
        vm.prank(sender);
        (done, ) = address(tasks).call(data);
    }

    /// @dev External, because the contract hashes what comes as calldata.
    function hashOf(ITaskTypes.GroupShare calldata share) external pure returns (bytes32) {
        return TaskActs.hash(share);
    }
}
