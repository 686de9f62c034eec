// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

/**
 * @title IResidentWalletFactory: where wallets come from
 * @notice The address of a wallet follows from its first passkeys and a salt, so it is known, and can be enrolled and
 * earn, before the wallet is deployed. Nobody can deploy it with other keys.
 */
interface IResidentWalletFactory {
    /// @notice A wallet was deployed.
    event WalletDeployed(address indexed wallet);

    /// @notice Deploys the wallet of these keys, or returns it when it is there already. Anyone.
    function deploy(bytes[] calldata keys, bytes32 salt) external returns (address wallet);

    /// @notice The address of the wallet of these keys, deployed or not.
    function addressOf(bytes[] calldata keys, bytes32 salt) external view returns (address wallet);
}
