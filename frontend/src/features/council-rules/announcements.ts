import type { AnnouncedRule } from "../../indexer/rules.ts";

/** What was announced together: it starts together, or not at all. */
export interface Announcement {
  key: string;
  /** When it was announced, from when it can start, and when it lapses (unix seconds). */
  announcedAt: number;
  from: number;
  until: number;
  calls: AnnouncedRule[];
}

/** Announced calls by the transaction that announced them, the first to start on top. */
export function announcementsOf(announced: readonly AnnouncedRule[]): Announcement[] {
  const groups = Map.groupBy(announced, ({ transaction }) => transaction);
  return [...groups]
    .map(([key, calls]) => ({
      key,
      announcedAt: Math.min(...calls.map(({ timestamp }) => timestamp)),
      from: Math.max(...calls.map(({ executableFrom }) => executableFrom)),
      until: Math.min(...calls.map(({ expiresAt }) => expiresAt)),
      calls,
    }))
    .sort((a, b) => a.from - b.from);
}
