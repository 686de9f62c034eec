// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Moves, Scope, Standing} from "../../contracts/money/Moves.sol";
import {vm} from "../solidity/Vm.sol";
import {IMerchantRegistry} from "../../contracts/people/IMerchantRegistry.sol";
import {Cast} from "./Cast.sol";
import {Dice} from "./Dice.sol";
import {Hand} from "./Hand.sol";
import {Rectangles} from "./Rectangles.sol";
import {Town} from "./Town.sol";
import {Witness} from "./Witness.sol";

/// @notice What council, guardian and the desks of residents and merchants do, and the time that passes.
contract Offices is Hand {
    /// @dev Who was held last; one at a time, so that the town goes on.
    address private _held;

    constructor(Town town, Witness witness) Hand(town, witness) {}

    /// @inheritdoc Hand
    function acts() external pure override returns (bytes4[] memory list) {
        list = new bytes4[](21);
        (list[0], list[1], list[2]) = (this.passTime.selector, this.issue.selector, this.fund.selector);
        (list[3], list[4], list[5]) = (this.pause.selector, this.endPause.selector, this.vote.selector);
        (list[6], list[7], list[8]) = (this.register.selector, this.applyAsShop.selector, this.admit.selector);
        (list[9], list[10], list[11]) = (this.supervise.selector, this.dismiss.selector, this.hold.selector);
        (list[12], list[13], list[14]) = (this.passTime.selector, this.passTime.selector, this.passTime.selector);
        (list[15], list[16], list[17]) = (this.register.selector, this.register.selector, this.hold.selector);
        (list[18], list[19], list[20]) = (this.admit.selector, this.supervise.selector, this.vote.selector);
    }

    /// @notice Time passes: mostly hours or days, rarely weeks.
    function passTime(uint256 seed) external {
        Dice memory dice = Dice(seed);
        uint256 longest = dice.oneIn(3) ? 2 hours : (dice.oneIn(2) ? 3 days : (dice.oneIn(2) ? 12 days : 40 days));
        vm.warp(block.timestamp + dice.roll(longest));
        _witness.noteTime();
    }

    /// @notice The council issues coins, or burns its own.
    function issue(uint256 seed) external {
        Dice memory dice = Dice(seed);
        address council = Cast.COUNCIL;
        address to = dice.oneIn(4) ? _account(dice) : council;
        bytes memory call = abi.encodeCall(_euro.mint, (to, dice.oneIn(16) ? type(uint96).max : dice.roll(10_000)));
        if (dice.oneIn(4)) call = abi.encodeCall(_euro.burn, (dice.roll(1_000)));
        _witness.act(council, address(_euro), call);
    }

    /// @notice The council funds a line or takes back from it.
    function fund(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (uint256 line, uint256 amount) = (1 + dice.roll(Cast.LINES), dice.roll(20_000));
        bytes memory call = abi.encodeCall(_tasks.fundBudget, (line, amount));
        if (dice.oneIn(2)) {
            address to = dice.oneIn(3) ? _person(dice) : Cast.COUNCIL;
            call = abi.encodeCall(_tasks.returnBudget, (line, to, dice.oneIn(8) ? 600_000 : amount));
        }
        _witness.act(Cast.COUNCIL, address(_tasks), call);
    }

    /// @notice The guardian pauses, or the council confirms a pause for longer.
    function pause(uint256 seed) external {
        Dice memory dice = Dice(seed);
        Scope scope = Scope(dice.roll(3));
        if (!dice.oneIn(4)) {
            _officiate(dice, Cast.GUARDIAN, address(_euro), abi.encodeCall(_euro.pause, (scope)));
        } else {
            uint48 until = uint48(block.timestamp + dice.roll(30 days));
            _officiate(dice, Cast.COUNCIL, address(_euro), abi.encodeCall(_euro.confirmPause, (scope, until)));
        }
    }

    /// @notice Guardian or council ends a pause.
    function endPause(uint256 seed) external {
        Dice memory dice = Dice(seed);
        address who = dice.oneIn(2) ? Cast.GUARDIAN : Cast.COUNCIL;
        _officiate(dice, who, address(_euro), abi.encodeCall(_euro.resume, (Scope(dice.roll(3)))));
    }

    /// @notice The council votes on the rules of the table or on the boundary.
    function vote(uint256 seed) external {
        Dice memory dice = Dice(seed);
        bool choice = dice.oneIn(2);
        if (dice.oneIn(2)) {
            uint256 trade = Moves.cell(Standing.Merchant, Standing.Merchant);
            uint256 moves = choice ? _euro.moves() | trade : _euro.moves() & ~trade;
            if (_witness.act(Cast.COUNCIL, address(_euro), abi.encodeCall(_euro.setMoves, (moves))))
                _witness.noteTrade(choice);
        } else {
            bytes memory call = abi.encodeCall(_fence.setFence, (Rectangles.ringOf(choice), "two rectangles"));
            if (_witness.act(Cast.COUNCIL, address(_fence), call)) _witness.noteFence(choice);
        }
    }

    /// @notice The registrar enrols somebody, records who left and who came back, or sets another tier.
    function register(uint256 seed) external {
        Dice memory dice = Dice(seed);
        uint256 kind = dice.roll(4);
        Standing standing = kind == 0 ? Standing.Outsider : (kind == 2 ? Standing.Leaver : Standing.Resident);
        address wallet = _personThatIs(dice, standing);
        bytes memory call = abi.encodeCall(_residents.enrol, (wallet, bytes32(dice.roll(12)), 1));
        if (kind == 3) call = abi.encodeCall(_residents.changeTier, (wallet, uint8(1 + dice.roll(Cast.TIERS))));
        if (kind == 1) call = abi.encodeCall(_residents.recordLeave, (wallet));
        if (kind == 2) call = abi.encodeCall(_residents.recordReturn, (wallet));
        _officiate(dice, Cast.REGISTRAR, address(_residents), call);
    }

    /// @notice A shop, or anybody, applies with a place inside or outside the fence.
    function applyAsShop(uint256 seed) external {
        Dice memory dice = Dice(seed);
        address shop = dice.oneIn(4) ? _anyone(dice) : _shop(dice);
        bytes memory call = abi.encodeCall(
            _merchants.applyAsMerchant,
            ("Example shop", "bakery", Rectangles.anyPlace(dice))
        );
        _witness.act(shop, address(_merchants), call);
    }

    /// @notice The officer approves or reinstates a shop.
    function admit(uint256 seed) external {
        Dice memory dice = Dice(seed);
        IMerchantRegistry.Status status =
            dice.oneIn(2) ? IMerchantRegistry.Status.Applied : IMerchantRegistry.Status.Suspended;
        address shop = _shopThatIs(dice, status);
        uint48 contractEnd = uint48(block.timestamp + dice.roll(20 days));
        bytes memory call = abi.encodeCall(_merchants.approve, (shop, contractEnd));
        if (status == IMerchantRegistry.Status.Suspended) call = abi.encodeCall(_merchants.reinstate, (shop));
        _officiate(dice, Cast.OFFICER, address(_merchants), call);
    }

    /// @notice The officer moves a shop, or gives it a later end.
    function supervise(uint256 seed) external {
        Dice memory dice = Dice(seed);
        address shop = _shop(dice);
        bytes memory call = abi.encodeCall(_merchants.move, (shop, Rectangles.anyPlace(dice)));
        if (dice.oneIn(2)) {
            call = abi.encodeCall(_merchants.extend, (shop, uint48(block.timestamp + dice.roll(40 days))));
        }
        _officiate(dice, Cast.OFFICER, address(_merchants), call);
    }

    /// @notice The officer suspends or ends a shop, or anybody ends one whose contract is over.
    function dismiss(uint256 seed) external {
        Dice memory dice = Dice(seed);
        address shop = _shopThatIs(dice, IMerchantRegistry.Status.Active);
        bool isOver = _merchants.merchantOf(shop).contractEnd < block.timestamp;
        bytes memory call = abi.encodeCall(_merchants.suspend, (shop, 1));
        if (dice.oneIn(4)) call = abi.encodeCall(_merchants.end, (shop));
        if (isOver || dice.oneIn(8)) call = abi.encodeCall(_merchants.endExpired, (shop));
        _officiate(dice, isOver ? _anyone(dice) : Cast.OFFICER, address(_merchants), call);
    }

    /// @notice Guardian or council holds somebody or ends the hold; the council dismisses the club or takes it back.
    function hold(uint256 seed) external {
        Dice memory dice = Dice(seed);
        if (dice.oneIn(3)) {
            bool isOut = _euro.standingOf(Cast.CLUB) == Standing.Outsider;
            Standing wanted = isOut ? Standing.Association : Standing.Outsider;
            bytes memory dismissal = abi.encodeCall(_euro.setStanding, (Cast.CLUB, wanted));
            _witness.act(Cast.COUNCIL, address(_euro), dismissal);
            return;
        }
        if (_euro.standingOf(_held) != Standing.Held) _held = dice.oneIn(3) ? Cast.CLUB : _person(dice);
        (uint256 kind, uint48 until) = (dice.roll(4), uint48(block.timestamp + dice.roll(30 days)));
        bytes memory call = abi.encodeCall(_euro.hold, (_held, uint8(kind)));
        if (kind == 2) call = abi.encodeCall(_euro.release, (_held));
        if (kind == 3) call = abi.encodeCall(_euro.confirmHold, (_held, uint8(kind), until));
        _officiate(dice, kind == 3 ? Cast.COUNCIL : Cast.GUARDIAN, address(_euro), call);
    }

    /// @dev Mostly a shop with this status, where there is one; sometimes any account.
    function _shopThatIs(Dice memory dice, IMerchantRegistry.Status status) private view returns (address shop) {
        if (dice.oneIn(8)) return _anyone(dice);
        shop = _shop(dice);
        for (uint256 i = 0; i < _shops.length && _merchants.merchantOf(shop).status != status; ++i) shop = _shops[i];
    }

    /// @dev Mostly a person with this standing, where there is one; sometimes a shop.
    function _personThatIs(Dice memory dice, Standing standing) private view returns (address person) {
        if (dice.oneIn(8)) return _shop(dice);
        person = _person(dice);
        for (uint256 i = 0; i < _persons.length && _euro.standingOf(person) != standing; ++i) person = _persons[i];
    }
}
