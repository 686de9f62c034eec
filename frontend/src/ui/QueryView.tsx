import type { ReactNode } from "react";
import { useText } from "../i18n/LanguageProvider.tsx";
import { RefusalAlert } from "./Alert.tsx";
import { Button } from "./Button.tsx";
import { Stack } from "./Card.tsx";
import { Spinner } from "./Progress.tsx";

interface QueryLike<Data> {
  data: Data | undefined;
  error: unknown;
  isPending: boolean;
  refetch(): unknown;
}

interface QueryViewProps<Data> {
  query: QueryLike<Data>;
  children: (data: Data) => ReactNode;
}

/** The states of something that is loaded: waiting, refused with its reason and a retry, or there. */
export function QueryView<Data>({ query, children }: QueryViewProps<Data>) {
  const text = useText();
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <Spinner />;
  return (
    <Stack gap="s">
      <RefusalAlert error={query.error} />
      <div>
        <Button onClick={() => void query.refetch()}>{text.app.retry}</Button>
      </div>
    </Stack>
  );
}
