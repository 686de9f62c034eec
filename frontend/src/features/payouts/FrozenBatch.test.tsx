import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { confirmBatch, returnItem, sealStatement } from "../../chain/council/payouts.ts";
import { LanguageProvider } from "../../i18n/LanguageProvider.tsx";
import type { Batch } from "../../indexer/payouts.ts";
import { FrozenBatch } from "./FrozenBatch.tsx";

vi.mock("../../chain/council/payouts.ts");
vi.mock("../../chain/council/names.ts", () => ({ readNames: async () => new Map([[CLERK, "Uitbetaling"]]) }));
vi.mock("../../indexer/client.ts", () => ({ untilIndexed: async () => true }));

const CLERK = "0x1111111111111111111111111111111111111111";
const TREASURER = "0x2222222222222222222222222222222222222222";
const SHOP = "0x3333333333333333333333333333333333333333";
const sealed = { salt: `0x${"ab".repeat(32)}`, hash: `0x${"cd".repeat(32)}` } as const;
const batch: Batch = {
  number: 2n,
  state: "Frozen",
  itemCount: 1,
  amount: 425n,
  openedAt: 1_795_000_000,
  closer: CLERK,
  closedAt: 1_795_100_000,
  confirmer: null,
  confirmedAt: null,
  burned: null,
  bankStatement: null,
  items: [{ number: 4n, merchant: { id: SHOP, tradingName: "Bioscoop" }, amount: 425n }],
};

beforeEach(() => {
  const included = { transaction: "0x01", block: 7 } as const;
  vi.mocked(sealStatement).mockReset().mockResolvedValue(sealed);
  vi.mocked(confirmBatch).mockReset().mockResolvedValue(included);
  vi.mocked(returnItem).mockReset().mockResolvedValue(included);
  // jsdom knows no modal dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});

function open(account: `0x${string}`, treasurer: boolean) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LanguageProvider initial="nl">
        <FrozenBatch batch={batch} account={account} powers={{ clerk: true, treasurer }} />
      </LanguageProvider>
    </QueryClientProvider>,
  );
}

it("confirms only with a bank statement, of which nothing but a sealed hash is sent", async () => {
  open(TREASURER, true);
  expect(await screen.findByText("Kies eerst het bankafschrift.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Bevestig/ })).toBeNull();
  await userEvent.upload(screen.getByLabelText("Kies het bankafschrift"), new File(["x"], "camt053.xml"));
  await userEvent.click(await screen.findByRole("button", { name: /Bevestig dat €\s4,25 is betaald/ }));
  await waitFor(() => expect(confirmBatch).toHaveBeenCalledWith(2n, sealed.hash));
});

it("gives an item back for a reason the shop will read", async () => {
  open(TREASURER, true);
  await userEvent.click(await screen.findByRole("button", { name: "Geef terug" }));
  await userEvent.selectOptions(screen.getByLabelText("Waarom lukte het niet?"), "De rekening is opgeheven.");
  await userEvent.click(screen.getByRole("button", { name: "Ja, geef terug" }));
  await waitFor(() => expect(returnItem).toHaveBeenCalledWith(4n, "account-closed"));
});

it.each([
  ["who closed it", CLERK, true, "Jij sloot deze bundel. Iemand anders moet haar bevestigen."],
  ["who is no treasurer", TREASURER, false, "De penningmeester bevestigt deze bundel."],
] as const)("lets nobody settle a batch %s", async (_who, account, treasurer, sentence) => {
  open(account, treasurer);
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(screen.queryByLabelText("Kies het bankafschrift")).toBeNull();
  expect(screen.queryByRole("button", { name: "Geef terug" })).toBeNull();
});
