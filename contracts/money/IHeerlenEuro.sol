// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Scope, Standing} from "./Moves.sol";

/**
 * @title IHeerlenEuro: the city's money
 * @notice ERC-20 with 2 decimals: one unit is one cent of a Heerlen Euro. Coins move only where the moves table allows;
 * every path (transfer, transferFrom, permit, signed authorization, pay, refund, mint, burn) passes the same check.
 * All amounts are cents. The contract cannot be upgraded.
 */
interface IHeerlenEuro {
    /// @notice Why a payment would be refused. `None` means it would be accepted.
    enum Refusal {
        None,
        MoveNotAllowed, //    the table has no such move between these two standings
        Paused, //            the move exists and its scope is paused now
        AmountZero, //        a payment of nothing
        BalanceTooLow, //     the payer has less than the amount
        ReferenceUsed, //     this payer used this reference before
        FetchOnly //          the recipient takes only what it fetches itself
    }

    /// @notice One slot per (payer, reference): replay guard, receipt and refund limit in one.
    /// @param merchant Whom was paid; the zero address when the reference is free; address(1) when it was cancelled.
    /// @param refundable Cents of the payment not refunded yet.
    struct Receipt {
        address merchant;
        uint96 refundable;
    }

    /// @notice A registry may now write these standings (bit n = standing n), or none when the mask is 0.
    event KeeperChanged(address indexed keeper, uint256 standings);

    /// @notice The standing of an account changed. A hold is told by its own events: while it runs, this tells what the
    /// account will be afterwards.
    event StandingChanged(address indexed account, Standing indexed previous, Standing indexed current);

    /// @notice An account is held until `until` (seconds); at that moment the hold has lapsed without any act.
    /// @param reason A code of the city's list.
    event AccountHeld(address indexed account, uint8 indexed reason, uint48 until);

    /// @notice A hold was ended, before its time or after it had lapsed.
    event AccountReleased(address indexed account);

    /// @notice A resident, leaver or association paid a merchant, directly or by a signed authorization.
    event Paid(address indexed payer, address indexed merchant, uint256 amount, bytes32 indexed paymentReference);

    /// @notice A merchant gave back `amount` cents of the payment with this reference.
    event Refunded(address indexed payer, address indexed merchant, uint256 amount, bytes32 indexed paymentReference);

    /// @notice The rules of the table changed by council vote.
    event MovesChanged(uint256 previous, uint256 current);

    /// @notice A scope is paused until `until` (seconds); at that moment the pause has lapsed without any act.
    event ScopePaused(Scope indexed scope, uint48 until);

    /// @notice A pause ended before its time.
    event ScopeResumed(Scope indexed scope);

    /// @notice ERC-3009: an authorization was used.
    event AuthorizationUsed(address indexed authorizer, bytes32 indexed nonce);

    /// @notice ERC-3009: an authorization was cancelled before use.
    event AuthorizationCanceled(address indexed authorizer, bytes32 indexed nonce);

    /// @notice The table has no move from `from` to `to`.
    error HeerlenEuro_MoveNotAllowed(address from, Standing fromStanding, address to, Standing toStanding);

    /// @notice The move exists, but its scope is paused until `until`.
    error HeerlenEuro_Paused(Scope scope, uint48 until);

    /// @notice The escrow and the desk take only coins they fetch themselves, so that they know whose each coin is.
    error HeerlenEuro_FetchOnly(address recipient);

    /// @notice An outsider or held account tried to spend an allowance.
    error HeerlenEuro_SpenderNotAllowed(address spender, Standing standing);

    /// @notice A payment or refund of zero cents.
    error HeerlenEuro_AmountZero();

    /// @notice This payer already used or cancelled this reference.
    error HeerlenEuro_ReferenceUsed(address payer, bytes32 paymentReference);

