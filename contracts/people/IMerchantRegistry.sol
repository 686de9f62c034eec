// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Location} from "../geofence/IGeofence.sol";

/**
 * @title IMerchantRegistry: the shops that take Heerlen Euro
 * @notice A shop applies, an officer approves it when its place lies inside the fence. A merchant that is suspended or
 * whose contract ended receives nothing new, and can always refund and redeem what it has.
 */
interface IMerchantRegistry {
    /// @notice Where a merchant is in its life.
    enum Status {
        None,
        Applied,
        Active,
        Suspended,
        Ended
    }

    /// @notice What the registry keeps of a merchant. Names and trades are in the events.
    struct Merchant {
        Status status;
        uint48 contractEnd; // unix seconds; new payments stop when somebody calls `end` after this moment
        Location place;
    }

    /// @notice A shop applied. `trade` is a short code such as "bakery".
    event MerchantApplied(address indexed merchant, string tradingName, string trade, Location place);

    /// @notice An officer approved the shop.
    event MerchantApproved(address indexed merchant, uint48 contractEnd);

    /// @notice An officer suspended the shop for a coded reason.
    event MerchantSuspended(address indexed merchant, uint8 reason);

    /// @notice An officer reinstated the shop.
    event MerchantReinstated(address indexed merchant);

    /// @notice The shop moved to other premises.
    event MerchantMoved(address indexed merchant, Location place);

    /// @notice The contract's end date changed.
    event MerchantExtended(address indexed merchant, uint48 contractEnd);

    /// @notice The shop no longer takes part.
    event MerchantEnded(address indexed merchant);

    /// @notice The act does not fit where the merchant is in its life.
    error MerchantRegistry_WrongStatus(address merchant, Status status);

    /// @notice The place is outside the city.
    error MerchantRegistry_OutsideFence(Location place);

    /// @notice The contract would end in the past, or an extension would end it no later than agreed.
    error MerchantRegistry_ContractEnded(uint48 contractEnd);

    /// @notice Ending before the contract's end date needs an officer.
    error MerchantRegistry_NotEndedYet(uint48 contractEnd);

    /// @notice The trading name or trade is empty or too long (80 and 32 bytes).
    error MerchantRegistry_BadName();

    /// @notice Applies with the caller's account. Anyone not yet a merchant, or whose contract ended. Emits MerchantApplied.
    function applyAsMerchant(string calldata tradingName, string calldata trade, Location calldata place) external;

    /// @notice Approves an application. Only a merchant officer. Reverts with OutsideFence, ContractEnded. Emits MerchantApproved.
    function approve(address merchant, uint48 contractEnd) external;

    /// @notice Stops new payments to a merchant. Only a merchant officer. Refunds and redemption stay open.
    function suspend(address merchant, uint8 reason) external;

    /// @notice Lets a suspended merchant receive again. Only a merchant officer. The place is checked again.
    function reinstate(address merchant) external;

    /// @notice Moves an active or suspended merchant to other premises. Only a merchant officer. The place is checked.
    function move(address merchant, Location calldata place) external;

    /// @notice Sets a later end date. Only a merchant officer.
    function extend(address merchant, uint48 contractEnd) external;

    /// @notice Ends a contract now, or declines an application. Only a merchant officer. Emits MerchantEnded.
    function end(address merchant) external;

    /// @notice Ends a contract whose end date has passed. Anyone.
    function endExpired(address merchant) external;

    /// @notice What the registry keeps of a merchant.
    function merchantOf(address merchant) external view returns (Merchant memory);
}
