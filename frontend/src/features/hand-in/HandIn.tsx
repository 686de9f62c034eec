import { useQuery } from "@tanstack/react-query";
import type { ClaimState } from "@wesh/protocol/generated/states.ts";
import type { ReactNode } from "react";
import { MAY_HAND_IN } from "../../chain/resident/handing-in.ts";
import { readClaim } from "../../chain/reads.ts";
import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { useNow } from "../../lib/useNow.ts";
import { Alert } from "../../ui/Alert.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { HandInForm } from "./HandInForm.tsx";

const NOT_HANDED_IN: readonly ClaimState[] = ["None", "Withdrawn", "Lapsed", "Joined"];

interface HandInProps {
  taskId: bigint;
  wallet: StoredWallet;
  /** Called when the work is handed in. */
  onDone(): void;
}

/** Hands in the work of a claim, when there is a claim that still runs. */
export function HandIn({ taskId, wallet, onDone }: HandInProps) {
  const claim = useQuery({
    queryKey: ["claim-on-chain", String(taskId), wallet.address],
    queryFn: () => readClaim(taskId, wallet.address),
  });
  return (
    <QueryView query={claim}>
      {({ state, round, clock }) =>
        MAY_HAND_IN.includes(state) ? (
          <Running isAgain={state === "Rejected"} until={clock}>
            <HandInForm taskId={taskId} wallet={wallet} round={round} onDone={onDone} />
          </Running>
        ) : (
          <NothingToHandIn taskId={taskId} isHandedIn={!NOT_HANDED_IN.includes(state)} />
        )
      }
    </QueryView>
  );
}

interface RunningProps {
  /** Whether the work was sent back before. */
  isAgain: boolean;
  /** Unix seconds. */
  until: number;
  children: ReactNode;
}

function Running({ isAgain, until, children }: RunningProps) {
  const text = useText();
  const format = useFormat();
  const left = until - useNow();
  if (left <= 0) return <Alert kind="warning">{text.refusals.TaskRegistry_LeaseEnded}</Alert>;
  return (
    <Stack>
      <Alert kind="info" title={text.citizen.claims.left(format.duration(left))}>
        {text.citizen.claims.until(format.moment(until))} {isAgain && text.citizen.handIn.again}
      </Alert>
      {children}
    </Stack>
  );
}

function NothingToHandIn({ taskId, isHandedIn }: { taskId: bigint; isHandedIn: boolean }) {
  const words = useText().citizen.handIn;
  return (
    <Stack>
      <Alert kind={isHandedIn ? "ok" : "info"}>{isHandedIn ? words.already : words.notYours}</Alert>
      <ButtonLink href={`/bewoner/klussen/${taskId}`}>{words.toTask}</ButtonLink>
    </Stack>
  );
}
