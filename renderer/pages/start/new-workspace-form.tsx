import { Button, NativeSelect, SegmentedControl, TextInput } from "@mantine/core";
import { type SyntheticEvent, useId, useState } from "react";
import type { Language } from "../../../shared/model/sentence.ts";
import type { Currency } from "../../../shared/units/money.ts";
import { useDesk } from "../../hooks/desk.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { countryName } from "../../parts/country.tsx";
import { useEnter } from "./use-enter.ts";

/** Korea first, then the EU, the EEA and its neighbours: agencies whose rule packs the catalogue has or can have. */
const countries =
  "KR AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" ");

/** Four answers: agency, country, currency, language. Country suggests the other two until they are chosen by hand. */
export function NewWorkspaceForm() {
  const { t, of, language } = useText();
  const enter = useEnter();
  const setDesk = useDesk((desk) => desk.set);
  const [agency, setAgency] = useState("");
  const [country, setCountry] = useState(language === "ko" ? "KR" : "DE");
  const [currency, setCurrency] = useState<Currency | null>(null);
  const [planLanguage, setPlanLanguage] = useState<Language | null>(null);
  const { change, busy, failure } = useChange("workspace.create", { quiet: true });
  const id = useId();
  const chosenCurrency = currency ?? (country === "KR" ? "KRW" : "EUR");
  const chosenLanguage = planLanguage ?? (country === "KR" ? "ko" : "en");

  async function create(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const done = await change({ agency: agency.trim(), country, currency: chosenCurrency, language: chosenLanguage });
    if (!done) return;
    setDesk({ language: chosenLanguage });
    await enter();
  }

  return (
    <form className="start-block start-form" onSubmit={(event) => void create(event)} aria-labelledby={id}>
      <h2 id={id}>{t("start.new")}</h2>
      <p className="soft">{t("start.new-why")}</p>
      <TextInput
        label={t("start.agency")}
        placeholder={t("start.agency-example")}
        value={agency}
        maxLength={200}
        onChange={(event) => setAgency(event.currentTarget.value)}
      />
      <NativeSelect
        label={t("start.country")}
        value={country}
        data={countries.map((code) => ({ value: code, label: countryName(language, code) }))}
        onChange={(event) => setCountry(event.currentTarget.value)}
      />
      <Choice label={t("start.currency")}>
        <SegmentedControl
          fullWidth
          aria-label={t("start.currency")}
          value={chosenCurrency}
          data={[
            { value: "KRW", label: t("start.krw") },
            { value: "EUR", label: t("start.eur") },
            { value: "USD", label: t("start.usd") },
          ]}
          onChange={(value) => setCurrency(value)}
        />
      </Choice>
      <Choice label={t("start.language")}>
        <SegmentedControl
          fullWidth
          aria-label={t("start.language")}
          value={chosenLanguage}
          data={[
            { value: "ko", label: t("frame.korean") },
            { value: "en", label: t("frame.english") },
          ]}
          onChange={(value) => setPlanLanguage(value)}
        />
      </Choice>
      {failure && (
        <p className="field-error" role="alert">
          {of(failure.sentence)}
        </p>
      )}
      <Button type="submit" size="sm" loading={busy} disabled={agency.trim() === ""}>
        {t("start.create")}
      </Button>
    </form>
  );
}

function Choice({ label, children }: Readonly<{ label: string; children: React.ReactNode }>) {
  return (
    <div>
      <div className="field-label">{label}</div>
      {children}
    </div>
  );
}
