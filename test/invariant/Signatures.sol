// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {vm} from "../solidity/Vm.sol";

/// @notice Signs typed data as an ordinary account does.
library Signatures {
    bytes32 private constant DOMAIN = keccak256(
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
    );

    /// @notice The signature of `key` under a struct of `verifier`.
    function sign(uint256 key, address verifier, bytes32 structHash) internal view returns (bytes memory) {
        (, string memory name, string memory version, , , , ) = IERC5267(verifier).eip712Domain();
        bytes32 domain = keccak256(
            abi.encode(DOMAIN, keccak256(bytes(name)), keccak256(bytes(version)), block.chainid, verifier)
        );
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", domain, structHash));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }
}
