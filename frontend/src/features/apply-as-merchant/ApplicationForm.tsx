import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { applyAsMerchant, type Application } from "../../chain/merchant/application.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { untilIndexed } from "../../indexer/client.ts";
import { RefusalAlert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Spinner } from "../../ui/Progress.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { BLANK, checkApplication, type ApplicationFields, type Problems } from "./application-form.ts";
import { PlaceField } from "./PlaceField.tsx";

/** Applies as a shop: name, trade and place. */
export function ApplicationForm() {
  const text = useText();
  const words = text.merchant.apply;
  const [fields, setFields] = useState<ApplicationFields>(BLANK);
  const [problems, setProblems] = useState<Problems>({});
  const apply = useApply();
  const set = (changes: Partial<ApplicationFields>) => {
    if (apply.isError) apply.reset(); // what was refused was another application
    setFields((last) => ({ ...last, ...changes }));
  };
  const submit = () => {
    const checked = checkApplication(fields);
    setProblems(checked.ok ? {} : checked.problems);
    if (checked.ok) apply.mutate(checked.application);
  };
  const problemOf = (field: keyof Problems) => {
    const problem = problems[field];
    return problem && words.problems[problem];
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack>
        <TextInput
          label={words.name}
          hint={words.nameHint}
          value={fields.tradingName}
          onChange={(tradingName) => set({ tradingName })}
          error={problemOf("tradingName")}
          autoComplete="organization"
        />
        <Select
          label={words.trade}
          options={useTrades()}
          value={fields.trade}
          onChange={(trade) => set({ trade })}
          error={problemOf("trade")}
        />
        <PlaceField fields={fields} onChange={set} error={problemOf("place")} />
        <RefusalAlert error={apply.error ?? undefined} sentences={words.refusals} />
        <Button type="submit" purpose="primary" wide busy={apply.isPending}>
          {words.send}
        </Button>
        {apply.isPending && <Spinner label={words.sending} />}
      </Stack>
    </form>
  );
}

function useTrades() {
  const text = useText();
  const trades = Object.entries(text.app.trades).map(([value, label]) => ({ value, label }));
  trades.sort((a, b) => a.label.localeCompare(b.label));
  return [{ value: "", label: text.merchant.apply.chooseTrade }, ...trades];
}

function useApply() {
  const queries = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: async (application: Application) => {
      const { block } = await applyAsMerchant(application);
      await untilIndexed(block);
    },
    onSuccess: () => queries.invalidateQueries(),
  });
}
