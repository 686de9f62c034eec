import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { approveWork, rejectWork } from "../../chain/council/tasks.ts";
import * as evidence from "../../chain/evidence-look.ts";
import { LanguageProvider } from "../../i18n/LanguageProvider.tsx";
import type { HandedIn } from "../../indexer/inspection.ts";
import { Refused } from "../../lib/refused.ts";
import { WorkReview } from "./WorkReview.tsx";

vi.mock("../../chain/council/tasks.ts");
vi.mock("../../chain/evidence-look.ts");
vi.mock("../../indexer/client.ts", () => ({ untilIndexed: async () => true }));

const ME = "0x1111111111111111111111111111111111111111";
const RESIDENT = "0x2222222222222222222222222222222222222222";
const MANAGER = "0x3333333333333333333333333333333333333333";
const EVIDENCE = `0x${"ab".repeat(24)}` as const;
const included = { transaction: "0x01", block: 7 } as const;
const onDecided = vi.fn();

const work = (changes: Partial<HandedIn> = {}) =>
  ({
    id: "17-0x22-2",
    round: 2,
    state: "Submitted",
    submittedAt: 1_795_554_902,
    decidedAt: null,
    evidence: EVIDENCE,
    reason: null,
    resident: RESIDENT,
    task: { id: 17n, reward: 750n, publisher: MANAGER },
    ...changes,
  }) as HandedIn;

beforeEach(() => {
  onDecided.mockReset();
  vi.mocked(evidence.hasSession).mockReset().mockReturnValue(true);
  vi.mocked(evidence.openSession).mockReset().mockResolvedValue();
  vi.mocked(evidence.lookAt)
    .mockReset()
    .mockResolvedValue({ photos: [new Blob(["x"])], keptUntil: 1_803_000_000 });
  vi.mocked(approveWork).mockReset().mockResolvedValue(included);
  vi.mocked(rejectWork).mockReset().mockResolvedValue(included);
  URL.createObjectURL = () => "blob:photo";
  URL.revokeObjectURL = () => undefined;
});

let queries = new QueryClient();

function inTown(shown: HandedIn) {
  return (
    <QueryClientProvider client={queries}>
      <LanguageProvider initial="nl">
        <WorkReview work={shown} inspector={ME} onDecided={onDecided} />
      </LanguageProvider>
    </QueryClientProvider>
  );
}

function review(shown = work()) {
  queries = new QueryClient();
  return render(inTown(shown));
}

it("shows the photos, and approves exactly what was looked at", async () => {
  review();
  expect(await screen.findByRole("img", { name: "Foto 1 van het werk" })).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Keur goed" }));
  await waitFor(() => expect(onDecided).toHaveBeenCalledWith("approved"));
  const judged = { taskId: 17n, resident: RESIDENT, evidence: EVIDENCE, round: 2 };
  expect(vi.mocked(approveWork).mock.calls).toEqual([[judged]]);
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
