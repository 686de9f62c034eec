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

/// @notice A town with all who act in it and the one who watches. It begins with some tasks and some payments.
contract Play {
    uint256 private constant FIRST_TASKS = 6;
    uint256 private constant FIRST_PAYMENTS = 3;

    /// @dev No immutable: the test runner knows a contract to draw from by its code, which has to be as compiled.
    Witness public witness;

    Hand[] private _hands;

    /// @dev An act of a hand never reverts: what the town refuses is no failure.
    error ActReverted(bytes4 act);

    constructor(Town town) {
        witness = new Witness(town);
        Judges judges = new Judges(town, witness);
        Shoppers shoppers = new Shoppers(town, witness);
        // More often, because a reward takes several acts of workers and judges in the right order.
        _join(new Workers(town, witness), 5);
        _join(judges, 5);
        _join(shoppers, 2);
        _join(new Offices(town, witness), 4);
        _join(new Payouts(town, witness), 3);
        _join(new Rulers(town, witness), 1);
        _join(new Strangers(town, witness), 2);
        for (uint256 seed = 0; witness.taskIds().length < FIRST_TASKS; ++seed) judges.publish(seed);
        for (uint256 seed = 0; witness.paymentCount() < FIRST_PAYMENTS; ++seed) shoppers.pay(seed);
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

    /// @dev This hand is drawn so many times as often as one that joins once.
    function _join(Hand hand, uint256 times) private {
        for (uint256 i = 0; i < times; ++i) _hands.push(hand);
    }
}
