import { useEffect, useEffectEvent, useState } from "react";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { Alert, RefusalAlert } from "../../ui/Alert.tsx";
import { AmountDisplay } from "../../ui/AmountDisplay.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Keypad, type Key } from "../../ui/Keypad.tsx";
import { MOST_CENTS, NOTHING, padKeyOf, press, type PadKey } from "./keypad.ts";

interface AmountEntryProps {
  onAsk(cents: bigint): void;
  isAsking: boolean;
  refusal: unknown;
  /** Another key was pressed: what was refused before is no longer asked. */
  onEdit(): void;
  /** The shop can take nothing now; why stands above the keypad. */
  isClosed: boolean;
}

/** Keys in an amount, with a thumb or a keyboard, and asks for it. */
export function AmountEntry({ onAsk, onEdit, isAsking, refusal, isClosed }: AmountEntryProps) {
  const words = useText().merchant.till;
  const format = useFormat();
  const [keyed, setKeyed] = useState(NOTHING);
  const [askedForNothing, setAskedForNothing] = useState(false);

  const onKey = (key: PadKey) => {
    setAskedForNothing(false);
    if (refusal !== undefined) onEdit();
    setKeyed((last) => press(last, key));
  };
  const onShow = () => {
    if (keyed.cents === 0n) setAskedForNothing(true);
    else if (!isClosed && !isAsking) onAsk(keyed.cents);
  };
  useKeyboard(onKey, onShow);

  const problem = askedForNothing ? words.nothing : keyed.isFull ? words.full(format.amount(MOST_CENTS)) : undefined;
  return (
    <Stack>
      <AmountDisplay label={words.amount} cents={keyed.cents} />
      <Keypad label={words.keys.label} keys={useKeys()} onKey={onKey} hint={words.keyboard} />
      <Button purpose="primary" wide busy={isAsking} disabled={isClosed} onClick={onShow}>
        {isAsking ? words.checking : words.show}
      </Button>
      {/* Below the keys: nothing moves under the thumb. */}
      {problem && <Alert kind="warning">{problem}</Alert>}
      <RefusalAlert error={refusal} title={words.closedTitle} />
    </Stack>
  );
}

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "00", "0"] as const;

function useKeys(): Key<PadKey>[] {
  const words = useText().merchant.till;
  const digits = DIGITS.map((digit) => ({ value: digit, label: digit }));
  return [...digits, { value: "erase", label: words.keys.erase, icon: "erase" }];
}

/** The whole page listens, so that nobody has to tap a field first. Keys of buttons and fields stay theirs. */
function useKeyboard(onKey: (key: PadKey) => void, onEnter: () => void): void {
  const listen = useEffectEvent((event: KeyboardEvent) => {
    const isElsewhere = event.target instanceof Element && event.target.closest("input, textarea, select, dialog");
    if (event.ctrlKey || event.metaKey || event.altKey || isElsewhere) return;
    const key = padKeyOf(event.key);
    const isOnControl = event.target instanceof Element && event.target.closest("button, a, summary") !== null;
    if (key !== undefined) onKey(key);
    else if (event.key === "Enter" && !isOnControl) onEnter();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => listen(event);
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
