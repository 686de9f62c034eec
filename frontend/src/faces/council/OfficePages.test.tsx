import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import type { Powers } from "../../chain/council/powers.ts";
import { useStaff } from "../../chain/staff/useStaff.ts";
import { LanguageProvider } from "../../i18n/LanguageProvider.tsx";
import { OfficePages } from "./OfficePages.tsx";

vi.mock("../../chain/staff/useStaff.ts");
vi.mock("./useWaiting.ts", () => ({ useWaiting: () => 4 }));

const ME = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const NOBODY: Powers = {
  owner: false,
  guardian: false,
  registrar: false,
  officer: false,
  inspector: false,
  senior: false,
  clerk: false,
  treasurer: false,
  lines: [],
};
const signOut = vi.fn();

function open(path: string, powers: Partial<Powers>) {
  vi.mocked(useStaff).mockReturnValue({ name: "Balie", signOut } as Partial<ReturnType<typeof useStaff>> as never);
  const { hook } = memoryLocation({ path });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LanguageProvider initial="nl">
        <Router hook={hook}>
          <OfficePages account={ME} powers={{ ...NOBODY, ...powers }} />
        </Router>
      </LanguageProvider>
    </QueryClientProvider>,
  );
}

it("offers on the desk what the account may do, and nothing else", async () => {
  open("/gemeente", { inspector: true, lines: [2] });
  await screen.findByRole("heading", { name: "Werkplek" });
  expect(screen.getAllByRole("link").map((link) => link.textContent)).toEqual(["Klussen", "Nakijken"]);
  expect(screen.getAllByText("4 wachten")).toHaveLength(2);
});

it("says that an account without a role may do nothing, and who gives roles", async () => {
  open("/gemeente", {});
  await screen.findByText("Dit account mag hier nog niets.");
  expect(screen.queryAllByRole("link")).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Uitloggen" }));
  expect(signOut).toHaveBeenCalledOnce();
});

it.each([
  ["/gemeente/inschrijven", "Balie"],
  ["/gemeente/winkels", "Winkelbeheer"],
  [`/gemeente/winkels/${ME}`, "Winkelbeheer"],
  ["/gemeente/klussen", "Klussenbeheer"],
  ["/gemeente/klussen/nieuw", "Klussenbeheer"],
  ["/gemeente/klussen/4294967298", "Klussenbeheer"],
  ["/gemeente/nakijken", "Nakijker of Hoofdnakijker"],
  [`/gemeente/nakijken/4294967298-${ME}-1`, "Nakijker of Hoofdnakijker"],
])("says at %s that it needs the role %s", async (path, role) => {
  open(path, {});
  expect(await screen.findByText(`Hiervoor heb je de rol ${role} nodig.`)).toBeTruthy();
});

it.each(["/gemeente/klussen/niets", "/gemeente/winkels/0x12", "/gemeente/elders"])(
  "knows no page at %s",
  async (path) => {
    open(path, { officer: true, lines: [1] });
    expect(await screen.findByRole("heading", { name: "Deze bladzijde bestaat niet" })).toBeTruthy();
  },
);
