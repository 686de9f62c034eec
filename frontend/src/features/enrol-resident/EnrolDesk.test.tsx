import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { loadLocalCityKey } from "../../chain/council/city-key.ts";
import * as residents from "../../chain/council/residents.ts";
import { LanguageProvider } from "../../i18n/LanguageProvider.tsx";
import { Refused } from "../../lib/refused.ts";
import { EnrolDesk } from "./EnrolDesk.tsx";

vi.mock("../../chain/council/city-key.ts");
vi.mock("../../chain/council/residents.ts", async (original) => ({
  ...(await original<object>()),
  enrol: vi.fn(),
  readEnrolment: vi.fn(),
  readWalletOfRecord: vi.fn(),
}));
vi.mock("../../indexer/client.ts", () => ({ untilIndexed: async () => true }));

const WALLET = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const KEY = `0x${"c1".repeat(32)}` as const;

beforeEach(() => {
  vi.mocked(loadLocalCityKey).mockResolvedValue(KEY);
  vi.mocked(residents.readEnrolment).mockReset().mockResolvedValue({ state: "none" });
  vi.mocked(residents.enrol).mockReset().mockResolvedValue({ transaction: "0x01", block: 7 });
});

async function desk() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LanguageProvider initial="nl">
        <EnrolDesk />
      </LanguageProvider>
    </QueryClientProvider>,
  );
}

async function serve(code = `wesh:enrol:${WALLET}`) {
  await userEvent.type(await screen.findByLabelText("Inschrijfcode"), `${code}{Enter}`);
}

it("enrols by code, says so, and keeps nothing of the record", async () => {
  await desk();
  await serve();
  await userEvent.type(await screen.findByLabelText("Persoonskenmerk"), "2026-000123");
  await userEvent.click(screen.getByLabelText("Groep 2"));
  vi.mocked(residents.readEnrolment).mockResolvedValue({ state: "enrolled", tier: 2 });
  await userEvent.click(screen.getByRole("button", { name: "Schrijf in" }));
  await screen.findByText(/Deze portemonnee is ingeschreven/);
  expect(vi.mocked(residents.enrol).mock.calls).toEqual([[KEY, { wallet: WALLET, record: "2026-000123", tier: 2 }]]);
  expect(document.body.innerHTML).not.toContain("2026-000123");
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain("2026-000123");
});

it("says why somebody cannot be enrolled, and lets the desk correct it", async () => {
  vi.mocked(residents.enrol).mockRejectedValueOnce(new Refused("ResidentRegistry_PersonEnrolled"));
  await desk();
  await serve();
  await userEvent.type(await screen.findByLabelText("Persoonskenmerk"), "2026-000123{Enter}");
  expect((await screen.findByRole("alert")).textContent).toContain("Deze persoon heeft al een portemonnee.");
  expect(screen.getByLabelText<HTMLInputElement>("Persoonskenmerk").value).toBe("2026-000123");
});

it("refuses a code with a typing mistake before anything else happens", async () => {
  await desk();
  await serve(WALLET.replace("C5", "c5"));
  expect((await screen.findByRole("alert")).textContent).toContain("bevat een tikfout");
  expect(residents.readEnrolment).not.toHaveBeenCalled();
});

it("offers who is enrolled to leave, and not to be enrolled again", async () => {
  vi.mocked(residents.readEnrolment).mockResolvedValue({ state: "enrolled", tier: 1 });
  await desk();
  await serve();
  expect(await screen.findByRole("button", { name: "Leg vertrek vast" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Schrijf in" })).toBeNull();
});

it("asks for the city's key where no town gives it, and takes no other text for it", async () => {
  vi.mocked(loadLocalCityKey).mockResolvedValue(undefined);
  await desk();
  const field = await screen.findByLabelText("Sleutel");
  await userEvent.type(field, "welkom123{Enter}");
  expect((await screen.findByRole("alert")).textContent).toContain("geen sleutel van de stad");
  await userEvent.clear(field);
  await userEvent.type(field, `${KEY}{Enter}`);
  await waitFor(() => expect(screen.getByLabelText("Inschrijfcode")).toBeTruthy());
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain(KEY);
});
