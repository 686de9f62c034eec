// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {CodeStore} from "./CodeStore.sol";
import {IGeofence, Location} from "./IGeofence.sol";
import {PolygonLib} from "./PolygonLib.sol";

/// @title Geofence: the city's boundary
/// @notice Kept as contract code, so that a check reads one slot and one blob of code. See `IGeofence`.
contract Geofence is IGeofence, AccessManaged {
    struct Fence {
        address store;
        uint32 version;
        uint16 vertices;
    }

    Fence private _fence;

    constructor(address authority) AccessManaged(authority) {}

    /// @inheritdoc IGeofence
    function setFence(bytes calldata newRing, string calldata source) external restricted {
        uint32 newVersion = _fence.version + 1;
        bytes memory packed = PolygonLib.pack(newRing);
        // casting is safe: pack refuses rings of more than 512 vertices
        _fence = Fence({store: CodeStore.write(packed), version: newVersion, vertices: uint16(newRing.length / 8)});
        emit FenceChanged(newVersion, newRing, source);
    }

    /// @inheritdoc IGeofence
    function contains(Location calldata place) external view returns (bool) {
        return PolygonLib.contains(_packedRing(), place);
    }

    /// @inheritdoc IGeofence
    function ring() external view returns (bytes memory) {
        return PolygonLib.unpack(_packedRing(), _fence.vertices);
    }

    /// @inheritdoc IGeofence
    function version() external view returns (uint32) {
        return _fence.version;
    }

    function _packedRing() private view returns (bytes memory) {
        address store = _fence.store;
        if (store == address(0)) revert Geofence_NotSet();
        return CodeStore.read(store);
    }
}
