// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {WalletRecovery} from "../../contracts/wallet/WalletRecovery.sol";

/// @notice A contract that says it is a wallet of the town, and uses the moment of its recovery to ask for another one.
contract HostileWallet {
    WalletRecovery public immutable recovery;
    bytes public refusal;

    constructor(WalletRecovery recovery_) {
        recovery = recovery_;
    }

    /// @notice Carries its own recovery out a second time, and keeps the reason why that is refused.
    function recover(bytes calldata) external {
        try recovery.carryOut(address(this)) {} catch (bytes memory reason) {
            refusal = reason;
        }
    }

    /// @notice Passkeys it does not have.
    function passkeysHash() external pure returns (bytes32) {
        return 0;
    }
}
