import { useState } from "react";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { hasSound, playPaid, setSound } from "../../lib/paid-sound.ts";

/** Whether the till sounds when a payment comes in; turning it on lets it be heard. */
export function SoundChoice() {
  const words = useText().merchant.till;
  const [on, setOn] = useState(hasSound);
  const choose = (next: boolean) => {
    setSound(next);
    setOn(next);
    if (next) playPaid();
  };
  return (
    <Checkbox checked={on} onChange={choose}>
      {words.sound}
    </Checkbox>
  );
}
