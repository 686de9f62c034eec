// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IHeerlenEuro} from "./IHeerlenEuro.sol";
import {Moves, Scope, Standing} from "./Moves.sol";
import {Purse} from "./Purse.sol";

/**
 * @title MovesGuard: standings, rules and pauses
 * @notice The half of the Heerlen Euro that decides whether a move is allowed. `_update` asks, and there is no other way
 * to move a coin.
 * @dev Balances are kept here and not in OpenZeppelin's ERC20, whose `_update`, `balanceOf` and `totalSupply` are replaced
 * whole: with the standing beside the balance in one word, asking for both standings costs a transfer nothing.
 * Two words: `_rules` is what the council voted, `_open` is the rules less what is paused. A transfer reads only
 * `_open`; the rules and the clocks of the pauses are looked at when `_open` says no.
 */
abstract contract MovesGuard is IHeerlenEuro, ERC20Permit, AccessManaged {
    using SafeCast for uint256;

    /// @dev Both moments are unix seconds.
    struct Pause {
        uint48 until; // the pause ends by itself
        uint48 guardianLatest; // the end no pause by the guardian may pass, for this turn of the guardian
    }

    /// @dev The guardian stops a scope for at most this long ...
    uint48 private constant GUARDIAN_LIMIT = 14 days;

    /// @dev ... and only after an equal time of rest may a new turn begin, so that turns cannot be strung together.
    uint48 private constant GUARDIAN_REST = 14 days;

    uint256 private _open;
    uint256 private _rules;
    uint256 private _supply;
    mapping(address account => Purse) private _purses;
    mapping(address keeper => uint256 standings) private _keepers;
    mapping(Scope scope => Pause) private _pauses;

    /// @dev On while a merchant gives money back, so that the move is judged by the refund row.
    bool private transient _refunding;

    constructor() {
        _rules = Moves.opening();
        _open = _rules;
        emit MovesChanged(0, _rules);
    }

    /// @inheritdoc IHeerlenEuro
    function setKeeper(address keeper, uint256 standings) external restricted {
        // Every keeper takes strangers in, so every mask holds Outsider.
        uint256 mask = standings == 0 ? 0 : standings | _bit(Standing.Outsider);
        _keepers[keeper] = mask;
        emit KeeperChanged(keeper, mask);
    }

    /// @inheritdoc IHeerlenEuro
    function setStanding(address account, Standing standing) external {
        Purse purse = _purses[account];
        Standing previous = purse.standing();
        uint256 needed = _bit(previous) | _bit(standing);
        bool nobody = account == address(0) || account == address(this);
        if (nobody || _keepers[msg.sender] & needed != needed) {
            revert HeerlenEuro_NotTheKeeper(msg.sender, previous, standing);
        }
        if (standing == Standing.Outsider && purse.cents() > 0) {
            revert HeerlenEuro_StillHoldsCoins(account, purse.cents());
        }
        _purses[account] = purse.standingAs(standing);
        emit StandingChanged(account, previous, standing);
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
        uint48 time = uint48(block.timestamp);
        uint48 until = time + GUARDIAN_LIMIT;
        uint48 latest = _pauses[scope].guardianLatest;
        if (time >= latest + GUARDIAN_REST) {
            latest = until;
            _pauses[scope].guardianLatest = latest;
        }
        if (time >= latest) revert HeerlenEuro_PauseTooLong(until, latest);
        // A second call within one turn never shortens what the council confirmed.
        uint48 current = _pauses[scope].until;
        _pauseUntil(scope, current > latest ? current : latest);
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
    function standingOf(address account) public view returns (Standing) {
        return _purses[account].standing();
    }

    /// @inheritdoc IHeerlenEuro
    function keeperOf(address keeper) external view returns (uint256) {
        return _keepers[keeper];
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
        uint256 row = from == address(0) ? Moves.VOID : _rowOf(sender);
        uint256 column = to == address(0) ? Moves.VOID : recipient.row();
        if (!Moves.allows(_open, row, column)) _requireLapsed(from, row, to, column);

        if (from == address(0)) _supply = (_supply + value).toUint96();
        else if (sender.cents() < value) revert ERC20InsufficientBalance(from, sender.cents(), value);
        else if (from != to) _purses[from] = sender.minus(value);
        if (to == address(0)) _supply -= value;
        else if (from != to) _purses[to] = recipient.plus(value);
        emit Transfer(from, to, value);
    }

    /// @dev A merchant's coins going back to the payer of a receipt. Only the refund row can allow this.
    function _refund(address merchant, address payer, uint256 amount) internal {
        _refunding = true;
        _transfer(merchant, payer, amount);
        _refunding = false;
    }

    /// @dev Why the table refuses an ordinary move between two accounts now; `None` when it allows it.
    function _refusalOfMove(address from, address to) internal view returns (Refusal) {
        // ERC-20 refuses the zero address before the table is asked: coins are issued and burned by their own functions.
        if (from == address(0) || to == address(0)) return Refusal.MoveNotAllowed;
        uint256 row = _purses[from].row();
        uint256 column = _purses[to].row();
        if (Moves.allows(_open, row, column)) return Refusal.None;
        if (!Moves.allows(_rules, row, column)) return Refusal.MoveNotAllowed;
        (bool paused, ) = _pauseOn(row, column);
        return paused ? Refusal.Paused : Refusal.None;
    }

    function _rowOf(Purse sender) private view returns (uint256 row) {
        row = sender.row();
        bool merchant = row == uint256(Standing.Merchant) || row == uint256(Standing.SuspendedMerchant);
        if (merchant && _refunding) return Moves.REFUND;
    }

    /// @dev Reached when `_open` says no. The move is fine after all when the rules have it and its pause has lapsed.
    function _requireLapsed(address from, uint256 row, address to, uint256 column) private view {
        if (!Moves.allows(_rules, row, column)) {
            revert HeerlenEuro_MoveNotAllowed(from, _purses[from].standing(), to, _purses[to].standing());
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

    function _bit(Standing standing) private pure returns (uint256) {
        return 1 << uint256(standing);
    }
}
