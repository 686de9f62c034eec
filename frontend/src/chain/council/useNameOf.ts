import { useQuery } from "@tanstack/react-query";
import { shortAddress } from "../../lib/hex.ts";
import { readNames } from "./names.ts";

/** What an address is called, when it has a name here. */
export function useNames(): (address: string) => string | undefined {
  const names = useQuery({ queryKey: ["names"], queryFn: readNames, staleTime: Infinity });
  return (address) => names.data?.get(address.toLowerCase());
}

/** What an address is called: its name when it has one, otherwise the ends of the address. */
export function useNameOf(): (address: string) => string {
  const nameOf = useNames();
  return (address) => nameOf(address) ?? shortAddress(address);
}
