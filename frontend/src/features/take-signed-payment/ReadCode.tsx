import { useState } from "react";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { QrScanner } from "../../ui/QrScanner.tsx";
import { TextArea } from "../../ui/TextInput.tsx";

/** Reads the customer's code with the camera, or from text. */
export function ReadCode({ onText }: { onText: (text: string) => void }) {
  const words = useText().merchant.take;
  const [pasted, setPasted] = useState("");
  return (
    <Stack>
      <QrScanner label={words.camera} onText={onText} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim() !== "") onText(pasted);
        }}
      >
        <Stack gap="s">
          <TextArea label={words.paste} hint={words.pasteHint} rows={3} value={pasted} onChange={setPasted} />
          <div>
            <Button type="submit">{words.read}</Button>
          </div>
        </Stack>
      </form>
    </Stack>
  );
}
