// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

/// @notice A point on the map: WGS84 in microdegrees (1e-6 degree, about 11 cm of latitude).
struct Location {
    int32 latitude;
    int32 longitude;
}

/**
 * @title IGeofence: the city's boundary, on chain
 * @notice One closed ring, kept as contract code, versioned. The event carries the polygon, so whoever draws the fence
 * draws what the contract checks.
 */
interface IGeofence {
    /// @notice A new boundary holds from now on.
    /// @param version 1 for the first boundary.
    /// @param ring Per vertex 8 bytes: latitude and longitude, each int32 big-endian microdegrees; not closed.
    /// @param source Where the boundary comes from, with its licence.
    event FenceChanged(uint32 indexed version, bytes ring, string source);

    /// @notice The ring has fewer than 3 vertices, more than 512, or a length that is not a multiple of 8.
    error Geofence_BadRing(uint256 length);

    /// @notice A vertex beyond the poles or the date line.
    error Geofence_BadVertex(uint256 index);

    /// @notice No boundary has been set yet.
    error Geofence_NotSet();

    /// @notice Sets the boundary. Only the council, with its delay. Emits FenceChanged.
    function setFence(bytes calldata ring, string calldata source) external;

    /// @notice Whether a place lies inside the fence: even-odd rule, a point exactly on an edge may fall either way.
    /// @dev Reverts with NotSet before the first boundary.
    function contains(Location calldata place) external view returns (bool);

    /// @notice The current boundary as it was set.
    function ring() external view returns (bytes memory);

    /// @notice How many boundaries have been set.
    function version() external view returns (uint32);
}
