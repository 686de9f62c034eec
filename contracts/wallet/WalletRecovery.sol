// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {AuthorityUtils} from "@openzeppelin/contracts/access/manager/AuthorityUtils.sol";
import {RateLimiter} from "@openzeppelin/contracts/utils/RateLimiter.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {InPerson} from "../access/InPerson.sol";
import {IResidentRegistry} from "../people/IResidentRegistry.sol";
import {IResidentWallet} from "./IResidentWallet.sol";
import {IWalletRecovery} from "./IWalletRecovery.sol";
import {PasskeyKey} from "./PasskeyKey.sol";

/// @title WalletRecovery: help for who lost every passkey
/// @notice Two registrars, a week, and a veto by any passkey: see IWalletRecovery.
contract WalletRecovery is IWalletRecovery, InPerson, EIP712 {
    using RateLimiter for RateLimiter.SlidingWindow;

    bytes32 private constant VETO_TYPEHASH = keccak256("RecoveryVeto(address wallet,uint256 id,uint256 deadline)");

    uint48 private constant CONFIRM_WITHIN = 7 days;
    uint48 private constant WAIT = 7 days;
    uint48 private constant CARRY_OUT_WITHIN = 14 days;
    uint48 private constant CALM = 30 days;
    uint208 private constant PROPOSALS_PER_REGISTRAR = 3;
    uint208 private constant CONFIRMATIONS_PER_TOWN = 10;

    IResidentRegistry private immutable _residents;
    address private immutable _verifier;

    uint96 private _lastId;
    mapping(address wallet => Recovery) private _recoveries;

    /// @inheritdoc IWalletRecovery
    mapping(address wallet => uint256) public override calmUntil;

    RateLimiter.SlidingWindow private _proposals;
    RateLimiter.SlidingWindow private _confirmations;

    /// @notice Names whom it asks, and sets how often registrars may propose and confirm.
    /// @param authority The AccessManager that knows the registrars.
    /// @param residents Who is enrolled.
    /// @param verifier The WebAuthn verifier of the wallets.
    constructor(
        address authority,
        IResidentRegistry residents,
        address verifier
    ) AccessManaged(authority) EIP712("WESH WalletRecovery", "1") {
        _residents = residents;
        _verifier = verifier;
        _proposals.updateSettings(1 days, PROPOSALS_PER_REGISTRAR);
        _confirmations.updateSettings(7 days, CONFIRMATIONS_PER_TOWN);
    }

    /// @inheritdoc IWalletRecovery
    function propose(address wallet, bytes calldata key) external restricted returns (uint256 id) {
        _requireInPerson();
        _requireWallet(wallet);
        if (!PasskeyKey.isOn(key, _verifier)) revert WalletRecovery_BadKey(key);
        if (block.timestamp < calmUntil[wallet]) revert WalletRecovery_CalmAfterVeto(wallet, calmUntil[wallet]);
        Recovery storage recovery = _recoveries[wallet];
        if (_stands(wallet, recovery)) revert WalletRecovery_AlreadyOpen(wallet, recovery.id);
        if (!_proposals.tryConsume(bytes32(bytes20(msg.sender)), 1)) revert WalletRecovery_RegistrarLimit(msg.sender);

        id = ++_lastId;
        uint48 lapsesAt = uint48(block.timestamp) + CONFIRM_WITHIN;
        _recoveries[wallet] = Recovery({
            id: uint96(id),
            confirmer: address(0),
            proposer: msg.sender,
            readyAt: 0,
            lapsesAt: lapsesAt,
            passkeysHash: IResidentWallet(wallet).passkeysHash(),
            key: key
        });
        emit RecoveryProposed(wallet, id, msg.sender, keccak256(key), lapsesAt);
    }

    /// @inheritdoc IWalletRecovery
    function confirm(address wallet, uint256 id) external restricted {
        _requireInPerson();
        Recovery storage recovery = _openOf(wallet, id);
        if (recovery.confirmer != address(0)) revert WalletRecovery_AlreadyConfirmed(wallet);
        if (msg.sender == recovery.proposer) revert WalletRecovery_SameRegistrar(msg.sender);
        _requireStanding(wallet, recovery);
        if (!_confirmations.tryConsume(0, 1)) revert WalletRecovery_TownLimit();

        uint48 readyAt = uint48(block.timestamp) + WAIT;
        uint48 lapsesAt = readyAt + CARRY_OUT_WITHIN;
        (recovery.confirmer, recovery.readyAt, recovery.lapsesAt) = (msg.sender, readyAt, lapsesAt);
        emit RecoveryConfirmed(wallet, id, msg.sender, readyAt, lapsesAt);
    }

    /// @inheritdoc IWalletRecovery
    function carryOut(address wallet) external {
        Recovery storage recovery = _openOf(wallet);
        if (recovery.confirmer == address(0)) revert WalletRecovery_NotConfirmed(wallet);
        if (block.timestamp < recovery.readyAt) revert WalletRecovery_TooEarly(wallet, recovery.readyAt);
        _requireStanding(wallet, recovery);

        bytes memory key = recovery.key;
        emit RecoveryCarriedOut(wallet, recovery.id, keccak256(key));
        delete _recoveries[wallet];
        IResidentWallet(wallet).recover(key);
    }

    /// @inheritdoc IWalletRecovery
    function veto() external {
        _veto(msg.sender, _openOf(msg.sender).id);
    }

    /// @inheritdoc IWalletRecovery
    function vetoWithSignature(RecoveryVeto calldata act, bytes calldata signature) external {
        if (block.timestamp > act.deadline) revert WalletRecovery_SignatureExpired(act.deadline);
        _openOf(act.wallet, act.id);
        bytes32 digest = _hashTypedDataV4(keccak256(abi.encode(VETO_TYPEHASH, act.wallet, act.id, act.deadline)));
        if (!SignatureChecker.isValidERC1271SignatureNowCalldata(act.wallet, digest, signature)) {
            revert WalletRecovery_BadSignature(act.wallet);
        }
        _veto(act.wallet, act.id);
    }

    /// @inheritdoc IWalletRecovery
    function withdraw(address wallet) external {
        Recovery storage recovery = _openOf(wallet);
        if (msg.sender != recovery.proposer && msg.sender != recovery.confirmer) {
            revert WalletRecovery_NotYours(msg.sender);
        }
        emit RecoveryWithdrawn(wallet, recovery.id, msg.sender);
        delete _recoveries[wallet];
    }

    /// @inheritdoc IWalletRecovery
    function recoveryOf(address wallet) external view returns (Recovery memory recovery) {
        if (_isOpen(_recoveries[wallet])) recovery = _recoveries[wallet];
    }

    function _veto(address wallet, uint256 id) private {
        uint48 end = uint48(block.timestamp) + CALM;
        calmUntil[wallet] = end;
        delete _recoveries[wallet];
        emit RecoveryVetoed(wallet, id, end);
    }

    function _openOf(address wallet) private view returns (Recovery storage recovery) {
        recovery = _recoveries[wallet];
        if (!_isOpen(recovery)) revert WalletRecovery_NoneOpen(wallet);
    }

    function _openOf(address wallet, uint256 id) private view returns (Recovery storage recovery) {
        recovery = _openOf(wallet);
        if (recovery.id != id) revert WalletRecovery_OtherRecovery(wallet, recovery.id);
    }

    function _requireStanding(address wallet, Recovery storage recovery) private view {
        if (!_mayPropose(recovery)) revert WalletRecovery_NoLongerRegistrar(recovery.proposer);
        if (!_mayConfirm(recovery)) revert WalletRecovery_NoLongerRegistrar(recovery.confirmer);
        if (!_hasOldPasskeys(wallet, recovery)) revert WalletRecovery_PasskeysChanged(wallet);
    }

    /// @dev Whether a recovery can still come to its end. What cannot must not stand in the way of a new one.
    function _stands(address wallet, Recovery storage recovery) private view returns (bool) {
        return _isOpen(recovery) && _mayPropose(recovery) && _mayConfirm(recovery) && _hasOldPasskeys(wallet, recovery);
    }

    function _isOpen(Recovery storage recovery) private view returns (bool) {
        return block.timestamp < recovery.lapsesAt;
    }

    function _mayPropose(Recovery storage recovery) private view returns (bool) {
        return _may(recovery.proposer, this.propose.selector);
    }

    function _mayConfirm(Recovery storage recovery) private view returns (bool) {
        return recovery.confirmer == address(0) || _may(recovery.confirmer, this.confirm.selector);
    }

    function _may(address registrar, bytes4 act) private view returns (bool) {
        (bool atOnce, uint32 delay) = AuthorityUtils.canCallWithDelay(authority(), registrar, address(this), act);
        return atOnce || delay > 0;
    }

    function _hasOldPasskeys(address wallet, Recovery storage recovery) private view returns (bool) {
        return IResidentWallet(wallet).passkeysHash() == recovery.passkeysHash;
    }

    function _requireWallet(address wallet) private view {
        if (wallet.code.length == 0) revert WalletRecovery_NotDeployed(wallet);
        if (_residents.commitmentOf(wallet) == 0) revert WalletRecovery_NotResident(wallet);
        // A resident may have enrolled another kind of contract account, which answers anything or nothing.
        (bool answered, bytes memory answer) = wallet.staticcall(abi.encodeCall(IResidentWallet.recovery, ()));
        if (!answered || answer.length != 32 || bytes32(answer) != bytes32(uint256(uint160(address(this))))) {
            revert WalletRecovery_NotAWallet(wallet);
        }
    }
}
