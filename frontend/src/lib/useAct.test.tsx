import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Refused } from "./refused.ts";
import { useAct } from "./useAct.ts";

function way() {
  return {
    sign: vi.fn(() => Promise.resolve("signed")),
    send: vi.fn((_signed: string) => Promise.resolve({ digest: "0x01" as const })),
    include: vi.fn(() => Promise.resolve({ block: 7 })),
    show: vi.fn(() => Promise.resolve()),
  };
}

function Act({ steps, onDone }: { steps: ReturnType<typeof way>; onDone: () => void }) {
  const act = useAct(steps, onDone);
  return (
    <>
      <button onClick={act.start}>start</button>
      <output>{act.error instanceof Refused ? act.error.refusalName : (act.stage ?? "idle")}</output>
    </>
  );
}

function show(steps: ReturnType<typeof way>) {
  const onDone = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Act steps={steps} onDone={onDone} />
    </QueryClientProvider>,
  );
  return { onDone, start: screen.getByRole("button"), output: screen.getByRole("status") };
}

it("signs once for two quick taps", async () => {
  const steps = way();
  const { onDone, start } = show(steps);
  start.click();
  start.click();
  await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
  expect(steps.sign).toHaveBeenCalledTimes(1);
  expect(steps.send).toHaveBeenCalledTimes(1);
});

it("sends what was signed again when only the way failed", async () => {
  const steps = way();
  steps.send.mockRejectedValueOnce(new Refused("App_Offline"));
  const { onDone, start, output } = show(steps);
  await userEvent.click(start);
  await waitFor(() => expect(output.textContent).toBe("App_Offline"));
  await userEvent.click(start);
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(steps.sign).toHaveBeenCalledTimes(1);
  expect(steps.send).toHaveBeenCalledTimes(2);
});

it("asks for a new signature after a real refusal", async () => {
  const steps = way();
  steps.include.mockRejectedValueOnce(new Refused("TaskRegistry_NoSlotLeft"));
  const { onDone, start, output } = show(steps);
  await userEvent.click(start);
  await waitFor(() => expect(output.textContent).toBe("TaskRegistry_NoSlotLeft"));
  expect(onDone).not.toHaveBeenCalled();
  await userEvent.click(start);
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(steps.sign).toHaveBeenCalledTimes(2);
});
