// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

/**
 * @title IResidentWallet: a wallet opened with a passkey
 * @notice One resident's account: several passkeys, any one of them signs. Understands ERC-1271, ERC-7739, ERC-7821 and
 * ERC-4337 (EntryPoint 0.8). A passkey is an ERC-7913 signer of 84 bytes: the WebAuthn verifier, then x and y.
 */
interface IResidentWallet {
    /// @notice A key that is not 84 bytes on the town's own verifier.
    error ResidentWallet_BadKey(bytes key);

    /// @notice Gives the wallet its first passkeys. Once, in the transaction that deploys it.
    function initialize(bytes[] calldata keys) external;

    /// @notice Adds passkeys. Only the wallet itself (a user operation signed by one of its passkeys).
    function addPasskeys(bytes[] calldata keys) external;

    /// @notice Removes passkeys; the last one cannot be removed. Only the wallet itself.
    function removePasskeys(bytes[] calldata keys) external;
}
