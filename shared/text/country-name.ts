import type { Language, Text } from "../model/sentence.ts";

const names = {
  ko: new Intl.DisplayNames("ko", { type: "region", fallback: "code" }),
  en: new Intl.DisplayNames("en", { type: "region", fallback: "code" }),
} as const;

/** The name of a country by its ISO code. `EU` is no country but is said as one; what is no code at all stays as it is. */
export function countryName(language: Language, code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (names[language].of(code) ?? code) : code;
}

export const countryText = (code: string): Text => ({ ko: countryName("ko", code), en: countryName("en", code) });
