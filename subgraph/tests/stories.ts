import { payments } from "./payments.ts";
import { people } from "./people.ts";
import { powers } from "./powers.ts";
import { rules } from "./rules.ts";
import { standings } from "./standings.ts";
import type { Story } from "./story.ts";
import { transfers } from "./transfers.ts";

/** Everything the mappings are tested by. */
export const STORIES: Story[] = [...transfers, ...standings, ...payments, ...rules, ...people, ...powers];
