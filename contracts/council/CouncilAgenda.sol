// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {ICouncilAgenda} from "./ICouncilAgenda.sol";
import {ISafe} from "./ISafe.sol";

/// @title CouncilAgenda: what the council is asked to sign, in words
/// @notice See `ICouncilAgenda`.
contract CouncilAgenda is ICouncilAgenda {
    uint256 private constant LONGEST_SENTENCE = 280;
    uint256 private constant LONGEST_TITLE = 280;

    /// @inheritdoc ICouncilAgenda
    address public immutable override safe;

    address private immutable _batch;

    mapping(bytes32 safeTxHash => bool) private _proposed;
    uint256 private _legalBasisCount;
    bytes32 private _legalBasisDocuments;

    /// @notice An agenda belongs to one Safe for good.
    /// @param safe_ The council's Safe.
    /// @param batch The Safe's MultiSendCallOnly, the only contract it may delegatecall.
    constructor(address safe_, address batch) {
        safe = safe_;
        _batch = batch;
    }

    /// @inheritdoc ICouncilAgenda
    function propose(Act calldata act, string calldata sentence) external override returns (bytes32 safeTxHash) {
        if (!ISafe(safe).isOwner(msg.sender)) revert CouncilAgenda_NotAnOwner(msg.sender);
        uint256 length = bytes(sentence).length;
        if (length == 0 || length > LONGEST_SENTENCE) revert CouncilAgenda_BadSentence();
        if (act.operation == Operation.DelegateCall && act.to != _batch) {
            revert CouncilAgenda_DelegateNotAllowed(act.to);
        }
        uint256 current = ISafe(safe).nonce();
        if (act.nonce < current) revert CouncilAgenda_StaleNonce(act.nonce, current);

        safeTxHash = _hashOf(act);
        if (_proposed[safeTxHash]) revert CouncilAgenda_AlreadyProposed(safeTxHash);
        _proposed[safeTxHash] = true;
        emit ActProposed(safeTxHash, msg.sender, act, sentence);
    }

    /// @inheritdoc ICouncilAgenda
    function recordLegalBasis(bytes32 documents, string calldata title) external override {
        if (msg.sender != safe) revert CouncilAgenda_NotTheSafe(msg.sender);
        uint256 length = bytes(title).length;
        if (length == 0 || length > LONGEST_TITLE) revert CouncilAgenda_BadTitle();
        _legalBasisDocuments = documents;
        emit LegalBasisRecorded(++_legalBasisCount, documents, title);
    }

    /// @inheritdoc ICouncilAgenda
    function legalBasis() external view override returns (uint256 number, bytes32 documents) {
        return (_legalBasisCount, _legalBasisDocuments);
    }

    /// @inheritdoc ICouncilAgenda
    function isProposed(bytes32 safeTxHash) external view override returns (bool) {
        return _proposed[safeTxHash];
    }

    function _hashOf(Act calldata act) private view returns (bytes32) {
        return
            ISafe(safe).getTransactionHash(
                act.to,
                act.value,
                act.data,
                uint8(act.operation),
                0,
                0,
                0,
                address(0),
                address(0),
                act.nonce
            );
    }
}
