import type { Power } from "../../chain/council/powers.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import type { IconName } from "../../ui/Icon.tsx";
import { CITY_HREFS } from "./hrefs.ts";

/** A part of the city's face and who it is for. */
export interface Room {
  key: keyof Catalogue["council"]["rooms"];
  href: string;
  icon: IconName;
  /** Any of these opens it. */
  powers: readonly Power[];
}

/** The parts of the city's face, in the order of the navigation. */
export const ROOMS: readonly Room[] = [
  { key: "enrol", href: CITY_HREFS.enrol, icon: "people", powers: ["registrar"] },
  { key: "shops", href: CITY_HREFS.shops, icon: "shop", powers: ["officer"] },
  { key: "tasks", href: CITY_HREFS.tasks, icon: "tasks", powers: ["manager"] },
  { key: "inspect", href: CITY_HREFS.inspect, icon: "eye", powers: ["inspector", "senior"] },
  { key: "budgets", href: CITY_HREFS.budgets, icon: "euro", powers: ["owner"] },
  { key: "agenda", href: CITY_HREFS.agenda, icon: "vote", powers: ["owner"] },
  { key: "rules", href: CITY_HREFS.rules, icon: "list", powers: ["owner"] },
  { key: "payouts", href: CITY_HREFS.payouts, icon: "receipt", powers: ["clerk", "treasurer"] },
  { key: "holds", href: CITY_HREFS.holds, icon: "key", powers: ["guardian", "owner"] },
];
