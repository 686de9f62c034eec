import { createRequire } from "node:module";
import type { HardhatEthers } from "@nomicfoundation/hardhat-ethers/types";
import { Contract, ContractFactory, ZeroAddress, concat, zeroPadValue, type Signer } from "ethers";

const require = createRequire(import.meta.url);
const BUILD = "@safe-global/safe-contracts/build/artifacts/contracts";

async function deploy(path: string, signer: Signer): Promise<Contract> {
  const { abi, bytecode } = require(`${BUILD}/${path}`) as { abi: []; bytecode: string };
  const contract = await new ContractFactory(abi, bytecode, signer).deploy();
  await contract.waitForDeployment();
  return new Contract(await contract.getAddress(), abi, signer);
}

/** A real Safe 1.4.1 behind its proxy with the given owners, and the contract it batches calls with. */
export async function deploySafe(ethers: HardhatEthers, owners: Signer[], threshold: number) {
  const [deployer] = await ethers.getSigners();
  const singleton = await deploy("Safe.sol/Safe.json", deployer!);
  const proxies = await deploy("proxies/SafeProxyFactory.sol/SafeProxyFactory.json", deployer!);
  const batch = await deploy("libraries/MultiSendCallOnly.sol/MultiSendCallOnly.json", deployer!);
  const addresses = await Promise.all(owners.map((owner) => owner.getAddress()));
  const setup = singleton.interface.encodeFunctionData("setup", [
    addresses,
    threshold,
    ZeroAddress,
    "0x",
    ZeroAddress,
    ZeroAddress,
    0,
    ZeroAddress,
  ]);
  const proxy = await proxies.getFunction("createProxyWithNonce").staticCall(singleton, setup, 0);
  await (await proxies.getFunction("createProxyWithNonce")(singleton, setup, 0)).wait();
  return { safe: new Contract(proxy as string, singleton.interface, deployer!), batch };
}

/** Signatures of owners who approved the hash on the Safe, sorted as the Safe wants them. */
export async function approvedBy(owners: Signer[]): Promise<string> {
  const addresses = await Promise.all(owners.map((owner) => owner.getAddress()));
  const sorted = addresses.sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
  return concat(sorted.map((owner) => concat([zeroPadValue(owner, 32), zeroPadValue("0x", 32), "0x01"])));
}
