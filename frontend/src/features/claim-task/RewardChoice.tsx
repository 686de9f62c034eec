import { useQuery } from "@tanstack/react-query";
import { useNames } from "../../chain/council/useNameOf.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { readAssociations } from "../../indexer/associations.ts";
import { shortAddress, type Address } from "../../lib/hex.ts";
import { Stack } from "../../ui/Card.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Select } from "../../ui/Select.tsx";
import { Text } from "../../ui/Text.tsx";
import { REWARD_CHOICES, type RewardWish } from "./beneficiary.ts";

interface RewardChoiceProps {
  wish: RewardWish;
  onChange(wish: RewardWish): void;
}

/** Whom the reward is for: who does the work, an association, or nobody. */
export function RewardChoice({ wish, onChange }: RewardChoiceProps) {
  const words = useText().citizen.tasks.claim.reward;
  const associations = useAssociations();
  const choices = REWARD_CHOICES.filter((choice) => choice !== "association" || associations.length > 0);
  return (
    <Stack gap="s">
      <Choice
        label={words.label}
        options={choices.map((value) => ({ value, label: words.choices[value] }))}
        value={wish.choice}
        onChange={(choice) => onChange({ ...wish, choice })}
      />
      {wish.choice === "association" && (
        <Select
          label={words.association}
          options={[{ value: "", label: words.chooseAssociation }, ...associations]}
          value={wish.association ?? ""}
          onChange={(value) => onChange({ ...wish, association: value === "" ? undefined : (value as Address) })}
        />
      )}
      {wish.choice !== "self" && (
        <Text small subtle>
          {words.noRoomNeeded}
        </Text>
      )}
    </Stack>
  );
}

function useAssociations(): { value: string; label: string }[] {
  const words = useText().citizen.tasks.claim.reward;
  const nameOf = useNames();
  const found = useQuery({ queryKey: ["associations"], queryFn: async () => (await readAssociations()).data });
  return (found.data ?? []).map((value) => ({ value, label: nameOf(value) ?? words.unnamed(shortAddress(value)) }));
}
