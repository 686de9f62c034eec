// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Roles} from "../../contracts/access/Roles.sol";
import {IRedemptionDesk} from "../../contracts/money/IRedemptionDesk.sol";
import {Standing} from "../../contracts/money/Moves.sol";
import {Euro} from "../solidity/Contracts.sol";
import {Shipped} from "../solidity/Shipped.sol";
import {vm} from "../solidity/Vm.sol";

/// @notice Any sequence of acts at the desk: it holds exactly what its batches hold, and each redemption ends once.
contract RedemptionDeskTest {
    uint256 private constant STEPS = 64;
    uint256 private constant SHOPS = 3;
    uint256 private constant PURSE = 1_000_000;

    /// @dev Hold both offices, so that only the four eyes stand between them.
    address private constant ONE = address(0x0e);
    address private constant OTHER = address(0x07);

    Euro private euro;
    IRedemptionDesk private desk;
    mapping(uint256 id => IRedemptionDesk.State) private last;

    /// @dev The clock of the chain, which the compiler takes to stand still within a test.
    uint256 private time;

    function setUp() external {
        passTo(1_800_000_000);
        IAccessManager authority = IAccessManager(Shipped.deploy("AccessManager.sol:AccessManager", abi.encode(this)));
        euro = Euro(Shipped.deploy("HeerlenEuro.sol:HeerlenEuro", abi.encode(authority)));
        address meter = Shipped.deploy("PaymentMeter.sol:PaymentMeter", abi.encode(euro));
        desk = IRedemptionDesk(Shipped.deploy("RedemptionDesk.sol:RedemptionDesk", abi.encode(authority, euro, meter)));
        bytes4[] memory acts = new bytes4[](3);
        (acts[0], acts[1], acts[2]) = (desk.closeBatch.selector, desk.returnItem.selector, desk.confirm.selector);
        authority.setTargetFunctionRole(address(desk), acts, Roles.TREASURER);
        authority.grantRole(Roles.TREASURER, ONE, 0);
        authority.grantRole(Roles.TREASURER, OTHER, 0);
        euro.setKeeper(address(this), type(uint16).max);
        euro.setStanding(address(desk), Standing.Desk);
        for (uint256 i = 0; i < SHOPS; ++i) {
            euro.setStanding(shop(i), Standing.Treasury);
            euro.mint(shop(i), PURSE);
            euro.setStanding(shop(i), i == 0 ? Standing.SuspendedMerchant : Standing.Merchant);
            vm.prank(shop(i));
            IERC20(address(euro)).approve(address(desk), type(uint256).max);
        }
    }

    function testFuzz_HoldsExactlyWhatItsBatchesHold(uint256 seed) external {
        for (uint256 step = 0; step < STEPS; ++step) {
            act(uint256(keccak256(abi.encode(seed, step))), step);
            looksRight();
        }
    }

    /// @dev One act at random; what the rules refuse changes nothing, which the sums show.
    function act(uint256 random, uint256 step) private {
        uint256 kind = random % 10;
        address merchant = shop((random >> 8) % SHOPS);
        address officer = (random >> 16) % 2 == 0 ? ONE : OTHER;
        uint256 id = 1 + ((random >> 24) % (desk.redemptionCount() + 1));
        uint256 number = 1 + ((random >> 24) % desk.batchCount());
        uint256 amount = 1 + ((random >> 32) % 10_000);
        if (kind < 3) call(merchant, abi.encodeCall(desk.redeem, (amount, bytes32(step))));
        if (kind == 3) call(merchant, abi.encodeCall(desk.cancel, (id)));
        if (kind == 4) call(officer, abi.encodeCall(desk.closeBatch, ()));
        if (kind == 5) call(officer, abi.encodeCall(desk.returnItem, (id, 1)));
        if (kind == 6) confirm(officer, number);
        if (kind == 7) call(merchant, abi.encodeCall(desk.reclaim, (id)));
        if (kind == 8) passTo(time + ((random >> 24) % 40 days));
        if (kind == 9) call(merchant, abi.encodeCall(desk.closeOverdueBatch, ()));
    }

    function confirm(address officer, uint256 number) private {
        IRedemptionDesk.Batch memory batch = desk.batchOf(number);
        uint256 supply = euro.totalSupply();
        bool done = call(officer, abi.encodeCall(desk.confirm, (number, bytes32(uint256(1)))));
        bool isDue = batch.state == IRedemptionDesk.BatchState.Frozen && batch.closer != officer;
        vm.assertTrue(done == isDue, "confirmed exactly when frozen, by somebody else");
        vm.assertEq(euro.totalSupply(), supply - (done ? batch.amount : 0), "burned what was left");
    }

    function looksRight() private {
        uint256 held = 0;
        uint256[] memory sums = new uint256[](desk.batchCount() + 1);
        uint256[] memory items = new uint256[](desk.batchCount() + 1);
        for (uint256 id = 1; id <= desk.redemptionCount(); ++id) {
            IRedemptionDesk.Redemption memory redemption = desk.redemptionOf(id);
            bool isIn = uint256(redemption.state) <= uint256(IRedemptionDesk.State.Paid);
            if (isIn)
                (sums[redemption.batch], items[redemption.batch]) = (
                    sums[redemption.batch] + redemption.amount,
                    items[redemption.batch] + 1
                );
            if (isIn && redemption.state != IRedemptionDesk.State.Paid) held += redemption.amount;
            movesOn(id, redemption.state);
        }
        for (uint256 number = 1; number < sums.length; ++number) {
            vm.assertEq(desk.batchOf(number).amount, sums[number], "a batch is the sum of what is in it");
            vm.assertEq(desk.batchOf(number).items, items[number], "and knows how many that are");
        }
        vm.assertEq(euro.balanceOf(address(desk)), held, "the desk holds what is open or frozen");
    }

    /// @dev Open, then frozen, then one end; or from open straight out.
    function movesOn(uint256 id, IRedemptionDesk.State state) private {
        IRedemptionDesk.State before = last[id];
        last[id] = state;
        if (before == state) return;
        bool isNext = before == IRedemptionDesk.State.None && state == IRedemptionDesk.State.Open;
        if (before == IRedemptionDesk.State.Open) {
            isNext = state == IRedemptionDesk.State.Frozen || state == IRedemptionDesk.State.Cancelled;
        }
        if (before == IRedemptionDesk.State.Frozen) {
            isNext =
                state == IRedemptionDesk.State.Paid ||
                state == IRedemptionDesk.State.Returned ||
                state == IRedemptionDesk.State.Reclaimed;
        }
        vm.assertTrue(isNext, "a redemption left its path");
    }

    function call(address sender, bytes memory data) private returns (bool done) {
        vm.prank(sender);
        (done, ) = address(desk).call(data);
    }

    function shop(uint256 index) private pure returns (address) {
        return address(uint160(0x5401 + index));
    }

    function passTo(uint256 moment) private {
        time = moment;
        vm.warp(moment);
    }
}
