// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

/// @title ISafe: a Safe (1.4.1), as far as the agenda reads it
/// @notice Its owners, its nonce and the hashes they approve.
interface ISafe {
    /// @notice Whether `account` is one of the Safe's owners.
    function isOwner(address account) external view returns (bool);

    /// @notice The nonce of the Safe's next transaction.
    function nonce() external view returns (uint256);

    /// @notice What owners approve for a transaction with these fields.
    function getTransactionHash(
        address to,
        uint256 value,
        bytes calldata data,
        uint8 operation,
        uint256 safeTxGas,
        uint256 baseGas,
        uint256 gasPrice,
        address gasToken,
        address refundReceiver,
        uint256 nonce_
    ) external view returns (bytes32);
}
