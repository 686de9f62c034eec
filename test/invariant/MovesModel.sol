// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Moves, Scope, Standing} from "../../contracts/money/Moves.sol";

/// @notice Who may pay whom, written a second time from the design, one sender after the other.
library MovesModel {
    /// @notice Whether the table lets row `from` pay column `to`. Shops trade with each other when the council voted so.
    function allowed(uint256 from, uint256 to, bool shopsTrade) internal pure returns (bool) {
        if (from == Moves.VOID) return isIn(to, Standing.Treasury);
        if (from == Moves.REFUND) return spends(to) || isIn(to, Standing.Association);
        if (isIn(from, Standing.Treasury)) return isIn(to, Standing.Escrow) || to == Moves.VOID;
        if (isIn(from, Standing.Escrow)) {
            return isIn(to, Standing.Treasury) || isIn(to, Standing.Resident) || isIn(to, Standing.Association);
        }
        if (spends(from)) return isIn(to, Standing.Merchant) || isIn(to, Standing.Association);
        if (isIn(from, Standing.Association)) return isIn(to, Standing.Merchant);
        if (isIn(from, Standing.Merchant))
            return isIn(to, Standing.Desk) || (shopsTrade && isIn(to, Standing.Merchant));
        if (isIn(from, Standing.SuspendedMerchant)) return isIn(to, Standing.Desk);
        if (isIn(from, Standing.Desk)) {
            return isIn(to, Standing.Merchant) || isIn(to, Standing.SuspendedMerchant) || to == Moves.VOID;
        }
        return false;
    }

    /// @notice The pause that stops a move the table has, if any.
    function scopeOf(uint256 from, uint256 to) internal pure returns (bool some, Scope scope) {
        if (isIn(from, Standing.Escrow)) return (!isIn(to, Standing.Treasury), Scope.Earning);
        if (isIn(to, Standing.Desk)) return (true, Scope.Redeeming);
        bool pays = spends(from) || isIn(from, Standing.Association) || isIn(from, Standing.Merchant);
        return (pays, Scope.Spending);
    }

    /// @notice Whether this column takes only coins that it fetches itself.
    function fetches(uint256 to) internal pure returns (bool) {
        return isIn(to, Standing.Escrow) || isIn(to, Standing.Desk);
    }

    function spends(uint256 row) private pure returns (bool) {
        return isIn(row, Standing.Resident) || isIn(row, Standing.Leaver);
    }

    function isIn(uint256 row, Standing standing) private pure returns (bool) {
        return row == uint256(standing);
    }
}
