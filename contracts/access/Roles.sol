// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

/**
 * @title Roles: every power in one sentence
 * @notice Role numbers of the town's AccessManager. The council's Safe is its admin and grants and revokes them.
 */
library Roles {
    /// @notice The council's Safe: issues money, sets rules, opens and funds budgets, grants roles.
    uint64 internal constant COUNCIL = 0;

    /// @notice Can pause a scope for at most 14 days, and resume it; nothing else.
    uint64 internal constant GUARDIAN = 1;

    /// @notice Enrols residents at the desk and records who left or came back.
    uint64 internal constant REGISTRAR = 2;

    /// @notice Approves, suspends, reinstates, moves and ends merchants.
    uint64 internal constant MERCHANT_OFFICER = 3;

    /// @notice Approves and rejects handed-in work, never their own and never of a task they published.
    uint64 internal constant INSPECTOR = 4;

    /// @notice Publishes and cancels tasks of the public-space budget.
    uint64 internal constant PUBLIC_SPACE_MANAGER = 11;

    /// @notice Publishes and cancels tasks of the safety budget.
    uint64 internal constant SAFETY_MANAGER = 12;

    /// @notice Publishes and cancels tasks of the prevention budget.
    uint64 internal constant PREVENTION_MANAGER = 13;

    /// @notice Publishes and cancels tasks of the care budget.
    uint64 internal constant CARE_MANAGER = 14;
}
