// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

/**
 * @title GuardianTurn: how long the guardian alone may stop something
 * @notice A turn lasts 14 days, and only after an equal time of rest may a new one begin, so that turns cannot be strung
 * together. Whatever the guardian pauses or holds ends with the turn.
 */
library GuardianTurn {
    /// @notice How long a turn lasts.
    uint48 internal constant LIMIT = 14 days;

    /// @notice How long the guardian rests after it.
    uint48 internal constant REST = 14 days;

    /// @notice The end of the turn that runs or may begin now; not in the future while the guardian rests.
    /// @param latest The end of the last turn, 0 when there was none.
    function endNow(uint48 latest) internal view returns (uint48) {
        return rested(latest) ? uint48(block.timestamp) + LIMIT : latest;
    }

    /// @notice Whether the rest after a turn that ended then is over.
    function rested(uint48 latest) internal view returns (bool) {
        return block.timestamp >= latest + REST;
    }
}
