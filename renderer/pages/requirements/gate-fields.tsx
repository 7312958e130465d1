import { Checkbox, MultiSelect, NativeSelect } from "@mantine/core";
import { PriceClass, ZoneKind } from "../../../shared/model/catalogue.ts";
import type { Gate } from "../../../shared/model/requirement.ts";
import { Objective } from "../../../shared/model/rule-pack.ts";
import { useText } from "../../hooks/use-text.ts";
import { NumberField } from "../../parts/fields.tsx";
import { CertificateFields } from "./certificate-fields.tsx";
import { CountriesField } from "./countries-field.tsx";
import { PackFacts } from "./pack-facts.tsx";
import { PlatformFields } from "./platform-fields.tsx";
import type { Overview } from "./requirements-page.tsx";

/** The fields of a gate, by what it asks. */
export function GateFields({
  gate,
  overview,
  onChange,
}: Readonly<{ gate: Gate["gate"]; overview: Overview; onChange: (gate: Gate["gate"]) => void }>) {
  const { t, of } = useText();
  switch (gate.is) {
    case "rule-pack":
      return <PackFacts gate={gate} overview={overview} onChange={onChange} />;
    case "priced":
      return null;
    case "known-owner":
      return <p className="soft">{t("requirements.known-owner-why")}</p>;
    case "gpu":
      return <p className="soft">{t("requirements.gpu-why")}</p>;
    case "certificate":
      return <CertificateFields gate={gate} overview={overview} onChange={onChange} />;
    case "platform":
      return <PlatformFields gate={gate} overview={overview} onChange={onChange} />;
    case "zone":
      return (
        <Checkbox.Group
          label={t("requirements.kind-zone")}
          size="sm"
          value={gate.zones}
          onChange={(zones) => onChange({ ...gate, zones: zones.map((one) => ZoneKind.parse(one)) })}
        >
          <div className="edit-form">
            {ZoneKind.options.map((one) => (
              <Checkbox key={one} value={one} label={t(`catalogue.zone-${one}`)} />
            ))}
          </div>
        </Checkbox.Group>
      );
    case "owner-country":
      return (
        <CountriesField
          label={t("requirements.kind-owner-country")}
          countries={gate.countries}
          known={overview.providers.flatMap(({ provider }) => provider.owner.country ?? [])}
          onChange={(countries) => onChange({ ...gate, countries })}
        />
      );
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
    case "residency":
      return (
        <CountriesField
          label={t("requirements.kind-residency")}
          countries={gate.countries}
          known={overview.regions.map((region) => region.country)}
          onChange={(countries) => onChange({ ...gate, countries })}
        />
      );
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
