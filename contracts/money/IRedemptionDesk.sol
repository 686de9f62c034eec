// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

/**
 * @title IRedemptionDesk: merchants get euros for their coins
 * @notice A merchant hands coins in for nothing less than their worth; they join a batch. A payout clerk freezes the batch
 * and a payment file is made from it; a treasurer, who is somebody else, returns what the bank could not pay and confirms
 * the rest, which burns it. Every coin at the desk belongs to one redemption, and each redemption ends once: paid and
 * burned, or back with its merchant. All amounts are cents, all times unix seconds.
 */
interface IRedemptionDesk {
    /// @notice Where a redemption is in its life.
    enum State {
        None,
        Open, //       in a batch that its merchant can still take it out of
        Frozen, //     in a batch that is being paid
        Paid, //       the bank paid it and its coins are burned
        Cancelled, //  taken out by its merchant before the batch was frozen
        Returned, //   the bank could not pay it
        Reclaimed //   taken out by its merchant because nobody confirmed the batch
    }

    /// @notice Where a batch is in its life.
    enum BatchState {
        None,
        Open,
        Frozen,
        Confirmed
    }

    /// @notice One slot per redemption. Its state is kept until it leaves its batch; then the batch says how it ended.
    struct Redemption {
        address merchant;
        uint40 amount; // cents
        uint32 batch;
        State state;
    }

    /// @notice One slot per batch.
    struct Batch {
        address closer; // who froze it
        uint48 amount; //  cents of the redemptions in it
        uint32 clock; //   when its first redemption came in; once frozen, when it was frozen
        uint8 items; //    redemptions in it
        BatchState state;
    }

    /// @notice A merchant handed in coins.
    event RedemptionRequested(
        uint256 indexed id,
        address indexed merchant,
        uint256 indexed batch,
        uint256 amount,
        bytes32 redemptionReference
    );

    /// @notice A merchant took a redemption back before its batch was frozen.
    event RedemptionCancelled(uint256 indexed id);

    /// @notice A batch was frozen, to be paid.
    event BatchClosed(uint256 indexed batch, address indexed closer, uint256 items, uint256 amount);

    /// @notice The bank could not pay a redemption and its coins went back. `reason` is a code of the city's list.
    event RedemptionReturned(uint256 indexed id, uint8 indexed reason);

    /// @notice The bank paid what is left of the batch, and `amount` cents were burned.
    /// @param bankStatement A salted hash of the bank's answer.
    event BatchConfirmed(uint256 indexed batch, address indexed confirmer, uint256 amount, bytes32 bankStatement);

    /// @notice A merchant took a redemption back from a batch nobody confirmed for 60 days.
    event RedemptionReclaimed(uint256 indexed id);

    /// @notice The city guarantees redemption until a later date than before.
    event GuaranteeExtended(uint48 previous, uint48 current);

    /// @notice An amount of zero, or above € 10,995,116,277.75.
    error RedemptionDesk_BadAmount(uint256 amount);

    /// @notice This merchant used this reference before.
    error RedemptionDesk_ReferenceUsed(address merchant, bytes32 redemptionReference);

    /// @notice Only the merchant who handed the coins in takes them back.
    error RedemptionDesk_NotTheMerchant(uint256 id, address caller);

    /// @notice The act does not fit where the redemption is in its life.
    error RedemptionDesk_WrongState(uint256 id, State state);

    /// @notice There is nothing in the batch to pay.
    error RedemptionDesk_BatchEmpty(uint256 batch);

    /// @notice Closing the batch before this moment needs a payout clerk.
    error RedemptionDesk_NotOverdue(uint256 batch, uint256 from);

    /// @notice Only a frozen batch is confirmed, and once.
    error RedemptionDesk_BatchNotFrozen(uint256 batch, BatchState state);

    /// @notice Who froze a batch neither confirms it nor returns what is in it.
    error RedemptionDesk_FourEyes(uint256 batch, address closer);

