// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

/**
 * @title Roles: every power in one sentence
 * @notice Role numbers of the town's AccessManager. The council's Safe is its admin and grants and revokes them.
 */
library Roles {
    /// @notice The council's Safe: issues money, opens and funds budgets, grants offices, confirms pauses and holds.
    uint64 internal constant COUNCIL = 0;

    /// @notice Can pause a scope or hold an account for at most 14 days, and end that; nothing else.
    uint64 internal constant GUARDIAN = 1;

    /// @notice Enrols residents at the desk, records who left or came back, sets tiers, and helps who lost every passkey.
    uint64 internal constant REGISTRAR = 2;

    /// @notice Approves, suspends, reinstates, moves and ends merchants.
    uint64 internal constant MERCHANT_OFFICER = 3;

    /// @notice Approves and rejects handed-in work, never their own and never of a task they published.
    uint64 internal constant INSPECTOR = 4;

    /// @notice Judges handed-in work that the inspectors left beyond the review clock.
    uint64 internal constant SENIOR_INSPECTOR = 5;

    /// @notice Closes the open batch of redemptions, from which the payment file is made.
    uint64 internal constant PAYOUT_CLERK = 6;

    /// @notice Confirms what the bank paid of a batch that somebody else closed, and returns what it did not pay.
    uint64 internal constant TREASURER = 7;

    /// @notice The council's Safe again, for the rules everybody relies on: each change waits a week in the open.
    uint64 internal constant RULES = 8;

    /// @notice Publishes and cancels tasks of the public-space budget.
    uint64 internal constant PUBLIC_SPACE_MANAGER = 11;

    /// @notice Publishes and cancels tasks of the safety budget.
    uint64 internal constant SAFETY_MANAGER = 12;

    /// @notice Publishes and cancels tasks of the prevention budget.
    uint64 internal constant PREVENTION_MANAGER = 13;

    /// @notice Publishes and cancels tasks of the care budget.
    uint64 internal constant CARE_MANAGER = 14;

    /// @notice Publishes and cancels tasks of an association's own line, each under the ceiling of that line.
    uint64 internal constant ASSOCIATION_MANAGER = 21;
}
