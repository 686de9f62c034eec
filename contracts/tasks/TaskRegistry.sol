// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {IGeofence} from "../geofence/IGeofence.sol";
import {IHeerlenEuro} from "../money/IHeerlenEuro.sol";
import {IResidentRegistry} from "../people/IResidentRegistry.sol";
import {IResidentWalletFactory} from "../wallet/IResidentWalletFactory.sol";
import {ResidentSignature} from "../wallet/ResidentSignature.sol";
import {AllowanceCaps} from "./AllowanceCaps.sol";
import {Budgets} from "./Budgets.sol";
import {ITaskRegistry} from "./ITaskRegistry.sol";
import {Publishing} from "./Publishing.sol";
import {Reviews} from "./Reviews.sol";
import {TaskActs} from "./TaskActs.sol";

/**
 * @title TaskRegistry: the life of a task and of each claim on it, and the escrow of their rewards
 * @notice What residents do themselves, by their own call or by a signature that anyone carries. The rest is in the parts:
 * Budgets, Publishing, Rewards, Claims, Reviews, each on the one before.
 * @dev It deploys its own AllowanceCaps, whose only keeper it is: no claim pays for reading who may reserve room.
 */
contract TaskRegistry is Reviews, EIP712, Multicall {
    IResidentWalletFactory private immutable _wallets;

    constructor(
        address authority,
        IHeerlenEuro euro,
        IGeofence fence,
        IResidentRegistry residents,
        IResidentWalletFactory wallets
    )
        Budgets(authority, euro)
        Publishing(fence, new AllowanceCaps(authority, residents))
        EIP712("WESH TaskRegistry", "1")
    {
        _wallets = wallets;
    }

    /// @inheritdoc ITaskRegistry
    function claim(uint256 taskId, address beneficiary) external {
        _claim(taskId, msg.sender, beneficiary, _nextRound(taskId, msg.sender));
    }

    /// @inheritdoc ITaskRegistry
    function claimWithSignature(TaskClaim calldata act, bytes calldata signature) external {
        uint8 round = _nextRound(act.taskId, act.resident);
        _requireRound(act.round, round);
        _requireSigned(act.resident, act.deadline, TaskActs.hash(act), signature);
        _claim(act.taskId, act.resident, act.beneficiary, round);
    }

    /// @inheritdoc ITaskRegistry
    function claimAsGroup(GroupShare[] calldata shares, bytes[] calldata signatures) external {
        if (shares.length != signatures.length) revert TaskRegistry_BadShares();
        for (uint256 i = 0; i < shares.length; ++i) {
            _requireSigned(shares[i].resident, shares[i].deadline, TaskActs.hash(shares[i]), signatures[i]);
        }
        _claimAsGroup(shares);
    }

    /// @inheritdoc ITaskRegistry
    function extend(uint256 taskId) external {
        _extend(taskId, msg.sender, _claimed(taskId, msg.sender));
    }

    /// @inheritdoc ITaskRegistry
    function extendWithSignature(Extension calldata act, bytes calldata signature) external {
        Claim memory current = _claimed(act.taskId, act.resident);
        _requireRound(act.round, current.round);
        _requireSigned(act.resident, act.deadline, TaskActs.hash(act), signature);
        _extend(act.taskId, act.resident, current);
    }

    /// @inheritdoc ITaskRegistry
    function withdraw(uint256 taskId) external {
        _withdraw(taskId, msg.sender, _claimed(taskId, msg.sender));
    }

    /// @inheritdoc ITaskRegistry
    function withdrawWithSignature(Withdrawal calldata act, bytes calldata signature) external {
        Claim memory current = _claimed(act.taskId, act.resident);
        _requireRound(act.round, current.round);
        _requireSigned(act.resident, act.deadline, TaskActs.hash(act), signature);
        _withdraw(act.taskId, act.resident, current);
    }

    /// @inheritdoc ITaskRegistry
    function submit(uint256 taskId, bytes24 evidence) external {
        _submit(taskId, msg.sender, evidence, _awaited(taskId, msg.sender));
    }

    /// @inheritdoc ITaskRegistry
    function submitWithSignature(HandIn calldata act, bytes calldata signature) external {
        Claim memory current = _awaited(act.taskId, act.resident);
        _requireRound(act.round, current.round);
        _requireSigned(act.resident, act.deadline, TaskActs.hash(act), signature);
        _submit(act.taskId, act.resident, act.evidence, current);
    }

    /// @inheritdoc ITaskRegistry
    function appeal(uint256 taskId) external {
        _appeal(taskId, msg.sender, _rejected(taskId, msg.sender));
    }

    /// @inheritdoc ITaskRegistry
    function appealWithSignature(Appeal calldata act, bytes calldata signature) external {
        Claim memory current = _rejected(act.taskId, act.resident);
        _requireRound(act.round, current.round);
        _requireSigned(act.resident, act.deadline, TaskActs.hash(act), signature);
        _appeal(act.taskId, act.resident, current);
    }

    function _requireSigned(
        address resident,
        uint256 deadline,
        bytes32 structHash,
        bytes calldata signature
    ) private view {
        if (block.timestamp > deadline) revert TaskRegistry_SignatureExpired(deadline);
        if (!ResidentSignature.isValid(_wallets, resident, _hashTypedDataV4(structHash), signature)) {
            revert TaskRegistry_BadSignature(resident);
        }
    }
}
