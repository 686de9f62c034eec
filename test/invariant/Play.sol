// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {Dice} from "./Dice.sol";
import {Hand} from "./Hand.sol";
import {Judges} from "./Judges.sol";
import {Offices} from "./Offices.sol";
import {Payouts} from "./Payouts.sol";
import {Rulers} from "./Rulers.sol";
import {Shoppers} from "./Shoppers.sol";
import {Strangers} from "./Strangers.sol";
import {Town} from "./Town.sol";
import {Witness} from "./Witness.sol";
import {Workers} from "./Workers.sol";

/// @notice A town with all who act in it and the one who watches. Some tasks are published when it begins.
contract Play {
    uint256 private constant FIRST_TASKS = 4;

    /// @dev No immutable: the test runner knows a contract to draw from by its code, which has to be as compiled.
    Witness public witness;

    Hand[] private _hands;

    /// @dev An act of a hand never reverts: what the town refuses is no failure.
    error ActReverted(bytes4 act);

    constructor(Town town) {
        witness = new Witness(town);
        Workers workers = new Workers(town, witness);
        Judges judges = new Judges(town, witness);
        // More than once, because a reward takes several acts of workers and judges in the right order.
        _hands.push(workers);
        _hands.push(workers);
        _hands.push(judges);
        _hands.push(judges);
        _hands.push(new Shoppers(town, witness));
        _hands.push(new Offices(town, witness));
        _hands.push(new Payouts(town, witness));
        _hands.push(new Rulers(town, witness));
        _hands.push(new Strangers(town, witness));
        for (uint256 seed = 0; witness.taskIds().length < FIRST_TASKS; ++seed) judges.publish(seed);
    }

    /// @notice The next act: who does what is drawn from the seed.
    function next(uint256 seed) external {
        Dice memory dice = Dice(seed);
        Hand hand = _hands[dice.roll(_hands.length)];
        bytes4[] memory acts = hand.acts();
        bytes4 act = acts[dice.roll(acts.length)];
        (bool done, ) = address(hand).call(abi.encodeWithSelector(act, dice.seed));
        if (!done) revert ActReverted(act);
    }
}
