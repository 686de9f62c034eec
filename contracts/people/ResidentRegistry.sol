// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {IHeerlenEuro} from "../money/IHeerlenEuro.sol";
import {Standing} from "../money/Moves.sol";
import {IResidentRegistry} from "./IResidentRegistry.sol";

/// @title ResidentRegistry: one person, one wallet
/// @notice See `IResidentRegistry`.
contract ResidentRegistry is IResidentRegistry, AccessManaged, Multicall {
    IHeerlenEuro private immutable _euro;

    mapping(bytes32 commitment => address wallet) private _wallets;
    mapping(address wallet => bytes32 commitment) private _commitments;
    mapping(address wallet => uint8 tier) private _tiers;

    constructor(address authority, IHeerlenEuro euro) AccessManaged(authority) {
        _euro = euro;
    }

    /// @inheritdoc IResidentRegistry
    function enrol(address wallet, bytes32 commitment, uint8 tier) external restricted {
        if (wallet == address(0) || commitment == 0) revert ResidentRegistry_Empty();
        address known = _wallets[commitment];
        if (known != address(0)) revert ResidentRegistry_PersonEnrolled(commitment, known);
        if (_commitments[wallet] != 0) revert ResidentRegistry_WalletEnrolled(wallet);

        _wallets[commitment] = wallet;
        _commitments[wallet] = commitment;
        _tiers[wallet] = tier;
        emit ResidentEnrolled(wallet, commitment, tier);

        _euro.setStanding(wallet, Standing.Resident);
    }

    /// @inheritdoc IResidentRegistry
    function recordLeave(address wallet) external restricted {
        _requireEnrolledAs(wallet, Standing.Resident);
        emit ResidentLeft(wallet);
        _euro.setStanding(wallet, Standing.Leaver);
    }

    /// @inheritdoc IResidentRegistry
    function recordReturn(address wallet) external restricted {
        _requireEnrolledAs(wallet, Standing.Leaver);
        emit ResidentReturned(wallet);
        _euro.setStanding(wallet, Standing.Resident);
    }

    /// @inheritdoc IResidentRegistry
    function changeTier(address wallet, uint8 tier) external restricted {
        if (_commitments[wallet] == 0) revert ResidentRegistry_NotResident(wallet);
        uint8 previous = _tiers[wallet];
        if (tier == previous) revert ResidentRegistry_SameTier(wallet, tier);
        _tiers[wallet] = tier;
        emit ResidentTierChanged(wallet, previous, tier);
    }

    /// @inheritdoc IResidentRegistry
    function walletOf(bytes32 commitment) external view returns (address) {
        return _wallets[commitment];
    }

    /// @inheritdoc IResidentRegistry
    function commitmentOf(address wallet) external view returns (bytes32) {
        return _commitments[wallet];
    }

    /// @inheritdoc IResidentRegistry
    function tierOf(address wallet) external view returns (uint8) {
        return _tiers[wallet];
    }

    function _requireEnrolledAs(address wallet, Standing standing) private view {
        bool enrolled = _commitments[wallet] != 0;
        // A resident may leave and come back while held: the hold stays over either.
        (, , Standing actual) = _euro.holdOf(wallet);
        if (!enrolled || actual != standing) revert ResidentRegistry_NotResident(wallet);
    }
}
