// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Location} from "../../contracts/geofence/IGeofence.sol";
import {PolygonLib} from "../../contracts/geofence/PolygonLib.sol";
import {vm} from "../solidity/Vm.sol";

/// @notice Rings and places of any kind against a plain even-odd loop, vertex by vertex.
contract PolygonLibTest {
    int256 private constant POLE = 90e6;
    int256 private constant DATE_LINE = 180e6;

    function pack(bytes calldata ring) external pure returns (bytes memory) {
        return PolygonLib.pack(ring);
    }

    function contains(bytes memory packed, Location calldata place) external pure returns (bool) {
        return PolygonLib.contains(packed, place);
    }

    function testFuzz_AgreesWithThePlainLoop(uint256 seed, uint8 count, int32 latitude, int32 longitude) external view {
        (int256[] memory ys, int256[] memory xs, bytes memory ring) = ringOf(seed, count, POLE, DATE_LINE);
        Location memory place = Location(int32(latitude % int32(POLE + 1)), int32(longitude % int32(DATE_LINE + 1)));
        expectAgreement(ys, xs, ring, place);
    }

    /// @dev On a small grid most places share the latitude of a vertex, and many edges lie flat.
    function testFuzz_AgreesOnASmallGrid(uint256 seed, uint8 count, uint8 latitude, uint8 longitude) external view {
        (int256[] memory ys, int256[] memory xs, bytes memory ring) = ringOf(seed, count, 4, 4);
        Location memory place = Location(int32(uint32(latitude % 11)) - 5, int32(uint32(longitude % 11)) - 5);
        expectAgreement(ys, xs, ring, place);
    }

    function testFuzz_GivesBackTheRingItPacked(uint256 seed, uint8 count) external view {
        (int256[] memory ys, , bytes memory ring) = ringOf(seed, count, POLE, DATE_LINE);
        bytes memory unpacked = PolygonLib.unpack(this.pack(ring), ys.length);
        vm.assertTrue(keccak256(unpacked) == keccak256(ring), "the same ring");
    }

    function testFuzz_HoldsNothingBeyondThePoles(
        uint256 seed,
        uint8 count,
        int32 latitude,
        int32 longitude
    ) external view {
        vm.assume(latitude > POLE || latitude < -POLE);
        (, , bytes memory ring) = ringOf(seed, count, POLE, DATE_LINE);
        vm.assertFalse(this.contains(this.pack(ring), Location(latitude, longitude)), "beyond a pole");
    }

    function expectAgreement(
        int256[] memory ys,
        int256[] memory xs,
        bytes memory ring,
        Location memory place
    ) private view {
        bool expected = plainContains(ys, xs, place.latitude, place.longitude);
        vm.assertTrue(this.contains(this.pack(ring), place) == expected, "same answer as the plain loop");
    }

    /// @dev 3 to 42 vertices drawn from the seed, each within the given reach.
    function ringOf(
        uint256 seed,
        uint8 count,
        int256 reachY,
        int256 reachX
    ) private pure returns (int256[] memory ys, int256[] memory xs, bytes memory ring) {
        uint256 vertices = 3 + (count % 40);
        (ys, xs) = (new int256[](vertices), new int256[](vertices));
        for (uint256 i = 0; i < vertices; ++i) {
            ys[i] = within(uint256(keccak256(abi.encode(seed, i, "latitude"))), reachY);
            xs[i] = within(uint256(keccak256(abi.encode(seed, i, "longitude"))), reachX);
            ring = abi.encodePacked(ring, int32(ys[i]), int32(xs[i]));
        }
    }

    function within(uint256 random, int256 reach) private pure returns (int256) {
        return int256(random % uint256(2 * reach + 1)) - reach;
    }

    function plainContains(
        int256[] memory ys,
        int256[] memory xs,
        int256 y,
        int256 x
    ) private pure returns (bool inside) {
        uint256 last = ys.length - 1;
        for (uint256 i = 0; i < ys.length; ++i) {
            if ((ys[i] >= y) != (ys[last] >= y)) {
                int256 cross = (xs[i] - xs[last]) * (y - ys[last]) - (x - xs[last]) * (ys[i] - ys[last]);
                if ((cross > 0) == (ys[i] > ys[last])) inside = !inside;
            }
            last = i;
        }
    }
}
