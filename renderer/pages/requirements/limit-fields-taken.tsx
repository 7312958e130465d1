import { Checkbox, Select } from "@mantine/core";
import { PriceTerm } from "../../../shared/model/price-term.ts";
import { useText } from "../../hooks/use-text.ts";
import { ChoiceField, NumberField } from "../../parts/fields.tsx";
import { byName } from "./by-name.ts";
import { Few, type FieldsOf } from "./limit-field-parts.tsx";

const SHOWN = 60;
const criteria = ["latency", "sovereignty", "lock-in"] as const;
const resources = ["vcpu", "gpu", "workloads"] as const;

/** How much of what may be taken in one region, or at one provider. */
export function QuotaFields({ draft, set, errorOf, choices }: FieldsOf) {
  const { t } = useText();
  const places = draft.at === "region" ? choices.regions : choices.layers.provider;
  const isGone = draft.place !== null && !places.some(({ value }) => value === draft.place);
  return (
    <>
      <Few
        label={t("limits.at")}
        options={(["region", "provider"] as const).map((value) => ({ value, label: t(`limits.at-${value}`) }))}
        value={draft.at}
        onChange={(at) => at !== draft.at && set({ at, place: null })}
      />
      <Select
        label={t(`limits.at-${draft.at}`)}
        placeholder={t("limits.choose-place")}
        searchable
        allowDeselect={false}
        limit={SHOWN}
        filter={byName}
        nothingFoundMessage={t("limits.nothing-found")}
        value={draft.place}
        data={isGone ? [...places, { value: draft.place, label: draft.place }] : places}
        error={errorOf("place")}
        onChange={(place) => set({ place })}
      />
      <ChoiceField
        label={t("limits.resource")}
        noUnknown
        value={draft.resource}
        options={resources.map((value) => ({ value, label: t(`limits.resource-${value}`) }))}
        onChange={(resource) => resource && set({ resource })}
      />
      <NumberField
        label={t("limits.most")}
        digits={1}
        value={draft.most}
        error={errorOf("most")}
        onChange={(most) => set({ most })}
      />
    </>
  );
}

export function MeanFields({ draft, set, errorOf }: FieldsOf) {
  const { t } = useText();
  return (
    <>
      <ChoiceField
        label={t("limits.criterion")}
        noUnknown
        value={draft.criterion}
        options={criteria.map((value) => ({ value, label: t(`limits.objective-${value}`) }))}
        onChange={(criterion) => criterion && set({ criterion })}
      />
      <NumberField
        label={t(`limits.bound-${draft.criterion}`)}
        unit={draft.criterion === "latency" ? "ms" : t("limits.unit-points")}
        digits={2}
        value={draft.bound}
        error={errorOf("bound")}
        onChange={(bound) => set({ bound })}
      />
    </>
  );
}

export function TermsField({ draft, set, errorOf }: FieldsOf) {
  const { t } = useText();
  return (
    <Checkbox.Group
      label={t("limits.terms")}
      size="sm"
      value={[...draft.terms]}
      error={errorOf("terms")}
      // in the order of the model, whatever the order of the clicks
      onChange={(terms) => set({ terms: PriceTerm.options.filter((one) => terms.includes(one)) })}
    >
      <div className="edit-form">
        {PriceTerm.options.map((one) => (
          <Checkbox key={one} value={one} label={t(`limits.term-${one}`)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
