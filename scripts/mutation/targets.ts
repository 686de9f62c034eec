/** A contract and what is to notice its mistakes. Paths are globs from the root of the project. */
export interface Target {
  /** The file whose name, without ending, is the contract's own. */
  contract: string;
  /** The files mistakes are made in: the contract, what it inherits and its libraries. */
  sources: string[];
  /** The files among them that are no part of it. */
  notSources?: string[];
  /** The contracts whose code holds any of the sources and that the tests deploy, as `file:Contract`. */
  built: string[];
  /** The Mocha tests that judge. */
  tests: string[];
  /** The tests among them that cannot: what measures gas does so in the code as it is shipped. */
  notTests?: string[];
}

/** The least share of mistakes that tests have to notice, in per cent. */
export const LEAST = 90;

const GAS = "test/tasks/Gas.test.ts";

export const TARGETS: Target[] = [
  {
    contract: "HeerlenEuro",
    sources: ["contracts/money/{HeerlenEuro,MovesGuard,Standings,GuardianTurn,Purse,Moves}.sol"],
    built: ["contracts/money/HeerlenEuro.sol:HeerlenEuro"],
    tests: ["test/money/*.test.ts"],
    notTests: ["test/money/{RedemptionDesk,DeskAttacks,PaymentMeter}.test.ts"],
  },
  {
    contract: "TaskRegistry",
    sources: ["contracts/tasks/*.sol"],
    notSources: ["contracts/tasks/{AllowanceCaps,CalendarYear,Earnings}.sol"],
    built: ["contracts/tasks/TaskRegistry.sol:TaskRegistry"],
    tests: ["test/tasks/*.test.ts"],
    notTests: [GAS, "test/tasks/{AllowanceRoom,CalendarYears}.test.ts"],
  },
  {
    contract: "AllowanceCaps",
    sources: ["contracts/tasks/{AllowanceCaps,CalendarYear,Earnings}.sol"],
    built: ["contracts/tasks/AllowanceCaps.sol:AllowanceCaps"],
    tests: ["test/tasks/{AllowanceRoom,CalendarYears}.test.ts"],
  },
  {
    contract: "RedemptionDesk",
    sources: ["contracts/money/RedemptionDesk.sol"],
    built: ["contracts/money/RedemptionDesk.sol:RedemptionDesk"],
    tests: ["test/money/{RedemptionDesk,DeskAttacks}.test.ts"],
  },
];
