// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {ITaskTypes} from "../../contracts/tasks/ITaskTypes.sol";
import {Calendar} from "./Calendar.sol";
import {Cast} from "./Cast.sol";
import {Dice} from "./Dice.sol";
import {Hand} from "./Hand.sol";
import {Town} from "./Town.sol";
import {Witness} from "./Witness.sol";

/// @notice The council changes what may be earned, how work is looked at and what lines may spend.
contract Rulers is Hand {
    constructor(Town town, Witness witness) Hand(town, witness) {}

    /// @inheritdoc Hand
    function acts() external pure override returns (bytes4[] memory list) {
        list = new bytes4[](4);
        (list[0], list[1]) = (this.setLimits.selector, this.setYear.selector);
        (list[2], list[3]) = (this.setReviewRules.selector, this.setLine.selector);
    }

    /// @notice Limits go up and down, also below what somebody has used.
    function setLimits(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (uint16 year, uint8 tier) = (_year(dice), uint8(1 + dice.roll(Cast.TIERS)));
        (uint32 monthly, uint32 yearly) = (uint32(4_500 + dice.roll(3_000)), uint32(7_000 + dice.roll(9_000)));
        bytes memory call = abi.encodeCall(_caps.setLimits, (year, tier, monthly, yearly));
        _officiate(dice, Cast.COUNCIL, address(_caps), call);
    }

    /// @notice The hourly maximum changes; the months of a year that has begun do not.
    function setYear(uint256 seed) external {
        Dice memory dice = Dice(seed);
        uint16 year = _year(dice);
        uint32[13] memory months = Calendar.boundariesOf(year);
        if (dice.oneIn(4)) months[6] += 1 hours;
        bytes memory call = abi.encodeCall(_caps.setYear, (year, months, uint32(400 + dice.roll(150))));
        _officiate(dice, Cast.COUNCIL, address(_caps), call);
    }

    /// @notice More or fewer works need two inspectors.
    function setReviewRules(uint256 seed) external {
        Dice memory dice = Dice(seed);
        ITaskTypes.ReviewRules memory rules = ITaskTypes.ReviewRules({
            twoInspectorsFrom: uint24(200 + dice.roll(400)),
            recheckPercent: uint8(dice.roll(110)),
            smallReward: uint24(dice.roll(520)),
            appealDays: uint8(dice.roll(8))
        });
        _officiate(dice, Cast.COUNCIL, address(_tasks), abi.encodeCall(_tasks.setReviewRules, (rules)));
    }

    /// @notice A line gets another ceiling, or very rarely the town announces its last day.
    function setLine(uint256 seed) external {
        Dice memory dice = Dice(seed);
        uint256 line = 1 + dice.roll(Cast.LINES);
        bytes memory call = abi.encodeCall(_tasks.setCeiling, (line, uint32(dice.roll(3) * 700)));
        if (dice.oneIn(24)) call = abi.encodeCall(_tasks.windDown, (uint32(_now() + dice.roll(40 days))));
        _officiate(dice, Cast.COUNCIL, address(_tasks), call);
    }

    function _year(Dice memory dice) private pure returns (uint16) {
        return dice.oneIn(4) ? Calendar.LAST_YEAR : Calendar.FIRST_YEAR;
    }
}
