// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {ITaskRegistry} from "./ITaskRegistry.sol";

/// @title TaskActs: the EIP-712 words of what residents sign about tasks
library TaskActs {
    bytes32 private constant TASK_CLAIM = keccak256(
        "TaskClaim(uint256 taskId,address resident,uint256 round,uint256 deadline)"
    );
    bytes32 private constant HAND_IN = keccak256(
        "HandIn(uint256 taskId,address resident,bytes24 evidence,uint256 round,uint256 deadline)"
    );
    bytes32 private constant WITHDRAWAL = keccak256(
        "Withdrawal(uint256 taskId,address resident,uint256 round,uint256 deadline)"
    );

    /// @notice Struct hash of a claim.
    function hash(ITaskRegistry.TaskClaim calldata act) internal pure returns (bytes32) {
        return keccak256(abi.encode(TASK_CLAIM, act.taskId, act.resident, act.round, act.deadline));
    }

    /// @notice Struct hash of a hand-in.
    function hash(ITaskRegistry.HandIn calldata act) internal pure returns (bytes32) {
        return keccak256(abi.encode(HAND_IN, act.taskId, act.resident, act.evidence, act.round, act.deadline));
    }

    /// @notice Struct hash of a withdrawal.
    function hash(ITaskRegistry.Withdrawal calldata act) internal pure returns (bytes32) {
        return keccak256(abi.encode(WITHDRAWAL, act.taskId, act.resident, act.round, act.deadline));
    }
}
