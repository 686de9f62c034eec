// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Geofence} from "../../contracts/geofence/Geofence.sol";
import {HeerlenEuro} from "../../contracts/money/HeerlenEuro.sol";
import {MerchantRegistry} from "../../contracts/people/MerchantRegistry.sol";
import {ResidentRegistry} from "../../contracts/people/ResidentRegistry.sol";
import {TaskRegistry} from "../../contracts/tasks/TaskRegistry.sol";
import {Cast} from "./Cast.sol";
import {Town} from "./Town.sol";

/// @notice Knows the town's contracts and its people by heart, so that asking for them costs no call.
abstract contract InTown {
    Town internal immutable _town;
    AccessManager internal immutable _authority;
    HeerlenEuro internal immutable _euro;
    Geofence internal immutable _fence;
    ResidentRegistry internal immutable _residents;
    MerchantRegistry internal immutable _merchants;
    TaskRegistry internal immutable _tasks;

    /// @dev Everybody who may ever hold a coin, and everybody who never may.
    address[] internal _everyone;

    /// @dev How many of them can act by themselves; the rest are contracts.
    uint256 internal immutable _actors;

    address[] internal _persons;
    address[] internal _shops;

    constructor(Town town) {
        _town = town;
        (_authority, _euro, _fence) = (town.authority(), town.euro(), town.fence());
        (_residents, _merchants, _tasks) = (town.residents(), town.merchants(), town.tasks());
        _everyone = [Cast.COUNCIL, Cast.GUARDIAN, Cast.REGISTRAR, Cast.OFFICER, Cast.INSPECTOR, Cast.MANAGER];
        _meet(Cast.COLLEAGUE);
        _meet(Cast.CLUB);
        _meet(Cast.DESK);
        for (uint256 i = 0; i < Cast.PERSONS; ++i) _persons.push(_meet(Cast.person(i)));
        for (uint256 i = 0; i < Cast.SHOPS; ++i) _shops.push(_meet(Cast.shop(i)));
        for (uint256 i = 0; i < Cast.STRANGERS; ++i) _meet(Cast.stranger(i));
        _actors = _everyone.length;
        _meet(address(_euro));
        _meet(address(_tasks));
        _meet(address(_residents));
        _meet(address(_merchants));
    }

    function _meet(address account) private returns (address) {
        _everyone.push(account);
        return account;
    }
}
