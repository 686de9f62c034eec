import type { Language } from "./languages.ts";

const LOCALES: Record<Language, string> = { nl: "nl-NL", en: "en-GB", de: "de-DE" };
const TIME_ZONE = "Europe/Amsterdam";

/** How amounts, moments and distances are written in one language, always in the city's own time. */
export interface Format {
  /** Cents as "€ 12,50". */
  amount(cents: bigint | number): string;
  /** Whole number with thousands separators. */
  count(value: bigint | number): string;
  /** "24 november 2026" from unix seconds. */
  date(seconds: bigint | number): string;
  /** "di 24", for a short row of days. */
  weekday(seconds: bigint | number): string;
  /** "14:03". */
  time(seconds: bigint | number): string;
  /** "24 nov, 14:03". */
  moment(seconds: bigint | number): string;
  /** "3 uur" or "2 dagen" between two moments, without "over" or "geleden". */
  duration(seconds: number): string;
  /** "350 m" or "1,2 km". */
  distance(metres: number): string;
  /** "45 min" or "1 u 30". */
  minutes(minutes: number): string;
}

function unit(locale: string, value: number, name: string, display: "short" | "long"): string {
  return new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay: display }).format(value);
}

function duration(locale: string, seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 60) return unit(locale, minutes, "minute", "long");
  if (minutes < 48 * 60) return unit(locale, Math.round(minutes / 60), "hour", "long");
  return unit(locale, Math.round(minutes / 1440), "day", "long");
}

function distance(locale: string, metres: number): string {
  if (metres < 1000) return unit(locale, Math.round(metres / 10) * 10, "meter", "short");
  return unit(locale, Math.round(metres / 100) / 10, "kilometer", "short");
}

function minutes(locale: string, value: number): string {
  const hours = Math.floor(value / 60);
  const rest = value % 60;
  const parts = [];
  if (hours > 0) parts.push(unit(locale, hours, "hour", "long"));
  if (rest > 0 || hours === 0) parts.push(unit(locale, rest, "minute", hours > 0 ? "short" : "long"));
  return parts.join(" ");
}

/** The formats of a language. */
export function formatFor(language: Language): Format {
  const locale = LOCALES[language];
  const euro = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR" });
  const dateIn = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: TIME_ZONE, ...options });
    return (seconds: bigint | number) => format.format(Number(seconds) * 1000);
  };
  return {
    // Exact for any amount a town can hold: the cents become a decimal string, not a float.
    amount: (cents) => euro.format(decimal(BigInt(cents))),
    count: (value) => new Intl.NumberFormat(locale).format(value),
    date: dateIn({ day: "numeric", month: "long", year: "numeric" }),
    weekday: dateIn({ weekday: "short", day: "numeric" }),
    time: dateIn({ hour: "2-digit", minute: "2-digit" }),
    moment: dateIn({ day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" }),
    duration: (seconds) => duration(locale, seconds),
    distance: (metres) => distance(locale, metres),
    minutes: (value) => minutes(locale, value),
  };
}

function decimal(cents: bigint): Intl.StringNumericLiteral {
  const size = cents < 0n ? -cents : cents;
  const text = `${size / 100n}.${(size % 100n).toString().padStart(2, "0")}`;
  return (cents < 0n ? `-${text}` : text) as Intl.StringNumericLiteral;
}
