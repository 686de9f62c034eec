import { concat, decodeFunctionData, size } from "viem";
import { entryPoint08Abi } from "viem/account-abstraction";
import { describe, expect, it } from "vitest";
import { walletKey } from "./passkey.ts";
import { softwarePasskey } from "./software-passkey.ts";
import {
  addPasskeysCall,
  batchCall,
  deploymentOf,
  handleOperationCall,
  readBatchCall,
  signUserOperation,
  userOperationHash,
  vetoCall,
} from "./user-operation.ts";

const recovery = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const factory = "0x5FbDB2315678afecb367f032d93F642f64180aa3";
const passkey = softwarePasskey("an");
const key = walletKey(recovery, passkey.publicKey);
const an = { passkey, key, wallet: recovery, chainId: 31337 } as const;

describe("user operations", () => {
  it("ask for no fees and have no paymaster", async () => {
    const operation = await signUserOperation(an, 3n, addPasskeysCall([key]));
    const { preVerificationGas, maxFeePerGas, maxPriorityFeePerGas, nonce } = operation;
    expect([preVerificationGas, maxFeePerGas, maxPriorityFeePerGas, nonce]).toEqual([0n, 0n, 0n, 3n]);
    const { args } = decodeFunctionData({ abi: entryPoint08Abi, data: handleOperationCall(operation, factory) });
    const [[packed], beneficiary] = args as unknown as [{ paymasterAndData: string; initCode: string }[], string];
    expect([packed?.paymasterAndData, packed?.initCode, beneficiary]).toEqual(["0x", "0x", factory]);
  });

  it("say in one hash what is done, by whom, where, and how the wallet comes about", async () => {
    const plain = await signUserOperation(an, 0n, "0x");
    const hash = userOperationHash(31337, plain);
    expect(userOperationHash(31337, { ...plain, signature: "0x12" })).toBe(hash);
    const others = [
      userOperationHash(1, plain),
      userOperationHash(31337, { ...plain, nonce: 1n }),
      userOperationHash(31337, { ...plain, sender: factory }),
      userOperationHash(31337, { ...plain, callData: addPasskeysCall([key]) }),
      userOperationHash(31337, { ...plain, ...deploymentOf(factory, key) }),
    ];
    expect(new Set([hash, ...others]).size).toBe(others.length + 1);
  });

  it("leave room for the deployment of the wallet they bring along", async () => {
    const bare = await signUserOperation(an, 0n, "0x");
    const first = await signUserOperation(an, 0n, "0x", deploymentOf(factory, key));
    expect(first.verificationGasLimit).toBeGreaterThan(bare.verificationGasLimit);
    const { args } = decodeFunctionData({ abi: entryPoint08Abi, data: handleOperationCall(first, factory) });
    const [[packed]] = args as unknown as [{ initCode: `0x${string}` }[]];
    expect(packed!.initCode).toBe(concat([factory, first.factoryData!]).toLowerCase());
  });

  it("are read back when they are batches, and only in the one way they are written", () => {
    const calls = [{ to: recovery, data: "0x1234" }] as const;
    expect(readBatchCall(batchCall(calls))).toEqual(calls);
    expect(readBatchCall(batchCall([]))).toEqual([]);
    expect(readBatchCall(vetoCall(recovery))?.map(({ data }) => size(data))).toEqual([4]);
    for (const other of ["0x", addPasskeysCall([key]), `${batchCall(calls)}00`] as const) {
      expect(readBatchCall(other)).toBeUndefined();
    }
  });
});
