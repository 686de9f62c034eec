// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

/**
 * @title IWalletRecovery: help for who lost every passkey
 * @notice Two registrars give a deployed wallet of an enrolled resident one new passkey. The wallet keeps its address, its
 * balance, its standing and its history of caps; its old passkeys stop working.
 *
 * A registrar proposes, another confirms within 7 days; 7 days after that anyone carries it out, for 14 days. What is not
 * done in time lapses by itself. Until it is carried out, any passkey of the wallet stops it, and then nobody proposes for
 * this wallet for 30 days. It also needs both registrars to hold their office to the end, and the passkeys to stay as they
 * were: who can change them has not lost them. A registrar proposes at most 3 times in 24 hours; the town confirms at most
 * 10 in 7 days.
 */
interface IWalletRecovery {
    /// @notice A recovery on its way.
    struct Recovery {
        /// @notice Number of the recovery, counting from one; zero when there is none.
        uint96 id;
        /// @notice The registrar who confirmed; zero before.
        address confirmer;
        /// @notice The registrar who proposed.
        address proposer;
        /// @notice From this moment (unix seconds) it can be carried out; zero before it is confirmed.
        uint48 readyAt;
        /// @notice At this moment (unix seconds) it lapses.
        uint48 lapsesAt;
        /// @notice `passkeysHash` of the wallet when it was proposed.
        bytes32 passkeysHash;
        /// @notice The passkey the wallet gets.
        bytes key;
    }

    /// @notice What a wallet signs to stop a recovery (EIP-712).
    struct RecoveryVeto {
        /// @notice The wallet that signs.
        address wallet;
        /// @notice The recovery it stops.
        uint256 id;
        /// @notice Last moment the signature can be used.
        uint256 deadline;
    }

    /// @notice A registrar proposed a recovery. It takes the place of an earlier one of the same wallet that lapsed or could
    /// no longer be carried out.
    /// @param keyHash Keccak-256 of the new passkey; the passkey itself is in `recoveryOf`.
    /// @param lapsesAt When it lapses unless another registrar confirms it (unix seconds).
    event RecoveryProposed(
        address indexed wallet,
        uint256 indexed id,
        address indexed registrar,
        bytes32 keyHash,
        uint48 lapsesAt
    );

    /// @notice A second registrar confirmed a recovery.
    /// @param readyAt From when it can be carried out, and `lapsesAt` until when (unix seconds).
    event RecoveryConfirmed(
        address indexed wallet,
        uint256 indexed id,
        address indexed registrar,
        uint48 readyAt,
        uint48 lapsesAt
    );

    /// @notice A passkey of the wallet stopped a recovery.
    /// @param calmUntil Before this moment (unix seconds) nobody proposes for this wallet again.
    event RecoveryVetoed(address indexed wallet, uint256 indexed id, uint48 calmUntil);

    /// @notice One of its two registrars took a recovery back.
    event RecoveryWithdrawn(address indexed wallet, uint256 indexed id, address indexed registrar);

    /// @notice The wallet has one passkey now, the new one.
    /// @param keyHash Keccak-256 of that passkey.
    event RecoveryCarriedOut(address indexed wallet, uint256 indexed id, bytes32 keyHash);

    /// @notice The wallet has no code yet. Anyone deploys it with its first passkeys and salt; then it can be recovered.
    error WalletRecovery_NotDeployed(address wallet);

    /// @notice The wallet is not an enrolled resident's.
    error WalletRecovery_NotResident(address wallet);

    /// @notice A contract that is no wallet of this town: it does not obey this recovery.
    error WalletRecovery_NotAWallet(address wallet);

    /// @notice A key that is not 84 bytes on the town's own verifier, or not a point of the curve.
    error WalletRecovery_BadKey(bytes key);

    /// @notice A recovery of this wallet is on its way already.
    error WalletRecovery_AlreadyOpen(address wallet, uint256 id);

    /// @notice One of its passkeys stopped a recovery of this wallet less than 30 days ago.
    error WalletRecovery_CalmAfterVeto(address wallet, uint256 calmUntil);

    /// @notice This registrar has proposed 3 times in the last 24 hours.
    error WalletRecovery_RegistrarLimit(address registrar);

    /// @notice The town has confirmed 10 recoveries in the last 7 days.
    error WalletRecovery_TownLimit();

    /// @notice No recovery of this wallet is on its way: never proposed, lapsed, stopped, taken back or carried out.
    error WalletRecovery_NoneOpen(address wallet);

    /// @notice Another recovery of this wallet is on its way than the one that is meant.
    error WalletRecovery_OtherRecovery(address wallet, uint256 id);

    /// @notice Who proposed cannot confirm.
    error WalletRecovery_SameRegistrar(address registrar);

    /// @notice The recovery is confirmed already.
    error WalletRecovery_AlreadyConfirmed(address wallet);

    /// @notice No second registrar has confirmed the recovery.
    error WalletRecovery_NotConfirmed(address wallet);

    /// @notice The 7 days in which the resident can stop it are not over.
    error WalletRecovery_TooEarly(address wallet, uint256 readyAt);

    /// @notice A registrar of this recovery has lost the office since.
    error WalletRecovery_NoLongerRegistrar(address registrar);

    /// @notice The wallet's passkeys changed since the recovery was proposed, so somebody still had one.
    error WalletRecovery_PasskeysChanged(address wallet);

    /// @notice Only the two registrars of a recovery take it back.
    error WalletRecovery_NotYours(address caller);

    /// @notice The signature's deadline has passed.
    error WalletRecovery_SignatureExpired(uint256 deadline);

    /// @notice The wallet did not sign this.
    error WalletRecovery_BadSignature(address wallet);

    /// @notice Proposes `key` as the only passkey of a deployed wallet of an enrolled resident. Only a registrar.
    /// Emits RecoveryProposed. Reverts while another recovery is on its way, for 30 days after a veto, beyond the limit of
    /// the registrar, and for a key that cannot sign.
    /// @return id The number of the recovery.
    function propose(address wallet, bytes calldata key) external returns (uint256 id);

    /// @notice Confirms a recovery. Only a registrar, and not the one who proposed it. Emits RecoveryConfirmed. Reverts
    /// beyond the limit of the town.
    /// @param id The recovery whose passkey the registrar has checked with the resident.
    function confirm(address wallet, uint256 id) external;

    /// @notice Replaces the passkeys of the wallet. Anyone, from 7 days after the confirmation, for 14 days. Emits
    /// RecoveryCarriedOut. Reverts when a registrar lost the office or the passkeys changed since.
    function carryOut(address wallet) external;

    /// @notice Stops the recovery of the calling wallet. Emits RecoveryVetoed.
    function veto() external;

    /// @notice Stops the recovery of the wallet that signed. Anyone may carry the signature. Emits RecoveryVetoed.
    function vetoWithSignature(RecoveryVeto calldata act, bytes calldata signature) external;

    /// @notice Takes a recovery back. Only the registrar who proposed or confirmed it. Emits RecoveryWithdrawn.
    function withdraw(address wallet) external;

    /// @notice The recovery of a wallet that is on its way; all zero when there is none or it has lapsed.
    function recoveryOf(address wallet) external view returns (Recovery memory);

    /// @notice Until when (unix seconds) nobody can propose for a wallet, because of a veto; in the past or zero otherwise.
    function calmUntil(address wallet) external view returns (uint256);
}
