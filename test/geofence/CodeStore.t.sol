// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {CodeStore} from "../../contracts/geofence/CodeStore.sol";
import {vm} from "../solidity/Vm.sol";

/// @notice Bytes kept as code come back as they were, and nothing is ever cut short.
contract CodeStoreTest {
    uint256 private constant LONGEST = 24_575;

    function write(bytes calldata data) external returns (address) {
        return CodeStore.write(data);
    }

    function testFuzz_GivesBackWhatItKept(bytes calldata data) external {
        vm.assume(data.length <= LONGEST);
        bytes memory kept = CodeStore.read(CodeStore.write(data));
        vm.assertTrue(keccak256(kept) == keccak256(data), "the same bytes");
    }

    function testFuzz_KeepsCodeThatNobodyCanRun(bytes calldata data, bytes calldata call) external {
        vm.assume(data.length <= LONGEST);
        (bool done, bytes memory answer) = CodeStore.write(data).call(call);
        vm.assertTrue(done, "stops at once");
        vm.assertEq(answer.length, 0, "answers nothing");
    }

    function test_KeepsTheLongest() external {
        vm.assertEq(CodeStore.read(CodeStore.write(new bytes(LONGEST))).length, LONGEST, "all of it");
    }

    function test_RefusesMoreThanAChainTakes() external {
        refuses(LONGEST + 1);
        refuses(65_536);
    }

    function refuses(uint256 length) private {
        vm.expectRevert(abi.encodeWithSelector(CodeStore.CodeStore_NotWritten.selector));
        this.write(new bytes(length));
    }

    /// @dev A contract created under a call with too little gas is not created.
    function test_SaysWhenTheChainRefuses() external {
        bytes memory data = new bytes(4_096);
        try this.write{gas: 500_000}(data) {
            vm.assertTrue(false, "800 thousand gas of code for 500 thousand");
        } catch (bytes memory reason) {
            bytes memory expected = abi.encodeWithSelector(CodeStore.CodeStore_NotWritten.selector);
            vm.assertTrue(keccak256(reason) == keccak256(expected), "refused by name");
        }
    }
}
