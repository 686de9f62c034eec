/** A node of the syntax tree as solc writes it. Besides these, each kind of node has properties of its own. */
export interface AstNode {
  id: number;
  nodeType: string;
  /** `start:length:file`, counted in bytes of UTF-8. */
  src: string;
  typeDescriptions?: { typeIdentifier?: string; typeString?: string };
  [property: string]: unknown;
}

/** The node's own child nodes, in the order of the text. */
export function childrenOf(node: AstNode): AstNode[] {
  const children = Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return children.filter(isNode).sort((a, b) => startOf(a) - startOf(b));
}

export function startOf(node: AstNode): number {
  return Number(node.src.split(":")[0]);
}

export function endOf(node: AstNode): number {
  return startOf(node) + Number(node.src.split(":")[1]);
}

/** The child node under a property that always has one. */
export function partOf(node: AstNode, property: string): AstNode {
  const part = node[property];
  if (!isNode(part)) throw new Error(`${node.nodeType} has no node ${property}`);
  return part;
}

/** The child nodes under a property that holds a list. */
export function listOf(node: AstNode, property: string): AstNode[] {
  const list = node[property];
  return Array.isArray(list) ? list.filter(isNode) : [];
}

export function typeOf(node: AstNode): string {
  return node.typeDescriptions?.typeString ?? "";
}

export function isNode(value: unknown): value is AstNode {
  return typeof value === "object" && value !== null && "nodeType" in value && "src" in value;
}
