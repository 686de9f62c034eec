// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IHeerlenEuro} from "../../contracts/money/IHeerlenEuro.sol";
import {ITaskRegistry} from "../../contracts/tasks/ITaskRegistry.sol";

/// @notice Several calls in one, as OpenZeppelin's Multicall has it.
interface Batched {
    function multicall(bytes[] calldata calls) external returns (bytes[] memory);
}

/// @notice All that can be asked of the euro. Only what is called is compiled into a test, so tests know no contract.
interface Euro is IHeerlenEuro, IERC20, Batched {}

/// @notice All that can be asked of the tasks.
interface Tasks is ITaskRegistry, Batched {}
