import { auditor } from "./auditor.ts";
import { budgets } from "./budgets.ts";
import { claims } from "./claims.ts";
import { council } from "./council.ts";
import { figures } from "./figures.ts";
import { hostileContent } from "./hostile-content.ts";
import { merchants } from "./merchants.ts";
import { payments } from "./payments.ts";
import { people } from "./people.ts";
import { powers } from "./powers.ts";
import { rules } from "./rules.ts";
import { standings } from "./standings.ts";
import type { Story } from "./story.ts";
import { tasks } from "./tasks.ts";
import { transfers } from "./transfers.ts";

/** Everything the mappings are tested by. */
export const STORIES: Story[] = [
  ...transfers,
  ...standings,
  ...payments,
  ...budgets,
  ...tasks,
  ...hostileContent,
  ...claims,
  ...merchants,
  ...people,
  ...rules,
  ...powers,
  ...council,
  ...figures,
  ...auditor,
];
