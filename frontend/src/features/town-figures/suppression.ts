/** From here on a number of people, or of acts of people, is told as it is. */
export const SMALLEST_TOLD = 10;

/** A number that may be told, or only that it is small. */
export type Told = number | "few";

/**
 * What may be told of a number that concerns residents: small groups could be recognised. Nobody at all is told: there is
 * nobody to recognise.
 */
export function told(count: number): Told {
  return count > 0 && count < SMALLEST_TOLD ? "few" : count;
}

/** Whether what residents did so many times may be told with its amount. */
export function mayTellAmount(count: number): boolean {
  return told(count) !== "few";
}
