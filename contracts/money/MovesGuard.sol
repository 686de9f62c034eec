// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {GuardianTurn} from "./GuardianTurn.sol";
import {IHeerlenEuro} from "./IHeerlenEuro.sol";
import {Moves, Scope, Standing} from "./Moves.sol";
import {Purse} from "./Purse.sol";
import {Standings} from "./Standings.sol";

/**
 * @title MovesGuard: rules and pauses
 * @notice The part of the Heerlen Euro that decides whether a move is allowed. `_update` asks, and there is no other way
 * to move a coin.
 * @dev Balances are kept here and not in OpenZeppelin's ERC20, whose `_update`, `balanceOf` and `totalSupply` are replaced
 * whole: with the standing beside the balance in one word, asking for both standings costs a transfer nothing.
 * Two words: `_rules` is what the council voted, `_open` is the rules less what is paused. A transfer reads only
 * `_open`; the rules and the clocks of the pauses are looked at when `_open` says no.
 */
abstract contract MovesGuard is Standings, ERC20Permit {
    using SafeCast for uint256;

    /// @dev Both moments are unix seconds.
    struct Pause {
        uint48 until; // the pause ends by itself
        uint48 guardianLatest; // the end no pause by the guardian may pass, for this turn of the guardian
    }

    uint256 private _open;
    uint256 private _rules;
    uint256 private _supply;
    mapping(Scope scope => Pause) private _pauses;

    /// @dev On while a merchant gives money back, so that the move is judged by the refund row.
    bool private transient _refunding;

    constructor() {
        _rules = Moves.opening();
        _open = _rules;
        emit MovesChanged(0, _rules);
    }

    /// @inheritdoc IHeerlenEuro
    function setMoves(uint256 wanted) external restricted {
        uint256 previous = _rules;
        _rules = wanted;
        _reopen();
        emit MovesChanged(previous, wanted);
    }

    /// @inheritdoc IHeerlenEuro
    function pause(Scope scope) external restricted {
        uint48 end = GuardianTurn.endNow(_pauses[scope].guardianLatest);
        if (block.timestamp >= end) {
            revert HeerlenEuro_PauseTooLong(uint48(block.timestamp) + GuardianTurn.LIMIT, end);
        }
        _pauses[scope].guardianLatest = end;
        // A second call within one turn never shortens what the council confirmed.
        uint48 current = _pauses[scope].until;
        _pauseUntil(scope, current > end ? current : end);
    }

    /// @inheritdoc IHeerlenEuro
    function confirmPause(Scope scope, uint48 until) external restricted {
        if (until > block.timestamp) _pauseUntil(scope, until);
        else _resume(scope);
    }

    /// @inheritdoc IHeerlenEuro
    function resume(Scope scope) external restricted {
        _resume(scope);
    }

    /// @inheritdoc IHeerlenEuro
    function moves() external view returns (uint256) {
        return _rules;
    }

    /// @inheritdoc IHeerlenEuro
    function pausedUntil(Scope scope) external view returns (uint48) {
        return _pauses[scope].until;
    }

    /// @notice Cents of the account.
    function balanceOf(address account) public view override returns (uint256) {
        return _purses[account].cents();
    }

    /// @notice Cents issued and not burned.
    function totalSupply() public view override returns (uint256) {
        return _supply;
    }

    /// @dev The one choke point: every coin that moves, is issued or burned passes here.
    function _update(address from, address to, uint256 value) internal override {
        Purse sender = _purses[from];
        Purse recipient = _purses[to];
        uint256 row = from == address(0) ? Moves.VOID : _senderRowOf(from, sender);
        uint256 column = to == address(0) ? Moves.VOID : _rowOf(to, recipient);
        if (!Moves.allows(_open, row, column)) _requireLapsed(from, row, to, column);
        if (Moves.isFetched(column) && msg.sender != to) revert HeerlenEuro_FetchOnly(to);

        if (from == address(0)) _supply = (_supply + value).toUint96();
        else if (sender.cents() < value) revert ERC20InsufficientBalance(from, sender.cents(), value);
        else if (from != to) _purses[from] = sender.minus(value);
        if (to == address(0)) _supply -= value;
        else if (from != to) _purses[to] = Moves.isPayment(row, column) ? recipient.paid(value) : recipient.plus(value);
        emit Transfer(from, to, value);
    }

    /// @dev A merchant's coins going back to the payer of a receipt. Only the refund row can allow this.
    function _refund(address merchant, address payer, uint256 amount) internal {
        _refunding = true;
        _transfer(merchant, payer, amount);
        _refunding = false;
    }

    /// @notice The end of the guardian's last turn to pause redeeming.
    /// @inheritdoc Standings
    function _latestRedeemingPause() internal view override returns (uint48) {
        return _pauses[Scope.Redeeming].guardianLatest;
    }

    /// @dev Why a transfer by its owner between two accounts is refused now, whatever the amount; `None` when it is allowed.
    function _refusalOfMove(address from, address to) internal view returns (Refusal) {
        // ERC-20 refuses the zero address before the table is asked: coins are issued and burned by their own functions.
        if (from == address(0) || to == address(0)) return Refusal.MoveNotAllowed;
        uint256 row = _rowOf(from, _purses[from]);
        uint256 column = _rowOf(to, _purses[to]);
        if (!Moves.allows(_open, row, column)) {
            if (!Moves.allows(_rules, row, column)) return Refusal.MoveNotAllowed;
            (bool paused, ) = _pauseOn(row, column);
            if (paused) return Refusal.Paused;
        }
        return Moves.isFetched(column) && from != to ? Refusal.FetchOnly : Refusal.None;
    }

    function _senderRowOf(address from, Purse sender) private view returns (uint256 row) {
        row = _rowOf(from, sender);
        bool merchant = row == uint256(Standing.Merchant) || row == uint256(Standing.SuspendedMerchant);
        if (merchant && _refunding) return Moves.REFUND;
    }

    /// @dev Reached when `_open` says no. The move is fine after all when the rules have it and its pause has lapsed.
    function _requireLapsed(address from, uint256 row, address to, uint256 column) private view {
        if (!Moves.allows(_rules, row, column)) {
            revert HeerlenEuro_MoveNotAllowed(from, standingOf(from), to, standingOf(to));
        }
        (bool paused, Scope scope) = _pauseOn(row, column);
        if (paused) revert HeerlenEuro_Paused(scope, _pauses[scope].until);
    }

    /// @dev Whether a running pause covers this cell, and which. The scopes have no cell in common.
    function _pauseOn(uint256 row, uint256 column) private view returns (bool paused, Scope scope) {
        for (uint256 i = 0; i <= uint256(type(Scope).max); ++i) {
            scope = Scope(i);
            if (Moves.allows(Moves.scopeMask(scope), row, column)) {
                return (_pauses[scope].until > block.timestamp, scope);
            }
        }
    }

    function _pauseUntil(Scope scope, uint48 until) private {
        _pauses[scope].until = until;
        _reopen();
        emit ScopePaused(scope, until);
    }

    function _resume(Scope scope) private {
        _pauses[scope].until = 0;
        _reopen();
        emit ScopeResumed(scope);
    }

    function _reopen() private {
        uint256 open = _rules;
        for (uint256 i = 0; i <= uint256(type(Scope).max); ++i) {
            if (_pauses[Scope(i)].until > block.timestamp) open &= ~Moves.scopeMask(Scope(i));
        }
        _open = open;
    }
}
