import { expect, test } from "vitest";
import { storagePage } from "./storage-doc.ts";

test("tells of every deployed contract, its structs and what lasts one transaction, and of nothing else", () => {
  const page = storagePage();
  expect(page).toMatch(/^## HeerlenEuro$/m);
  expect(page).toMatch(/^## ResidentWalletFactory\n\nKeeps nothing\.$/m);
  expect(page).toMatch(/^\| \d+ \| 0 \| 32 \| `mapping\(address => Purse\)` \| \\_purses \|$/m);
  expect(page).toMatch(
    /^Each `struct IHeerlenEuro\.Receipt`:\n\n.*\n.*\n\| 0 \| 0 \| 20 \| `address` \| merchant \|$/m,
  );
  expect(page).toMatch(/^Within one transaction only:\n\n.*\n.*\n\| 0 \| 0 \| 1 \| `bool` \| \\_refunding \|$/m);
  expect(page).not.toMatch(/^## (MovesGuard|IHeerlenEuro|Moves|ERC20)$/m);
});
