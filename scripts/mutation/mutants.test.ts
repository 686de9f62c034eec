import { describe, expect, test } from "vitest";
import { treesOf } from "./compiler.ts";
import { enumsIn, mutantsOf } from "./mutants.ts";

const FILE = "contracts/Small.sol";

/** The mutants of a small contract with this in it, each as the line it changed, without what makes it a contract. */
function changesOf(body: string): string[] {
  const content = `pragma solidity 0.8.37;\ncontract Small {\n${body}\n}\n`;
  const trees = treesOf([FILE], { [FILE]: content });
  return mutantsOf(FILE, content, trees[FILE]!, enumsIn(Object.values(trees))).map(({ after }) => after);
}

/** The same for one statement, in a function that has what statements need. */
function changesOfStatement(statement: string): string[] {
  return changesOf(`
    enum Colour { Red, Green, Blue }
    event Moved(address from, address to, uint256 amount);
    error Refused(uint256 amount, uint256 limit);
    uint256 total; bool open; Colour colour;
    function isOpen() public view returns (bool) { return open; }
    function act(uint256 a, uint256 b, bool c, bool d, address from, address to) external returns (uint256 result) {
      result = 5;
      ${statement}
    }`).filter((line) => !line.includes("isOpen() public") && !/^(result = |\{\}$)/.test(line));
}

describe("conditions", () => {
  test("are moved by one, turned round, and made to hold always and never", () => {
    expect(changesOfStatement("if (a < b) revert Refused(a, a);")).toEqual([
      "if (true) revert Refused(a, a);",
      "if (false) revert Refused(a, a);",
      "if (a <= b) revert Refused(a, a);",
      "if (a >= b) revert Refused(a, a);",
    ]);
  });

  test("lose each of their parts", () => {
    expect(changesOfStatement("if (c && a == b) revert Refused(a, a);")).toEqual([
      "if (true && a == b) revert Refused(a, a);",
      "if (!c && a == b) revert Refused(a, a);",
      "if (true) revert Refused(a, a);",
      "if (false) revert Refused(a, a);",
      "if (c || a == b) revert Refused(a, a);",
      "if (c && true) revert Refused(a, a);",
      "if (c && a != b) revert Refused(a, a);",
    ]);
  });

  test("get a `!` before a call and lose the one they have", () => {
    expect(changesOfStatement("if (isOpen()) revert Refused(a, a);")).toContain("if (!isOpen()) revert Refused(a, a);");
    expect(changesOfStatement("if (!isOpen()) revert Refused(a, a);")).toContain("if (isOpen()) revert Refused(a, a);");
  });

  test("of a loop are never made to hold always, and its head stays", () => {
    const loop = "for (uint256 i = a; i < b; ++i) total += i;";
    expect(changesOfStatement(loop)).toEqual([
      "for (uint256 i = a; false; ++i) total += i;",
      "for (uint256 i = a; i <= b; ++i) total += i;",
      "for (uint256 i = a; i >= b; ++i) total += i;",
      "for (uint256 i = a; i < b; --i) total += i;",
      "for (uint256 i = a; i < b; ++i) {}",
      "for (uint256 i = a; i < b; ++i) total -= i;",
    ]);
  });
});

describe("numbers", () => {
  test("are worked out another way", () => {
    expect(changesOfStatement("total = a + b * ~a;")).toEqual([
      "total = a - b * ~a;",
      "total = a + b / ~a;",
      "total = a + b * a;",
    ]);
    expect(changesOfStatement("total |= a << b;")).toEqual(["total &= a << b;", "total |= a >> b;"]);
  });

  test("are one higher and one lower, in their unit, and in a smaller unit", () => {
    expect(changesOfStatement("total = 2 days;")).toEqual(["total = 3 days;", "total = 1 days;", "total = 2 hours;"]);
    expect(changesOfStatement("total = 0;")).toEqual(["total = 1;"]);
    expect(changesOfStatement("total = 0xff;")).toEqual(["total = 256;", "total = 254;"]);
  });

  test("that are constants outside functions are changed too, lengths of arrays are not", () => {
    expect(changesOf("uint256 private constant LIMIT = 14; uint256[3] private three;")).toEqual([
      "uint256 private constant LIMIT = 15; uint256[3] private three;",
      "uint256 private constant LIMIT = 13; uint256[3] private three;",
    ]);
  });
});

describe("values", () => {
  test("are the next member of an enum, after the last the first", () => {
    expect(changesOfStatement("colour = Colour.Green;")).toEqual(["colour = Colour.Blue;"]);
    expect(changesOfStatement("colour = Colour.Blue;")).toEqual(["colour = Colour.Red;"]);
  });

  test("are returned without being worked out", () => {
    expect(changesOfStatement("return a;")).toEqual(["return 0;"]);
    expect(changesOf("function f(bool a) external pure returns (bool) { return a; }").map(bodyOf)).toEqual([
      "{}",
      "return true;",
      "return false;",
      "return !a;",
    ]);
    expect(changesOf('function f() external pure returns (string memory) { return "yes"; }').map(bodyOf)).toEqual([
      "{}",
      'return "";',
    ]);
  });
});

describe("statements", () => {
  test("are left out, with what ends them", () => {
    const mutants = changesOf("uint256 a; function f() external { a = 1; delete a; revert(); }");
    expect(mutants.map(bodyOf)).toEqual([
      "{} delete a; revert();",
      "a = 2; delete a; revert();",
      "a = 0; delete a; revert();",
      "a = 1; {} revert();",
      "a = 1; delete a; {}",
    ]);
  });

  test("lose a modifier, a constructor never its parents", () => {
    const modified = "modifier only() { _; } function f() external only {}";
    expect(changesOf(modified)).toEqual(["modifier only() { _; } function f() external {}"]);
    expect(changesOf("} contract Child is Small { constructor() Small() {}")).toEqual([]);
  });

  test("get neighbouring arguments of one type in the wrong order", () => {
    expect(changesOfStatement("emit Moved(from, to, a);")).toEqual(["emit Moved(to, from, a);"]);
    expect(changesOfStatement("if (c) revert Refused(a, b);")).toContain("if (c) revert Refused(b, a);");
  });
});

test("a mutant knows its place and its whole text, also after letters of several bytes", () => {
  const content =
    "// é\npragma solidity 0.8.37;\nfunction f(uint256 a) pure returns (uint256) {\n    return\n        a + 1;\n}\n";
  const mutants = mutantsOf(FILE, content, treesOf([FILE], { [FILE]: content })[FILE]!, new Map());
  expect(mutants.find(({ after }) => after === "a - 1;")).toEqual({
    file: FILE,
    line: 5,
    within: "f",
    before: "a + 1;",
    after: "a - 1;",
    content: content.replace("+", "-"),
  });
});

test("an interface has no mutants", () => {
  const content = "pragma solidity 0.8.37;\ninterface Small { function f(uint256 a) external returns (bool); }\n";
  expect(mutantsOf(FILE, content, treesOf([FILE], { [FILE]: content })[FILE]!, new Map())).toEqual([]);
});

function bodyOf(line: string): string {
  return /\{ (.*) \}$/.exec(line)![1]!;
}
