// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice OpenZeppelin's ERC-20 with nothing added: what the gas of the Heerlen Euro is measured beside.
contract PlainToken is ERC20("Plain", "PLAIN") {
    constructor() {
        _mint(msg.sender, 1e12);
    }
}
