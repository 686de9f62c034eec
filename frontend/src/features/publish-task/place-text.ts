interface Place {
  latitude: number;
  longitude: number;
}

const PAIR = /^(-?\d{1,2}(?:\.\d{1,15})?)\s*[,; ]\s*(-?\d{1,3}(?:\.\d{1,15})?)$/;

/** A place as text, to be read and corrected: six decimals are about 11 cm. */
export function placeText({ latitude, longitude }: Place): string {
  return `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`;
}

/** The place a text such as "50.8881, 5.9801" spells; undefined when it spells none. */
export function parsePlace(text: string): Place | undefined {
  const match = PAIR.exec(text.trim());
  const [latitude, longitude] = [Number(match?.[1]), Number(match?.[2])];
  const isPlace = match !== null && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isPlace ? { latitude, longitude } : undefined;
}
