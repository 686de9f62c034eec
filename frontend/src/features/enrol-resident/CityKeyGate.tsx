import { useState, type ReactNode } from "react";
import { isCityKey } from "../../chain/council/commitment.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import type { Hex } from "../../lib/hex.ts";
import { Button } from "../../ui/Button.tsx";
import { Card, Stack } from "../../ui/Card.tsx";
import { Spinner } from "../../ui/Progress.tsx";
import { Text } from "../../ui/Text.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useCityKey } from "./useCityKey.ts";

/** Asks for the city's key once per session; shows what needs it when the key is there. */
export function CityKeyGate({ children }: { children: (key: Hex) => ReactNode }) {
  const { key, isAsked, enter } = useCityKey();
  if (key !== undefined) return children(key);
  return isAsked ? <EnterKey onEnter={enter} /> : <Spinner />;
}

function EnterKey({ onEnter }: { onEnter: (key: Hex) => void }) {
  const words = useText().council.enrol.key;
  const [typed, setTyped] = useState("");
  const [isWrong, setWrong] = useState(false);
  const submit = () => {
    const key = typed.trim();
    if (isCityKey(key)) onEnter(key);
    else setWrong(true);
  };
  return (
    <Card title={words.title} level={2}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack>
          <Text>{words.text}</Text>
          <TextInput
            label={words.label}
            type="password"
            value={typed}
            onChange={setTyped}
            error={isWrong ? words.wrong : undefined}
          />
          <div>
            <Button type="submit" purpose="primary">
              {words.use}
            </Button>
          </div>
        </Stack>
      </form>
    </Card>
  );
}
