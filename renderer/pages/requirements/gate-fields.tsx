import { Button, Checkbox, MultiSelect, NativeSelect } from "@mantine/core";
import { PriceClass } from "../../../shared/model/catalogue.ts";
import type { Gate } from "../../../shared/model/requirement.ts";
import { Objective } from "../../../shared/model/rule-pack.ts";
import { useText } from "../../hooks/use-text.ts";
import { countryName } from "../../parts/country.tsx";
import { NumberField } from "../../parts/fields.tsx";
import { eu } from "./requirement-words.ts";
import type { Overview } from "./requirements-page.tsx";

/** The fields of a gate, by what it asks. */
export function GateFields({
  gate,
  overview,
  onChange,
}: Readonly<{ gate: Gate["gate"]; overview: Overview; onChange: (gate: Gate["gate"]) => void }>) {
  const { t, of, language } = useText();
  switch (gate.is) {
    case "rule-pack":
      return <PackFacts id={gate.pack} overview={overview} />;
    case "priced":
      return null;
    case "user-latency":
      return (
        <NumberField
          label={t("requirements.kind-user-latency")}
          unit="ms"
          min={1}
          value={gate.maxMs}
          onChange={(maxMs) => onChange({ ...gate, maxMs: maxMs && maxMs > 0 ? maxMs : gate.maxMs })}
        />
      );
    case "residency": {
      const codes = [...new Set([...eu, ...overview.regions.map((region) => region.country), ...gate.countries])];
      return (
        <>
          <MultiSelect
            label={t("requirements.kind-residency")}
            searchable
            value={gate.countries}
            data={codes
              .map((code) => ({ value: code, label: countryName(language, code) }))
              .sort((a, b) => a.label.localeCompare(b.label, language))}
            onChange={(countries) => onChange({ ...gate, countries })}
          />
          <Button
            variant="subtle"
            onClick={() => onChange({ ...gate, countries: [...new Set([...gate.countries, ...eu])] })}
          >
            {t("requirements.all-eu")}
          </Button>
        </>
      );
    }
    case "price-class":
      return (
        <Checkbox.Group
          label={t("requirements.kind-price-class")}
          size="sm"
          value={gate.classes}
          onChange={(classes) => onChange({ ...gate, classes: classes.map((one) => PriceClass.parse(one)) })}
        >
          <div className="edit-form">
            {PriceClass.options.map((one) => (
              <Checkbox key={one} value={one} label={t(`price-class.${one}`)} />
            ))}
          </div>
        </Checkbox.Group>
      );
    case "seal-minimum":
      return (
        <fieldset className="plain-fieldset">
          <legend className="field-label">{t("requirements.kind-seal-minimum")}</legend>
          {Objective.options.map((objective) => (
            <NativeSelect
              key={objective}
              label={`${objective} ${t(`objective.${objective}`)}`}
              value={String(gate.minimum[objective] ?? "")}
              data={[
                { value: "", label: t("requirements.no-minimum") },
                ...[1, 2, 3, 4].map((level) => ({ value: String(level), label: `≥ ${level}` })),
              ]}
              onChange={(event) => {
                const rest = Object.fromEntries(Object.entries(gate.minimum).filter(([name]) => name !== objective));
                const level = event.currentTarget.value;
                onChange({ ...gate, minimum: level === "" ? rest : { ...rest, [objective]: Number(level) } });
              }}
            />
          ))}
        </fieldset>
      );
    case "not-provider":
      return (
        <MultiSelect
          label={t("requirements.kind-not-provider")}
          searchable
          value={gate.providers}
          data={overview.providers.map(({ provider }) => ({ value: provider.id, label: of(provider.name) }))}
          onChange={(providers) => onChange({ ...gate, providers })}
        />
      );
  }
}

/** A rule pack as it is: its rules with their sources. It is read, not edited. */
function PackFacts({ id, overview }: Readonly<{ id: string; overview: Overview }>) {
  const { t, of } = useText();
  const pack = overview.rulePacks.find((one) => one.id === id);
  if (!pack) return null;
  const sources = new Map(overview.sources.map((source) => [source.id as string, source]));
  const rules = [...pack.rules, ...(pack.framework?.criteria ?? []), ...(pack.framework?.caps ?? [])];
  return (
    <div className="pack-facts">
      <p>
        <span className={`status status-${pack.status}`}>{t(`pack-status.${pack.status}`)}</span>{" "}
        <span className="soft">
          {pack.issuer} · {pack.version}
        </span>
      </p>
      {pack.status !== "in-force" && <p className="soft">{t("requirements.pack-off-draft")}</p>}
      {pack.note && <p>{of(pack.note)}</p>}
      <div className="field-label">{t("requirements.rules")}</div>
      <ul className="pack-rules">
        {rules.map((rule) => (
          <li key={rule.id}>{of(rule.text)}</li>
        ))}
      </ul>
      <div className="field-label">{t("requirements.sources")}</div>
      <ul className="pack-rules soft">
        {pack.sources.map((source) => (
          <li key={source}>{sources.get(source)?.title ?? source}</li>
        ))}
      </ul>
    </div>
  );
}