    /// @notice A refund of more than what is left of the payment. `left` is 0 when there is no such payment to this merchant.
    error HeerlenEuro_RefundTooHigh(bytes32 paymentReference, uint256 left, uint256 amount);

    /// @notice The authorization may not be used yet.
    error HeerlenEuro_AuthorizationNotYetValid(uint256 validAfter);

    /// @notice The authorization is too old.
    error HeerlenEuro_AuthorizationExpired(uint256 validBefore);

    /// @notice The signature is not the payer's.
    error HeerlenEuro_BadSignature(address payer);

    /// @notice `receiveWithAuthorization` was called by somebody other than the recipient.
    error HeerlenEuro_NotTheRecipient(address caller, address recipient);

    /// @notice The caller may not write this change of standing.
    error HeerlenEuro_NotTheKeeper(address keeper, Standing current, Standing wanted);

    /// @notice An account that holds coins cannot be made an outsider: nobody outside the table ever holds a coin.
    error HeerlenEuro_StillHoldsCoins(address account, uint256 balance);

    /// @notice The guardian's turn is over: after pauses of 14 days in all, a scope rests 14 days from the guardian.
    error HeerlenEuro_PauseTooLong(uint48 until, uint48 latest);

    /// @notice The hold would end later than it may: after the turn of the guardian, who rests 14 days after 14 days, or
    /// more than a year ahead.
    error HeerlenEuro_HoldTooLong(uint48 until, uint48 latest);

    /// @notice Only residents, leavers, associations and merchants are held: not outsiders, and not the town's own accounts.
    error HeerlenEuro_CannotBeHeld(address account, Standing standing);

    /// @notice There is no hold to end.
    error HeerlenEuro_NotHeld(address account);

    /// @notice Issues `amount` cents to the treasury. Only the council.
    /// @dev Reverts when `treasury` does not stand as Treasury. Emits Transfer from the zero address.
    function mint(address treasury, uint256 amount) external;

    /// @notice Burns `amount` cents of the caller. Only the treasury and the desk (by the moves table).
    function burn(uint256 amount) external;

    /// @notice Lets `keeper` write the standings in the mask (bit n = standing n). Only the council. No mask holds Held.
    function setKeeper(address keeper, uint256 standings) external;

    /// @notice Changes what `account` is to the town. Only a keeper whose mask holds both the current and the new
    /// standing (everyone's mask holds Outsider), never the zero address or the token itself, and nobody who still holds
    /// coins becomes an outsider. A hold that runs stays: what changes is what the account is afterwards, which reverts with
    /// CannotBeHeld for a standing of the town's own accounts. Emits StandingChanged.
    function setStanding(address account, Standing standing) external;

    /// @notice Holds an account: it neither sends nor receives coins, nor spends an allowance. For at most 14 days; afterwards
    /// the account is by itself what it was before. Only the guardian, who may release and hold again within those 14 days
    /// but gets a new turn on this account only after 14 days of rest. A merchant is not held past the turn of a pause of
    /// redeeming, nor in the rest after it. Reverts with HoldTooLong or CannotBeHeld. Emits AccountHeld.
    function hold(address account, uint8 reason) external;

    /// @notice Holds an account until a date the council chooses, at most 365 days ahead; a date that is not in the future
    /// ends the hold. Only the council. Reverts with HoldTooLong, CannotBeHeld or NotHeld. Emits AccountHeld or AccountReleased.
    function confirmHold(address account, uint8 reason, uint48 until) external;

    /// @notice Ends a hold. Only the guardian or the council. Reverts with NotHeld. Emits AccountReleased.
    function release(address account) external;

    /// @notice Changes the rules of the table. Only the council, with its delay. Emits MovesChanged.
    function setMoves(uint256 moves) external;

    /// @notice Pauses a scope for at most 14 days; afterwards it lapses by itself. Only the guardian, who may resume and
    /// pause again within those 14 days but gets a new turn only after 14 days of rest. Reverts with PauseTooLong.
    function pause(Scope scope) external;

