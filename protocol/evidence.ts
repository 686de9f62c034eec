import { bytesToHex, concat, keccak256, sha256, slice, type Hex } from "viem";

/** A fresh salt for one hand-in. Without it nobody can tell which photos a commitment belongs to. */
export function newSalt(): Hex {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
}

/**
 * The commitment to photos that goes on chain: the first 24 bytes of a Merkle root over salted photo hashes. The order of
 * the photos does not matter. With photos and salt erased, the commitment says nothing about anybody.
 */
export function evidenceOf(salt: Hex, photos: readonly Uint8Array[]): Hex {
  if (photos.length === 0) throw new RangeError("evidence needs at least one photo");
  return slice(evidenceRoot(photos.map((photo) => photoLeaf(salt, photo))), 0, 24);
}

/** The leaf of one photo. Hashed twice, so that a leaf can never be read as an inner node of the tree. */
export function photoLeaf(salt: Hex, photo: Uint8Array): Hex {
  return keccak256(keccak256(concat([salt, sha256(photo)])));
}

function evidenceRoot(leaves: readonly Hex[]): Hex {
  let level = [...leaves].sort();
  while (level.length > 1) {
    const next: Hex[] = [];
    for (let index = 0; index < level.length; index += 2) next.push(parent(level[index]!, level[index + 1]));
    level = next;
  }
  return level[0]!;
}

// Sorted pairs, as OpenZeppelin's MerkleProof hashes them; a node without a partner moves up as it is.
function parent(left: Hex, right: Hex | undefined): Hex {
  if (right === undefined) return left;
  return keccak256(concat(left < right ? [left, right] : [right, left]));
}
