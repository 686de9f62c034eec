import { event } from "./events.ts";
import { expectLedger } from "./ledger.ts";
import { story } from "./story.ts";
import { ACTORS, moves, word } from "./town.ts";
import { BUDGET, budget, funds, openTown } from "./work.ts";

const { treasury, escrow } = ACTORS;
const line = { budget: "1", task: null, claim: null };

export const budgets = [
  story("a line is funded, and a part goes back to the treasury", (teller) => {
    const { block, one, all } = teller;
    const { opened, funded } = openTown(teller);
    const returned = block([
      event("TaskRegistry", "BudgetReturned", { budgetId: BUDGET, treasury, amount: 1_200n }),
      moves(escrow, treasury, 1_200n),
    ]);
    const again = block(funds(BUDGET, 700n));
    const amounts = { setApart: 0n, paid: 0n, taskCount: 0 };
    one("Budget", "1", budget(opened, { ...amounts, funded: 0n, available: 0n }), opened);
    one("Budget", "1", budget(opened, { ...amounts, available: 5_000n }), funded);
    one("Budget", "1", budget(opened, { ...amounts, available: 3_800n, returned: 1_200n }), returned);
    one("Budget", "1", budget(opened, { ...amounts, available: 4_500n, funded: 5_700n, returned: 1_200n }));
    const entry = { ...line, account: treasury, setApart: 0n, paid: 0n };
    all("BudgetEntry", [
      { id: funded.id(0), ...entry, kind: "Funded", amount: 5_000n, available: 5_000n, ...funded.stamp(0) },
      { id: returned.id(0), ...entry, kind: "Returned", amount: 1_200n, available: 3_800n, ...returned.stamp(0) },
      { id: again.id(0), ...entry, kind: "Funded", amount: 700n, available: 4_500n, ...again.stamp(0) },
    ]);
    one("Role", "11", { number: 11n, label: null, admin: 0n, guardian: 0n });
    expectLedger(teller, opened, { treasury: 10_000n });
    expectLedger(teller, funded, { treasury: 5_000n, budgets: 5_000n });
    expectLedger(teller, returned, { treasury: 6_200n, budgets: 3_800n });
    expectLedger(teller, again, { treasury: 5_500n, budgets: 4_500n });
  }),

  story("coins that reach the escrow without a line stay unassigned", (teller) => {
    const { block, one } = teller;
    const { opened } = openTown(teller);
    const sent = block([moves(treasury, escrow, 250n)]);
    expectLedger(teller, sent, { treasury: 4_750n, budgets: 5_000n, unassigned: 250n });
    one("Budget", "1", budget(opened, { available: 5_000n, setApart: 0n, paid: 0n, taskCount: 0 }));
  }),

  story("a domain that is no code stays hexadecimal", ({ block, answer }) => {
    const opens = (budgetId: bigint, domain: `0x${string}`) =>
      event("TaskRegistry", "BudgetOpened", { budgetId, domain, managerRole: 12n, ceiling: 0, name: "Zorg" });
    const binary = `0x${"ff".repeat(32)}` as const;
    const full = word("a-code-of-exactly-32-characters-");
    block([opens(1n, binary), opens(2n, full), opens(3n, `0x${"00".repeat(32)}`)]);
    answer("{ budgets(orderBy: number) { domain } }", {
      budgets: [{ domain: binary }, { domain: "a-code-of-exactly-32-characters-" }, { domain: "" }],
    });
  }),
];
