// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {InPerson} from "../access/InPerson.sol";
import {IHeerlenEuro} from "./IHeerlenEuro.sol";
import {IPaymentMeter} from "./IPaymentMeter.sol";
import {IRedemptionDesk} from "./IRedemptionDesk.sol";

/**
 * @title RedemptionDesk: merchants get euros for their coins
 * @notice Keeps redemptions and batches: see IRedemptionDesk.
 * @dev Stands as Desk in the token, which lets coins in only when the desk fetches them. The euro is the town's own token:
 * it calls nobody back and reverts whenever a transfer fails, so its answer need not be read.
 */
contract RedemptionDesk is IRedemptionDesk, InPerson {
    /// @dev All that changes with every redemption beside the redemption and its batch, in one slot.
    struct Counters {
        uint64 redemptions;
        uint32 openBatch; //     the oldest batch that is not frozen
        uint32 fillingBatch; //  the batch that takes redemptions; later than the open one when that is full
        uint48 guaranteedUntil;
    }

    /// @dev A payment file that one person can look through.
    uint256 private constant LARGEST_BATCH = 250;

    /// @dev After this time no clerk is needed to close a batch ...
    uint256 private constant OVERDUE_AFTER = 14 days;

    /// @dev ... and after this time no treasurer to take coins back from it.
    uint256 private constant RECLAIM_AFTER = 60 days;

    IHeerlenEuro private immutable _euro;
    IPaymentMeter private immutable _meter;

    Counters private _counters = Counters(0, 1, 1, 0);
    mapping(uint256 id => Redemption) private _redemptions;
    mapping(uint256 number => Batch) private _batches;
    mapping(address merchant => mapping(bytes32 redemptionReference => uint256 id)) private _ids;

    constructor(address authority, IHeerlenEuro euro, IPaymentMeter meter) AccessManaged(authority) {
        _euro = euro;
        _meter = meter;
    }

    /// @inheritdoc IRedemptionDesk
    function redeem(uint256 amount, bytes32 redemptionReference) external returns (uint256 id) {
        id = _request(msg.sender, amount, redemptionReference);
        IERC20(address(_euro)).transferFrom(msg.sender, address(this), amount);
        _count(msg.sender);
    }

    /// @inheritdoc IRedemptionDesk
    function redeemWithAuthorization(
        address merchant,
        uint256 amount,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 redemptionReference,
        bytes calldata signature
    ) external returns (uint256 id) {
        id = _request(merchant, amount, redemptionReference);
        _euro.receiveWithAuthorization(
            merchant,
            address(this),
            amount,
            validAfter,
            validBefore,
            redemptionReference,
            signature
        );
        _count(merchant);
    }

    /// @inheritdoc IRedemptionDesk
    function cancel(uint256 id) external {
        _requireState(id, State.Open);
        _requireMerchant(id);
        emit RedemptionCancelled(id);
        _giveBack(id, State.Cancelled);
    }

    /// @inheritdoc IRedemptionDesk
    function closeBatch() external restricted returns (uint256) {
        return _close();
    }

    /// @inheritdoc IRedemptionDesk
    function closeOverdueBatch() external returns (uint256) {
        uint256 number = _counters.openBatch;
        uint256 from = _batches[number].clock + OVERDUE_AFTER;
        if (block.timestamp < from) revert RedemptionDesk_NotOverdue(number, from);
        return _close();
    }

    /// @inheritdoc IRedemptionDesk
    function returnItem(uint256 id, uint8 reason) external restricted {
        _requireState(id, State.Frozen);
        _requireFourEyes(_redemptions[id].batch);
        emit RedemptionReturned(id, reason);
        _giveBack(id, State.Returned);
    }

    /// @inheritdoc IRedemptionDesk
    function confirm(uint256 number, bytes32 bankStatement) external restricted {
        Batch storage batch = _batches[number];
        if (batch.state != BatchState.Frozen) revert RedemptionDesk_BatchNotFrozen(number, batch.state);
        _requireFourEyes(number);
        if (bankStatement == 0) revert RedemptionDesk_StatementMissing();
        batch.state = BatchState.Confirmed;
        emit BatchConfirmed(number, msg.sender, batch.amount, bankStatement);
        _euro.burn(batch.amount);
    }

    /// @inheritdoc IRedemptionDesk
    function reclaim(uint256 id) external {
        _requireState(id, State.Frozen);
        _requireMerchant(id);
        uint256 from = _batches[_redemptions[id].batch].clock + RECLAIM_AFTER;
        if (block.timestamp < from) revert RedemptionDesk_NotReclaimable(id, from);
        emit RedemptionReclaimed(id);
        _giveBack(id, State.Reclaimed);
    }

    /// @inheritdoc IRedemptionDesk
    function extendGuarantee(uint48 until) external restricted {
        uint48 current = _counters.guaranteedUntil;
        if (until <= current) revert RedemptionDesk_OnlyForward(current, until);
        _counters.guaranteedUntil = until;
        emit GuaranteeExtended(current, until);
    }

    /// @inheritdoc IRedemptionDesk
    function guaranteedUntil() external view returns (uint48) {
        return _counters.guaranteedUntil;
    }

    /// @inheritdoc IRedemptionDesk
    function redemptionOf(uint256 id) external view returns (Redemption memory redemption) {
        redemption = _redemptions[id];
        redemption.state = _stateOf(id);
    }

    /// @inheritdoc IRedemptionDesk
    function redemptionBy(address merchant, bytes32 redemptionReference) external view returns (uint256) {
        return _ids[merchant][redemptionReference];
    }

    /// @inheritdoc IRedemptionDesk
    function batchOf(uint256 number) external view returns (Batch memory) {
        return _batches[number];
    }

    /// @inheritdoc IRedemptionDesk
    function openBatch() external view returns (uint256) {
        return _counters.openBatch;
    }

    /// @inheritdoc IRedemptionDesk
    function redemptionCount() external view returns (uint256) {
        return _counters.redemptions;
    }

    /// @inheritdoc IRedemptionDesk
    function batchCount() external view returns (uint256) {
        return _counters.fillingBatch;
    }

    function _request(address merchant, uint256 amount, bytes32 redemptionReference) private returns (uint256 id) {
        if (amount == 0 || amount > type(uint40).max) revert RedemptionDesk_BadAmount(amount);
        if (_ids[merchant][redemptionReference] != 0) {
            revert RedemptionDesk_ReferenceUsed(merchant, redemptionReference);
        }
        id = ++_counters.redemptions;
        uint32 number = _addToBatch(uint40(amount));
        _redemptions[id] = Redemption(merchant, uint40(amount), number, State.Open);
        _ids[merchant][redemptionReference] = id;
        emit RedemptionRequested(id, merchant, number, amount, redemptionReference);
    }

    /// @dev A full batch waits for its clerk, and the next one takes what comes: no merchant waits.
    function _addToBatch(uint40 amount) private returns (uint32 number) {
        number = _counters.fillingBatch;
        if (_batches[number].items == LARGEST_BATCH) _counters.fillingBatch = ++number;
        Batch storage batch = _batches[number];
        if (batch.items == 0) (batch.state, batch.clock) = (BatchState.Open, uint32(block.timestamp));
        ++batch.items;
        batch.amount += amount;
    }

    function _close() private returns (uint256 number) {
        _requireInPerson();
        uint32 open = _counters.openBatch;
        Batch storage batch = _batches[open];
        // A full batch whose merchants all cancelled is closed empty, or the later ones would wait behind it for ever.
        if (open == _counters.fillingBatch) {
            if (batch.items == 0) revert RedemptionDesk_BatchEmpty(open);
            _counters.fillingBatch = open + 1;
        }
        _counters.openBatch = open + 1;
        (batch.state, batch.closer, batch.clock) = (BatchState.Frozen, msg.sender, uint32(block.timestamp));
        emit BatchClosed(open, msg.sender, batch.items, batch.amount);
        return open;
    }

    /// @dev The redemption leaves its batch, once, and its coins go back.
    function _giveBack(uint256 id, State end) private {
        Redemption storage redemption = _redemptions[id];
        Batch storage batch = _batches[redemption.batch];
        --batch.items;
        batch.amount -= redemption.amount;
        redemption.state = end;
        IERC20(address(_euro)).transfer(redemption.merchant, redemption.amount);
    }

    function _count(address merchant) private {
        address[] memory merchants = new address[](1);
        merchants[0] = merchant;
        _meter.count(merchants);
    }

    function _stateOf(uint256 id) private view returns (State state) {
        state = _redemptions[id].state;
        if (state != State.Open) return state;
        BatchState batch = _batches[_redemptions[id].batch].state;
        if (batch == BatchState.Frozen) return State.Frozen;
        if (batch == BatchState.Confirmed) return State.Paid;
    }

    function _requireState(uint256 id, State wanted) private view {
        State state = _stateOf(id);
        if (state != wanted) revert RedemptionDesk_WrongState(id, state);
    }

    function _requireMerchant(uint256 id) private view {
        if (msg.sender != _redemptions[id].merchant) revert RedemptionDesk_NotTheMerchant(id, msg.sender);
    }

    function _requireFourEyes(uint256 number) private view {
        _requireInPerson();
        address closer = _batches[number].closer;
        if (msg.sender == closer) revert RedemptionDesk_FourEyes(number, closer);
    }
}
