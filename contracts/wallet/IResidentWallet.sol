// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

/**
 * @title IResidentWallet: a wallet opened with a passkey
 * @notice One resident's account: one to eight passkeys, any one of them signs. Understands ERC-1271, ERC-7739, ERC-7821
 * and ERC-4337 (EntryPoint 0.8). A passkey is an ERC-7913 signer of 84 bytes: the WebAuthn verifier, then x and y.
 */
interface IResidentWallet {
    /// @notice A key that is not 84 bytes on the town's own verifier, or not a point of the curve.
    error ResidentWallet_BadKey(bytes key);

    /// @notice A wallet has at most eight passkeys, so that a recovery can remove them all.
    error ResidentWallet_TooManyPasskeys(uint256 most);

    /// @notice Gives the wallet its first passkeys. Once, in the transaction that deploys it.
    function initialize(bytes[] calldata keys) external;

    /// @notice Adds passkeys. Only the wallet itself (a user operation signed by one of its passkeys).
    function addPasskeys(bytes[] calldata keys) external;

    /// @notice Removes passkeys; the last one cannot be removed. Only the wallet itself.
    function removePasskeys(bytes[] calldata keys) external;

    /// @notice Makes `key` the only passkey. Only the town's WalletRecovery; see there for what has to come before it.
    function recover(bytes calldata key) external;

    /// @notice The WalletRecovery this wallet obeys. The same for every wallet of a town, for ever.
    function recovery() external view returns (address);

    /// @notice One hash of all its passkeys: while it stays the same, so do they.
    function passkeysHash() external view returns (bytes32);
}
