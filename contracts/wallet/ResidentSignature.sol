// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {IResidentWalletFactory} from "./IResidentWalletFactory.sol";
import {PasskeyKey} from "./PasskeyKey.sol";

/**
 * @title ResidentSignature: whether a resident signed this
 * @notice One rule for every signed act, in this order:
 * 1. the resident's account has code: ask it (ERC-1271), and nothing else, because its keys may have changed;
 * 2. 65 bytes: the ECDSA signature of an ordinary account;
 * 3. otherwise `abi.encode(bytes key, bytes32 salt, bytes keySignature)` of a wallet that is not deployed yet: the
 *    factory must give the resident's address for this key and salt, and the key must have signed the digest.
 * @dev There is no ERC-6492 here: checking such a signature executes calls its author chose.
 */
library ResidentSignature {
    /// @dev Layout of the only canonical encoding: key at 0x60 (84 bytes, padded to 96), keySignature at 0xe0.
    uint256 private constant KEY_OFFSET = 0x60;
    uint256 private constant SIGNATURE_OFFSET = 0xe0;

    /// @notice Whether `signature` over `digest` is the resident's. Never reverts on malformed signatures.
    function isValid(
        IResidentWalletFactory wallets,
        address resident,
        bytes32 digest,
        bytes calldata signature
    ) internal view returns (bool) {
        if (resident.code.length != 0) {
            return SignatureChecker.isValidERC1271SignatureNowCalldata(resident, digest, signature);
        }
        if (signature.length == 65) {
            (address signer, ECDSA.RecoverError failure, ) = ECDSA.tryRecoverCalldata(digest, signature);
            return failure == ECDSA.RecoverError.NoError && signer == resident;
        }
        return _isValidBeforeDeployment(wallets, resident, digest, signature);
    }

    function _isValidBeforeDeployment(
        IResidentWalletFactory wallets,
        address resident,
        bytes32 digest,
        bytes calldata signature
    ) private view returns (bool) {
        if (!_isCanonical(signature)) return false;
        bytes[] memory keys = new bytes[](1);
        keys[0] = signature[KEY_OFFSET + 0x20:KEY_OFFSET + 0x20 + PasskeyKey.LENGTH];
        if (wallets.addressOf(keys, bytes32(signature[0x20:0x40])) != resident) return false;
        uint256 length = uint256(bytes32(signature[SIGNATURE_OFFSET:SIGNATURE_OFFSET + 0x20]));
        bytes calldata keySignature = signature[SIGNATURE_OFFSET + 0x20:SIGNATURE_OFFSET + 0x20 + length];
        return SignatureChecker.isValidSignatureNow(keys[0], digest, keySignature);
    }

    function _isCanonical(bytes calldata signature) private pure returns (bool) {
        uint256 head = SIGNATURE_OFFSET + 0x20;
        return
            signature.length >= head &&
            uint256(bytes32(signature[:0x20])) == KEY_OFFSET &&
            uint256(bytes32(signature[0x40:0x60])) == SIGNATURE_OFFSET &&
            uint256(bytes32(signature[KEY_OFFSET:KEY_OFFSET + 0x20])) == PasskeyKey.LENGTH &&
            uint256(bytes32(signature[SIGNATURE_OFFSET:head])) <= signature.length - head;
    }
}
