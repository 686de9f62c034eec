// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IHeerlenEuro} from "../../contracts/money/IHeerlenEuro.sol";
import {Standing} from "../../contracts/money/Moves.sol";
import {IMerchantRegistry} from "../../contracts/people/IMerchantRegistry.sol";
import {Vm} from "../solidity/Vm.sol";
import {Cast} from "./Cast.sol";
import {Rectangles} from "./Rectangles.sol";
import {Testimony} from "./Testimony.sol";

/// @notice Watches the guardian's pauses and who becomes a merchant.
abstract contract OfficeWitness is Testimony {
    /// @dev What the design promises of one scope: a turn of the guardian and what the council confirmed.
    struct Pledge {
        uint256 turnBegan;
        uint256 confirmedUntil;
    }

    uint256 private constant LIMIT = 14 days;

    /// @notice Whether the smaller of the two rectangles is the fence.
    bool public fenceIsSmall;

    mapping(uint256 scope => Pledge) private _pledges;
    mapping(address account => Pledge) private _holdPledges;

    /// @notice The council changed the boundary.
    function noteFence(bool small) external {
        fenceIsSmall = small;
    }

    /// @notice The council changed whether shops pay each other.
    function noteTrade(bool allowed) external {
        shopsTrade = allowed;
    }

    /// @notice The latest moment at which a pause of this scope has to be over, whoever does nothing.
    function latestEndOf(uint256 scope) external view returns (uint256) {
        return _latestEnd(_pledges[scope]);
    }

    /// @notice The latest moment at which the hold of an account has to be over, whoever does nothing.
    function latestHoldOf(address account) external view returns (uint256) {
        return _latestEnd(_holdPledges[account]);
    }

    function _latestEnd(Pledge memory pledge) private pure returns (uint256) {
        uint256 byGuardian = pledge.turnBegan == 0 ? 0 : pledge.turnBegan + LIMIT;
        return byGuardian > pledge.confirmedUntil ? byGuardian : pledge.confirmedUntil;
    }

    function _judgeOffice(Sight memory before, Sight memory later, Deed memory deed, Vm.Log[] memory told) internal {
        for (uint256 i = 0; i < told.length; ++i) {
            if (told[i].emitter == address(_euro)) _judgePause(told[i], deed);
            if (told[i].emitter == address(_merchants)) _judgePlace(told[i]);
        }
        for (uint256 i = 0; i < _everyone.length; ++i) {
            Standing standing = later.standings[i];
            if (standing == before.standings[i] || standing != Standing.Merchant) continue;
            IMerchantRegistry.Merchant memory merchant = _merchants.merchantOf(_everyone[i]);
            bool isActive = merchant.status == IMerchantRegistry.Status.Active;
            check(10, isActive && merchant.contractEnd > block.timestamp, "a merchant without a contract that runs");
        }
    }

    function _judgePause(Vm.Log memory told, Deed memory deed) private {
        bytes32 kind = told.topics[0];
        if (kind == IHeerlenEuro.ScopeResumed.selector) _pledges[uint256(told.topics[1])].confirmedUntil = 0;
        if (kind == IHeerlenEuro.AccountReleased.selector) _holdPledges[_accountIn(told.topics[1])].confirmedUntil = 0;
        if (kind == IHeerlenEuro.ScopePaused.selector) _stop(_pledges[uint256(told.topics[1])], told, deed, 7);
        if (kind == IHeerlenEuro.AccountHeld.selector) {
            _stop(_holdPledges[_accountIn(told.topics[1])], told, deed, 19);
        }
    }

    /// @dev The guardian has a turn of 14 days and rests as long; what the council says counts beside it.
    function _stop(Pledge storage pledge, Vm.Log memory told, Deed memory deed, uint256 number) private {
        if (deed.by == Cast.COUNCIL) {
            pledge.confirmedUntil = abi.decode(told.data, (uint256));
        } else {
            check(number, deed.by == Cast.GUARDIAN, "somebody paused or held who may not");
            bool isNewTurn = block.timestamp >= pledge.turnBegan + 2 * LIMIT;
            if (isNewTurn) pledge.turnBegan = block.timestamp;
        }
    }

    /// @dev Whoever is approved, reinstated or moved has a place inside the fence of that moment.
    function _judgePlace(Vm.Log memory told) private {
        bytes32 kind = told.topics[0];
        bool isJudged =
            kind == IMerchantRegistry.MerchantApproved.selector ||
                kind == IMerchantRegistry.MerchantReinstated.selector ||
                kind == IMerchantRegistry.MerchantMoved.selector;
        if (!isJudged) return;
        IMerchantRegistry.Merchant memory merchant = _merchants.merchantOf(_accountIn(told.topics[1]));
        check(10, Rectangles.hold(fenceIsSmall, merchant.place), "a merchant took part from outside the fence");
    }
}
