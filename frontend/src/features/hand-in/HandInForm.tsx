import { useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { useAct } from "../../lib/useAct.ts";
import { ActProgress } from "../../ui/ActProgress.tsx";
import { Alert, RefusalAlert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Spinner } from "../../ui/Progress.tsx";
import { Text } from "../../ui/Text.tsx";
import { draftKey, withPhotos } from "./draft.ts";
import { dropDraft } from "./draft-store.ts";
import { handInWay } from "./hand-over.ts";
import { Photos } from "./Photos.tsx";
import { useDraft } from "./useDraft.ts";

interface HandInFormProps {
  taskId: bigint;
  wallet: StoredWallet;
  round: number;
  onDone(): void;
}

/** Photos of the work and the button that hands them in. What was chosen is still here after a reload. */
export function HandInForm({ taskId, wallet, round, onDone }: HandInFormProps) {
  const words = useText().citizen.handIn;
  const queries = useQueryClient();
  const key = draftKey(wallet.address, taskId, round);
  const { draft, kept } = useDraft(key);
  const handIn = useAct(handInWay(wallet, taskId, kept), async () => {
    await dropDraft(key);
    onDone();
    void queries.invalidateQueries();
  });
  if (draft === undefined) return <Spinner />;
  const isBusy = handIn.stage !== undefined;
  const isBegun = draft.signed !== undefined && !isBusy;
  return (
    <Stack>
      <Photos
        photos={draft.photos}
        isBusy={isBusy}
        onChange={(photos) => void kept.keep(withPhotos(kept.current(), photos))}
      />
      {isBegun && <Alert kind="info">{words.begun}</Alert>}
      <RefusalAlert error={handIn.error} />
      <ActProgress stage={handIn.stage} />
      <HandInButton isBusy={isBusy} isBegun={isBegun} isEmpty={draft.photos.length === 0} onClick={handIn.start} />
    </Stack>
  );
}

interface HandInButtonProps {
  isBusy: boolean;
  isBegun: boolean;
  isEmpty: boolean;
  onClick(): void;
}

function HandInButton({ isBusy, isBegun, isEmpty, onClick }: HandInButtonProps) {
  const words = useText().citizen.handIn;
  const note = useId();
  return (
    <Stack gap="s">
      <Button purpose="primary" wide busy={isBusy} disabled={isEmpty} aria-describedby={note} onClick={onClick}>
        {isBegun ? words.goOn : words.action}
      </Button>
      <div id={note}>
        <Text small subtle>
          {isEmpty ? words.needsPhoto : words.privacy}
        </Text>
      </div>
    </Stack>
  );
}
