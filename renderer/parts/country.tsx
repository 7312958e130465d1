import type { Language } from "../../shared/model/sentence.ts";
import { useText } from "../hooks/use-text.ts";

const names = {
  ko: new Intl.DisplayNames("ko", { type: "region", fallback: "code" }),
  en: new Intl.DisplayNames("en", { type: "region", fallback: "code" }),
} as const;

/** The name of a country by its ISO code. `EU` is no country but is said as one. */
export const countryName = (language: Language, code: string): string => names[language].of(code) ?? code;

/** A country by name and code; “not known” where nobody says. */
export function CountryName({ code }: Readonly<{ code: string | null }>) {
  const { language, unknown } = useText();
  if (!code) return <span className="not-known">{unknown}</span>;
  return <span>{countryName(language, code)}</span>;
}
