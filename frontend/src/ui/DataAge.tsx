import { useFormat, useText } from "../i18n/LanguageProvider.tsx";
import { Alert } from "./Alert.tsx";
import { Text } from "./Text.tsx";

interface DataAgeProps {
  /** The last block the overview knows, and its moment in unix seconds. */
  block: number;
  timestamp: number;
  /** How many seconds the overview lags behind the chain, when that is worth telling. */
  behind?: number;
}

/** How old the figures on this page are. */
export function DataAge({ block, timestamp, behind }: DataAgeProps) {
  const text = useText();
  const format = useFormat();
  const age = text.app.data.age(format.time(timestamp), format.count(block));
  if (behind === undefined) {
    return (
      <Text small subtle>
        {age}
      </Text>
    );
  }
  return (
    <Alert kind="warning" title={age}>
      {text.app.data.behind(format.duration(behind))}
    </Alert>
  );
}
