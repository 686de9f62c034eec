// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Location} from "../../contracts/geofence/IGeofence.sol";
import {Dice} from "./Dice.sol";

/// @notice The boundary of the invariant tests is one of two rectangles with the same south-west corner.
library Rectangles {
    int32 private constant SOUTH = 50_800_000;
    int32 private constant WEST = 5_900_000;
    int32 private constant STEP = 1_000;

    /// @notice The smaller or the larger one, as the fence takes it.
    function ringOf(bool small) internal pure returns (bytes memory) {
        (int32 north, int32 east) = cornerOf(small);
        return abi.encodePacked(SOUTH, WEST, SOUTH, east, north, east, north, WEST);
    }

    /// @notice Whether a place lies inside that rectangle.
    function hold(bool small, Location memory place) internal pure returns (bool) {
        (int32 north, int32 east) = cornerOf(small);
        return place.latitude > SOUTH && place.latitude < north && place.longitude > WEST && place.longitude < east;
    }

    /// @notice A place in the corner that both have.
    function home() internal pure returns (Location memory) {
        return Location(SOUTH + STEP / 2, WEST + STEP / 2);
    }

    /// @notice A place inside or outside, never on an edge, where a point may fall either way.
    function anyPlace(Dice memory dice) internal pure returns (Location memory) {
        return Location(SOUTH + offset(dice), WEST + offset(dice));
    }

    function offset(Dice memory dice) private pure returns (int32) {
        return (int32(int256(dice.roll(55))) - 2) * 2 * STEP + STEP / 2;
    }

    function cornerOf(bool small) private pure returns (int32 north, int32 east) {
        int32 side = (small ? int32(50) : int32(100)) * STEP;
        return (SOUTH + side, WEST + side);
    }
}
