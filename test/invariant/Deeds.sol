// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

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
import {AUTHORIZED} from "./Shoppers.sol";

/// @notice Every act of the town that the hands do, with its name.
contract Deeds {
    struct Deed {
        string name;
        bytes4 selector;
    }

    Deed[] private _all;

    constructor() {
        _add("a batch", Multicall.multicall.selector);
        _add("euro: transferWithAuthorization", AUTHORIZED);
        _add("coins: transfer", IERC20.transfer.selector);
        _add("coins: transferFrom", IERC20.transferFrom.selector);
        _add("coins: approve", IERC20.approve.selector);
        _add("euro: pay", IHeerlenEuro.pay.selector);
        _add("euro: refund", IHeerlenEuro.refund.selector);
        _add("euro: mint", IHeerlenEuro.mint.selector);
        _add("euro: burn", IHeerlenEuro.burn.selector);
        _add("euro: setStanding", IHeerlenEuro.setStanding.selector);
        _add("euro: setMoves", IHeerlenEuro.setMoves.selector);
        _add("euro: pause", IHeerlenEuro.pause.selector);
        _add("euro: confirmPause", IHeerlenEuro.confirmPause.selector);
        _add("euro: resume", IHeerlenEuro.resume.selector);
        _add("euro: hold", IHeerlenEuro.hold.selector);
        _add("euro: confirmHold", IHeerlenEuro.confirmHold.selector);
        _add("euro: release", IHeerlenEuro.release.selector);
        _add("fence: setFence", IGeofence.setFence.selector);
        _add("residents: enrol", IResidentRegistry.enrol.selector);
        _add("residents: changeTier", IResidentRegistry.changeTier.selector);
        _add("residents: recordLeave", IResidentRegistry.recordLeave.selector);
        _add("residents: recordReturn", IResidentRegistry.recordReturn.selector);
        _add("merchants: applyAsMerchant", IMerchantRegistry.applyAsMerchant.selector);
        _add("merchants: approve", IMerchantRegistry.approve.selector);
        _add("merchants: suspend", IMerchantRegistry.suspend.selector);
        _add("merchants: reinstate", IMerchantRegistry.reinstate.selector);
        _add("merchants: move", IMerchantRegistry.move.selector);
        _add("merchants: extend", IMerchantRegistry.extend.selector);
        _add("merchants: end", IMerchantRegistry.end.selector);
        _add("merchants: endExpired", IMerchantRegistry.endExpired.selector);
        _add("tasks: fundBudget", ITaskRegistry.fundBudget.selector);
        _add("tasks: returnBudget", ITaskRegistry.returnBudget.selector);
        _add("tasks: setCeiling", ITaskRegistry.setCeiling.selector);
        _add("tasks: setReviewRules", ITaskRegistry.setReviewRules.selector);
        _add("tasks: windDown", ITaskRegistry.windDown.selector);
        _add("tasks: publish", ITaskRegistry.publish.selector);
        _add("tasks: cancel", ITaskRegistry.cancel.selector);
        _add("tasks: expire", ITaskRegistry.expire.selector);
        _add("tasks: claim", ITaskRegistry.claim.selector);
        _add("tasks: claimWithSignature", ITaskRegistry.claimWithSignature.selector);
        _add("tasks: withdraw", ITaskRegistry.withdraw.selector);
        _add("tasks: lapse", ITaskRegistry.lapse.selector);
        _add("tasks: submit", ITaskRegistry.submit.selector);
        _add("tasks: approve", ITaskRegistry.approve.selector);
        _add("tasks: reject", ITaskRegistry.reject.selector);
        _add("tasks: claimAsGroup", ITaskRegistry.claimAsGroup.selector);
        _add("tasks: extend", ITaskRegistry.extend.selector);
        _add("tasks: appeal", ITaskRegistry.appeal.selector);
        _add("tasks: approveLate", ITaskRegistry.approveLate.selector);
        _add("tasks: rejectLate", ITaskRegistry.rejectLate.selector);
        _add("tasks: payUnjudged", ITaskRegistry.payUnjudged.selector);
        _add("caps: setYear", IAllowanceCaps.setYear.selector);
        _add("caps: setLimits", IAllowanceCaps.setLimits.selector);
        _add("desk: redeem", IRedemptionDesk.redeem.selector);
        _add("desk: cancel", IRedemptionDesk.cancel.selector);
        _add("desk: reclaim", IRedemptionDesk.reclaim.selector);
        _add("desk: closeBatch", IRedemptionDesk.closeBatch.selector);
        _add("desk: closeOverdueBatch", IRedemptionDesk.closeOverdueBatch.selector);
        _add("desk: returnItem", IRedemptionDesk.returnItem.selector);
        _add("desk: confirm", IRedemptionDesk.confirm.selector);
        _add("desk: extendGuarantee", IRedemptionDesk.extendGuarantee.selector);
        _add("meter: count", IPaymentMeter.count.selector);
    }

    /// @notice All of them.
    function all() external view returns (Deed[] memory) {
        return _all;
    }

    function _add(string memory name, bytes4 selector) private {
        _all.push(Deed(name, selector));
    }
}
