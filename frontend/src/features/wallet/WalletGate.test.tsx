import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { storeWallet } from "../../chain/resident/stored-wallet.ts";
import { addressOfPasskey } from "../../chain/resident/wallet.ts";
import { LanguageProvider } from "../../i18n/LanguageProvider.tsx";
import { WalletGate } from "./WalletGate.tsx";

vi.mock("../../chain/resident/wallet.ts");

const wallet = {
  credentialId: "aGVlcmxlbi1oZWVybGVu",
  publicKey: `0x${"ab".repeat(64)}`,
  address: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
} as const;
const other = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";

function show() {
  render(
    <LanguageProvider initial="nl">
      <QueryClientProvider client={new QueryClient()}>
        <WalletGate>{({ address }) => <p>wallet {address}</p>}</WalletGate>
      </QueryClientProvider>
    </LanguageProvider>,
  );
}

it("says how to get a wallet, and opens by itself when there is one", async () => {
  vi.mocked(addressOfPasskey).mockResolvedValue(wallet.address);
  show();
  expect(await screen.findByText("Nog geen portemonnee op dit apparaat")).toBeTruthy();
  expect(screen.getByRole("link").getAttribute("href")).toBe("/bewoner/portemonnee/beginnen");
  act(() => storeWallet(wallet));
  expect(await screen.findByText(`wallet ${wallet.address}`)).toBeTruthy();
});

it("says that a wallet cannot be read", async () => {
  localStorage.setItem("wesh.wallet", "{");
  show();
  expect(await screen.findByText("Je portemonnee is op dit apparaat niet te lezen")).toBeTruthy();
});

it("keeps the wallet of another town out", async () => {
  vi.mocked(addressOfPasskey).mockResolvedValue(other);
  storeWallet(wallet);
  show();
  expect(await screen.findByText("Deze portemonnee hoort niet bij deze stad")).toBeTruthy();
});

it("trusts the wallet of this device as long as the town cannot be asked", async () => {
  vi.mocked(addressOfPasskey).mockRejectedValue(new Error("offline"));
  storeWallet(wallet);
  show();
  expect(await screen.findByText(`wallet ${wallet.address}`)).toBeTruthy();
});
