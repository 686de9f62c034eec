// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

/**
 * @title IResidentRegistry: one person, one wallet
 * @notice A registrar enrols a wallet with a keyed commitment: HMAC-SHA-256 of the person's enrolment record under the
 * city's key. One person gives one commitment, so one wallet; the chain learns nothing about the person.
 */
interface IResidentRegistry {
    /// @notice A wallet was enrolled.
    /// @param tier An opaque number that picks the caps; several reasons may lead to one tier.
    event ResidentEnrolled(address indexed wallet, bytes32 indexed commitment, uint8 tier);

    /// @notice A resident left: the wallet may spend what it has and earns nothing more.
    event ResidentLeft(address indexed wallet);

    /// @notice A resident who had left came back.
    event ResidentReturned(address indexed wallet);

    /// @notice A resident's tier changed; it counts from the next claim.
    event ResidentTierChanged(address indexed wallet, uint8 previous, uint8 current);

    /// @notice This person already has a wallet.
    error ResidentRegistry_PersonEnrolled(bytes32 commitment, address wallet);

    /// @notice This wallet already belongs to a person.
    error ResidentRegistry_WalletEnrolled(address wallet);

    /// @notice This wallet is not a resident's, or not in the state the act needs.
    error ResidentRegistry_NotResident(address wallet);

    /// @notice The wallet already has this tier.
    error ResidentRegistry_SameTier(address wallet, uint8 tier);

    /// @notice An empty wallet address or commitment.
    error ResidentRegistry_Empty();

    /// @notice Enrols a wallet. Only a registrar. The wallet need not be deployed yet. Emits ResidentEnrolled.
    function enrol(address wallet, bytes32 commitment, uint8 tier) external;

    /// @notice The resident moved away: may spend, not earn. Only a registrar. Emits ResidentLeft.
    function recordLeave(address wallet) external;

    /// @notice The resident came back. Only a registrar. Emits ResidentReturned.
    function recordReturn(address wallet) external;

    /// @notice Gives an enrolled wallet another tier, also when its resident left. Only a registrar. Reverts with
    /// NotResident, SameTier. Emits ResidentTierChanged.
    function changeTier(address wallet, uint8 tier) external;

    /// @notice The wallet of a person; zero when not enrolled.
    function walletOf(bytes32 commitment) external view returns (address);

    /// @notice The person's commitment of a wallet; zero when not enrolled.
    function commitmentOf(address wallet) external view returns (bytes32);

    /// @notice The tier of a wallet; 0 when not enrolled.
    function tierOf(address wallet) external view returns (uint8);
}
