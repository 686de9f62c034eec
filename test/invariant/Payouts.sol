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
        list = new bytes4[](9);
        (list[0], list[1], list[2]) = (this.redeem.selector, this.redeem.selector, this.takeBack.selector);
        (list[3], list[4], list[5]) = (this.close.selector, this.confirm.selector, this.giveBack.selector);
        (list[6], list[7], list[8]) = (this.count.selector, this.guarantee.selector, this.redeem.selector);
    }

    /// @notice A shop hands coins in, and the desk fetches them.
    function redeem(uint256 seed) external {
        Dice memory dice = Dice(seed);
        address shop = dice.oneIn(8) ? _anyone(dice) : _shop(dice);
        uint256 amount = _amountOf(dice, shop);
        _witness.act(shop, address(_euro), abi.encodeCall(IERC20.approve, (address(_desk), amount)));
        _witness.act(shop, address(_desk), abi.encodeCall(_desk.redeem, (amount, bytes32(dice.roll(40)))));
    }

    /// @notice A shop takes coins back before its batch is frozen, or long after.
    function takeBack(uint256 seed) external {
        Dice memory dice = Dice(seed);
        uint256 id = _item(dice);
        address shop = dice.oneIn(4) ? _shop(dice) : _desk.redemptionOf(id).merchant;
        bool isFrozen = _desk.redemptionOf(id).state == IRedemptionDesk.State.Frozen;
        bytes memory call = isFrozen ? abi.encodeCall(_desk.reclaim, (id)) : abi.encodeCall(_desk.cancel, (id));
        _witness.act(shop, address(_desk), call);
    }

    /// @notice Clerk or treasurer freezes a batch; or anybody does, when it has waited too long.
    function close(uint256 seed) external {
        Dice memory dice = Dice(seed);
        if (dice.oneIn(3)) {
            _witness.act(_anyone(dice), address(_desk), abi.encodeCall(_desk.closeOverdueBatch, ()));
        } else {
            address who = dice.oneIn(3) ? Cast.TREASURER : Cast.CLERK;
            _witness.act(who, address(_desk), abi.encodeCall(_desk.closeBatch, ()));
        }
    }

    /// @notice The treasurer confirms a batch, also one they closed themselves.
    function confirm(uint256 seed) external {
        Dice memory dice = Dice(seed);
        uint256 batch = dice.roll(_desk.openBatch() + 1);
        address who = dice.oneIn(8) ? _anyone(dice) : Cast.TREASURER;
        _witness.act(who, address(_desk), abi.encodeCall(_desk.confirm, (batch, bytes32(dice.roll(16)))));
    }

    /// @notice The treasurer gives a redemption back that the bank could not pay.
    function giveBack(uint256 seed) external {
        Dice memory dice = Dice(seed);
        address who = dice.oneIn(8) ? _anyone(dice) : Cast.TREASURER;
        _witness.act(who, address(_desk), abi.encodeCall(_desk.returnItem, (_item(dice), 1)));
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

    function _item(Dice memory dice) private view returns (uint256) {
        return dice.roll(_desk.redemptionCount() + 1);
    }
}
