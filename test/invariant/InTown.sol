// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IGeofence} from "../../contracts/geofence/IGeofence.sol";
import {IPaymentMeter} from "../../contracts/money/IPaymentMeter.sol";
import {IRedemptionDesk} from "../../contracts/money/IRedemptionDesk.sol";
import {IMerchantRegistry} from "../../contracts/people/IMerchantRegistry.sol";
import {IResidentRegistry} from "../../contracts/people/IResidentRegistry.sol";
import {IAllowanceCaps} from "../../contracts/tasks/IAllowanceCaps.sol";
import {Euro, Tasks} from "../solidity/Contracts.sol";
import {Cast} from "./Cast.sol";
import {Town} from "./Town.sol";

/// @notice Knows the town's contracts and its people by heart, so that asking for them costs no call.
abstract contract InTown {
    Town internal immutable _town;
    IAccessManager internal immutable _authority;
    Euro internal immutable _euro;
    IPaymentMeter internal immutable _meter;
    IRedemptionDesk internal immutable _desk;
    IGeofence internal immutable _fence;
    IResidentRegistry internal immutable _residents;
    IMerchantRegistry internal immutable _merchants;
    Tasks internal immutable _tasks;
    IAllowanceCaps internal immutable _caps;

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
        (_meter, _desk, _caps) = (town.meter(), town.desk(), town.caps());
        _everyone = [Cast.COUNCIL, Cast.GUARDIAN, Cast.REGISTRAR, Cast.OFFICER, Cast.INSPECTOR, Cast.MANAGER];
        _meet(Cast.COLLEAGUE);
        _meet(Cast.SENIOR);
        _meet(Cast.CLERK);
        _meet(Cast.TREASURER);
        _meet(Cast.CLUB);
        for (uint256 i = 0; i < Cast.PERSONS; ++i) _persons.push(_meet(Cast.person(i)));
        for (uint256 i = 0; i < Cast.SHOPS; ++i) _shops.push(_meet(Cast.shop(i)));
        for (uint256 i = 0; i < Cast.STRANGERS; ++i) _meet(Cast.stranger(i));
        _actors = _everyone.length;
        _meet(address(_authority));
        _meet(address(_euro));
        _meet(address(_tasks));
        _meet(address(_desk));
        _meet(address(_residents));
        _meet(address(_merchants));
    }

    function _meet(address account) private returns (address) {
        _everyone.push(account);
        return account;
    }
}
