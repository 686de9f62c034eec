// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Account, IEntryPoint} from "@openzeppelin/contracts/account/Account.sol";
import {ERC7821} from "@openzeppelin/contracts/account/extensions/draft-ERC7821.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {AbstractSigner} from "@openzeppelin/contracts/utils/cryptography/signers/AbstractSigner.sol";
import {ERC7739} from "@openzeppelin/contracts/utils/cryptography/signers/draft-ERC7739.sol";
import {MultiSignerERC7913Upgradeable} from "@openzeppelin/contracts-upgradeable/utils/cryptography/signers/MultiSignerERC7913Upgradeable.sol";
import {IResidentWallet} from "./IResidentWallet.sol";

/// @title ResidentWallet: a wallet opened with a passkey
contract ResidentWallet is IResidentWallet, Account, EIP712, ERC7739, ERC7821, MultiSignerERC7913Upgradeable {
    /// @dev The verifier's address, then the two coordinates of the public key.
    uint256 private constant KEY_LENGTH = 84;

    IEntryPoint private immutable _entryPoint;
    address private immutable _verifier;

    /// @param entryPoint_ The ERC-4337 EntryPoint that carries user operations to the wallets.
    /// @param verifier The WebAuthn verifier; every passkey is checked by it and by no other contract.
    constructor(IEntryPoint entryPoint_, address verifier) EIP712("WESH ResidentWallet", "1") {
        _entryPoint = entryPoint_;
        _verifier = verifier;
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
        for (uint256 i = 0; i < keys.length; ++i) {
            bytes calldata key = keys[i];
            // A key of 20 bytes or on a foreign verifier would hand the wallet to whoever controls that contract.
            if (key.length != KEY_LENGTH || address(bytes20(key[:20])) != _verifier) revert ResidentWallet_BadKey(key);
        }
        _addSigners(keys);
    }

    function _erc7821AuthorizedExecutor(
        address caller,
        bytes32 mode,
        bytes calldata executionData
    ) internal view override returns (bool) {
        return caller == address(_entryPoint) || super._erc7821AuthorizedExecutor(caller, mode, executionData);
    }

    function _rawSignatureValidation(
        bytes32 hash,
        bytes calldata signature
    ) internal view override(AbstractSigner, MultiSignerERC7913Upgradeable) returns (bool) {
        return super._rawSignatureValidation(hash, signature);
    }
}
