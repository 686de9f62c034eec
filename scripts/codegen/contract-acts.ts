import { nodesBelow, treeOf, type AstNode, type ContractTree } from "./ast.ts";

/** Something anybody outside can call a contract for and that changes something. */
export interface ContractAct {
  name: string;
  /** Whether the AccessManager decides who may. */
  isRestricted: boolean;
  /** What the contract's interface says about it. */
  notice: string;
  events: string[];
  errors: string[];
}

/** What calls to another contract lead to: that contract's tree, by the name of the interface they are made through. */
export type Neighbours = (interfaceName: string) => ContractTree | undefined;

/** All acts of a contract, by the path of its artifact, in the order of its sources. */
export function actsOf(path: string, neighbours: Neighbours): ContractAct[] {
  const tree = treeOf(path);
  return entriesOf(tree).map((entry) => {
    const told = { events: new Set<string>(), errors: new Set<string>() };
    follow(tree, entry, neighbours, told, new Set());
    return {
      name: entry.name!,
      isRestricted: isRestricted(entry),
      notice: noticeOf(tree, entry),
      events: [...told.events].sort(),
      errors: [...told.errors].sort(),
    };
  });
}

/** Whether the AccessManager decides who may call a function. */
export function isRestricted({ modifiers = [] }: AstNode): boolean {
  return modifiers.some(({ modifierName }) => modifierName.name === "restricted");
}

/** The functions anybody can send a transaction to, the most derived of each. */
export function entriesOf({ line }: ContractTree): AstNode[] {
  const found = new Map<string, AstNode>();
  for (const home of line) {
    for (const member of home.nodes ?? []) {
      const isEntry = member.nodeType === "FunctionDefinition" && member.functionSelector && member.implemented;
      const changes = member.stateMutability !== "view" && member.stateMutability !== "pure";
      if (isEntry && changes && !found.has(member.functionSelector!)) found.set(member.functionSelector!, member);
    }
  }
  return [...found.values()];
}

interface Told {
  events: Set<string>;
  errors: Set<string>;
}

/** Notes every event and error of a function and of all it calls, here and in the contracts beside. */
function follow(tree: ContractTree, start: AstNode, neighbours: Neighbours, told: Told, seen: Set<AstNode>): void {
  if (seen.has(start)) return;
  seen.add(start);
  for (const node of nodesBelow([start.modifiers, start.body])) {
    if (node.nodeType === "RevertStatement") told.errors.add(nameOf(node.errorCall?.expression));
    if (node.nodeType === "EmitStatement") told.events.add(nameOf(node.eventCall?.expression));
    const called =
      node.referencedDeclaration === undefined ? undefined : tree.declarations.get(node.referencedDeclaration);
    if (called?.nodeType === "FunctionDefinition" || called?.nodeType === "ModifierDefinition") {
      // What `super` names is meant as it is, whatever overrides it.
      const next = node.expression?.name === "super" ? { tree, node: called } : landingOf(tree, called, neighbours);
      if (next) follow(next.tree, next.node, neighbours, told, seen);
    }
  }
}

/** Where a call lands: on the most derived override, or in the contract behind an interface. */
function landingOf(
  tree: ContractTree,
  called: AstNode,
  neighbours: Neighbours,
): { tree: ContractTree; node: AstNode } | undefined {
  const home = tree.homeOf.get(called.id);
  if (!home) return { tree, node: called };
  if (tree.line.includes(home)) return { tree, node: overrideOf(tree, called) };
  if (called.implemented) return { tree, node: called };
  const beside = neighbours(home.name!);
  const node = beside && entriesOf(beside).find(({ functionSelector }) => functionSelector === called.functionSelector);
  return node && { tree: beside, node };
}

function overrideOf(tree: ContractTree, called: AstNode): AstNode {
  for (const home of tree.line) {
    const found = (home.nodes ?? []).find((node) => node.implemented !== false && overrides(tree, node, called.id));
    if (found) return found;
  }
  return called;
}

function overrides({ declarations }: ContractTree, node: AstNode, id: number): boolean {
  if (node.id === id) return true;
  return (node.baseFunctions ?? []).some((base) => {
    const declared = declarations.get(base);
    return base === id || (declared !== undefined && overrides({ declarations } as ContractTree, declared, id));
  });
}

function nameOf(node: AstNode | undefined): string {
  return node?.memberName ?? node?.name ?? "?";
}

/** What the function's own comment says, or that of the interface it takes its comment from. */
function noticeOf({ declarations }: ContractTree, entry: AstNode): string {
  const commented = [entry, ...(entry.baseFunctions ?? []).map((id) => declarations.get(id)!)];
  const text = commented.map(({ documentation }) => documentation?.text ?? "").find((each) => each.includes("@notice"));
  const [, notice = ""] = /@notice\s+([\s\S]*?)(?:\n\s*@|$)/.exec(text ?? "") ?? [];
  return notice.replace(/\s+/g, " ").trim();
}
