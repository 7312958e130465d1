import { countryName } from "../../shared/text/country-name.ts";
import { useText } from "../hooks/use-text.ts";

export { countryName };

/** A country by name and code; “not known” where nobody says. */
export function CountryName({ code }: Readonly<{ code: string | null }>) {
  const { language, unknown } = useText();
  if (!code) return <span className="not-known">{unknown}</span>;
  return <span>{countryName(language, code)}</span>;
}
