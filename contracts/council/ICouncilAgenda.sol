// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

/**
 * @title ICouncilAgenda: what the council's Safe is asked to do, readable on chain
 * @notice An owner of the Safe puts a transaction on the agenda with one plain sentence; the others read the same
 * sentence and the same call, approve its hash on the Safe, and anyone executes it there.
 */
interface ICouncilAgenda {
    /// @notice Kind of call the Safe makes: an ordinary call, or the batch contract by delegatecall.
    enum Operation {
        Call,
        DelegateCall
    }

    /// @notice A transaction of the Safe. Gas refund fields are always zero.
    struct Act {
        address to;
        uint256 value;
        bytes data;
        Operation operation;
        uint256 nonce;
    }

    /// @notice An act was put on the agenda.
    /// @param safeTxHash What the owners approve on the Safe.
    /// @param sentence What the act does, in one plain sentence in Dutch.
    event ActProposed(bytes32 indexed safeTxHash, address indexed proposer, Act act, string sentence);

    /// @notice The council recorded on which documents the currency rests.
    /// @param number How many records there are with this one.
    /// @param documents A hash over the published documents, such as the white paper and the notification to the supervisor.
    event LegalBasisRecorded(uint256 indexed number, bytes32 documents, string title);

    /// @notice Only owners of the Safe put acts on the agenda.
    error CouncilAgenda_NotAnOwner(address caller);

    /// @notice The Safe has already used this nonce.
    error CouncilAgenda_StaleNonce(uint256 nonce, uint256 current);

    /// @notice The same act is on the agenda already.
    error CouncilAgenda_AlreadyProposed(bytes32 safeTxHash);

    /// @notice A delegatecall goes only to the batch contract of the Safe.
    error CouncilAgenda_DelegateNotAllowed(address to);

    /// @notice The sentence is empty or longer than 280 bytes.
    error CouncilAgenda_BadSentence();

    /// @notice Only the Safe itself records a legal basis.
    error CouncilAgenda_NotTheSafe(address caller);

    /// @notice The title is empty or longer than 280 bytes.
    error CouncilAgenda_BadTitle();

    /// @notice Puts an act on the agenda. Only an owner of the Safe. Emits ActProposed.
    function propose(Act calldata act, string calldata sentence) external returns (bytes32 safeTxHash);

    /// @notice Records on which documents the currency rests, in the place of what was recorded before; the history is in the
    /// events. Only the Safe itself. Reverts with BadTitle. Emits LegalBasisRecorded.
    function recordLegalBasis(bytes32 documents, string calldata title) external;

    /// @notice The legal basis of now: its number, 0 when none was recorded, and the hash over its documents.
    function legalBasis() external view returns (uint256 number, bytes32 documents);

    /// @notice The Safe this agenda belongs to.
    function safe() external view returns (address);

    /// @notice Whether an act with this hash is on the agenda.
    function isProposed(bytes32 safeTxHash) external view returns (bool);
}
