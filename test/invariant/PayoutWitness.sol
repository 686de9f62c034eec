// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IPaymentMeter} from "../../contracts/money/IPaymentMeter.sol";
import {IRedemptionDesk} from "../../contracts/money/IRedemptionDesk.sol";
import {Vm} from "../solidity/Vm.sol";
import {Cast} from "./Cast.sol";
import {Testimony} from "./Testimony.sol";

/// @notice Watches the desk: what is handed in, who freezes, who confirms, and how each redemption ends.
abstract contract PayoutWitness is Testimony {
    /// @dev What the witness knows of a redemption. `ended` counts its ends: burned with its batch, or given back.
    struct Item {
        address merchant;
        uint256 amount;
        uint256 batch;
        uint256 ended;
    }

    /// @dev What the meter brought up at once, and in which week.
    struct Count {
        uint256 week;
        uint256 amount;
    }

    /// @dev Twelve months of whole weeks: the one of now and 53 before it.
    uint256 private constant PAST_WEEKS = 53;

    Item[] private _items;
    Count[] private _counts;
    mapping(uint256 batch => address) private _closers;

    /// @notice The latest date the city ever guaranteed.
    uint48 public guaranteed;

    function itemCount() external view returns (uint256) {
        return _items.length;
    }

    /// @notice The cents of all redemptions that have not ended.
    function atTheDesk() external view returns (uint256 sum) {
        for (uint256 i = 0; i < _items.length; ++i) if (_items[i].ended == 0) sum += _items[i].amount;
    }

    /// @notice The cents of all counts, and of those in the last twelve months.
    function metered() external view returns (uint256 ever, uint256 recently) {
        for (uint256 i = 0; i < _counts.length; ++i) {
            ever += _counts[i].amount;
            if (_counts[i].week + PAST_WEEKS >= block.timestamp / 7 days) recently += _counts[i].amount;
        }
    }

    function _judgePayouts(Vm.Log[] memory told, Deed memory deed) internal {
        for (uint256 i = 0; i < told.length; ++i) {
            if (told[i].emitter == address(_meter)) _noteCount(told[i]);
            if (told[i].emitter != address(_desk)) continue;
            bytes32 kind = told[i].topics[0];
            if (kind == IRedemptionDesk.RedemptionRequested.selector) _noteRequest(told[i]);
            else if (kind == IRedemptionDesk.BatchClosed.selector) _closers[uint256(told[i].topics[1])] = deed.by;
            else if (kind == IRedemptionDesk.BatchConfirmed.selector) _noteConfirmed(told[i], deed);
            else if (kind == IRedemptionDesk.GuaranteeExtended.selector) _noteGuarantee(told[i]);
            else _noteBack(uint256(told[i].topics[1]), kind, deed);
        }
    }

    function _noteRequest(Vm.Log memory told) private {
        (uint256 amount, ) = abi.decode(told.data, (uint256, bytes32));
        _items.push(Item(_accountIn(told.topics[2]), amount, uint256(told.topics[3]), 0));
        check(18, uint256(told.topics[1]) == _items.length, "redemptions are not numbered one after the other");
    }

    function _noteConfirmed(Vm.Log memory told, Deed memory deed) private {
        uint256 batch = uint256(told.topics[1]);
        (uint256 burned, ) = abi.decode(told.data, (uint256, bytes32));
        check(18, _closers[batch] != deed.by && deed.by == Cast.TREASURER, "a batch was confirmed without four eyes");
        uint256 sum = 0;
        for (uint256 i = 0; i < _items.length; ++i) {
            if (_items[i].batch != batch || _items[i].ended != 0) continue;
            ++_items[i].ended;
            sum += _items[i].amount;
        }
        check(18, sum == burned, "another amount was burned than the batch held");
    }

    function _noteBack(uint256 id, bytes32 kind, Deed memory deed) private {
        Item storage item = _items[id - 1];
        check(18, ++item.ended == 1, "a redemption ended twice");
        bool isReturn = kind == IRedemptionDesk.RedemptionReturned.selector;
        bool mayReturn = deed.by == Cast.TREASURER && _closers[item.batch] != deed.by;
        check(18, isReturn ? mayReturn : deed.by == item.merchant, "a redemption went back by whom it may not");
    }

    function _noteCount(Vm.Log memory told) private {
        if (told.topics[0] != IPaymentMeter.PaymentsCounted.selector) return;
        (uint256 amount, ) = abi.decode(told.data, (uint256, uint256));
        _counts.push(Count(block.timestamp / 7 days, amount));
    }

    function _noteGuarantee(Vm.Log memory told) private {
        (, uint48 current) = abi.decode(told.data, (uint48, uint48));
        check(20, current > guaranteed, "the guarantee moved back");
        guaranteed = current;
    }
}
