// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IGeofence, Location} from "./IGeofence.sol";

/**
 * @title PolygonLib: is a point inside a ring?
 * @notice Even-odd rule in exact integer arithmetic, no division. A packed ring is all latitudes, eight to a word, then
 * all longitudes in the same order. Coordinates are shifted to be positive, so each fits in 31 of its 32 bits. The free
 * top bit lets one subtraction compare eight latitudes with the point's at once, and longitudes are read only for the
 * few edges that pass the point's latitude. The last lanes repeat the last vertex, which adds edges of no length.
 */
library PolygonLib {
    uint256 internal constant MIN_VERTICES = 3;
    uint256 internal constant MAX_VERTICES = 512;

    int256 private constant POLE = 90e6;
    int256 private constant DATE_LINE = 180e6;

    /// @dev One in every lane, and the top bit of every lane.
    uint256 private constant ONES = 0x0000000100000001000000010000000100000001000000010000000100000001;
    uint256 private constant TOPS = 0x8000000080000000800000008000000080000000800000008000000080000000;

    /// @notice Checks a ring of 8 bytes per vertex and turns it into the packed form.
    function pack(bytes calldata ring) internal pure returns (bytes memory packed) {
        uint256 vertices = ring.length / 8;
        if (ring.length % 8 != 0 || vertices < MIN_VERTICES || vertices > MAX_VERTICES) {
            revert IGeofence.Geofence_BadRing(ring.length);
        }
        uint256 lanes = (vertices + 7) & ~uint256(7);
        packed = new bytes(lanes * 8);
        for (uint256 i = 0; i < lanes; ++i) {
            (uint256 latitude, uint256 longitude) = _vertexAt(ring, i < vertices ? i : vertices - 1);
            _writeLane(packed, i, latitude);
            _writeLane(packed, lanes + i, longitude);
        }
    }

    /// @notice Turns a packed ring back into the 8 bytes per vertex it was made of.
    function unpack(bytes memory packed, uint256 vertices) internal pure returns (bytes memory ring) {
        uint256 lanes = packed.length / 8;
        ring = new bytes(vertices * 8);
        for (uint256 i = 0; i < vertices; ++i) {
            int32 latitude = int32(int256(_readLane(packed, i)) - POLE);
            int32 longitude = int32(int256(_readLane(packed, lanes + i)) - DATE_LINE);
            _writeLane(ring, 2 * i, uint32(latitude));
            _writeLane(ring, 2 * i + 1, uint32(longitude));
        }
    }

    /// @notice Whether the place lies inside the packed ring.
    function contains(bytes memory packed, Location calldata place) internal pure returns (bool inside) {
        int256 shifted = place.latitude + POLE;
        if (shifted < 0 || shifted > 2 * POLE) return false;
        uint256 y = uint256(shifted);
        int256 x = place.longitude + DATE_LINE;

        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            // Whether an edge that passes latitude y does so east of x: the sign of a cross product, whose factors stay
            // under 2^33. `start` and `end` point at the words that end in the latitudes of its two vertices.
            function passesEast(start, end, half, x_, y_) -> east {
                let startY := and(mload(start), 0xffffffff)
                let startX := and(mload(add(start, half)), 0xffffffff)
                let height := sub(and(mload(end), 0xffffffff), startY)
                let width := sub(and(mload(add(end, half)), 0xffffffff), startX)
                let cross := sub(mul(width, sub(y_, startY)), mul(sub(x_, startX), height))
                east := eq(sgt(cross, 0), sgt(height, 0))
            }

            let half := shr(1, mload(packed))
            let beyond := add(add(packed, 32), half)
            let spread := mul(y, ONES)
            // The top bit of a lane is set when its vertex is at y or north of it. The last lane comes before the first.
            let north := sub(or(mload(sub(beyond, 32)), TOPS), spread)
            for {
                let word := add(packed, 32)
            } lt(word, beyond) {
                word := add(word, 32)
            } {
                let previous := shl(224, north)
                north := sub(or(mload(word), TOPS), spread)
                let passing := and(xor(north, or(shr(32, north), previous)), TOPS)
                for {
                    let lane := sub(word, 28)
                } passing {
                    lane := add(lane, 4)
                    passing := shl(32, passing)
                } {
                    if shr(255, passing) {
                        let start := sub(lane, 4)
                        if eq(start, packed) {
                            start := sub(beyond, 32)
                        }
                        inside := xor(inside, passesEast(start, lane, half, x, y))
                    }
                }
            }
        }
    }

    function _vertexAt(bytes calldata ring, uint256 index) private pure returns (uint256 latitude, uint256 longitude) {
        int256 y = int32(uint32(bytes4(ring[8 * index:])));
        int256 x = int32(uint32(bytes4(ring[8 * index + 4:])));
        if (y < -POLE || y > POLE || x < -DATE_LINE || x > DATE_LINE) revert IGeofence.Geofence_BadVertex(index);
        return (uint256(y + POLE), uint256(x + DATE_LINE));
    }

    function _readLane(bytes memory data, uint256 lane) private pure returns (uint256 value) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            // The four bytes before the lane's end; the array's length word lies before lane 0.
            value := and(mload(add(add(data, 4), mul(lane, 4))), 0xffffffff)
        }
    }

    function _writeLane(bytes memory data, uint256 lane, uint256 value) private pure {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let place := add(add(data, 4), mul(lane, 4))
            mstore(place, or(and(mload(place), not(0xffffffff)), value))
        }
    }
}
