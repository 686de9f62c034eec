import { app } from "./app.ts";
import { budgetLines } from "./budget-lines.ts";
import { citizen } from "./citizen.ts";
import { council } from "./council.ts";
import { councilEffects } from "./council-effects.ts";
import { councilMoney } from "./council-money.ts";
import { merchant } from "./merchant.ts";
import { openbaar } from "./public.ts";
import { refusals } from "./refusals.ts";

export const words = { app, budgetLines, citizen, council, councilEffects, councilMoney, merchant, openbaar, refusals };
