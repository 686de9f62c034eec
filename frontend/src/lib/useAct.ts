import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { walkAct, type ActStage, type ActWay } from "./act-stages.ts";
import { isPassing } from "./refused.ts";

/** An act a person can start, and where it is. */
export interface RunningAct<Done> {
  start(): void;
  /** Undefined while nothing is under way. */
  stage: ActStage | undefined;
  error: unknown;
  done: Done | undefined;
}

/**
 * Runs a signed act on demand. When only the way failed (no network, a service that is away), starting again sends what
 * was signed before. A second tap while it runs does nothing.
 */
export function useAct<Signed, Done extends { block: number }>(
  way: ActWay<Signed, Done>,
  onDone?: (done: Done) => unknown,
): RunningAct<Done> {
  const [stage, setStage] = useState<ActStage>();
  const signed = useRef<Signed>(undefined);
  const running = useRef(false);
  const act = useMutation({
    mutationFn: () => walkAct(way, setStage, signed.current, (given) => (signed.current = given)),
    onError: (error) => {
      if (!isPassing(error)) signed.current = undefined;
    },
    onSuccess: async (done) => {
      signed.current = undefined;
      await onDone?.(done);
    },
    onSettled: () => {
      running.current = false;
      setStage(undefined);
    },
  });
  const start = () => {
    // A reference and not the mutation's state: two taps may come before the page is drawn again.
    if (running.current) return;
    running.current = true;
    act.mutate();
  };
  return { start, stage, error: act.error, done: act.data };
}
