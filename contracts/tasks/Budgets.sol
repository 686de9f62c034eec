// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IHeerlenEuro} from "../money/IHeerlenEuro.sol";
import {Standing} from "../money/Moves.sol";
import {ITaskRegistry} from "./ITaskRegistry.sol";

/**
 * @title Budgets: the lines the council funds and managers publish tasks from
 * @notice Keeps what is available per line; what left a line is set apart for a task and paid or given back there.
 * @dev The euro is the town's own token: it reverts whenever a transfer fails, so its answer need not be read.
 */
abstract contract Budgets is ITaskRegistry, AccessManaged {
    using SafeCast for uint256;

    IHeerlenEuro internal immutable _euro;

    /// @dev First of all variables, so that they share the slot of the authority, which publishing reads as well. Until
    /// the council decides otherwise everything needs two inspectors and nothing is paid unjudged as a small reward.
    ReviewRules private _reviewRules = ReviewRules(0, 0, 0, 14);
    uint32 private _lastDay;
    uint256 private _budgetCount;
    mapping(uint256 budgetId => Budget) private _budgets;

    constructor(address authority, IHeerlenEuro euro) AccessManaged(authority) {
        _euro = euro;
    }

    /// @inheritdoc ITaskRegistry
    function openBudget(
        bytes32 domain,
        uint64 managerRole,
        uint32 ceiling,
        string calldata name
    ) external restricted returns (uint256 budgetId) {
        // The admin's role and the role everybody has are no managers. So a line without a manager does not exist.
        if (managerRole == 0 || managerRole == type(uint64).max) revert TaskRegistry_BadTerms();
        budgetId = ++_budgetCount;
        _budgets[budgetId].managerRole = managerRole;
        _budgets[budgetId].ceiling = ceiling;
        emit BudgetOpened(budgetId, domain, managerRole, ceiling, name);
    }

    /// @inheritdoc ITaskRegistry
    function fundBudget(uint256 budgetId, uint256 amount) external {
        _giveToBudget(_existing(budgetId), amount);
        emit BudgetFunded(budgetId, msg.sender, amount);
        IERC20(address(_euro)).transferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc ITaskRegistry
    function returnBudget(uint256 budgetId, address treasury, uint256 amount) external restricted {
        // The moves table lets the escrow pay residents too; a budget goes back to the treasury and nowhere else.
        Standing standing = _euro.standingOf(treasury);
        if (standing != Standing.Treasury) {
            revert IHeerlenEuro.HeerlenEuro_MoveNotAllowed(address(this), Standing.Escrow, treasury, standing);
        }
        Budget storage budget = _existing(budgetId);
        _requireAvailable(budgetId, budget.available, amount);
        budget.available -= uint96(amount);
        emit BudgetReturned(budgetId, treasury, amount);
        IERC20(address(_euro)).transfer(treasury, amount);
    }

    /// @inheritdoc ITaskRegistry
    function setCeiling(uint256 budgetId, uint32 ceiling) external restricted {
        Budget storage budget = _existing(budgetId);
        emit CeilingChanged(budgetId, budget.ceiling, ceiling);
        budget.ceiling = ceiling;
    }

    /// @inheritdoc ITaskRegistry
    function setReviewRules(ReviewRules calldata rules) external restricted {
        if (rules.appealDays == 0 || rules.recheckPercent > 100) revert TaskRegistry_BadRules();
        emit ReviewRulesChanged(_reviewRules, rules);
        _reviewRules = rules;
    }

    /// @inheritdoc ITaskRegistry
    function windDown(uint32 day) external restricted {
        if (day < block.timestamp || day < _lastDay) revert TaskRegistry_WindingDown(_lastDay);
        _lastDay = day;
        emit WindDownAnnounced(day);
    }

    /// @inheritdoc ITaskRegistry
    function budgetOf(uint256 budgetId) external view returns (Budget memory) {
        return _budgets[budgetId];
    }

    /// @inheritdoc ITaskRegistry
    function budgetCount() external view returns (uint256) {
        return _budgetCount;
    }

    /// @inheritdoc ITaskRegistry
    function reviewRules() public view returns (ReviewRules memory) {
        return _reviewRules;
    }

    /// @inheritdoc ITaskRegistry
    function lastDay() public view returns (uint32) {
        return _lastDay;
    }

    /// @dev Takes `cost` out of the line for its next task and numbers that task.
    function _setApart(uint256 budgetId, uint256 cost) internal returns (uint256 taskId) {
        Budget storage budget = _existing(budgetId);
        _requireManager(budget.managerRole);
        uint96 available = budget.available;
        _requireAvailable(budgetId, available, cost);
        uint32 ceiling = budget.ceiling;
        if (ceiling != 0 && cost > ceiling) revert TaskRegistry_CeilingPassed(budgetId, ceiling, cost);
        uint32 number = budget.tasks + 1;
        budget.available = available - uint96(cost);
        budget.tasks = number;
        return (budgetId << 32) | number;
    }

    /// @dev Gives back to the line of a task what the task no longer needs.
    function _giveBack(uint256 taskId, uint256 amount) internal {
        _giveToBudget(_budgets[taskId >> 32], amount);
    }

    /// @dev As `_giveBack`, of one slot's reward or a part of it, and tells it.
    function _returnSlot(uint256 taskId, uint256 amount) internal {
        _giveBack(taskId, amount);
        emit SlotReturned(taskId, taskId >> 32, amount);
    }

    /// @dev The caller must manage the line of this task. A role with an execution delay does not act at once, so it does not count.
    function _requireManagerOf(uint256 taskId) internal view {
        _requireManager(_budgets[taskId >> 32].managerRole);
    }

    function _giveToBudget(Budget storage budget, uint256 amount) private {
        budget.available += amount.toUint96();
    }

    function _requireManager(uint64 role) private view {
        (bool isManager, uint32 delay) = IAccessManager(authority()).hasRole(role, msg.sender);
        if (!isManager || delay != 0) revert TaskRegistry_NotTheManager(msg.sender, role);
    }

    function _existing(uint256 budgetId) private view returns (Budget storage budget) {
        budget = _budgets[budgetId];
        if (budget.managerRole == 0) revert TaskRegistry_NoBudget(budgetId);
    }

    function _requireAvailable(uint256 budgetId, uint256 available, uint256 needed) private pure {
        if (needed > available) revert TaskRegistry_BudgetTooLow(budgetId, available, needed);
    }
}
