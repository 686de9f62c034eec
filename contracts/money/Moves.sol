// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

/// @notice What an account is to the town. Numbers are part of the storage and never change their meaning.
enum Standing {
    Outsider, //           0  everyone the town does not know
    Treasury, //           1  the council's Safe
    Escrow, //             2  the TaskRegistry, which keeps budgets and promised rewards; fetches what it gets
    Resident, //           3  an enrolled resident's wallet
    Association, //        4  a club that takes gifts
    Merchant, //           5  registered, active, inside the fence
    SuspendedMerchant, //  6  registered, not active: receives nothing new, may refund and redeem
    Desk, //               7  the RedemptionDesk; fetches what it gets
    Held, //               8  held by order, until an end date; then again what it was
    Leaver //              9  a former resident: spends what is left, earns nothing
}

/// @notice The parts of the town that can be paused apart from each other.
enum Scope {
    Earning, //    rewards out of escrow
    Spending, //   payments to merchants and gifts to associations
    Redeeming //   merchants handing coins to the desk
}

/**
 * @title Moves: who may pay whom
 * @notice The table of the whole town in one word of 256 bits: 16 rows (the sender's standing) of 16 columns (the
 * recipient's). Three rows and columns are not standings: `VOID` is the zero address (minting and burning) and
 * `REFUND` is the row a merchant's refund is judged by, so that a merchant can return money and never send any.
 */
library Moves {
    /// @notice Row of minting and column of burning: the zero address.
    uint8 internal constant VOID = 15;

    /// @notice Row a refund is judged by, whatever the merchant's own row allows.
    uint8 internal constant REFUND = 14;

    /// @dev Who pays merchants in the scope of spending (bit n = standing n). Written out, because every payment asks.
    uint256 private constant PAYERS =
        (1 << uint256(Standing.Resident)) |
            (1 << uint256(Standing.Leaver)) |
            (1 << uint256(Standing.Association)) |
            (1 << uint256(Standing.Merchant));

    /// @notice The rules the town opens with, cell by cell as in the design's table.
    function opening() internal pure returns (uint256 moves) {
        moves |= cell(VOID, uint8(Standing.Treasury));
        moves |= cell(Standing.Treasury, Standing.Escrow) | cell(uint8(Standing.Treasury), VOID);
        moves |= escrowRow();
        moves |= spenderRow(Standing.Resident) | cell(Standing.Resident, Standing.Association);
        moves |= spenderRow(Standing.Leaver) | cell(Standing.Leaver, Standing.Association);
        moves |= spenderRow(Standing.Association);
        moves |= scopeMask(Scope.Redeeming);
        moves |= cell(uint8(Standing.Desk), VOID);
        moves |= cell(Standing.Desk, Standing.Merchant) | cell(Standing.Desk, Standing.SuspendedMerchant);
        moves |= refundRow();
    }

    /// @notice The cells a pause of `scope` clears.
    function scopeMask(Scope scope) internal pure returns (uint256 mask) {
        if (scope == Scope.Earning) {
            return cell(Standing.Escrow, Standing.Resident) | cell(Standing.Escrow, Standing.Association);
        }
        if (scope == Scope.Redeeming) {
            return cell(Standing.Merchant, Standing.Desk) | cell(Standing.SuspendedMerchant, Standing.Desk);
        }
        mask = spenderRow(Standing.Resident) | cell(Standing.Resident, Standing.Association);
        mask |= spenderRow(Standing.Leaver) | cell(Standing.Leaver, Standing.Association);
        mask |= spenderRow(Standing.Association) | cell(Standing.Merchant, Standing.Merchant);
    }

    /// @notice Whether `moves` lets row `from` pay column `to`.
    function allows(uint256 moves, uint256 from, uint256 to) internal pure returns (bool) {
        return (moves >> (from * 16 + to)) & 1 == 1;
    }

    /// @notice Whether a move from row `from` to column `to` is a payment to a shop, which the meter of payments counts.
    function isPayment(uint256 from, uint256 to) internal pure returns (bool) {
        return to == uint256(Standing.Merchant) && (PAYERS >> from) & 1 == 1;
    }

    /// @notice Whether coins come to column `to` only when the recipient fetches them, because it has to know whose they are.
    function isFetched(uint256 to) internal pure returns (bool) {
        return to == uint256(Standing.Escrow) || to == uint256(Standing.Desk);
    }

    /// @notice The bit of one cell of the table.
    function cell(uint8 from, uint8 to) internal pure returns (uint256) {
        return 1 << (uint256(from) * 16 + to);
    }

    /// @notice The bit of one cell between two standings.
    function cell(Standing from, Standing to) internal pure returns (uint256) {
        return cell(uint8(from), uint8(to));
    }

    function spenderRow(Standing from) private pure returns (uint256) {
        return cell(from, Standing.Merchant);
    }

    function escrowRow() private pure returns (uint256) {
        return scopeMask(Scope.Earning) | cell(Standing.Escrow, Standing.Treasury);
    }

    function refundRow() private pure returns (uint256) {
        return
            cell(REFUND, uint8(Standing.Resident)) |
            cell(REFUND, uint8(Standing.Leaver)) |
            cell(REFUND, uint8(Standing.Association));
    }
}
