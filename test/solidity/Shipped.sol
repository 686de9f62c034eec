// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";

/**
 * @title Shipped: contracts as they will be deployed
 * @notice Takes a contract's code from the build instead of compiling it into the test once more. What is tested is byte for
 * byte what is shipped, and tests compile in seconds.
 */
library Shipped {
    /// @notice Deploys `file:name` of the build with its encoded constructor arguments.
    function deploy(string memory name, bytes memory args) internal returns (address deployed) {
        bytes memory code = bytes.concat(vm.getCode(name), args);
        assembly ("memory-safe") {
            deployed := create(0, add(code, 0x20), mload(code))
            if iszero(deployed) {
                returndatacopy(code, 0, returndatasize())
                revert(code, returndatasize())
            }
        }
    }
}
