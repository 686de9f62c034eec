import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { approveWork, payUnjudged, rejectWork } from "../../chain/council/tasks.ts";
import { readReviewRules } from "../../chain/review-rules.ts";
import * as evidence from "../../chain/evidence-look.ts";
import { LanguageProvider } from "../../i18n/LanguageProvider.tsx";
import type { HandedIn } from "../../indexer/inspection.ts";
import { Refused } from "../../lib/refused.ts";
import { WorkReview } from "./WorkReview.tsx";

vi.mock("../../chain/council/tasks.ts");
vi.mock("../../chain/review-rules.ts");
vi.mock("../../chain/council/names.ts", () => ({ readNames: async () => new Map([[OTHER, "Nakijker 2"]]) }));
vi.mock("../../chain/evidence-look.ts");
vi.mock("../../indexer/client.ts", () => ({ untilIndexed: async () => true }));

const ME = "0x1111111111111111111111111111111111111111";
const RESIDENT = "0x2222222222222222222222222222222222222222";
const OTHER = "0x4444444444444444444444444444444444444444";
const MANAGER = "0x3333333333333333333333333333333333333333";
const EVIDENCE = `0x${"ab".repeat(24)}` as const;
const included = { transaction: "0x01", block: 7 } as const;
const onDecided = vi.fn();

const work = (changes: Partial<HandedIn> = {}) =>
  ({
    id: "17-0x22-2",
    round: 2,
    state: "Submitted",
    submittedAt: SUBMITTED,
    waitingSince: SUBMITTED,
    decidedAt: null,
    evidence: EVIDENCE,
    reason: null,
    resident: RESIDENT,
    beneficiary: RESIDENT,
    members: [],
    judges: [],
    handInRound: 2,
    task: { id: 17n, reward: 750n, publisher: MANAGER, reviewDays: 7 },
    ...changes,
  }) as HandedIn;

beforeEach(() => {
  onDecided.mockReset();
  vi.mocked(evidence.hasSession).mockReset().mockReturnValue(true);
  vi.mocked(evidence.openSession).mockReset().mockResolvedValue();
  vi.mocked(evidence.lookAt)
    .mockReset()
    .mockResolvedValue({ photos: [new Blob(["x"])], keptUntil: 1_803_000_000 });
  vi.setSystemTime(SUBMITTED * 1000);
  vi.mocked(readReviewRules).mockReset().mockResolvedValue(RULES);
  vi.mocked(payUnjudged).mockReset().mockResolvedValue(included);
  vi.mocked(approveWork).mockReset().mockResolvedValue(included);
  vi.mocked(rejectWork).mockReset().mockResolvedValue(included);
  URL.createObjectURL = () => "blob:photo";
  URL.revokeObjectURL = () => undefined;
});

afterEach(() => {
  vi.useRealTimers();
});

let queries = new QueryClient();

const DAY = 86_400;
const SUBMITTED = 1_795_554_902;
const RULES = { twoInspectorsFrom: 2_000, recheckPercent: 10, smallReward: 500, appealDays: 14 };

function inTown(shown: HandedIn, powers = { inspector: true }) {
  return (
    <QueryClientProvider client={queries}>
      <LanguageProvider initial="nl">
        <WorkReview work={shown} inspector={ME} powers={powers} onDecided={onDecided} />
      </LanguageProvider>
    </QueryClientProvider>
  );
}

function review(shown = work(), powers?: { inspector: boolean }) {
  queries = new QueryClient();
  return render(inTown(shown, powers));
}

it("shows the photos, and approves exactly what was looked at", async () => {
  review();
  expect(await screen.findByRole("img", { name: "Foto 1 van het werk" })).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Keur goed" }));
  await waitFor(() => expect(onDecided).toHaveBeenCalledWith("approved"));
  const judged = { taskId: 17n, resident: RESIDENT, evidence: EVIDENCE, round: 2 };
  expect(vi.mocked(approveWork).mock.calls).toEqual([[judged, "inspector"]]);
});

it("goes on to the next also when the overview was faster than the act", async () => {
  let finish = (_: typeof included) => undefined as void;
  vi.mocked(approveWork).mockReturnValue(new Promise((resolve) => (finish = resolve)));
  const { rerender } = review();
  await userEvent.click(await screen.findByRole("button", { name: "Keur goed" }));
  rerender(inTown(work({ state: "Paid", decidedAt: 1_795_560_000 })));
  await screen.findByText("Dit werk is goedgekeurd en betaald.");
  finish(included);
  await waitFor(() => expect(onDecided).toHaveBeenCalledWith("approved"));
});

