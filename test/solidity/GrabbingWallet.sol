// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";

/// @notice A shop's contract account that signs anything and tries another call whenever it is asked for its signature.
contract GrabbingWallet {
    address private _target;
    bytes private _grab;

    /// @dev Tells that the other call succeeded.
    error Grabbed();

    /// @notice What to try.
    function prepare(address target, bytes calldata grab) external {
        (_target, _grab) = (target, grab);
    }

    /// @notice Calls as this account.
    function act(address target, bytes calldata call) external {
        Address.functionCall(target, call);
    }

    /// @notice ERC-1271, without its promise to change nothing.
    function isValidSignature(bytes32, bytes calldata) external returns (bytes4) {
        (bool done, ) = _target.call(_grab);
        if (done) revert Grabbed();
        return IERC1271.isValidSignature.selector;
    }
}
