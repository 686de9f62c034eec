import { walletAddress, walletKey, type ResidentSigner } from "@wesh/protocol/passkey.ts";
import { publicKeyOf, publicKeysOf } from "@wesh/protocol/passkey-recovery.ts";
import type { Address, Hex } from "../../lib/hex.ts";
import { Refused } from "../../lib/refused.ts";
import { contractAddress, loadDeployment } from "../deployment.ts";
import { readStanding } from "../reads.ts";
import { browserPasskey, makePasskey, recognisePasskey } from "./passkey.ts";
import { storeWallet, type StoredWallet } from "./stored-wallet.ts";

async function keyOf(publicKey: Hex): Promise<Hex> {
  return walletKey(await contractAddress("WebAuthnVerifier"), publicKey);
}

/** The address of the wallet that a passkey opens in this town. */
export async function addressOfPasskey(publicKey: Hex): Promise<Address> {
  const [factory, implementation] = await Promise.all([
    contractAddress("ResidentWalletFactory"),
    contractAddress("ResidentWallet"),
  ]);
  return walletAddress(factory, implementation, [await keyOf(publicKey)]);
}

/** Makes a passkey and with it a wallet, and remembers it on this device. Nothing is sent anywhere. */
export async function makeWallet(name: string): Promise<StoredWallet> {
  // Asked first: without the town's addresses a passkey would be made for nothing.
  await loadDeployment();
  const passkey = await makePasskey(name);
  return remember(passkey.credentialId, passkey.publicKey);
}

/**
 * Opens the wallet of a passkey that was made before, on this or another device. The browser does not tell its public
 * key, so it is found from what the passkey signs: the chain knows which of the two possible wallets is enrolled, and
 * before the enrolment a second signature decides.
 */
export async function findWallet(): Promise<StoredWallet> {
  await loadDeployment();
  const { credentialId, assertion } = await recognisePasskey();
  const enrolled = await enrolledAmong(publicKeysOf(assertion));
  if (enrolled !== undefined) return remember(credentialId, enrolled);
  const again = await recognisePasskey(credentialId);
  const publicKey = publicKeyOf(assertion, again.assertion);
  if (publicKey === undefined) throw new Refused("App_PasskeyNotRecognised");
  return remember(credentialId, publicKey);
}

async function enrolledAmong(publicKeys: readonly Hex[]): Promise<Hex | undefined> {
  const standings = await Promise.all(publicKeys.map(async (key) => readStanding(await addressOfPasskey(key))));
  const enrolled = publicKeys.filter((_key, index) => standings[index] !== "outsider");
  return enrolled.length === 1 ? enrolled[0] : undefined;
}

async function remember(credentialId: string, publicKey: Hex): Promise<StoredWallet> {
  const wallet = { credentialId, publicKey, address: await addressOfPasskey(publicKey) };
  storeWallet(wallet);
  return wallet;
}

/** The wallet as a signer. Refuses a wallet of another town: its signature would be worth nothing here. */
export async function signerOf(wallet: StoredWallet): Promise<ResidentSigner> {
  const { chainId } = await loadDeployment();
  const [address, key] = await Promise.all([addressOfPasskey(wallet.publicKey), keyOf(wallet.publicKey)]);
  if (address !== wallet.address) throw new Refused("App_WalletOfAnotherTown");
  return { passkey: browserPasskey(wallet), wallet: address, key, chainId };
}
