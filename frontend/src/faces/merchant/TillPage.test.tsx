import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { watchPaid, type PaidPayment } from "../../chain/merchant/paid.ts";
import { requestText } from "../../chain/merchant/request-text.ts";
import { readTillState } from "../../chain/merchant/till-closed.ts";
import { LanguageProvider } from "../../i18n/LanguageProvider.tsx";
import { readShop } from "../../indexer/merchants.ts";
import type { Address, Hex } from "../../lib/hex.ts";
import { Refused } from "../../lib/refused.ts";
import { TillPage } from "./TillPage.tsx";

vi.mock("../../chain/merchant/paid.ts", async (original) => ({ ...(await original<object>()), watchPaid: vi.fn() }));
vi.mock("../../chain/merchant/request-text.ts");
vi.mock("../../chain/merchant/till-closed.ts");
vi.mock("../../indexer/merchants.ts");

// The till looks every two seconds while it is idle.
configure({ asyncUtilTimeout: 8_000 });
vi.setConfig({ testTimeout: 30_000 });

let chain: PaidPayment[];
let isChainDown: boolean;
let shops = 0;
let merchant: Address;

beforeEach(() => {
  chain = [];
  isChainDown = false;
  shops += 1; // a shop of its own for every test: a till remembers
  merchant = `0x${String(shops).padStart(40, "0")}`;
  vi.mocked(watchPaid).mockImplementation(() => async () => {
    if (isChainDown) throw new Refused("App_ChainDown");
    return [...chain];
  });
  vi.mocked(readTillState).mockImplementation(async () => {
    if (isChainDown) throw new Refused("App_ChainDown");
    return { closed: undefined, head: 10 };
  });
  vi.mocked(requestText).mockImplementation(async ({ paymentReference }) => `ethereum:pay?${paymentReference}`);
  vi.mocked(readShop).mockResolvedValue({
    data: { tradingName: "Voorbeeldbakkerij" } as never,
    asOf: { block: 10, timestamp: 0 },
  });
});

function openTill() {
  const queries = new QueryClient();
  return render(
    <QueryClientProvider client={queries}>
      <LanguageProvider initial="nl">
        <TillPage merchant={merchant} />
      </LanguageProvider>
    </QueryClientProvider>,
  );
}

async function ask(keys: string) {
  const user = userEvent.setup();
  await screen.findByRole("button", { name: "Toon de code" });
  await user.keyboard(`${keys}{Enter}`);
  await screen.findByRole("img", { name: /Voorbeeldbakkerij/ });
  return user;
}

function askedReference(): Hex {
  const last = vi.mocked(requestText).mock.calls.at(-1)?.[0];
  return last?.paymentReference ?? "0x";
}

function pay(amount: bigint, changes: Partial<PaidPayment> = {}) {
  const words: [string, string] = ["appel", "boom"];
  const rest = { payer: `0x${"a".repeat(40)}`, block: 11, timestamp: 1_700_000_000, transaction: "0x01" } as const;
  chain.push({ ...rest, merchant, amount, paymentReference: askedReference(), words, ...changes });
}

describe("the till", () => {
  it("shows the code, then that it is paid, then is ready for the next", async () => {
    openTill();
    const user = await ask("1250");
    pay(1250n);
    expect(await screen.findByRole("heading", { name: "Betaald" })).toBeTruthy();
    expect(screen.getByText("appel")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Volgende betaling" }));
    expect(await screen.findByRole("button", { name: "Toon de code" })).toBeTruthy();
    expect(screen.queryByText(/Er kwam een betaling binnen/)).toBeNull();
  });

  it("keeps its open request when the page is loaded again", async () => {
    const { unmount } = openTill();
    await ask("1250");
    const reference = askedReference();
    unmount();
    openTill();
    await screen.findByRole("heading", { name: "Laat de klant scannen" });
    await waitFor(() => expect(askedReference()).toBe(reference));
    pay(1250n);
    expect(await screen.findByRole("heading", { name: "Betaald" })).toBeTruthy();
  });

  it("is not paid by another amount: says what is missing and asks for the rest", async () => {
    openTill();
    const user = await ask("1250");
    const first = askedReference();
    pay(500n);
    expect(await screen.findByText("Er is een ander bedrag betaald")).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "Betaald" })).toBeNull();
    await user.click(screen.getByRole("button", { name: /Vraag de rest: €\s7,50/ }));
    await screen.findByRole("heading", { name: "Laat de klant scannen" });
    await waitFor(() => expect(askedReference()).not.toBe(first));
    expect(vi.mocked(requestText).mock.calls.at(-1)?.[0].amount).toBe(750n);
  });

  it("tells of a payment that comes after it was cancelled", async () => {
    openTill();
    const user = await ask("1250");
    await user.click(screen.getByRole("button", { name: "Annuleren" }));
    pay(1250n);
    expect(await screen.findByText(/een code die je had geannuleerd/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Gezien" }));
    expect(screen.queryByText(/een code die je had geannuleerd/)).toBeNull();
  });

  it("shows no code while the shop is suspended, and says why", async () => {
    vi.mocked(readTillState).mockResolvedValue({ closed: { why: "suspended" }, head: 10 });
    openTill();
    expect(await screen.findByText(/Deze winkel is geschorst/)).toBeTruthy();
    await userEvent.keyboard("1250{Enter}");
    expect(screen.queryByRole("img", { name: /Betaalcode/ })).toBeNull();
  });

  it("loses nothing while the network is away", async () => {
    openTill();
    await ask("1250");
    isChainDown = true;
    expect(await screen.findByText(/Geef nog niets mee/)).toBeTruthy();
    pay(1250n);
    isChainDown = false;
    expect(await screen.findByRole("heading", { name: "Betaald" })).toBeTruthy();
  });
});
