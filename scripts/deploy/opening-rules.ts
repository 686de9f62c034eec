import type { Address, Hex } from "viem";
import { monthBoundaries, type MonthBoundaries } from "../city/calendar.ts";
import { readBoundary, readCity } from "../city/city.ts";
import type { AllowanceYear } from "../city/schema.ts";
import type { ReviewRules } from "../../protocol/council-change.ts";
import type { ContractName } from "../../protocol/deployment.ts";
import { allowanceCapsAbi, geofenceAbi, taskRegistryAbi } from "../../protocol/generated/abis.ts";
import { included, type ChainClient } from "./chain.ts";

const DAY = 86_400;

/** A calendar year with its months. */
export interface OpeningYear extends Pick<AllowanceYear, "year" | "hourlyMaximum" | "limits"> {
  boundaries: MonthBoundaries;
}

/** The rules a city opens with. */
export interface OpeningRules {
  fence: { ring: Hex; source: string };
  years: OpeningYear[];
  review: ReviewRules;
  /** How long a change of a rule waits in the open, in seconds. */
  delay: number;
}

/** The rules in the city's own files. A year the city has not written down yet has the amounts of the year before it. */
export function openingRules(now = Date.now()): OpeningRules {
  const { allowanceYears, rules } = readCity();
  const years = allowanceYears.map(withMonths);
  for (let last = years.at(-1); last && last.boundaries[12] * 1000 <= now; last = years.at(-1)) {
    years.push(followingYear(last));
  }
  const { ring, source } = readBoundary();
  return { fence: { ring, source }, years, review: rules.review, delay: rules.rulesDelayDays * DAY };
}

/** The year after this one, with the same amounts. */
export function followingYear(year: OpeningYear): OpeningYear {
  return withMonths({ ...year, year: year.year + 1 });
}

function withMonths(year: Omit<OpeningYear, "boundaries">): OpeningYear {
  return { ...year, boundaries: monthBoundaries(year.year) };
}

/** Gives the city its fence, its calendar years and its rules of review, each unless it has them. */
export async function openRules(
  client: ChainClient,
  addressOf: (name: ContractName) => Address,
  { fence, years, review }: OpeningRules,
): Promise<void> {
  const geofence = { address: addressOf("Geofence"), abi: geofenceAbi } as const;
  if ((await client.readContract({ ...geofence, functionName: "version" })) === 0) {
    const args = [fence.ring, fence.source] as const;
    await included(client, await client.writeContract({ ...geofence, functionName: "setFence", args }));
  }
  for (const year of years) await openYear(client, addressOf("AllowanceCaps"), year);
  const tasks = { address: addressOf("TaskRegistry"), abi: taskRegistryAbi } as const;
  const current = await client.readContract({ ...tasks, functionName: "reviewRules" });
  if (current.twoInspectorsFrom === 0) {
    const args = [review] as const;
    await included(client, await client.writeContract({ ...tasks, functionName: "setReviewRules", args }));
  }
}

async function openYear(client: ChainClient, address: Address, wanted: OpeningYear): Promise<void> {
  const caps = { address, abi: allowanceCapsAbi } as const;
  const { year, boundaries, hourlyMaximum, limits } = wanted;
  const [months] = await client.readContract({ ...caps, functionName: "yearOf", args: [year] });
  if (months[0] === 0) {
    const args = [year, boundaries as typeof months, hourlyMaximum] as const;
    await included(client, await client.writeContract({ ...caps, functionName: "setYear", args }));
  }
  for (const { tier, monthly, yearly } of limits) {
    const current = await client.readContract({ ...caps, functionName: "limitsOf", args: [year, tier] });
    if (current.monthly !== 0) continue;
    const args = [year, tier, monthly, yearly] as const;
    await included(client, await client.writeContract({ ...caps, functionName: "setLimits", args }));
  }
}
