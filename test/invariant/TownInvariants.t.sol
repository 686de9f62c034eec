// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IHeerlenEuro} from "../../contracts/money/IHeerlenEuro.sol";
import {Scope, Standing} from "../../contracts/money/Moves.sol";
import {IMerchantRegistry} from "../../contracts/people/IMerchantRegistry.sol";
import {ITaskRegistry} from "../../contracts/tasks/ITaskRegistry.sol";
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
            ITaskRegistry.Task memory task = _tasks.taskOf(taskIds[i]);
            (uint256 unpaid, ) = claimsOn(taskIds[i]);
            owed += task.reward * (unpaid + (task.closed ? 0 : task.slots - task.taken));
        }
        vm.assertEq(_euro.balanceOf(address(_tasks)), owed, "escrow = available + open slots + unpaid claims");
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

    function invariant_08_ARewardIsPaidOnceToItsResident() external view {
        uint256[] memory taskIds = witness.taskIds();
        for (uint256 i = 0; i < taskIds.length; ++i) {
            (, uint256 used) = claimsOn(taskIds[i]);
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
                ITaskRegistry.Claim memory claim = _tasks.claimOf(taskIds[i], _persons[j]);
                if (claim.state != ITaskRegistry.ClaimState.Submitted) continue;
                if (_euro.standingOf(_persons[j]) != Standing.Resident) continue;
                vm.assertTrue(canApprove(taskIds[i], _persons[j], claim), "work that was handed in cannot be paid");
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

    function claimsOn(uint256 taskId) private view returns (uint256 unpaid, uint256 used) {
        for (uint256 i = 0; i < _persons.length + _shops.length; ++i) {
            address claimant = i < _persons.length ? _persons[i] : _shops[i - _persons.length];
            ITaskRegistry.ClaimState state = _tasks.claimOf(taskId, claimant).state;
            if (state == ITaskRegistry.ClaimState.Claimed || state == ITaskRegistry.ClaimState.Submitted) ++unpaid;
            if (state == ITaskRegistry.ClaimState.Paid) ++used;
        }
        used += unpaid;
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

    /// @dev Whether an inspector who is not the resident could approve this now. Changes nothing.
    function canApprove(uint256 taskId, address resident, ITaskRegistry.Claim memory claim) private returns (bool) {
        bytes memory call = abi.encodeCall(_tasks.approve, (taskId, resident, claim.evidence, claim.round));
        try this.tryAs(Cast.INSPECTOR, call) {
            return false;
        } catch (bytes memory reason) {
            return keccak256(reason) == keccak256(abi.encodeWithSelector(Tried.selector, true));
        }
    }
}
