import { Button, MultiSelect } from "@mantine/core";
import { useText } from "../../hooks/use-text.ts";
import { countryName } from "../../parts/country.tsx";
import { eu } from "./requirement-words.ts";

/** Several countries by name; the EU's members in one go. */
export function CountriesField({
  label,
  countries,
  known,
  onChange,
}: Readonly<{
  label: string;
  countries: string[];
  /** Countries the catalogue knows, offered beside the EU's. */
  known: readonly string[];
  onChange: (countries: string[]) => void;
}>) {
  const { t, language } = useText();
  const codes = [...new Set([...eu, ...known, ...countries])];
  return (
    <>
      <MultiSelect
        label={label}
        searchable
        value={countries}
        data={codes
          .map((code) => ({ value: code, label: countryName(language, code) }))
          .sort((a, b) => a.label.localeCompare(b.label, language))}
        onChange={onChange}
      />
      <Button variant="subtle" onClick={() => onChange([...new Set([...countries, ...eu])])}>
        {t("requirements.all-eu")}
      </Button>
    </>
  );
}
