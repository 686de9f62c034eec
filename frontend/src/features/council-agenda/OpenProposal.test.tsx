import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import * as agenda from "../../chain/council/agenda.ts";
import { readNames } from "../../chain/council/names.ts";
import { useStaff } from "../../chain/staff/useStaff.ts";
import { LanguageProvider } from "../../i18n/LanguageProvider.tsx";
import type { BudgetLine } from "../../indexer/budgets.ts";
import type { Proposal } from "../../indexer/proposals.ts";
import type { Address } from "../../lib/hex.ts";
import { OpenProposal } from "./OpenProposal.tsx";

vi.mock("../../chain/council/agenda.ts");
vi.mock("../../chain/council/names.ts", async (original) => ({
  ...(await original<object>()),
  readNames: vi.fn(),
}));
vi.mock("../../chain/staff/useStaff.ts");
vi.mock("../../indexer/client.ts", () => ({ untilIndexed: async () => true }));

const owner = (digit: string): Address => `0x${digit.repeat(40)}`;
const [FIRST, SECOND, THIRD, CLERK] = [owner("a"), owner("b"), owner("c"), owner("d")];
const council = { safe: owner("5"), owners: [FIRST, SECOND, THIRD], threshold: 2, nonce: 7, treasury: 500_000n };
const proposal: Proposal = {
  hash: `0x${"1".repeat(64)}`,
  proposer: FIRST,
  sentence: "Vul het budget Preventie aan met € 1.500,00.",
  to: owner("6"),
  value: 0n,
  data: "0x",
  isDelegateCall: false,
  nonce: 7,
  state: "Proposed",
  approvedBy: [FIRST],
  proposedAt: 1_795_554_902,
  decidedAt: null,
};
const prevention: BudgetLine = {
  number: 3,
  domain: "prevention",
  name: "Preventie",
  available: 985_350n,
  setApart: 13_150n,
  paid: 1_500n,
  funded: 1_000_000n,
  returned: 0n,
  ceiling: 0n,
  taskCount: 8,
  openedAt: 1_794_866_425,
};
const onExecuted = vi.fn();

interface Scene {
  me: Address;
  approvers: Address[];
  shown?: Partial<Proposal>;
  effects?: Awaited<ReturnType<typeof agenda.readAct>>["effects"];
  hash?: Proposal["hash"];
}

async function show({ me, approvers, shown, effects, hash = proposal.hash }: Scene) {
  vi.mocked(useStaff).mockReturnValue({ address: me } as ReturnType<typeof useStaff>);
  vi.mocked(agenda.readApprovers).mockResolvedValue(approvers);
  const funding = { kind: "fund-budget", budgetId: 3n, amount: 150_000n } as const;
  vi.mocked(agenda.readAct).mockResolvedValue({ hash, words: ["zilver", "fabriek"], effects: effects ?? [funding] });
  const one = { ...proposal, ...shown };
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <LanguageProvider initial="nl">
        <OpenProposal proposal={one} open={[one]} council={council} lines={[prevention]} onExecuted={onExecuted} />
      </LanguageProvider>
    </QueryClientProvider>,
  );
  await screen.findByText(proposal.sentence);
}

const button = (name: string) => screen.queryByRole("button", { name });

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(readNames).mockResolvedValue(new Map());
  vi.mocked(agenda.approveAct).mockResolvedValue({ transaction: "0x01", block: 1 });
  vi.mocked(agenda.executeAct).mockResolvedValue({ transaction: "0x01", block: 1 });
});

it("shows what it really does, and lets an owner who did not yet approve it", async () => {
  await show({ me: SECOND, approvers: [FIRST] });
  expect(await screen.findByText(/1\.500,00 gaat van de kas naar het budget Preventie/)).toBeTruthy();
  expect(screen.getByText("zilver fabriek")).toBeTruthy();
  expect(screen.getByText(/5\.000,00 wordt .*3\.500,00/)).toBeTruthy();
  expect(button("Voer uit")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Keur goed" }));
  expect(agenda.approveAct).toHaveBeenCalledExactlyOnceWith(proposal.hash);
});

it("asks nothing twice of who approved already", async () => {
  await show({ me: FIRST, approvers: [FIRST] });
  expect(await screen.findByText("Je hebt dit goedgekeurd.")).toBeTruthy();
  expect(screen.getByText("1 van 2 nodige goedkeuringen")).toBeTruthy();
  expect(button("Keur goed")).toBeNull();
  expect(button("Voer uit")).toBeNull();
});

it("lets anyone execute it once enough approved, with the approvals of the chain", async () => {
  await show({ me: CLERK, approvers: [THIRD, FIRST] });
  await userEvent.click(await screen.findByRole("button", { name: "Voer uit" }));
  expect(vi.mocked(agenda.executeAct).mock.calls[0]?.[1]).toEqual([THIRD, FIRST]);
  await waitFor(() => expect(onExecuted).toHaveBeenCalledOnce());
  expect(button("Keur goed")).toBeNull();
});

it("tells who is no owner that they cannot approve", async () => {
  await show({ me: CLERK, approvers: [FIRST] });
  expect(await screen.findByText(/Je bent geen raadslid/)).toBeTruthy();
  expect(button("Keur goed")).toBeNull();
  expect(button("Voer uit")).toBeNull();
});

it("says which turn comes first, and executes nothing before that", async () => {
  await show({ me: SECOND, approvers: [FIRST, THIRD], shown: { nonce: 9 } });
  expect(await screen.findByText(/Nu is beurt 7; dit is beurt 9/)).toBeTruthy();
  expect(await screen.findByText("2 van 2 nodige goedkeuringen")).toBeTruthy();
  expect(button("Voer uit")).toBeNull();
  expect(button("Keur goed")).not.toBeNull();
});

it("warns of what it cannot read, and of what the treasury cannot pay", async () => {
  const unknown = { kind: "unknown", to: THIRD, value: 0n, data: "0x12345678" } as const;
  const tooMuch = { kind: "fund-budget", budgetId: 3n, amount: 500_001n } as const;
  await show({ me: SECOND, approvers: [FIRST], effects: [unknown, tooMuch] });
  expect(await screen.findByText(/Onbekende handeling/)).toBeTruthy();
  expect(screen.getByText(/kan deze app niet lezen/)).toBeTruthy();
  expect(screen.getByText(/te weinig geld/)).toBeTruthy();
});

it("offers nothing when the agenda's hash is not that of the act", async () => {
  await show({ me: SECOND, approvers: [FIRST, THIRD], hash: `0x${"2".repeat(64)}` });
  expect(await screen.findByText(/Dit voorstel klopt niet/)).toBeTruthy();
  expect(button("Keur goed")).toBeNull();
  expect(button("Voer uit")).toBeNull();
});
