import { useState } from "react";
import { enrol, TIERS } from "../../chain/council/residents.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { untilIndexed } from "../../indexer/client.ts";
import type { Address, Hex } from "../../lib/hex.ts";
import { useOfficeAct } from "../../lib/useOfficeAct.ts";
import { ActOutcome } from "../../ui/ActOutcome.tsx";
import { Alert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Text } from "../../ui/Text.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

/** Enrols a wallet under the record of a person. The record is turned into the commitment here and kept nowhere. */
export function EnrolForm({ cityKey, wallet }: { cityKey: Hex; wallet: Address }) {
  const words = useText().council.enrol;
  const [record, setRecord] = useState("");
  const [tier, setTier] = useState("1");
  const act = useOfficeAct(
    () => enrol(cityKey, { wallet, record, tier: Number(tier) }),
    untilIndexed,
    () => setRecord(""),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        act.mutate(undefined);
      }}
    >
      <Stack>
        <Alert kind="info">{words.notYet}</Alert>
        <TextInput label={words.record} hint={words.recordHint} value={record} onChange={setRecord} />
        <Choice
          label={words.tier}
          options={TIERS.map((number) => ({ value: String(number), label: words.tierName(number) }))}
          value={tier}
          onChange={setTier}
        />
        <Text small subtle>
          {words.tierHint}
        </Text>
        <div>
          <Button type="submit" purpose="primary" busy={act.isPending}>
            {words.enrol}
          </Button>
        </div>
        <ActOutcome act={act} busy={words.enrolling} />
      </Stack>
    </form>
  );
}
