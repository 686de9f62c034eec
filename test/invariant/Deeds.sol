// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {IGeofence} from "../../contracts/geofence/IGeofence.sol";
import {IHeerlenEuro} from "../../contracts/money/IHeerlenEuro.sol";
import {IMerchantRegistry} from "../../contracts/people/IMerchantRegistry.sol";
import {IResidentRegistry} from "../../contracts/people/IResidentRegistry.sol";
import {IRedemptionDesk} from "../../contracts/money/IRedemptionDesk.sol";
import {IPaymentMeter} from "../../contracts/money/IPaymentMeter.sol";
import {IAllowanceCaps} from "../../contracts/tasks/IAllowanceCaps.sol";
import {ITaskRegistry} from "../../contracts/tasks/ITaskRegistry.sol";
import {InTown} from "./InTown.sol";
import {AUTHORIZED} from "./Shoppers.sol";
import {Town} from "./Town.sol";

/// @notice Every act of a town that the hands do, with its name.
contract Deeds is InTown {
    struct Deed {
        string name;
        address target;
        bytes4 selector;
    }

    Deed[] private _all;

    constructor(Town town) InTown(town) {
        _add("manager: execute", address(_authority), IAccessManager.execute.selector);
        _add("tasks: multicall", address(_tasks), Multicall.multicall.selector);
        _add("euro: transferWithAuthorization", address(_euro), AUTHORIZED);
        _add("euro: transfer", address(_euro), IERC20.transfer.selector);
        _add("euro: transferFrom", address(_euro), IERC20.transferFrom.selector);
        _add("euro: approve", address(_euro), IERC20.approve.selector);
        _add("euro: pay", address(_euro), IHeerlenEuro.pay.selector);
        _add("euro: refund", address(_euro), IHeerlenEuro.refund.selector);
        _add("euro: mint", address(_euro), IHeerlenEuro.mint.selector);
        _add("euro: burn", address(_euro), IHeerlenEuro.burn.selector);
        _add("euro: setStanding", address(_euro), IHeerlenEuro.setStanding.selector);
        _add("euro: setMoves", address(_euro), IHeerlenEuro.setMoves.selector);
        _add("euro: pause", address(_euro), IHeerlenEuro.pause.selector);
        _add("euro: confirmPause", address(_euro), IHeerlenEuro.confirmPause.selector);
        _add("euro: resume", address(_euro), IHeerlenEuro.resume.selector);
        _add("euro: hold", address(_euro), IHeerlenEuro.hold.selector);
        _add("euro: confirmHold", address(_euro), IHeerlenEuro.confirmHold.selector);
        _add("euro: release", address(_euro), IHeerlenEuro.release.selector);
        _add("fence: setFence", address(_fence), IGeofence.setFence.selector);
        _add("residents: enrol", address(_residents), IResidentRegistry.enrol.selector);
        _add("residents: changeTier", address(_residents), IResidentRegistry.changeTier.selector);
        _add("residents: recordLeave", address(_residents), IResidentRegistry.recordLeave.selector);
        _add("residents: recordReturn", address(_residents), IResidentRegistry.recordReturn.selector);
        _add("merchants: applyAsMerchant", address(_merchants), IMerchantRegistry.applyAsMerchant.selector);
        _add("merchants: approve", address(_merchants), IMerchantRegistry.approve.selector);
        _add("merchants: suspend", address(_merchants), IMerchantRegistry.suspend.selector);
        _add("merchants: reinstate", address(_merchants), IMerchantRegistry.reinstate.selector);
        _add("merchants: move", address(_merchants), IMerchantRegistry.move.selector);
        _add("merchants: extend", address(_merchants), IMerchantRegistry.extend.selector);
        _add("merchants: end", address(_merchants), IMerchantRegistry.end.selector);
        _add("merchants: endExpired", address(_merchants), IMerchantRegistry.endExpired.selector);
        _add("tasks: fundBudget", address(_tasks), ITaskRegistry.fundBudget.selector);
        _add("tasks: returnBudget", address(_tasks), ITaskRegistry.returnBudget.selector);
        _add("tasks: setCeiling", address(_tasks), ITaskRegistry.setCeiling.selector);
        _add("tasks: setReviewRules", address(_tasks), ITaskRegistry.setReviewRules.selector);
        _add("tasks: windDown", address(_tasks), ITaskRegistry.windDown.selector);
        _add("tasks: publish", address(_tasks), ITaskRegistry.publish.selector);
        _add("tasks: cancel", address(_tasks), ITaskRegistry.cancel.selector);
        _add("tasks: expire", address(_tasks), ITaskRegistry.expire.selector);
        _add("tasks: claim", address(_tasks), ITaskRegistry.claim.selector);
        _add("tasks: claimWithSignature", address(_tasks), ITaskRegistry.claimWithSignature.selector);
        _add("tasks: withdraw", address(_tasks), ITaskRegistry.withdraw.selector);
        _add("tasks: lapse", address(_tasks), ITaskRegistry.lapse.selector);
        _add("tasks: submit", address(_tasks), ITaskRegistry.submit.selector);
        _add("tasks: approve", address(_tasks), ITaskRegistry.approve.selector);
        _add("tasks: reject", address(_tasks), ITaskRegistry.reject.selector);
        _add("tasks: claimAsGroup", address(_tasks), ITaskRegistry.claimAsGroup.selector);
        _add("tasks: extend", address(_tasks), ITaskRegistry.extend.selector);
        _add("tasks: appeal", address(_tasks), ITaskRegistry.appeal.selector);
        _add("tasks: approveLate", address(_tasks), ITaskRegistry.approveLate.selector);
        _add("tasks: rejectLate", address(_tasks), ITaskRegistry.rejectLate.selector);
        _add("tasks: payUnjudged", address(_tasks), ITaskRegistry.payUnjudged.selector);
        _add("caps: setYear", address(_caps), IAllowanceCaps.setYear.selector);
        _add("caps: setLimits", address(_caps), IAllowanceCaps.setLimits.selector);
        _add("desk: redeem", address(_desk), IRedemptionDesk.redeem.selector);
        _add("desk: cancel", address(_desk), IRedemptionDesk.cancel.selector);
        _add("desk: reclaim", address(_desk), IRedemptionDesk.reclaim.selector);
        _add("desk: closeBatch", address(_desk), IRedemptionDesk.closeBatch.selector);
        _add("desk: closeOverdueBatch", address(_desk), IRedemptionDesk.closeOverdueBatch.selector);
        _add("desk: returnItem", address(_desk), IRedemptionDesk.returnItem.selector);
        _add("desk: confirm", address(_desk), IRedemptionDesk.confirm.selector);
        _add("desk: extendGuarantee", address(_desk), IRedemptionDesk.extendGuarantee.selector);
        _add("meter: count", address(_meter), IPaymentMeter.count.selector);
    }

    /// @notice All of them.
    function all() external view returns (Deed[] memory) {
        return _all;
    }

    function _add(string memory name, address target, bytes4 selector) private {
        _all.push(Deed(name, target, selector));
    }
}
