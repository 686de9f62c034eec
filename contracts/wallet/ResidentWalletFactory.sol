// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IResidentWallet} from "./IResidentWallet.sol";
import {IResidentWalletFactory} from "./IResidentWalletFactory.sol";

/// @title ResidentWalletFactory: where wallets come from
/// @notice Deploys wallets at addresses that follow from their first passkey: see IResidentWalletFactory.
contract ResidentWalletFactory is IResidentWalletFactory {
    /// @notice The code every wallet runs; nobody can change it.
    address public immutable implementation;

    constructor(address implementation_) {
        implementation = implementation_;
    }

    /// @inheritdoc IResidentWalletFactory
    function deploy(bytes[] calldata keys, bytes32 salt) external returns (address wallet) {
        wallet = addressOf(keys, salt);
        if (wallet.code.length != 0) return wallet;
        Clones.cloneDeterministic(implementation, _cloneSalt(keys, salt));
        IResidentWallet(wallet).initialize(keys);
        emit WalletDeployed(wallet);
    }

    /// @inheritdoc IResidentWalletFactory
    function addressOf(bytes[] calldata keys, bytes32 salt) public view returns (address wallet) {
        return Clones.predictDeterministicAddress(implementation, _cloneSalt(keys, salt));
    }

    /// @dev Binds the address to the keys: with other keys it is another wallet.
    function _cloneSalt(bytes[] calldata keys, bytes32 salt) private pure returns (bytes32) {
        return keccak256(abi.encode(keys, salt));
    }
}
