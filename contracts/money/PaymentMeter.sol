// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IHeerlenEuro} from "./IHeerlenEuro.sol";
import {IPaymentMeter} from "./IPaymentMeter.sol";

/// @title PaymentMeter: what was paid in shops in the last twelve months
/// @notice Counts in weeks: see IPaymentMeter.
contract PaymentMeter is IPaymentMeter {
    using SafeCast for uint256;

    /// @dev Cents in twelve months above which the currency is reported.
    uint256 private constant LIMIT = 100_000_000;

    /// @dev Past weeks that belong to the total: their days are 365 also when the week of now has only begun.
    uint256 private constant PAST_WEEKS = 53;

    IHeerlenEuro private immutable _euro;

    /// @dev The last week that was counted in, and the sum of it and its past weeks.
    uint32 private _week;
    uint224 private _sum;
    mapping(uint256 week => uint256) private _weeks;
    mapping(address merchant => uint256) private _counted;

    constructor(IHeerlenEuro euro) {
        _euro = euro;
    }

    /// @inheritdoc IPaymentMeter
    function count(address[] calldata merchants) external {
        uint256 amount = 0;
        for (uint256 i = 0; i < merchants.length; ++i) amount += _bringUp(merchants[i]);
        if (amount == 0) return;

        (uint256 week, uint256 before) = (_weekNow(), total());
        uint256 sum = before + amount;
        (_week, _sum) = (uint32(week), sum.toUint224());
        _weeks[week] += amount;
        emit PaymentsCounted(week, amount, sum);
        _tellPassed(before, sum, 50);
        _tellPassed(before, sum, 80);
        _tellPassed(before, sum, 95);
    }

    /// @inheritdoc IPaymentMeter
    function countedOf(address merchant) external view returns (uint256) {
        return _counted[merchant];
    }

    /// @inheritdoc IPaymentMeter
    function countedIn(uint256 week) external view returns (uint256) {
        return _weeks[week];
    }

    /// @inheritdoc IPaymentMeter
    function total() public view returns (uint256 sum) {
        (uint256 week, uint256 last) = (_weekNow(), _week);
        if (week > last + PAST_WEEKS) return 0;
        sum = _sum;
        // With each week that came since, one leaves the sum: 53 at most.
        for (; last < week; ++last) sum -= _weeks[last - PAST_WEEKS];
    }

    function _bringUp(address merchant) private returns (uint256 amount) {
        uint256 received = _euro.receivedBy(merchant);
        amount = received - _counted[merchant];
        if (amount > 0) _counted[merchant] = received;
    }

    function _tellPassed(uint256 before, uint256 sum, uint8 percent) private {
        uint256 mark = (LIMIT * percent) / 100;
        if (before < mark && sum >= mark) emit MeterPassed(percent, sum);
    }

    function _weekNow() private view returns (uint256) {
        return block.timestamp / 7 days;
    }
}
