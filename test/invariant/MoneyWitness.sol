// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IHeerlenEuro} from "../../contracts/money/IHeerlenEuro.sol";
import {Moves, Scope, Standing} from "../../contracts/money/Moves.sol";
import {Vm} from "../solidity/Vm.sol";
import {Cast} from "./Cast.sol";
import {MovesModel} from "./MovesModel.sol";
import {Testimony} from "./Testimony.sol";

/// @notice Watches every coin that moves, and every payment and refund.
abstract contract MoneyWitness is Testimony {
    struct Payment {
        address payer;
        bytes32 paymentReference;
        address merchant;
        uint256 amount;
        uint256 refunded;
    }

    Payment[] private _payments;
    mapping(address payer => mapping(bytes32 paymentReference => bool)) private _paid;

    /// @notice A payment that the town accepted.
    function notePayment(address payer, bytes32 paymentReference, address merchant, uint256 amount) external {
        check(5, !_paid[payer][paymentReference], "a reference was paid twice");
        _paid[payer][paymentReference] = true;
        _payments.push(Payment(payer, paymentReference, merchant, amount, 0));
    }

    /// @notice A refund that the town accepted.
    function noteRefund(uint256 index, address merchant, uint256 amount) external {
        Payment storage payment = _payments[index];
        payment.refunded += amount;
        check(5, payment.merchant == merchant, "a refund by somebody who was not paid");
        check(5, payment.refunded <= payment.amount, "more was refunded than was paid");
    }

    function paymentCount() external view returns (uint256) {
        return _payments.length;
    }

    function paymentAt(uint256 index) external view returns (Payment memory) {
        return _payments[index];
    }

    function _judgeMoney(Sight memory before, Sight memory later, Deed memory deed, Vm.Log[] memory told) internal {
        for (uint256 i = 0; i < told.length; ++i) {
            if (!_isTransfer(told[i])) continue;
            (address from, address to) = (_accountIn(told[i].topics[1]), _accountIn(told[i].topics[2]));
            _judgeMove(before, deed, from, to, _isRefund(told, i));
        }
        (int256[] memory changes, int256 issued) = _changesTold(told);
        for (uint256 i = 0; i < _everyone.length; ++i) {
            bool isTold = int256(later.balances[i]) == int256(before.balances[i]) + changes[i];
            check(4, isTold, "a balance changed by another amount than was told");
        }
        check(6, int256(later.supply) == int256(before.supply) + issued, "the supply changed by more than was issued");
    }

    /// @dev What each account got by the events told; one place more than accounts, for whom nobody knows.
    function _changesTold(Vm.Log[] memory told) private view returns (int256[] memory changes, int256 issued) {
        changes = new int256[](_everyone.length + 1);
        for (uint256 i = 0; i < told.length; ++i) {
            if (!_isTransfer(told[i])) continue;
            (address from, address to) = (_accountIn(told[i].topics[1]), _accountIn(told[i].topics[2]));
            int256 amount = int256(abi.decode(told[i].data, (uint256)));
            if (from == address(0)) issued += amount;
            else changes[_indexOf(from)] -= amount;
            if (to == address(0)) issued -= amount;
            else changes[_indexOf(to)] += amount;
        }
    }

    function _judgeMove(Sight memory before, Deed memory deed, address from, address to, bool isRefund) private {
        uint256 row = from == address(0) ? Moves.VOID : _rowOf(before, from);
        uint256 column = to == address(0) ? Moves.VOID : _rowOf(before, to);
        if (isRefund) row = Moves.REFUND;
        check(4, MovesModel.allowed(row, column, shopsTrade), "a coin moved that the table does not let");
        (bool some, Scope scope) = MovesModel.scopeOf(row, column);
        bool isPaused = some && before.pausedUntil[uint256(scope)] > block.timestamp;
        check(4, !isPaused, "a coin moved that a pause stops");

        if (from == address(0)) check(6, deed.by == Cast.COUNCIL, "somebody but the council issued coins");
        if (to == address(0)) check(6, _mayBurn(row), "somebody burned coins who may not");
        bool isOwn = _isOf(deed, from) || from == address(0) || from == address(_tasks) || from == address(_desk);
        check(13, isOwn, "coins left without their owner's act, signature or allowance");
    }

    /// @dev A merchant's refund is told right after its transfer, with the same payer, merchant and amount.
    function _isRefund(Vm.Log[] memory told, uint256 index) private view returns (bool) {
        if (index + 1 == told.length || told[index + 1].emitter != address(_euro)) return false;
        Vm.Log memory next = told[index + 1];
        if (next.topics[0] != IHeerlenEuro.Refunded.selector) return false;
        bool isSame = abi.decode(next.data, (uint256)) == abi.decode(told[index].data, (uint256));
        return isSame && next.topics[1] == told[index].topics[2] && next.topics[2] == told[index].topics[1];
    }

    function _rowOf(Sight memory before, address account) private returns (uint256) {
        uint256 index = _indexOf(account);
        bool isKnown = index < _everyone.length;
        check(3, isKnown, "an account nobody knows had or got coins");
        return isKnown ? uint256(before.standings[index]) : 0;
    }

    function _mayBurn(uint256 row) private pure returns (bool) {
        return row == uint256(Standing.Treasury) || row == uint256(Standing.Desk);
    }
}
