import { useText } from "../../i18n/LanguageProvider.tsx";
import { Alert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Row, Stack } from "../../ui/Card.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Text } from "../../ui/Text.tsx";
import type { HereState } from "./useHere.ts";

interface NearMeProps {
  state: HereState;
  ask(): void;
  stop(): void;
}

/** Offers to sort by distance, and says what happens with the place. */
export function NearMe({ state, ask, stop }: NearMeProps) {
  const words = useText().citizen.tasks.near;
  const isOn = state.kind === "on";
  return (
    <Stack gap="s">
      <Row>
        <Button icon={<Icon name="place" />} busy={state.kind === "asking"} onClick={isOn ? stop : ask}>
          {isOn ? words.stop : words.ask}
        </Button>
        {state.kind === "off" && (
          <Text small subtle>
            {words.privacy}
          </Text>
        )}
      </Row>
      {(state.kind === "refused" || state.kind === "unknown") && <Alert kind="info">{words[state.kind]}</Alert>}
    </Stack>
  );
}
