// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {ERC20} from "solady/src/tokens/ERC20.sol";

/// @notice Solady's ERC-20 with nothing added: the leanest token the gas of the Heerlen Euro is measured beside.
contract SoladyToken is ERC20 {
    constructor() {
        _mint(msg.sender, 1e12);
    }

    function name() public pure override returns (string memory) {
        return "Solady";
    }

    function symbol() public pure override returns (string memory) {
        return "SOLADY";
    }
}
