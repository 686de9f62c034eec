import { startTown } from "../scripts/dev/start-town.ts";

/** Starts the town the stories happen in, and stops it when they are over. */
export default async function openTown(): Promise<() => Promise<void>> {
  const town = await startTown();
  return () => town.stop();
}
