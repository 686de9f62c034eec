// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {ITaskTypes} from "./ITaskTypes.sol";

/// @title TaskActs: the EIP-712 words of what residents sign about tasks
/// @notice Hashes each act as a wallet shows it to whom signs.
library TaskActs {
    bytes32 private constant TASK_CLAIM = keccak256(
        "TaskClaim(uint256 taskId,address resident,address beneficiary,uint256 round,uint256 deadline)"
    );
    bytes32 private constant GROUP_SHARE = keccak256(
        "GroupShare(uint256 taskId,address lead,address resident,uint256 share,uint256 round,uint256 deadline)"
    );
    bytes32 private constant HAND_IN = keccak256(
        "HandIn(uint256 taskId,address resident,bytes24 evidence,uint256 round,uint256 deadline)"
    );
    bytes32 private constant WITHDRAWAL = keccak256(
        "Withdrawal(uint256 taskId,address resident,uint256 round,uint256 deadline)"
    );
    bytes32 private constant EXTENSION = keccak256(
        "Extension(uint256 taskId,address resident,uint256 round,uint256 deadline)"
    );
    bytes32 private constant APPEAL = keccak256(
        "Appeal(uint256 taskId,address resident,uint256 round,uint256 deadline)"
    );

    /// @notice Struct hash of a claim.
    function hash(ITaskTypes.TaskClaim calldata act) internal pure returns (bytes32) {
        return keccak256(abi.encode(TASK_CLAIM, act.taskId, act.resident, act.beneficiary, act.round, act.deadline));
    }

    /// @notice Struct hash of a member's share.
    function hash(ITaskTypes.GroupShare calldata act) internal pure returns (bytes32) {
        return
            keccak256(abi.encode(GROUP_SHARE, act.taskId, act.lead, act.resident, act.share, act.round, act.deadline));
    }

    /// @notice Struct hash of a hand-in.
    function hash(ITaskTypes.HandIn calldata act) internal pure returns (bytes32) {
        return keccak256(abi.encode(HAND_IN, act.taskId, act.resident, act.evidence, act.round, act.deadline));
    }

    /// @notice Struct hash of a withdrawal.
    function hash(ITaskTypes.Withdrawal calldata act) internal pure returns (bytes32) {
        return keccak256(abi.encode(WITHDRAWAL, act.taskId, act.resident, act.round, act.deadline));
    }

    /// @notice Struct hash of an extension.
    function hash(ITaskTypes.Extension calldata act) internal pure returns (bytes32) {
        return keccak256(abi.encode(EXTENSION, act.taskId, act.resident, act.round, act.deadline));
    }

    /// @notice Struct hash of an appeal.
    function hash(ITaskTypes.Appeal calldata act) internal pure returns (bytes32) {
        return keccak256(abi.encode(APPEAL, act.taskId, act.resident, act.round, act.deadline));
    }
}
