// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

/// @notice Chance drawn from one seed, so that the same seed tells the same story.
struct Dice {
    uint256 seed;
}

using {roll, oneIn} for Dice global;

/// @notice A number under `sides`.
function roll(Dice memory dice, uint256 sides) pure returns (uint256) {
    dice.seed = uint256(keccak256(abi.encode(dice.seed)));
    return dice.seed % sides;
}

/// @notice True once in so many throws.
function oneIn(Dice memory dice, uint256 throws) pure returns (bool) {
    return dice.roll(throws) == 0;
}