it("says who approved first when it is a second look", async () => {
  review(work({ state: "Approved", judges: [OTHER] }));
  expect(await screen.findByText("Nakijker 2 keurde dit werk goed. Een tweede nakijker beslist.")).toBeTruthy();
});

it("says that the first approval of two pays nothing yet", async () => {
  review(work({ state: "Doubled" }));
  expect(await screen.findByText(/Pas dan wordt € 7,50 uitbetaald/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Keur goed" }));
  await waitFor(() => expect(onDecided).toHaveBeenCalledWith("seconded"));
});

it("lets a senior decide only once the review clock has run out", async () => {
  const { unmount } = review(work(), { inspector: false });
  expect(await screen.findByText(/Daarna kun jij beslissen/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Keur goed" })).toBeNull();
  unmount();
  vi.setSystemTime((SUBMITTED + 7 * DAY) * 1000);
  review(work(), { inspector: false });
  await userEvent.click(await screen.findByRole("button", { name: "Keur goed" }));
  await waitFor(() => expect(vi.mocked(approveWork).mock.calls[0]?.[1]).toBe("senior"));
});

it("lets anybody pay what nobody judged, once the last clock has run out", async () => {
  vi.setSystemTime((SUBMITTED + 28 * DAY) * 1000);
  review();
  await userEvent.click(await screen.findByRole("button", { name: "Betaal zonder nakijken" }));
  await waitFor(() => expect(onDecided).toHaveBeenCalledWith("unjudged"));
  expect(vi.mocked(payUnjudged).mock.calls).toEqual([[{ taskId: 17n, resident: RESIDENT }]]);
});

it("rejects only for a reason, by its code", async () => {
  review();
  await userEvent.click(await screen.findByRole("button", { name: "Keur af" }));
  expect(await screen.findByText("Kies waarom je het werk afkeurt.")).toBeTruthy();
  expect(rejectWork).not.toHaveBeenCalled();
  await userEvent.selectOptions(screen.getByLabelText("Reden"), "Het werk is nog niet af.");
  await userEvent.click(screen.getByRole("button", { name: "Keur af" }));
  await waitFor(() => expect(onDecided).toHaveBeenCalledWith("rejected"));
  expect(vi.mocked(rejectWork).mock.calls[0]?.[1]).toBe(2);
});

it("asks for one signature before the photos, and again when the session is over", async () => {
  vi.mocked(evidence.hasSession).mockReturnValueOnce(false).mockReturnValueOnce(true).mockReturnValue(false);
  vi.mocked(evidence.lookAt).mockRejectedValue(new Refused("Evidence_NoSession"));
  review();
  await userEvent.click(await screen.findByRole("button", { name: "Onderteken en bekijk de foto’s" }));
  expect(evidence.openSession).toHaveBeenCalledWith(ME);
  await waitFor(() => expect(evidence.lookAt).toHaveBeenCalledOnce());
  expect(await screen.findByRole("button", { name: "Onderteken en bekijk de foto’s" })).toBeTruthy();
});

it("says when the photos are gone, and still lets the inspector decide", async () => {
  vi.mocked(evidence.lookAt).mockRejectedValue(new Refused("Evidence_Erased"));
  review();
  expect((await screen.findByRole("alert")).textContent).toContain("gewist omdat hun bewaartijd voorbij is");
  expect(screen.getByRole("button", { name: "Keur af" })).toBeTruthy();
});

it.each([
  ["their own work", { resident: ME }, "Je hebt dit werk zelf ingeleverd."],
  ["what they approved first", { state: "Approved", judges: [ME] }, "Je hebt dit werk al beoordeeld."],
  ["a task they published", { task: { ...work().task, publisher: ME } }, "Je hebt deze klus zelf geplaatst."],
])("lets nobody judge %s", async (_case, changes, sentence) => {
  review(work(changes as Partial<HandedIn>));
  expect(await screen.findByText(sentence, { exact: false })).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
  expect(evidence.lookAt).not.toHaveBeenCalled();
});

it("says what became of work that was judged meanwhile", async () => {
  review(work({ state: "Rejected", reason: 2, decidedAt: 1_795_560_000 }));
  expect(await screen.findByText("Dit werk is afgekeurd.")).toBeTruthy();
  expect(screen.getByText("Het werk is nog niet af.")).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
});
