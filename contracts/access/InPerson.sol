// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

/**
 * @title InPerson: acts of an office that nobody carries for another
 * @notice Whoever has a role may also act through the AccessManager's `execute`, and is then the AccessManager to whom they
 * call. Where a contract remembers or compares who acted (two pairs of eyes, own work), one person could so be two.
 */
abstract contract InPerson is AccessManaged {
    /// @notice The act was carried by the AccessManager, which hides who acts.
    error InPerson_Carried();

    /// @dev Refuses an act that came through the AccessManager.
    function _requireInPerson() internal view {
        if (msg.sender == authority()) revert InPerson_Carried();
    }
}
