import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { paymentKey, watchPaid, type PaidPayment } from "../../chain/merchant/paid.ts";
import { readTillState, type TillClosed } from "../../chain/merchant/till-closed.ts";
import { newReference } from "../../chain/payment-reference.ts";
import type { Address } from "../../lib/hex.ts";
import { closed, loadMemory, opened, saveMemory, toldOf, watchedSince, type TillMemory } from "./memory.ts";
import { arrivalsOf, viewOf, type Arrival, type TillView } from "./view.ts";

const WHILE_WAITING = 400;
const WHILE_IDLE = 2_000;
const CLOSED_EVERY = 15_000;
const STILL_TRUE = 5_000;

/** A till at work. */
export interface Till {
  view: TillView;
  arrivals: Arrival[];
  /** Why the shop can take nothing now, as far as is known. */
  closed: TillClosed | undefined;
  /** Why the chain cannot be watched now. */
  trouble: unknown;
  /** Asks for money: checks that the shop can take it, then shows the code. */
  ask(cents: bigint): void;
  isAsking: boolean;
  /** Why no code could be shown. */
  refusal: unknown;
  /** The refusal was seen; another amount is keyed in. */
  forget(): void;
  cancel(): void;
  /** Another amount was paid than asked for: asks for the rest with a new code. */
  askRest(cents: bigint): void;
  /** The payment on the screen was seen; the till is ready for the next. */
  finish(): void;
  /** An arrival was seen. */
  dismiss(arrival: Arrival): void;
}

// One watch per shop for as long as the app is open: what was paid while another page was shown is told of later.
const watches = new Map<Address, () => Promise<readonly PaidPayment[]>>();

function watchOf(merchant: Address, memory: TillMemory): () => Promise<readonly PaidPayment[]> {
  const watch = watches.get(merchant) ?? watchPaid(merchant, watchedSince(memory));
  watches.set(merchant, watch);
  return watch;
}

function useMemory(merchant: Address) {
  const [memory, setMemory] = useState(() => loadMemory(merchant));
  useEffect(() => saveMemory(merchant, memory), [merchant, memory]);
  return [memory, setMemory] as const;
}

function stateOf(merchant: Address) {
  return {
    queryKey: ["till-state", merchant],
    queryFn: () => readTillState(merchant),
    networkMode: "always",
    retry: false,
  } as const;
}

/** Whether the shop can take money now, kept up to date. */
export function useTillState(merchant: Address) {
  return useQuery({ ...stateOf(merchant), refetchInterval: CLOSED_EVERY });
}

/** The till of one shop. Needs no key: it shows codes and watches the chain. */
export function useTill(merchant: Address): Till {
  const queries = useQueryClient();
  const [memory, setMemory] = useMemory(merchant);
  const [look] = useState(() => watchOf(merchant, memory));
  const isWaiting = memory.requests.some(({ state }) => state === "open");
  const watch = useQuery({
    queryKey: ["paid", merchant],
    queryFn: look,
    refetchInterval: isWaiting ? WHILE_WAITING : WHILE_IDLE,
    refetchIntervalInBackground: true,
    networkMode: "always",
    retry: false,
  });
  const state = useTillState(merchant);
  const asking = useMutation({
    networkMode: "always",
    mutationFn: async (amount: bigint) => {
      const { closed: reason, head } = await queries.fetchQuery({ ...stateOf(merchant), staleTime: STILL_TRUE });
      if (reason !== undefined) return; // the page says why no code is shown
      const askedAt = Math.floor(Date.now() / 1000);
      setMemory((last) => opened(last, { amount, reference: newReference(), since: head, askedAt }));
    },
  });

  const payments = watch.data ?? [];
  const view = viewOf(merchant, memory, payments);
  const finish = () =>
    setMemory((last) => closed("payment" in view ? toldOf(last, paymentKey(view.payment)) : last, "done"));
  return {
    view,
    arrivals: arrivalsOf(merchant, memory, payments),
    closed: state.data?.closed,
    trouble: watch.error ?? undefined,
    ask: (cents) => asking.mutate(cents),
    isAsking: asking.isPending,
    refusal: asking.error ?? undefined,
    forget: asking.reset,
    cancel: () => setMemory((last) => closed(last, "cancelled")),
    askRest: (cents) => {
      finish();
      asking.mutate(cents);
    },
    finish,
    dismiss: ({ payment }) => setMemory((last) => toldOf(last, paymentKey(payment))),
  };
}
