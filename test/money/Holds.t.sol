// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Roles} from "../../contracts/access/Roles.sol";
import {Standing} from "../../contracts/money/Moves.sol";
import {Euro} from "../solidity/Contracts.sol";
import {Shipped} from "../solidity/Shipped.sol";
import {vm} from "../solidity/Vm.sol";

/// @notice Any sequence of holds, releases, changes of standing and days on one account, beside a plain diary of them.
contract HoldsTest {
    uint256 private constant STEPS = 48;
    uint256 private constant LIMIT = 14 days;
    address private constant ACCOUNT = address(0xacc);
    address private constant SHOP = address(0x5401);
    address private constant GUARDIAN = address(0x9a);

    Euro private euro;

    /// @dev The diary: what the account is besides holds, until when it is held, and when the guardian's turn began.
    Standing private usual = Standing.Resident;
    uint256 private heldUntil;
    uint256 private turnBegan;

    /// @dev The clock of the chain, which the compiler takes to stand still within a test.
    uint256 private time;

    function setUp() external {
        passTo(1_800_000_000);
        IAccessManager authority = IAccessManager(Shipped.deploy("AccessManager.sol:AccessManager", abi.encode(this)));
        euro = Euro(Shipped.deploy("HeerlenEuro.sol:HeerlenEuro", abi.encode(authority)));
        bytes4[] memory acts = new bytes4[](2);
        (acts[0], acts[1]) = (euro.hold.selector, euro.release.selector);
        authority.setTargetFunctionRole(address(euro), acts, Roles.GUARDIAN);
        authority.grantRole(Roles.GUARDIAN, GUARDIAN, 0);
        euro.setKeeper(address(this), type(uint16).max);
        euro.setStanding(ACCOUNT, Standing.Treasury);
        euro.mint(ACCOUNT, 1_000_000);
        euro.setStanding(ACCOUNT, usual);
        euro.setStanding(SHOP, Standing.Merchant);
    }

    function testFuzz_AHoldEndsWhenTheDiarySaysSo(uint256 seed) external {
        for (uint256 step = 0; step < STEPS; ++step) {
            uint256 random = uint256(keccak256(abi.encode(seed, step)));
            uint256 kind = random % 8;
            if (kind < 3) passTo(time + ((random >> 8) % (kind == 0 ? 1 hours : 10 days)));
            else if (kind == 3) passTo(time < heldUntil ? heldUntil - ((random >> 8) % 2) : time);
            else if (kind == 4) hold();
            else if (kind == 5) confirm(random >> 8);
            else if (kind == 6) release();
            else change(random >> 8);
            looksRight();
        }
    }

    function hold() private {
        bool isRested = turnBegan == 0 || time >= turnBegan + 2 * LIMIT;
        bool isTurn = isRested || time < turnBegan + LIMIT;
        vm.prank(GUARDIAN);
        (bool done, ) = address(euro).call(abi.encodeCall(euro.hold, (ACCOUNT, 1)));
        vm.assertTrue(done == isTurn, "the guardian holds in a turn and not in its rest");
        if (!done) return;
        if (isRested) turnBegan = time;
        uint256 end = turnBegan + LIMIT;
        if (heldUntil < end) heldUntil = end;
    }

    function confirm(uint256 random) private {
        uint256 until = time + (random % 400 days);
        if (random % 5 == 0) until = time - (random % 3);
        (bool wasHeld, uint256 ahead) = (written(), until > time ? until - time : 0);
        (bool done, ) = address(euro).call(abi.encodeCall(euro.confirmHold, (ACCOUNT, 1, uint48(until))));
        vm.assertTrue(done == (ahead == 0 ? wasHeld : ahead <= 365 days), "the council holds for a year at most");
        if (done) heldUntil = ahead == 0 ? 0 : until;
    }

    function release() private {
        bool wasHeld = written();
        vm.prank(GUARDIAN);
        (bool done, ) = address(euro).call(abi.encodeCall(euro.release, (ACCOUNT)));
        vm.assertTrue(done == wasHeld, "who is held is released");
        heldUntil = 0;
    }

    function change(uint256 random) private {
        usual = [Standing.Resident, Standing.Leaver, Standing.Association][random % 3];
        euro.setStanding(ACCOUNT, usual);
        if (heldUntil <= time) heldUntil = 0;
    }

    /// @dev Whether there is a hold to end, also one that has lapsed and that nobody tidied.
    function written() private view returns (bool) {
        return heldUntil != 0;
    }

    function looksRight() private {
        bool isHeld = heldUntil > time;
        vm.assertEq(
            uint256(euro.standingOf(ACCOUNT)),
            uint256(isHeld ? Standing.Held : usual),
            "held exactly until the end in the diary"
        );
        (, uint48 until, Standing former) = euro.holdOf(ACCOUNT);
        vm.assertEq(until, heldUntil, "the end");
        vm.assertEq(uint256(former), uint256(usual), "what it is besides");
        vm.assertTrue(euro.canTransfer(ACCOUNT, SHOP, 1) == !isHeld, "canTransfer");
        vm.prank(ACCOUNT);
        (bool done, ) = address(euro).call(abi.encodeCall(IERC20.transfer, (SHOP, 1)));
        vm.assertTrue(done == !isHeld, "transfer does what canTransfer says");
    }

    function passTo(uint256 moment) private {
        time = moment;
        vm.warp(moment);
    }
}
