import { writeAsStaff, type Included } from "../staff/write.ts";

/** What a shop says of itself when it applies. Degrees are WGS84. */
export interface Application {
  tradingName: string;
  trade: string;
  latitude: number;
  longitude: number;
}

const LONGEST_NAME = 80;

/** Whether the registry takes this name: not empty and at most 80 bytes. */
export function fitsName(name: string): boolean {
  const { length } = new TextEncoder().encode(name);
  return length > 0 && length <= LONGEST_NAME;
}

/** Applies as a shop with the signed-in account. */
export function applyAsMerchant({ tradingName, trade, latitude, longitude }: Application): Promise<Included> {
  const place = { latitude: microdegrees(latitude), longitude: microdegrees(longitude) };
  return writeAsStaff({
    contract: "MerchantRegistry",
    functionName: "applyAsMerchant",
    args: [tradingName, trade, place],
  });
}

function microdegrees(degrees: number): number {
  return Math.round(degrees * 1e6);
}
