// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {vm} from "../solidity/Vm.sol";
import {Deeds} from "./Deeds.sol";
import {Play} from "./Play.sol";
import {Town} from "./Town.sol";

/// @notice Sentences about acts that never succeed would show nothing. In a few plays each act does, always the same ones.
contract PlayTest {
    uint256 private constant PLAYS = 20;
    uint256 private constant LENGTH = 96;

    function test_EveryActSucceedsNowAndThen() external {
        vm.warp(1_800_000_000);
        Deeds.Deed[] memory deeds;
        uint256[] memory times = new uint256[](100);
        for (uint256 number = 0; number < PLAYS; ++number) {
            Town town = new Town();
            Play play = new Play(town);
            deeds = new Deeds(town).all();
            for (uint256 step = 0; step < LENGTH; ++step) play.next(uint256(keccak256(abi.encode(number, step))));
            for (uint256 i = 0; i < deeds.length; ++i) times[i] += play.witness().timesDone(deeds[i].target, deeds[i].selector);
        }
        string memory never = "";
        for (uint256 i = 0; i < deeds.length; ++i) {
            if (times[i] == 0) never = string.concat(never, deeds[i].name, "; ");
        }
        vm.assertTrue(bytes(never).length == 0, string.concat("never succeeds: ", never));
    }
}
