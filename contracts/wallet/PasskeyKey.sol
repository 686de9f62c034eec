// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {P256} from "@openzeppelin/contracts/utils/cryptography/P256.sol";

/**
 * @title PasskeyKey: what a passkey of the town looks like
 * @notice An ERC-7913 signer of 84 bytes: the town's WebAuthn verifier, then x and y of a point of the curve P-256.
 */
library PasskeyKey {
    /// @notice Bytes of a key.
    uint256 internal constant LENGTH = 84;

    /// @notice Whether this is a passkey that `verifier` can check.
    /// @dev A key of 20 bytes or on a foreign verifier would hand the wallet to whoever controls that contract; a key off
    /// the curve can never sign, so it would lock a wallet of which it is the only one.
    function isOn(bytes calldata key, address verifier) internal pure returns (bool) {
        return
            key.length == LENGTH &&
            address(bytes20(key[:20])) == verifier &&
            P256.isValidPublicKey(bytes32(key[20:52]), bytes32(key[52:]));
    }
}
