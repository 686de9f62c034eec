// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Location} from "../../contracts/geofence/IGeofence.sol";
import {IMerchantRegistry} from "../../contracts/people/IMerchantRegistry.sol";

/// @notice A shop that applies as a merchant as soon as it stands.
contract Shop {
    constructor(IMerchantRegistry merchants, Location memory place) {
        merchants.applyAsMerchant("Voorbeeld", "bakery", place);
    }
}

/// @notice Builds many shops at once, for what is measured among thousands of them. The n-th has the address of nonce n.
contract ShoppingStreet {
    function build(IMerchantRegistry merchants, Location calldata place, uint256 shops) external {
        for (uint256 i = 0; i < shops; ++i) new Shop(merchants, place);
    }
}