    /// @notice A confirmation names the bank's answer.
    error RedemptionDesk_StatementMissing();

    /// @notice The batch may still be confirmed; its merchants can take their coins back from this moment.
    error RedemptionDesk_NotReclaimable(uint256 id, uint256 from);

    /// @notice The guarantee is extended, never shortened.
    error RedemptionDesk_OnlyForward(uint48 current, uint48 wanted);

    /// @notice Hands in coins of the caller, who allowed the desk to fetch them. Any merchant, also a suspended one, by the
    /// moves table of the token. Reverts with BadAmount, ReferenceUsed or what the token refuses. Emits RedemptionRequested.
    /// @param redemptionReference Chosen by the merchant; each can be used once.
    function redeem(uint256 amount, bytes32 redemptionReference) external returns (uint256 id);

    /// @notice As `redeem`, carried by anyone with the merchant's ERC-3009 signature of `ReceiveWithAuthorization` to the
    /// desk, whose nonce is the reference. So one signature is enough and nobody can send the coins elsewhere.
    function redeemWithAuthorization(
        address merchant,
        uint256 amount,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 redemptionReference,
        bytes calldata signature
    ) external returns (uint256 id);

    /// @notice Takes a redemption back while its batch is open. Only its merchant. Reverts with WrongState, NotTheMerchant,
    /// or with what the token refuses while the merchant is held. Emits RedemptionCancelled.
    function cancel(uint256 id) external;

    /// @notice Freezes the oldest open batch, to be paid. Only a payout clerk, in person. Reverts with BatchEmpty. Emits BatchClosed.
    function closeBatch() external returns (uint256 batch);

    /// @notice As `closeBatch`, by anyone, when the batch has waited for 14 days. Reverts with NotOverdue or BatchEmpty.
    function closeOverdueBatch() external returns (uint256 batch);

    /// @notice Gives a redemption that the bank could not pay back to its merchant, while its batch is frozen. Only a
    /// treasurer who did not close the batch, in person. Reverts with WrongState, FourEyes, or with what the token refuses
    /// while the merchant is held; then it can be done later. Emits RedemptionReturned.
    function returnItem(uint256 id, uint8 reason) external;

    /// @notice Confirms that the bank paid all that is left of a frozen batch, and burns it. Only a treasurer who did not
    /// close the batch, in person. Reverts with BatchNotFrozen, FourEyes or StatementMissing. Emits BatchConfirmed.
    /// @param bankStatement A salted hash of the bank's answer.
    function confirm(uint256 batch, bytes32 bankStatement) external;

    /// @notice Takes a redemption back from a batch that was frozen 60 days ago and not confirmed since. Only its merchant.
    /// Reverts with WrongState, NotTheMerchant or NotReclaimable. Emits RedemptionReclaimed.
    function reclaim(uint256 id) external;

    /// @notice Promises redemption until a later date. Only the council. Reverts with OnlyForward. Emits GuaranteeExtended.
    function extendGuarantee(uint48 until) external;

    /// @notice The city guarantees redemption until this moment; 0 when it never did.
    function guaranteedUntil() external view returns (uint48);

    /// @notice A redemption and its state as of now.
    function redemptionOf(uint256 id) external view returns (Redemption memory);

    /// @notice The redemption with this reference of a merchant; 0 when there is none.
    function redemptionBy(address merchant, bytes32 redemptionReference) external view returns (uint256 id);

    /// @notice A batch. Numbers begin with 1 and have no gaps.
    function batchOf(uint256 batch) external view returns (Batch memory);

    /// @notice The batch that is closed next.
    function openBatch() external view returns (uint256 batch);

    /// @notice How many redemptions there ever were; the id of the last one.
    function redemptionCount() external view returns (uint256);

    /// @notice How many batches there are; the number of the one that takes redemptions now.
    function batchCount() external view returns (uint256);
}
