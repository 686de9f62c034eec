import { app } from "./app.ts";
import { budgetLines } from "./budget-lines.ts";
import { citizen } from "./citizen.ts";
import { council } from "./council.ts";
import { councilEffects } from "./council-effects.ts";
import { councilMoney } from "./council-money.ts";
import { councilPayouts } from "./council-payouts.ts";
import { councilRules } from "./council-rules.ts";
import { holds } from "./holds.ts";
import { merchant } from "./merchant.ts";
import { openbaar } from "./public.ts";
import { refusals } from "./refusals.ts";

export const words = {
  app,
  budgetLines,
  citizen,
  council,
  councilEffects,
  councilMoney,
  councilPayouts,
  councilRules,
  holds,
  merchant,
  openbaar,
  refusals,
};
