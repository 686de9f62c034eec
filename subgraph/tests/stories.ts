import { allowances } from "./allowances.ts";
import { auditor } from "./auditor.ts";
import { budgets } from "./budgets.ts";
import { claims } from "./claims.ts";
import { council } from "./council.ts";
import { figures } from "./figures.ts";
import { groups } from "./groups.ts";
import { holds } from "./holds.ts";
import { hostileContent } from "./hostile-content.ts";
import { merchants } from "./merchants.ts";
import { meter } from "./meter.ts";
import { payments } from "./payments.ts";
import { people } from "./people.ts";
import { powers } from "./powers.ts";
import { recoveries } from "./recoveries.ts";
import { redemptions } from "./redemptions.ts";
import { reviews } from "./reviews.ts";
import { rules } from "./rules.ts";
import { standings } from "./standings.ts";
import type { Story } from "./story.ts";
import { tasks } from "./tasks.ts";
import { transfers } from "./transfers.ts";

/** Everything the mappings are tested by. */
export const STORIES: Story[] = [
  ...transfers,
  ...standings,
  ...holds,
  ...payments,
  ...redemptions,
  ...meter,
  ...budgets,
  ...tasks,
  ...hostileContent,
  ...claims,
  ...reviews,
  ...groups,
  ...allowances,
  ...merchants,
  ...people,
  ...recoveries,
  ...rules,
  ...powers,
  ...council,
  ...figures,
  ...auditor,
];
