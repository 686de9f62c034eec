import type { Merchant } from "../../indexer/merchants.ts";
import type { TaskOnMap } from "../../indexer/tasks-on-map.ts";

/** What a place on the map is. */
export const KINDS = ["open", "done", "shop"] as const;

/** What a place on the map is: a task that can be claimed, work that was done, or a shop. */
export type PlaceKind = (typeof KINDS)[number];

/** Something that is on the map, or only in the list when it has no place. */
export interface ShownPlace {
  key: string;
  kind: PlaceKind;
  title: string;
  /** Domain of a task, trade of a shop. */
  group: string;
  /** Cents for one time of a task; undefined for a shop. */
  reward: bigint | undefined;
  /** Degrees. */
  latitude: number | null;
  longitude: number | null;
}

function titleOf({ title, texts }: TaskOnMap, language: string): string | undefined {
  return texts.find((text) => text.language === language)?.title ?? title ?? undefined;
}

/** Whether a task takes a claim at this moment (unix seconds). */
function isOpen({ state, free, claimUntil }: TaskOnMap, now: number): boolean {
  return state === "Open" && free > 0 && claimUntil >= now;
}

/**
 * Everything to show, open tasks first. Work that was done stays on the map as done, also while the task can be claimed
 * again; how often and by whom is not told. Tasks without a readable title are left out.
 */
export function placesOf(
  tasks: readonly TaskOnMap[],
  shops: readonly Merchant[],
  { language, now }: { language: string; now: number },
): ShownPlace[] {
  const shown = (kind: PlaceKind, fits: (task: TaskOnMap) => boolean) =>
    tasks.filter(fits).flatMap((task): ShownPlace[] => {
      const title = titleOf(task, language);
      if (title === undefined) return [];
      const { id, domain, reward, latitude, longitude } = task;
      return [{ key: `${kind}-${id}`, kind, title, group: domain, reward, latitude, longitude }];
    });
  return [
    ...shown("open", (task) => isOpen(task, now)),
    ...shown("done", ({ paidSlots }) => paidSlots > 0),
    ...shops.map(({ id, tradingName, trade, latitude, longitude }): ShownPlace => {
      return {
        key: `shop-${id}`,
        kind: "shop",
        title: tradingName,
        group: trade,
        reward: undefined,
        latitude,
        longitude,
      };
    }),
  ];
}

/** The places that have a place on earth. */
export function onEarth(places: readonly ShownPlace[]): (ShownPlace & { latitude: number; longitude: number })[] {
  return places.flatMap((place) => {
    const { latitude, longitude } = place;
    return latitude === null || longitude === null ? [] : [{ ...place, latitude, longitude }];
  });
}
