import { standings as names } from "../../protocol/generated/moves.ts";
import { expectLedger } from "./ledger.ts";
import { story } from "./story.ts";
import { account, actor, ACTORS, becomes, issues } from "./town.ts";

const { resident } = ACTORS;

export const standings = [
  story("every standing has its name", ({ block, one, all }) => {
    const others = names.slice(1);
    const told = block(others.map((standing, index) => becomes(actor(300 + index), "Outsider", standing)));
    others.forEach((standing, index) => one("Account", actor(300 + index), account(standing, 0n)));
    all(
      "StandingChange",
      others.map((standing, index) => ({
        id: told.id(index),
        account: actor(300 + index),
        previous: "Outsider",
        current: standing,
        balance: 0n,
        ...told.stamp(index),
      })),
    );
  }),

  story("what somebody holds goes with them to another home", (teller) => {
    const { block, one } = teller;
    const opening = block([becomes(resident, "Outsider", "Resident")], [issues(resident, 750n)]);
    const leaving = block([becomes(resident, "Resident", "Leaver")]);
    const change = { account: resident, previous: "Resident", current: "Leaver", balance: 750n };
    one("StandingChange", leaving.id(0), { ...change, ...leaving.stamp(0) });
    one("Account", resident, account("Leaver", 750n));
    expectLedger(teller, opening, { residents: 750n });
    expectLedger(teller, leaving, { leavers: 750n });
  }),
];
