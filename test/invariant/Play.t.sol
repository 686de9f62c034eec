// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {vm} from "../solidity/Vm.sol";
import {Deeds} from "./Deeds.sol";
import {Play} from "./Play.sol";
import {Town} from "./Town.sol";

/// @notice Sentences about acts that never succeed would show nothing. In a few plays each act does, always the same ones.
contract PlayTest {
    uint256 private constant PLAYS = 60;
    uint256 private constant LENGTH = 100;

    mapping(string name => uint256) private _timesDone;

    function test_EveryActSucceedsNowAndThen() external {
        Deeds.Deed[] memory deeds;
        for (uint256 number = 0; number < PLAYS; ++number) deeds = play(number);
        string memory never = "";
        for (uint256 i = 0; i < deeds.length; ++i) {
            if (_timesDone[deeds[i].name] == 0) never = string.concat(never, deeds[i].name, "; ");
        }
        vm.assertTrue(bytes(never).length == 0, string.concat("never succeeds: ", never));
    }

    function play(uint256 number) private returns (Deeds.Deed[] memory deeds) {
        vm.warp(1_800_000_000);
        Town town = new Town();
        Play acts = new Play(town);
        for (uint256 step = 0; step < LENGTH; ++step) acts.next(uint256(keccak256(abi.encode(number, step))));
        deeds = new Deeds(town).all();
        for (uint256 i = 0; i < deeds.length; ++i) {
            _timesDone[deeds[i].name] += acts.witness().timesDone(deeds[i].target, deeds[i].selector);
        }
    }
}
