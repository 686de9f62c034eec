// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {vm} from "../solidity/Vm.sol";

/// @notice Who plays in the invariant tests: somebody in every role, and some in none.
library Cast {
    address internal constant COUNCIL = address(0xc001);
    address internal constant GUARDIAN = address(0xc002);
    address internal constant REGISTRAR = address(0xc003);
    address internal constant OFFICER = address(0xc004);
    address internal constant INSPECTOR = address(0xc005);
    address internal constant MANAGER = address(0xc006);

    /// @dev Publishes tasks and judges work, never the same.
    address internal constant COLLEAGUE = address(0xc007);

    /// @dev An inspector and a senior one.
    address internal constant SENIOR = address(0xc008);

    address internal constant CLERK = address(0xc009);

    /// @dev A payout clerk too, who may not confirm what they closed.
    address internal constant TREASURER = address(0xc00a);

    /// @dev An inspector who never judges anything: whoever may still do so, may this one.
    address internal constant SPARE = address(0xc00b);

    address internal constant CLUB = address(0xc1);

    /// @dev How many persons there are, and how many of them, the first, are enrolled when the town opens. So with shops.
    uint256 internal constant PERSONS = 6;
    uint256 internal constant ENROLLED = 5;
    uint256 internal constant SHOPS = 4;
    uint256 internal constant APPROVED = 2;
    uint256 internal constant STRANGERS = 2;
    uint256 internal constant LINES = 2;

    /// @dev The cents that everybody enrolled earns before the play begins.
    uint24 internal constant FIRST_REWARD = 5_000;

    /// @dev Tier 1 is met by the first reward of every resident, tier 2 soon after it.
    uint8 internal constant TIERS = 2;

    /// @notice The tier somebody is enrolled with.
    function tierOf(uint256 index) internal pure returns (uint8) {
        return uint8(1 + (index % TIERS));
    }

    /// @notice What a tier may earn in a month when the town opens.
    function monthlyOf(uint8 tier) internal pure returns (uint32) {
        return tier == 1 ? 5_900 : 7_000;
    }

    /// @notice What a tier may earn in a year when the town opens.
    function yearlyOf(uint8 tier) internal pure returns (uint32) {
        return tier == 1 ? 8_000 : 20_000;
    }

    /// @notice The key a person signs with; the first is an inspector too.
    function keyOf(uint256 index) internal pure returns (uint256) {
        return 0xa11ce + index;
    }

    /// @notice A person's ordinary account.
    function person(uint256 index) internal pure returns (address) {
        return vm.addr(keyOf(index));
    }

    /// @notice The account of a shop.
    function shop(uint256 index) internal pure returns (address) {
        return address(uint160(0x5401 + index));
    }

    /// @notice Somebody the town does not know.
    function stranger(uint256 index) internal pure returns (address) {
        return address(uint160(0xbad1 + index));
    }
}
