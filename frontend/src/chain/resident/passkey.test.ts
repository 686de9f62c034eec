import { expect, it } from "vitest";
import { asPasskeyRefusal, makePasskey } from "./passkey.ts";

const wrapped = (name: string) => new Error("failed to sign", { cause: Object.assign(new Error(name), { name }) });

it.each<[string, unknown, string]>([
  ["a closed prompt", wrapped("NotAllowedError"), "App_PasskeyCancelled"],
  ["an aborted prompt", wrapped("AbortError"), "App_PasskeyCancelled"],
  ["an authenticator that cannot", wrapped("NotSupportedError"), "App_PasskeyUnsupported"],
  ["an address that cannot have passkeys", wrapped("SecurityError"), "App_PasskeyUnsupported"],
  ["anything else", new TypeError("x"), "App_Unknown"],
  ["something that is no error", "x", "App_Unknown"],
])("names %s", (_what, failure, name) => {
  expect(asPasskeyRefusal(failure)).toMatchObject({ refusalName: name });
});

it("says so in a browser without passkeys", async () => {
  await expect(makePasskey("Mijn portemonnee")).rejects.toMatchObject({ refusalName: "App_PasskeyUnsupported" });
});
