// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IHeerlenEuro} from "../../contracts/money/IHeerlenEuro.sol";
import {Scope, Standing} from "../../contracts/money/Moves.sol";
import {IMerchantRegistry} from "../../contracts/people/IMerchantRegistry.sol";
import {ITaskTypes} from "../../contracts/tasks/ITaskTypes.sol";
import {vm} from "../solidity/Vm.sol";
import {Cast} from "./Cast.sol";
import {InTown} from "./InTown.sol";
import {MoneyWitness} from "./MoneyWitness.sol";
import {MovesModel} from "./MovesModel.sol";
import {Play} from "./Play.sol";
import {Town} from "./Town.sol";
import {Witness} from "./Witness.sol";

/// @dev A town in 2027, so that every clock has room on both sides.
function openTown() returns (Town) {
    vm.warp(1_800_000_000);
    return new Town();
}

/// @notice The numbered sentences of README.md, each held against any order of acts by anybody.
contract TownInvariantsTest is InTown(openTown()) {
    /// @dev Carries the outcome of an act that was only tried.
    error Tried(bool done);

    /// @dev January 2027, counted from January 2024.
    uint8 private constant FIRST_MONTH = 37;

    Play private play;
    Witness private witness;

    function setUp() external {
        play = new Play(_town);
        witness = play.witness();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(play);
    }

    function invariant_01_SupplyIsTheSumOfAllHomes() external view {
        uint256 sum = 0;
        for (uint256 i = 0; i < _everyone.length; ++i) sum += _euro.balanceOf(_everyone[i]);
        vm.assertEq(sum, _euro.totalSupply(), "supply = what all homes hold");
    }

    function invariant_02_EscrowHoldsWhatItOwes() external view {
        uint256 owed = 0;
        for (uint256 line = 1; line <= Cast.LINES; ++line) owed += _tasks.budgetOf(line).available;
        uint256[] memory taskIds = witness.taskIds();
        for (uint256 i = 0; i < taskIds.length; ++i) {
            ITaskTypes.Task memory task = _tasks.taskOf(taskIds[i]);
            uint256 open = task.claimUntil == 0 ? 0 : task.slots - task.taken;
            owed += task.reward * (unsettledOn(taskIds[i]) + open);
        }
        vm.assertEq(_euro.balanceOf(address(_tasks)), owed, "escrow = available + open slots + unsettled claims");
        holds(2);
    }

    function invariant_03_NobodyOutsideTheTableHoldsCoins() external view {
        for (uint256 i = 0; i < _everyone.length; ++i) {
            bool isOutsider = _euro.standingOf(_everyone[i]) == Standing.Outsider;
            vm.assertTrue(!isOutsider || _euro.balanceOf(_everyone[i]) == 0, "an outsider holds coins");
        }
        vm.assertEq(_euro.balanceOf(address(0)), 0, "the zero address holds coins");
        vm.assertEq(_euro.balanceOf(address(_euro)), 0, "the token itself holds coins");
        holds(3);
    }

    function invariant_04_CoinsMoveOnlyByTheTable() external view {
        holds(4);
    }

    function invariant_05_AReferenceIsPaidOnceAndNeverOverRefunded() external view {
        for (uint256 i = 0; i < witness.paymentCount(); ++i) {
            MoneyWitness.Payment memory payment = witness.paymentAt(i);
            IHeerlenEuro.Receipt memory receipt = _euro.receiptOf(payment.payer, payment.paymentReference);
            vm.assertEq(receipt.merchant, payment.merchant, "the receipt names whom was paid");
            vm.assertEq(receipt.refundable + payment.refunded, payment.amount, "refundable + refunded = paid");
        }
        holds(5);
    }

    function invariant_06_OnlyTheCouncilIssues() external view {
        holds(6);
    }

    function invariant_07_EveryPauseEnds() external view {
        for (uint256 scope = 0; scope < 3; ++scope) {
            vm.assertLe(_euro.pausedUntil(Scope(scope)), witness.latestEndOf(scope), "a pause outlasts its limit");
        }
        address[] memory each = oneOfEachStanding();
        for (uint256 i = 0; i < each.length; ++i) {
            for (uint256 j = 0; j < each.length; ++j) {
                uint8 answer = _euro.detectTransferRestriction(each[i], each[j], 0);
                uint8 wanted = uint8(refusalOf(each[i], each[j]));
                vm.assertEq(answer, wanted, "a move goes when the table has it and no running pause stops it");
            }
        }
        holds(7);
    }

    function invariant_08_ARewardIsPaidOnceToWhomItIsFor() external view {
        uint256[] memory taskIds = witness.taskIds();
        for (uint256 i = 0; i < taskIds.length; ++i) {
            uint256 used = unsettledOn(taskIds[i]) + witness.slotsPaid(taskIds[i]);
            vm.assertEq(_tasks.taskOf(taskIds[i]).taken, used, "taken slots = claims that hold or used one");
        }
        holds(8);
    }

    function invariant_09_NobodyJudgesTheirOwn() external view {
        holds(9);
    }

    function invariant_10_MerchantsAreInsideTheFence() external view {
        for (uint256 i = 0; i < _everyone.length; ++i) {
            bool isActive = _merchants.merchantOf(_everyone[i]).status == IMerchantRegistry.Status.Active;
            bool isMerchant = _euro.standingOf(_everyone[i]) == Standing.Merchant;
            vm.assertTrue(isActive == isMerchant, "who is a merchant has a contract, and the other way round");
        }
        holds(10);
    }

    function invariant_11_AClaimKeepsItsPath() external view {
        holds(11);
    }

    function invariant_12_WorkHandedInCanBePaid() external {
        uint256[] memory taskIds = witness.taskIds();
        bool isPaused = _euro.pausedUntil(Scope.Earning) > block.timestamp;
        for (uint256 i = 0; i < taskIds.length && !isPaused; ++i) {
            for (uint256 j = 0; j < _persons.length; ++j) {
                ITaskTypes.Claim memory claim = _tasks.claimOf(taskIds[i], _persons[j]);
                if (!isWaiting(claim.state) || _euro.standingOf(_persons[j]) != Standing.Resident) continue;
                bytes memory call = abi.encodeCall(
                    _tasks.approve,
                    (taskIds[i], _persons[j], claim.evidence, claim.round)
                );
                vm.assertTrue(wouldDo(Cast.SPARE, call), "work that was handed in cannot be approved");
            }
        }
    }

    function invariant_13_NobodyActsInAnothersName() external view {
        holds(13);
    }

    function invariant_14_OnePersonOneWallet() external view {
        for (uint256 i = 0; i < _everyone.length; ++i) {
            bytes32 commitment = _residents.commitmentOf(_everyone[i]);
            bool isOnly = commitment == 0 || _residents.walletOf(commitment) == _everyone[i];
            vm.assertTrue(isOnly, "two wallets of one person");
            Standing standing = _euro.standingOf(_everyone[i]);
            bool isResident = standing == Standing.Resident || standing == Standing.Leaver;
            vm.assertTrue(!isResident || commitment != 0, "a resident whom nobody enrolled");
        }
    }

    function invariant_15_TasksKeepTheCouncilsTerms() external view {
        holds(15);
    }

    function invariant_16_TheTokenDoesWhatItAnswers() external view {
        holds(16);
    }

    function invariant_17_NobodyPassesACap() external view {
        for (uint256 i = 0; i < _persons.length; ++i) {
            for (uint8 month = FIRST_MONTH; month < FIRST_MONTH + 24; ++month) {
                uint256 used = _caps.usedIn(_persons[i], month);
                vm.assertEq(
                    used,
                    witness.roomUsed(_persons[i], month),
                    "room used = live and paid claims of the month"
                );
            }
        }
        holds(17);
    }

    function invariant_18_EachRedemptionEndsOnce() external view {
        vm.assertEq(_euro.balanceOf(address(_desk)), witness.atTheDesk(), "the desk holds what did not end");
        vm.assertEq(_desk.redemptionCount(), witness.itemCount(), "every redemption was told");
        holds(18);
    }

    function invariant_19_EveryHoldEnds() external view {
        for (uint256 i = 0; i < _everyone.length; ++i) {
            if (_euro.standingOf(_everyone[i]) != Standing.Held) continue;
            (, uint48 until, ) = _euro.holdOf(_everyone[i]);
            vm.assertTrue(until > block.timestamp, "a hold outlasts its end");
            vm.assertLe(until, witness.latestHoldOf(_everyone[i]), "a hold outlasts its limit");
        }
        holds(19);
    }

    function invariant_20_PromisesAndMeterHold() external view {
        vm.assertEq(_desk.guaranteedUntil(), witness.guaranteed(), "the guarantee is the latest that was promised");
        uint256 received = 0;
        for (uint256 i = 0; i < _shops.length; ++i) {
            vm.assertLe(_meter.countedOf(_shops[i]), _euro.receivedBy(_shops[i]), "more was counted than received");
            received += _meter.countedOf(_shops[i]);
        }
        (uint256 ever, uint256 recently) = witness.metered();
        vm.assertEq(received, ever, "all that was counted was told");
        vm.assertEq(_meter.total(), recently, "the meter shows what was counted in the last twelve months");
        holds(20);
    }

    function invariant_21_SilenceKeepsNothing() external {
        uint256 now_ = witness.time();
        uint256[] memory taskIds = witness.taskIds();
        vm.warp(now_ + 365 days);
        for (uint256 i = 0; i < taskIds.length; ++i) {
            for (uint256 j = 0; j < _persons.length; ++j) {
                ITaskTypes.ClaimState state = _tasks.claimOf(taskIds[i], _persons[j]).state;
                if (!isUnsettled(state)) continue;
                bytes memory call = abi.encodeCall(_tasks.lapse, (taskIds[i], _persons[j]));
                if (isWaiting(state)) call = abi.encodeCall(_tasks.payUnjudged, (taskIds[i], _persons[j]));
                vm.assertTrue(wouldDo(Cast.stranger(0), call), "a claim that nobody can end");
            }
        }
        vm.warp(now_);
    }

    /// @notice Does an act and undoes it by reverting with its outcome.
    function tryAs(address who, bytes calldata call) external {
        vm.prank(who);
        (bool done, ) = address(_tasks).call(call);
        revert Tried(done);
    }

    function holds(uint256 number) private view {
        string memory why = witness.breachOf(number);
        vm.assertTrue(bytes(why).length == 0, why);
    }

    /// @dev Claims that hold a slot and are not paid. A member shares in the slot of the lead.
    function unsettledOn(uint256 taskId) private view returns (uint256 count) {
        for (uint256 i = 0; i < _persons.length; ++i) {
            if (isUnsettled(_tasks.claimOf(taskId, _persons[i]).state)) ++count;
        }
    }

    function isUnsettled(ITaskTypes.ClaimState state) private pure returns (bool) {
        bool isRejected = state == ITaskTypes.ClaimState.Rejected || state == ITaskTypes.ClaimState.RejectedAgain;
        return isRejected || state == ITaskTypes.ClaimState.Claimed || isWaiting(state);
    }

    function isWaiting(ITaskTypes.ClaimState state) private pure returns (bool) {
        return
            state == ITaskTypes.ClaimState.Submitted ||
            state == ITaskTypes.ClaimState.Doubled ||
            state == ITaskTypes.ClaimState.Approved ||
            state == ITaskTypes.ClaimState.Resubmitted ||
            state == ITaskTypes.ClaimState.Appealed;
    }

    function oneOfEachStanding() private view returns (address[] memory each) {
        each = new address[](uint256(type(Standing).max) + 1);
        for (uint256 i = 0; i < _everyone.length; ++i) each[uint256(_euro.standingOf(_everyone[i]))] = _everyone[i];
    }

    /// @dev What the token should say to a move of nothing.
    function refusalOf(address from, address to) private view returns (IHeerlenEuro.Refusal) {
        (uint256 row, uint256 column) = (uint256(_euro.standingOf(from)), uint256(_euro.standingOf(to)));
        if (!MovesModel.allowed(row, column, witness.shopsTrade())) return IHeerlenEuro.Refusal.MoveNotAllowed;
        (bool some, Scope scope) = MovesModel.scopeOf(row, column);
        bool isPaused = some && _euro.pausedUntil(scope) > block.timestamp;
        if (isPaused) return IHeerlenEuro.Refusal.Paused;
        return MovesModel.fetches(column) ? IHeerlenEuro.Refusal.FetchOnly : IHeerlenEuro.Refusal.None;
    }

    /// @dev Whether somebody could do this to the tasks now. Changes nothing.
    function wouldDo(address who, bytes memory call) private returns (bool) {
        try this.tryAs(who, call) {
            return false;
        } catch (bytes memory reason) {
            return keccak256(reason) == keccak256(abi.encodeWithSelector(Tried.selector, true));
        }
    }
}
