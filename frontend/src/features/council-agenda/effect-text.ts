import type { CouncilEffect } from "@wesh/protocol/council-effect.ts";
import { changeText, type Telling } from "./change-text.ts";

/** What an effect does, in one sentence: a change, or a change of a rule that is announced, carried out or called off. */
export function effectText(effect: CouncilEffect, telling: Telling): string {
  const { words, format } = telling;
  switch (effect.kind) {
    case "schedule-rule": {
      const change = changeText(effect.change, telling);
      return effect.when === 0 ? words.schedule(change) : words.scheduleFor(change, format.moment(effect.when));
    }
    case "carry-out-rule":
      return words.carryOut(changeText(effect.change, telling));
    case "call-off-rule":
      return words.callOff(changeText(effect.change, telling));
    default:
      return changeText(effect, telling);
  }
}
