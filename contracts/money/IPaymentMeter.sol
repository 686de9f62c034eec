// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

/**
 * @title IPaymentMeter: what was paid in shops in the last twelve months
 * @notice A currency of a limited network is reported to the supervisor before a year's payments pass € 1,000,000. The
 * token counts for each merchant what it ever received as payments; anybody brings those counts into the weeks kept here.
 * A payment belongs to the week it is counted in, and a week stays in the total for 53 weeks after it: the total is never
 * less than what was counted in the last 365 days. A payment that is given back stays counted. All amounts are cents.
 */
interface IPaymentMeter {
    /// @notice Payments were brought into a week.
    /// @param week The number of the week: unix seconds divided by seven days.
    /// @param amount Cents that were not counted before.
    /// @param total Cents of the last twelve months, with these.
    event PaymentsCounted(uint256 indexed week, uint256 amount, uint256 total);

    /// @notice The total rose to 50, 80 or 95 % of the limit; told again when it fell below and rose once more.
    event MeterPassed(uint8 indexed percent, uint256 total);

    /// @notice Brings in what these merchants received since they were last counted. Anyone, who chooses how many; naming
    /// one twice or somebody who was never paid adds nothing. Emits PaymentsCounted and MeterPassed.
    function count(address[] calldata merchants) external;

    /// @notice Cents counted in the last twelve months, also when nobody counted for weeks.
    function total() external view returns (uint256);

    /// @notice Cents of this merchant's payments that were counted, ever.
    function countedOf(address merchant) external view returns (uint256);

    /// @notice Cents counted in a week.
    function countedIn(uint256 week) external view returns (uint256);
}
