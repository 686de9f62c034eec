// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {GuardianTurn} from "./GuardianTurn.sol";
import {IHeerlenEuro} from "./IHeerlenEuro.sol";
import {Standing} from "./Moves.sol";
import {Purse} from "./Purse.sol";

/**
 * @title Standings: what every account is, and who is held
 * @notice The part of the Heerlen Euro that keeps the purses and lets keepers and holds change what an account is.
 * @dev A hold is one byte in the purse and one slot beside it. The slot is read only for an account whose byte says
 * `Held`; when its end has passed, the account is again what it was before, whoever does nothing.
 */
abstract contract Standings is IHeerlenEuro, AccessManaged {
    /// @dev Both moments are unix seconds. Counts only while the purse says `Held`, but for `guardianLatest`.
    struct Hold {
        uint48 until; // the hold ends by itself
        uint48 guardianLatest; // the end no hold by the guardian may pass, for this turn of the guardian
        uint8 reason;
        Standing former; // what the account is again afterwards
    }

    /// @dev The council holds an account for at most this long, and may confirm it again.
    uint48 private constant COUNCIL_LIMIT = 365 days;

    mapping(address account => Purse) internal _purses;
    mapping(address keeper => uint256 standings) private _keepers;
    mapping(address account => Hold) private _holds;

    /// @inheritdoc IHeerlenEuro
    function setKeeper(address keeper, uint256 standings) external restricted {
        // Nobody is held by a keeper: a hold has a reason and an end.
        uint256 mask = standings & ~_bit(Standing.Held);
        // Every keeper takes strangers in, so every mask holds Outsider.
        if (mask != 0) mask |= _bit(Standing.Outsider);
        _keepers[keeper] = mask;
        emit KeeperChanged(keeper, mask);
    }

    /// @inheritdoc IHeerlenEuro
    function setStanding(address account, Standing standing) external {
        Purse purse = _purses[account];
        Standing previous = _besidesHold(account, purse);
        uint256 needed = _bit(previous) | _bit(standing);
        bool nobody = account == address(0) || account == address(this);
        if (nobody || _keepers[msg.sender] & needed != needed) {
            revert HeerlenEuro_NotTheKeeper(msg.sender, previous, standing);
        }
        if (standing == Standing.Outsider && purse.cents() > 0) {
            revert HeerlenEuro_StillHoldsCoins(account, purse.cents());
        }
        if (standingOf(account) != Standing.Held) _purses[account] = purse.standingAs(standing);
        else _changeUnderHold(account, standing);
        emit StandingChanged(account, previous, standing);
    }

    /// @inheritdoc IHeerlenEuro
    function hold(address account, uint8 reason) external restricted {
        Hold storage held = _holds[account];
        uint48 end = GuardianTurn.endNow(held.guardianLatest);
        // A hold stops a merchant from redeeming as a pause of redeeming does. So after such a pause it is no way to go on.
        uint48 pauseEnd = _isMerchant(account) ? _latestRedeemingPause() : 0;
        if (pauseEnd < end && !GuardianTurn.rested(pauseEnd)) end = pauseEnd;
        if (block.timestamp >= end) {
            revert HeerlenEuro_HoldTooLong(uint48(block.timestamp) + GuardianTurn.LIMIT, end);
        }
        held.guardianLatest = end;
        // What the council confirmed for longer stays as it is.
        if (held.until > end) (reason, end) = (held.reason, held.until);
        _holdUntil(account, reason, end);
    }

    /// @inheritdoc IHeerlenEuro
    function confirmHold(address account, uint8 reason, uint48 until) external restricted {
        if (until <= block.timestamp) return _release(account);
        uint48 latest = uint48(block.timestamp) + COUNCIL_LIMIT;
        if (until > latest) revert HeerlenEuro_HoldTooLong(until, latest);
        _holdUntil(account, reason, until);
    }

    /// @inheritdoc IHeerlenEuro
    function release(address account) external restricted {
        _release(account);
    }

    /// @inheritdoc IHeerlenEuro
    function keeperOf(address keeper) external view returns (uint256) {
        return _keepers[keeper];
    }

    /// @inheritdoc IHeerlenEuro
    function holdOf(address account) external view returns (uint8 reason, uint48 until, Standing former) {
        Purse purse = _purses[account];
        former = _besidesHold(account, purse);
        if (purse.standing() == Standing.Held) (reason, until) = (_holds[account].reason, _holds[account].until);
    }

    /// @inheritdoc IHeerlenEuro
    function receivedBy(address account) external view returns (uint256) {
        return _purses[account].received();
    }

    /// @inheritdoc IHeerlenEuro
    function standingOf(address account) public view returns (Standing) {
        return Standing(_rowOf(account, _purses[account]));
    }

    /// @dev The end of the guardian's last turn to pause redeeming; 0 when there was none.
    function _latestRedeemingPause() internal view virtual returns (uint48);

    /// @dev What the account is now, as a row or column of the moves table.
    function _rowOf(address account, Purse purse) internal view returns (uint256 row) {
        row = purse.row();
        if (row == uint256(Standing.Held) && _holds[account].until <= block.timestamp) {
            return uint256(_holds[account].former);
        }
    }

    function _holdUntil(address account, uint8 reason, uint48 until) private {
        Purse purse = _purses[account];
        Standing former = _besidesHold(account, purse);
        if (!_mayBeHeld(former)) revert HeerlenEuro_CannotBeHeld(account, former);
        Hold storage held = _holds[account];
        (held.until, held.reason, held.former) = (until, reason, former);
        _purses[account] = purse.standingAs(Standing.Held);
        emit AccountHeld(account, reason, until);
    }

    function _release(address account) private {
        Purse purse = _purses[account];
        if (purse.standing() != Standing.Held) revert HeerlenEuro_NotHeld(account);
        Hold storage held = _holds[account];
        held.until = 0;
        _purses[account] = purse.standingAs(held.former);
        emit AccountReleased(account);
    }

    /// @dev A keeper says what a held account will be when its hold has ended.
    function _changeUnderHold(address account, Standing standing) private {
        if (standing != Standing.Outsider && !_mayBeHeld(standing)) revert HeerlenEuro_CannotBeHeld(account, standing);
        _holds[account].former = standing;
    }

    /// @dev What the account is whether a hold runs or not.
    function _besidesHold(address account, Purse purse) private view returns (Standing standing) {
        standing = purse.standing();
        if (standing == Standing.Held) return _holds[account].former;
    }

    function _isMerchant(address account) private view returns (bool) {
        Standing standing = _besidesHold(account, _purses[account]);
        return standing == Standing.Merchant || standing == Standing.SuspendedMerchant;
    }

    /// @dev People, clubs and shops. The town's own accounts keep everybody's money and are never held.
    function _mayBeHeld(Standing standing) private pure returns (bool) {
        return
            standing != Standing.Outsider &&
            standing != Standing.Treasury &&
            standing != Standing.Escrow &&
            standing != Standing.Desk;
    }

    function _bit(Standing standing) private pure returns (uint256) {
        return 1 << uint256(standing);
    }
}
