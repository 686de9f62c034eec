import type { Hex } from "./hex.ts";

/** The way of a signed act: the person signs, it is sent, a block takes it in, the overview shows it. */
export const ACT_STAGES = ["signing", "sending", "including", "showing"] as const;

/** Where an act is on its way. */
export type ActStage = (typeof ACT_STAGES)[number];

/** An act in a block. */
interface Included {
  block: number;
}

/** How one kind of act goes its way. */
export interface ActWay<Signed, Done extends Included> {
  sign(): Promise<Signed>;
  /** Hands the act over and gives the name it is known by. */
  send(signed: Signed): Promise<{ digest: Hex }>;
  include(digest: Hex): Promise<Done>;
  /** Waits until the overview knows the block. An overview that is away holds nothing up. */
  show(block: number): Promise<unknown>;
}

/** Walks an act along its way and tells each stage. With `signed` it starts at the sending: nobody signs twice. */
export async function walkAct<Signed, Done extends Included>(
  way: ActWay<Signed, Done>,
  onStage: (stage: ActStage) => void,
  signed?: Signed,
  onSigned?: (signed: Signed) => void,
): Promise<Done> {
  onStage(signed === undefined ? "signing" : "sending");
  const act = signed ?? (await way.sign());
  onSigned?.(act);
  onStage("sending");
  const { digest } = await way.send(act);
  onStage("including");
  const done = await way.include(digest);
  onStage("showing");
  await way.show(done.block);
  return done;
}
