// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IRedemptionDesk} from "../../contracts/money/IRedemptionDesk.sol";
import {Cast} from "./Cast.sol";
import {Dice} from "./Dice.sol";
import {Hand} from "./Hand.sol";
import {Town} from "./Town.sol";
import {Witness} from "./Witness.sol";

/// @notice What shops, clerk and treasurer do at the desk; often what the rules refuse.
contract Payouts is Hand {
    constructor(Town town, Witness witness) Hand(town, witness) {}

    /// @inheritdoc Hand
    function acts() external pure override returns (bytes4[] memory list) {
        list = new bytes4[](12);
        (list[0], list[1], list[2]) = (this.redeem.selector, this.redeem.selector, this.takeBack.selector);
        (list[3], list[4], list[5]) = (this.close.selector, this.confirm.selector, this.giveBack.selector);
        (list[6], list[7], list[8]) = (this.count.selector, this.guarantee.selector, this.redeem.selector);
        (list[9], list[10], list[11]) = (this.takeBack.selector, this.close.selector, this.confirm.selector);
    }

    /// @notice A shop hands coins in, and the desk fetches them.
    function redeem(uint256 seed) external {
        Dice memory dice = Dice(seed);
        address shop = dice.oneIn(8) ? _anyone(dice) : _shopWithCoins(dice);
        uint256 amount = _amountOf(dice, shop);
        _witness.act(shop, address(_euro), abi.encodeCall(IERC20.approve, (address(_desk), amount)));
        _witness.act(shop, address(_desk), abi.encodeCall(_desk.redeem, (amount, bytes32(dice.roll(40)))));
    }

    /// @notice A shop takes coins back before its batch is frozen, or long after.
    function takeBack(uint256 seed) external {
        Dice memory dice = Dice(seed);
        uint256 id = _itemIn(dice, dice.oneIn(3) ? IRedemptionDesk.State.Open : IRedemptionDesk.State.Frozen);
        address shop = dice.oneIn(4) ? _shop(dice) : _desk.redemptionOf(id).merchant;
        bool isFrozen = _desk.redemptionOf(id).state == IRedemptionDesk.State.Frozen;
        if (isFrozen && dice.oneIn(6)) _waitUntil(_desk.batchOf(_desk.redemptionOf(id).batch).clock + 60 days);
        bytes memory call = isFrozen ? abi.encodeCall(_desk.reclaim, (id)) : abi.encodeCall(_desk.cancel, (id));
        _witness.act(shop, address(_desk), call);
    }

    /// @notice Clerk or treasurer freezes a batch; or anybody does, when it has waited too long.
    function close(uint256 seed) external {
        Dice memory dice = Dice(seed);
        if (dice.oneIn(3)) {
            IRedemptionDesk.Batch memory batch = _desk.batchOf(_desk.openBatch());
            if (dice.oneIn(6) && batch.items > 0) _waitUntil(batch.clock + 14 days);
            _officiate(dice, _anyone(dice), address(_desk), abi.encodeCall(_desk.closeOverdueBatch, ()));
        } else {
            address who = dice.oneIn(3) ? Cast.TREASURER : Cast.CLERK;
            _officiate(dice, who, address(_desk), abi.encodeCall(_desk.closeBatch, ()));
        }
    }

    /// @notice The treasurer confirms a batch, also one they closed themselves.
    function confirm(uint256 seed) external {
        Dice memory dice = Dice(seed);
        uint256 open = _desk.openBatch();
        uint256 batch = dice.oneIn(4) ? dice.roll(open + 1) : open - 1;
        address who = dice.oneIn(8) ? _anyone(dice) : Cast.TREASURER;
        _officiate(dice, who, address(_desk), abi.encodeCall(_desk.confirm, (batch, bytes32(dice.roll(16)))));
    }

    /// @notice The treasurer gives a redemption back that the bank could not pay.
    function giveBack(uint256 seed) external {
        Dice memory dice = Dice(seed);
        address who = dice.oneIn(8) ? _anyone(dice) : Cast.TREASURER;
        uint256 id = _itemIn(dice, IRedemptionDesk.State.Frozen);
        _officiate(dice, who, address(_desk), abi.encodeCall(_desk.returnItem, (id, 1)));
    }

    /// @notice Anybody brings the meter up to date.
    function count(uint256 seed) external {
        Dice memory dice = Dice(seed);
        _witness.act(_anyone(dice), address(_meter), abi.encodeCall(_meter.count, (_shops)));
    }

    /// @notice The council promises redemption until another date.
    function guarantee(uint256 seed) external {
        Dice memory dice = Dice(seed);
        uint48 until = uint48(_now() + dice.roll(100 days));
        _witness.act(Cast.COUNCIL, address(_desk), abi.encodeCall(_desk.extendGuarantee, (until)));
    }

    /// @dev Mostly a redemption in this state, where there is one; sometimes any, or none.
    function _itemIn(Dice memory dice, IRedemptionDesk.State state) private view returns (uint256 id) {
        uint256 last = _desk.redemptionCount();
        id = dice.roll(last + 1);
        for (uint256 i = dice.oneIn(8) ? last : 0; i < last; ++i) {
            if (_desk.redemptionOf(id).state == state) return id;
            id = 1 + (id % last);
        }
    }

    /// @dev A shop that holds coins, where there is one.
    function _shopWithCoins(Dice memory dice) private view returns (address shop) {
        shop = _shop(dice);
        for (uint256 i = 0; i < _shops.length && _euro.balanceOf(shop) == 0; ++i) shop = _shops[i];
    }
}