    /// @notice Confirms a pause until a date the council chooses; a date that is not in the future ends it. Only the council.
    function confirmPause(Scope scope, uint48 until) external;

    /// @notice Ends a pause. Only the guardian or the council.
    function resume(Scope scope) external;

    /**
     * @notice Pays a merchant and keeps a receipt under the caller's reference.
     * @dev Reverts with AmountZero, ReferenceUsed, MoveNotAllowed, Paused or ERC-20's insufficient balance.
     * Emits Transfer and Paid.
     * @param merchant A registered, active merchant.
     * @param amount Cents, more than 0.
     * @param paymentReference Chosen by the till; the same reference can be paid once per payer.
     */
    function pay(address merchant, uint256 amount, bytes32 paymentReference) external;

    /**
     * @notice Gives back a payment in part or whole. Only the merchant who was paid, also when suspended.
     * @dev Reverts with AmountZero or RefundTooHigh. Emits Transfer and Refunded.
     */
    function refund(address payer, bytes32 paymentReference, uint256 amount) external;

    /// @notice ERC-3009 with any signature: EOA, ERC-1271, ERC-7739. The nonce is the payment reference. Anyone may submit.
    /// @dev Times are unix seconds, both bounds exclusive. Emits AuthorizationUsed, Transfer, and Paid when `to` is a merchant.
    function transferWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes calldata signature
    ) external;

    /// @notice ERC-3009, classic form: ECDSA only, so an account with delegated code can use its root key.
    function transferWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external;

    /// @notice As `transferWithAuthorization`, but only the recipient may submit it.
    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes calldata signature
    ) external;

    /// @notice Classic form of `receiveWithAuthorization`.
    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external;

    /// @notice Makes an unused authorization worthless. Signed by the authorizer, submitted by anyone.
    function cancelAuthorization(address authorizer, bytes32 nonce, bytes calldata signature) external;

    /// @notice ERC-3009: whether this nonce (= payment reference) was used or cancelled.
    function authorizationState(address authorizer, bytes32 nonce) external view returns (bool used);

    /// @notice What the account is to the town, now: `Held` while a hold runs.
    function standingOf(address account) external view returns (Standing);

    /// @notice The hold of an account. `until` is 0 or a moment in the past when no hold runs; `former` is what the account
    /// is besides the hold, whether one runs or not.
    function holdOf(address account) external view returns (uint8 reason, uint48 until, Standing former);

    /// @notice Cents the account ever received as payments; only grows, also when a payment is given back. A coin that a
    /// merchant sends itself is no payment.
    function receivedBy(address account) external view returns (uint256);

    /// @notice The standings a keeper may write (bit n = standing n).
    function keeperOf(address keeper) external view returns (uint256 standings);

    /// @notice The rules of the table, whatever is paused now.
    function moves() external view returns (uint256);

    /// @notice When the pause of a scope ends by itself; 0 or a moment in the past when it is not paused.
    function pausedUntil(Scope scope) external view returns (uint48);

    /// @notice The receipt of a payment.
    function receiptOf(address payer, bytes32 paymentReference) external view returns (Receipt memory);

    /// @notice Whether a transfer of this amount by `from` itself would succeed now (ERC-7943).
    function canTransfer(address from, address to, uint256 amount) external view returns (bool);

    /// @notice Why a payment would be refused now; `None` when it would be accepted. Asked before anything is signed.
    function canPay(
        address payer,
        address merchant,
        uint256 amount,
        bytes32 paymentReference
    ) external view returns (Refusal);

    /// @notice ERC-1404: the reason code of a transfer, a `Refusal` as number.
    function detectTransferRestriction(address from, address to, uint256 amount) external view returns (uint8);

    /// @notice ERC-1404: the reason code in English, for tools. The app has its own sentences.
    function messageForTransferRestriction(uint8 code) external view returns (string memory);
}
