import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { Entry } from "../../ui/EntryList.tsx";
import type { ShownPlace } from "./places.ts";

const ICONS = { open: "tasks", done: "check", shop: "shop" } as const;

/** Writes a place as a line of a list: what it is, of which domain or trade, and the reward of a task. */
export function useEntryOf(): (place: ShownPlace) => Entry {
  const text = useText();
  const words = text.openbaar.map;
  const format = useFormat();
  return ({ key, kind, title, group, reward, latitude }) => {
    const groups: Record<string, string> = kind === "shop" ? text.app.trades : text.app.domains;
    const name = groups[group] ?? group;
    return {
      key,
      icon: ICONS[kind],
      title,
      detail: latitude === null ? `${name}. ${words.anywhere}` : name,
      end: reward === undefined ? undefined : format.amount(reward),
      href: kind === "open" ? `/bewoner/klussen/${key.slice("open-".length)}` : undefined,
    };
  };
}
