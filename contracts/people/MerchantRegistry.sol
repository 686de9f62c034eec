// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {IGeofence, Location} from "../geofence/IGeofence.sol";
import {IHeerlenEuro} from "../money/IHeerlenEuro.sol";
import {Standing} from "../money/Moves.sol";
import {IMerchantRegistry} from "./IMerchantRegistry.sol";

/// @title MerchantRegistry: the shops that take Heerlen Euro
/// @notice See `IMerchantRegistry`.
contract MerchantRegistry is IMerchantRegistry, AccessManaged, Multicall {
    uint256 private constant LONGEST_NAME = 80;
    uint256 private constant LONGEST_TRADE = 32;

    IHeerlenEuro private immutable _euro;
    IGeofence private immutable _fence;

    mapping(address merchant => Merchant) private _merchants;

    constructor(address authority, IHeerlenEuro euro, IGeofence fence) AccessManaged(authority) {
        _euro = euro;
        _fence = fence;
    }

    /// @inheritdoc IMerchantRegistry
    function applyAsMerchant(string calldata tradingName, string calldata trade, Location calldata place) external {
        Merchant storage merchant = _merchants[msg.sender];
        // An open application cannot be changed, or an officer could approve another shop than the one judged.
        if (merchant.status != Status.None && merchant.status != Status.Ended) _wrongStatus(msg.sender);
        _requireLength(bytes(tradingName).length, LONGEST_NAME);
        _requireLength(bytes(trade).length, LONGEST_TRADE);

        merchant.status = Status.Applied;
        merchant.contractEnd = 0;
        merchant.place = place;
        emit MerchantApplied(msg.sender, tradingName, trade, place);
    }

    /// @inheritdoc IMerchantRegistry
    function approve(address account, uint48 contractEnd) external restricted {
        Merchant storage merchant = _merchants[account];
        if (merchant.status != Status.Applied) _wrongStatus(account);
        if (contractEnd <= block.timestamp) revert MerchantRegistry_ContractEnded(contractEnd);
        _requireInside(merchant.place);

        merchant.status = Status.Active;
        merchant.contractEnd = contractEnd;
        emit MerchantApproved(account, contractEnd);

        _euro.setStanding(account, Standing.Merchant);
    }

    /// @inheritdoc IMerchantRegistry
    function suspend(address account, uint8 reason) external restricted {
        Merchant storage merchant = _merchants[account];
        if (merchant.status != Status.Active) _wrongStatus(account);

        merchant.status = Status.Suspended;
        emit MerchantSuspended(account, reason);

        _euro.setStanding(account, Standing.SuspendedMerchant);
    }

    /// @inheritdoc IMerchantRegistry
    function reinstate(address account) external restricted {
        Merchant storage merchant = _merchants[account];
        if (merchant.status != Status.Suspended) _wrongStatus(account);
        if (merchant.contractEnd <= block.timestamp) revert MerchantRegistry_ContractEnded(merchant.contractEnd);
        _requireInside(merchant.place);

        merchant.status = Status.Active;
        emit MerchantReinstated(account);

        _euro.setStanding(account, Standing.Merchant);
    }

    /// @inheritdoc IMerchantRegistry
    function move(address account, Location calldata place) external restricted {
        _requireTakesPart(account);
        _requireInside(place);

        _merchants[account].place = place;
        emit MerchantMoved(account, place);
    }

    /// @inheritdoc IMerchantRegistry
    function extend(address account, uint48 contractEnd) external restricted {
        _requireTakesPart(account);
        Merchant storage merchant = _merchants[account];
        if (contractEnd <= merchant.contractEnd || contractEnd <= block.timestamp) {
            revert MerchantRegistry_ContractEnded(contractEnd);
        }

        merchant.contractEnd = contractEnd;
        emit MerchantExtended(account, contractEnd);
    }

    /// @inheritdoc IMerchantRegistry
    function end(address account) external restricted {
        // An application ends too: that is how an officer declines it, and the shop may apply again.
        if (_merchants[account].status != Status.Applied) _requireTakesPart(account);
        _endNow(account);
    }

    /// @inheritdoc IMerchantRegistry
    function endExpired(address account) external {
        _requireTakesPart(account);
        uint48 contractEnd = _merchants[account].contractEnd;
        if (block.timestamp <= contractEnd) revert MerchantRegistry_NotEndedYet(contractEnd);
        _endNow(account);
    }

    /// @inheritdoc IMerchantRegistry
    function merchantOf(address account) external view returns (Merchant memory) {
        return _merchants[account];
    }

    /// @dev Whoever was active keeps what it has to refund and redeem; a suspended shop stands so already.
    function _endNow(address account) private {
        Merchant storage merchant = _merchants[account];
        bool wasActive = merchant.status == Status.Active;

        merchant.status = Status.Ended;
        emit MerchantEnded(account);

        if (wasActive) _euro.setStanding(account, Standing.SuspendedMerchant);
    }

    function _requireTakesPart(address account) private view {
        Status status = _merchants[account].status;
        if (status != Status.Active && status != Status.Suspended) _wrongStatus(account);
    }

    function _requireInside(Location memory place) private view {
        if (!_fence.contains(place)) revert MerchantRegistry_OutsideFence(place);
    }

    function _requireLength(uint256 length, uint256 longest) private pure {
        if (length == 0 || length > longest) revert MerchantRegistry_BadName();
    }

    function _wrongStatus(address account) private view {
        revert MerchantRegistry_WrongStatus(account, _merchants[account].status);
    }
}
