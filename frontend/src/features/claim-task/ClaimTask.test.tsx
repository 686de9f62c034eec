import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { sendAct, waitForAct } from "../../chain/relay.ts";
import { readWhyNotClaim, signClaim } from "../../chain/resident/claiming.ts";
import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { LanguageProvider } from "../../i18n/LanguageProvider.tsx";
import { readAssociations } from "../../indexer/associations.ts";
import type { Task } from "../../indexer/tasks.ts";
import { Refused } from "../../lib/refused.ts";
import { ClaimTask } from "./ClaimTask.tsx";

vi.mock("../../chain/resident/claiming.ts");
vi.mock("../../chain/relay.ts");
vi.mock("../../chain/council/names.ts", () => ({ readNames: async () => new Map([[CLUB, "Heerlen Mijn Stad"]]) }));
vi.mock("../../indexer/associations.ts");
vi.mock("../../indexer/client.ts", () => ({ untilIndexed: async () => true }));

const CLUB = "0x2222222222222222222222222222222222222222";
const wallet: StoredWallet = {
  credentialId: "aGVlcmxlbi1oZWVybGVu",
  publicKey: `0x${"ab".repeat(64)}`,
  address: "0x1111111111111111111111111111111111111111",
};
const task = { id: 17n, leaseHours: 48, groupUpTo: 1 } as Task;

beforeEach(() => {
  vi.mocked(readWhyNotClaim).mockReset().mockResolvedValue(undefined);
  vi.mocked(readAssociations)
    .mockReset()
    .mockResolvedValue({ data: [CLUB], asOf: { block: 1, timestamp: 1 } });
  vi.mocked(signClaim)
    .mockReset()
    .mockResolvedValue({} as never);
  vi.mocked(sendAct).mockReset().mockResolvedValue({ digest: "0x01", status: "sent", transaction: null });
  vi.mocked(waitForAct).mockReset().mockResolvedValue({ digest: "0x01", transaction: "0x02", block: 3 });
});

function open(shown = task) {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <LanguageProvider initial="nl">
        <ClaimTask task={shown} wallet={wallet} room={<p>Ruimte</p>} />
      </LanguageProvider>
    </QueryClientProvider>,
  );
}

const choose = () => screen.findByRole("button", { name: "Kies deze klus" });

it("signs for the resident unless something else is chosen", async () => {
  open();
  await userEvent.click(await choose());
  await waitFor(() => expect(signClaim).toHaveBeenCalledWith(wallet, 17n, wallet.address));
  expect(screen.getByText("Ruimte")).toBeTruthy();
});

it("signs for the association that was chosen, by its name", async () => {
  open();
  await userEvent.click(await screen.findByRole("radio", { name: "Voor een vereniging" }));
  expect(screen.queryByRole("button", { name: "Kies deze klus" })).toBeNull();
  await userEvent.selectOptions(await screen.findByLabelText("Vereniging"), "Heerlen Mijn Stad");
  await userEvent.click(await choose());
  await waitFor(() => expect(signClaim).toHaveBeenCalledWith(wallet, 17n, CLUB));
});

it("says that the month is full, and still lets the reward be declined", async () => {
  vi.mocked(readWhyNotClaim).mockImplementation(async (_task, resident, beneficiary) =>
    beneficiary === resident ? new Refused("AllowanceCaps_MonthFull") : undefined,
  );
  open();
  expect(await screen.findByText(/boven wat je deze maand mag verdienen/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Kies deze klus" })).toBeNull();
  await userEvent.click(screen.getByRole("radio", { name: "Ik hoef niets" }));
  await userEvent.click(await choose());
  await waitFor(() => expect(signClaim).toHaveBeenCalledWith(wallet, 17n, undefined));
});

it("asks nothing about the reward of a task that cannot be chosen anyhow", async () => {
  vi.mocked(readWhyNotClaim).mockResolvedValue(new Refused("TaskRegistry_NoSlotLeft"));
  open();
  expect(await screen.findByText(/Alle plekken van deze klus zijn bezet/)).toBeTruthy();
  expect(screen.queryByRole("radio")).toBeNull();
  expect(screen.queryByText("Ruimte")).toBeNull();
});

it("says how many may do a task for groups together", async () => {
  open({ ...task, groupUpTo: 4 });
  expect(await screen.findByText(/met hooguit 4 mensen samen/)).toBeTruthy();
});
