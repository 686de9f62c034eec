// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

/**
 * @title CodeStore: bytes kept as the code of a contract
 * @notice Reading a kilobyte back costs about 3,000 gas; from storage slots it would be 70,000. The stored code begins
 * with STOP, so nobody can run it, and nothing can change it.
 */
library CodeStore {
    /// @dev The largest code a chain takes (EIP-170), less the STOP.
    uint256 private constant LONGEST = 24_575;

    /// @notice The bytes are too many, or the chain refused to create the contract that keeps them.
    error CodeStore_NotWritten();

    /// @notice Keeps `data`, at most 24,575 bytes, and tells where.
    function write(bytes memory data) internal returns (address store) {
        // A longer length would not fit the two bytes of PUSH2 and be cut without a word.
        if (data.length > LONGEST) revert CodeStore_NotWritten();
        // PUSH2 size, DUP1, PUSH1 10, RETURNDATASIZE (0), CODECOPY, RETURNDATASIZE (0), RETURN; then the code: STOP, data.
        bytes memory creation = abi.encodePacked(hex"61", uint16(data.length + 1), hex"80600a3d393df3", hex"00", data);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            store := create(0, add(creation, 32), mload(creation))
        }
        if (store == address(0)) revert CodeStore_NotWritten();
    }

    /// @notice The bytes kept at `store`.
    function read(address store) internal view returns (bytes memory data) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let size := sub(extcodesize(store), 1)
            data := mload(0x40)
            mstore(0x40, and(add(add(data, size), 63), not(31)))
            mstore(data, size)
            extcodecopy(store, add(data, 32), 1, size)
        }
    }
}
