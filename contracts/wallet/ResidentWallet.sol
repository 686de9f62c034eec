// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Account, IEntryPoint} from "@openzeppelin/contracts/account/Account.sol";
import {ERC7821} from "@openzeppelin/contracts/account/extensions/draft-ERC7821.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {AbstractSigner} from "@openzeppelin/contracts/utils/cryptography/signers/AbstractSigner.sol";
import {ERC7739} from "@openzeppelin/contracts/utils/cryptography/signers/draft-ERC7739.sol";
import {MultiSignerERC7913Upgradeable} from "@openzeppelin/contracts-upgradeable/utils/cryptography/signers/MultiSignerERC7913Upgradeable.sol";
import {IResidentWallet} from "./IResidentWallet.sol";
import {PasskeyKey} from "./PasskeyKey.sol";

/// @title ResidentWallet: a wallet opened with a passkey
/// @notice The account of one resident: see IResidentWallet.
contract ResidentWallet is IResidentWallet, Account, EIP712, ERC7739, ERC7821, MultiSignerERC7913Upgradeable {
    uint256 private constant MOST_PASSKEYS = 8;

    IEntryPoint private immutable _entryPoint;
    address private immutable _verifier;

    /// @inheritdoc IResidentWallet
    address public immutable override recovery;

    /// @notice Fixes for every wallet of the town who carries, checks and recovers.
    /// @param entryPoint_ The ERC-4337 EntryPoint that carries user operations to the wallets.
    /// @param verifier The WebAuthn verifier; every passkey is checked by it and by no other contract.
    /// @param recovery_ The WalletRecovery, the only one beside the passkeys who can change them.
    constructor(IEntryPoint entryPoint_, address verifier, address recovery_) EIP712("WESH ResidentWallet", "1") {
        _entryPoint = entryPoint_;
        _verifier = verifier;
        recovery = recovery_;
        _disableInitializers();
    }

    /// @inheritdoc IResidentWallet
    function initialize(bytes[] calldata keys) external initializer {
        _addPasskeys(keys);
        _validateReachableThreshold();
    }

    /// @inheritdoc IResidentWallet
    function addPasskeys(bytes[] calldata keys) external onlyEntryPointOrSelf {
        _addPasskeys(keys);
    }

    /// @inheritdoc IResidentWallet
    function removePasskeys(bytes[] calldata keys) external onlyEntryPointOrSelf {
        _removeSigners(keys);
    }

    /// @inheritdoc IResidentWallet
    function recover(bytes calldata key) external {
        if (msg.sender != recovery) revert AccountUnauthorized(msg.sender);
        _requirePasskey(key);
        bytes[] memory old = getSigners(0, type(uint64).max);
        // The new one comes before the old ones go: a wallet without a passkey is refused, even for a moment.
        if (!isSigner(key)) _addSigners(_listOf(key));
        for (uint256 i = 0; i < old.length; ++i) {
            if (keccak256(old[i]) != keccak256(key)) _removeSigners(_listOf(old[i]));
        }
    }

    /// @inheritdoc IResidentWallet
    function passkeysHash() external view returns (bytes32) {
        return keccak256(abi.encode(getSigners(0, type(uint64).max)));
    }

    /// @inheritdoc Account
    function entryPoint() public view override returns (IEntryPoint) {
        return _entryPoint;
    }

    /// @inheritdoc MultiSignerERC7913Upgradeable
    /// @dev Any one passkey signs. A constant, so that no payment pays for reading it.
    function threshold() public pure override returns (uint64) {
        return 1;
    }

    function _addPasskeys(bytes[] calldata keys) private {
        if (getSignerCount() + keys.length > MOST_PASSKEYS) revert ResidentWallet_TooManyPasskeys(MOST_PASSKEYS);
        for (uint256 i = 0; i < keys.length; ++i) _requirePasskey(keys[i]);
        _addSigners(keys);
    }

    function _requirePasskey(bytes calldata key) private view {
        if (!PasskeyKey.isOn(key, _verifier)) revert ResidentWallet_BadKey(key);
    }

    function _listOf(bytes memory key) private pure returns (bytes[] memory keys) {
        keys = new bytes[](1);
        keys[0] = key;
    }

    function _erc7821AuthorizedExecutor(
        address caller,
        bytes32 mode,
        bytes calldata executionData
    ) internal view override returns (bool) {
        return caller == address(_entryPoint) || super._erc7821AuthorizedExecutor(caller, mode, executionData);
    }

    /// @dev Exactly one passkey signs, so that nobody lengthens a signature with more of them.
    function _validateThreshold(bytes[] calldata signers) internal pure override returns (bool) {
        return signers.length == 1;
    }

    function _rawSignatureValidation(
        bytes32 hash,
        bytes calldata signature
    ) internal view override(AbstractSigner, MultiSignerERC7913Upgradeable) returns (bool) {
        return super._rawSignatureValidation(hash, signature);
    }
}
