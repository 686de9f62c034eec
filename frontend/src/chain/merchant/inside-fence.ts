import { geofenceAbi } from "@wesh/protocol/generated/abis.ts";
import { readContract } from "viem/actions";
import { chainClient } from "../client.ts";
import { contractAddress } from "../deployment.ts";
import { ask } from "../refusal.ts";

/** A place in degrees, WGS84. */
export interface Degrees {
  latitude: number;
  longitude: number;
}

/** A place as the contracts have it: in microdegrees. */
export function toLocation({ latitude, longitude }: Degrees): Degrees {
  return { latitude: Math.round(latitude * 1e6), longitude: Math.round(longitude * 1e6) };
}

/** Asks the geofence whether a place lies in the city: the same question approval asks. */
export function readIsInside(place: Degrees): Promise<boolean> {
  return ask(async () => {
    const [client, address] = await Promise.all([chainClient(), contractAddress("Geofence")]);
    const args = [toLocation(place)] as const;
    return readContract(client, { address, abi: geofenceAbi, functionName: "contains", args });
  });
}
