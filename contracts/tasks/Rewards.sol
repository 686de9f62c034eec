// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Standing} from "../money/Moves.sol";
import {ITaskRegistry} from "./ITaskRegistry.sol";
import {Publishing} from "./Publishing.sol";

/**
 * @title Rewards: room under the caps, and whom a reward goes to
 * @notice Room is reserved when a claim is made, stays used when it is paid and is freed when it never will be. A reward
 * that goes to an association or is declined is nobody's allowance and takes no room.
 * @dev A claim that names a month pays its resident, which is nearly every claim and needs nothing else. Otherwise it is a
 * group's when there are shares, and goes to the beneficiary kept beside it when there are none.
 */
abstract contract Rewards is Publishing {
    mapping(uint256 taskId => mapping(address resident => Claim)) internal _claims;
    mapping(uint256 taskId => mapping(address resident => address)) private _beneficiaries;
    mapping(uint256 taskId => mapping(address lead => Share[])) private _shares;
    mapping(uint256 taskId => mapping(address resident => uint256)) private _timesPaid;

    /// @inheritdoc ITaskRegistry
    function claimOf(uint256 taskId, address resident) external view returns (Claim memory) {
        return _claims[taskId][resident];
    }

    /// @inheritdoc ITaskRegistry
    function sharesOf(uint256 taskId, address lead) external view returns (Share[] memory) {
        return _shares[taskId][lead];
    }

    /// @inheritdoc ITaskRegistry
    function beneficiaryOf(uint256 taskId, address resident) external view returns (address) {
        return _claims[taskId][resident].month == 0 ? _beneficiaries[taskId][resident] : resident;
    }

    /// @inheritdoc ITaskRegistry
    function timesPaid(uint256 taskId, address resident) public view returns (uint256) {
        if (_tasks[taskId].special) return _timesPaid[taskId][resident];
        return _claims[taskId][resident].state == ClaimState.Paid ? 1 : 0;
    }

    /// @dev Reserves room for a reward of the resident's own, or remembers who else it is for. Gives the month, or 0.
    function _reserve(
        uint256 taskId,
        address resident,
        address beneficiary,
        uint256 reward
    ) internal returns (uint8 month) {
        if (beneficiary == resident) return _caps.reserve(resident, reward);
        if (beneficiary != address(0) && _euro.standingOf(beneficiary) != Standing.Association) {
            revert TaskRegistry_NotAssociation(beneficiary);
        }
        _beneficiaries[taskId][resident] = beneficiary;
    }

    /// @dev Reserves a member's room for their own share and adds it to the group's claim.
    function _reserveShare(
        uint256 taskId,
        address lead,
        address resident,
        uint24 amount
    ) internal returns (uint8 month) {
        // A claim of this lead before may have been for somebody else.
        if (resident == lead) _beneficiaries[taskId][lead] = lead;
        month = _caps.reserve(resident, amount);
        _shares[taskId][lead].push(Share(resident, amount, month));
    }

    /// @dev Frees the room of a claim whose reward will never be paid, and lets the members of a group go.
    function _freeRoom(uint256 taskId, address resident, uint8 month) internal {
        if (month != 0) return _caps.free(resident, month, _tasks[taskId].reward);
        Share[] memory shares = _shares[taskId][resident];
        delete _shares[taskId][resident];
        for (uint256 i = 0; i < shares.length; ++i) {
            if (shares[i].resident != resident) _claims[taskId][shares[i].resident].state = ClaimState.Withdrawn;
            _caps.free(shares[i].resident, shares[i].month, shares[i].amount);
        }
    }

    /// @dev Pays the reward of a claim that is Paid by now. `by` is who judged it, or zero.
    function _payReward(uint256 taskId, address resident, Claim memory claim, address by) internal {
        uint256 reward = _tasks[taskId].reward;
        if (claim.month != 0) {
            _countPaid(taskId, resident);
            emit WorkApproved(taskId, resident, by, claim.round, reward, resident);
            return _transfer(resident, reward);
        }
        Share[] memory shares = _shares[taskId][resident];
        if (shares.length != 0) {
            emit WorkApproved(taskId, resident, by, claim.round, reward, resident);
            return _payShares(taskId, resident, shares);
        }
        _countPaid(taskId, resident);
        _payBeneficiary(taskId, resident, claim.round, by, reward);
    }

    /// @dev An inspector may not judge what they share in or what they benefit from.
    function _requireNoShare(uint256 taskId, address resident, address inspector) internal view {
        bool sharesIn = _claims[taskId][inspector].state == ClaimState.Joined;
        if (sharesIn || _beneficiaries[taskId][resident] == inspector)
            revert TaskRegistry_ConflictOfInterest(inspector);
    }

    /// @dev A club that takes no gifts any more does not get this one.
    function _payBeneficiary(uint256 taskId, address resident, uint8 round, address by, uint256 reward) private {
        address beneficiary = _beneficiaries[taskId][resident];
        if (_euro.standingOf(beneficiary) != Standing.Association) beneficiary = address(0);
        emit WorkApproved(taskId, resident, by, round, reward, beneficiary);
        if (beneficiary == address(0)) _returnSlot(taskId, reward);
        else _transfer(beneficiary, reward);
    }

    /// @dev One member who cannot be paid does not keep the others waiting: that share goes back to the budget.
    function _payShares(uint256 taskId, address lead, Share[] memory shares) private {
        delete _shares[taskId][lead];
        for (uint256 i = 0; i < shares.length; ++i) {
            Share memory share = shares[i];
            if (share.resident != lead) _claims[taskId][share.resident].state = ClaimState.Paid;
            _countPaid(taskId, share.resident);
            if (_euro.standingOf(share.resident) != Standing.Resident) {
                _caps.free(share.resident, share.month, share.amount);
                _returnSlot(taskId, share.amount);
            } else {
                emit RewardShared(taskId, lead, share.resident, share.amount);
                _transfer(share.resident, share.amount);
            }
        }
    }

    /// @dev Of a task that one can be paid for once, the state Paid says it already.
    function _countPaid(uint256 taskId, address resident) private {
        if (_tasks[taskId].special) ++_timesPaid[taskId][resident];
    }

    /// @dev The euro reverts whenever a transfer fails, so its answer need not be read.
    function _transfer(address to, uint256 amount) private {
        IERC20(address(_euro)).transfer(to, amount);
    }
}
