import { MultiSelect, Select } from "@mantine/core";
import { ProviderId } from "../../../shared/model/id.ts";
import { Layer } from "../../../shared/model/requirement.ts";
import { useText } from "../../hooks/use-text.ts";
import { ChoiceField, NumberField } from "../../parts/fields.tsx";
import { byName } from "./by-name.ts";
import { Few, type FieldsOf } from "./limit-field-parts.tsx";

const SHOWN = 60;
/** Stands for every one of a layer; no id of the catalogue is empty. */
const EACH = "";

/** The greatest share: counted by whom, of what, for each or for one alone. */
export function ShareFields(given: FieldsOf) {
  const { t } = useText();
  const { draft, set, errorOf, choices } = given;
  const known = choices.layers[draft.layer];
  const isGone = draft.id !== null && !known.some(({ value }) => value === draft.id);
  return (
    <>
      <LayerField {...given} />
      <ShareOfField {...given} />
      <Select
        label={t("limits.whom")}
        searchable
        allowDeselect={false}
        limit={SHOWN}
        filter={byName}
        nothingFoundMessage={t("limits.nothing-found")}
        value={draft.id ?? EACH}
        data={[
          { value: EACH, label: t("limits.each") },
          ...known,
          ...(isGone ? [{ value: draft.id, label: draft.id }] : []),
        ]}
        error={errorOf("id")}
        onChange={(id) => set({ id: id === null || id === EACH ? null : id })}
      />
      <NumberField
        label={t("limits.percent")}
        unit="%"
        digits={2}
        value={draft.percent}
        error={errorOf("percent")}
        onChange={(percent) => set({ percent })}
      />
    </>
  );
}

export function ConcentrationFields(given: FieldsOf) {
  const { t } = useText();
  const { draft, set, errorOf } = given;
  return (
    <>
      <LayerField {...given} />
      <ShareOfField {...given} />
      <NumberField
        label={t("limits.hhi")}
        digits={0}
        value={draft.hhi}
        error={errorOf("hhi")}
        onChange={(hhi) => set({ hhi })}
      />
    </>
  );
}

function ShareOfField({ draft, set }: FieldsOf) {
  const { t } = useText();
  return (
    <Few
      label={t("limits.of")}
      options={(["cost", "workloads"] as const).map((value) => ({ value, label: t(`limits.of-${value}`) }))}
      value={draft.of}
      onChange={(of) => set({ of })}
    />
  );
}

function LayerField({ draft, set }: FieldsOf) {
  const { t } = useText();
  return (
    <ChoiceField
      label={t("limits.layer")}
      noUnknown
      value={draft.layer}
      options={Layer.options.map((value) => ({ value, label: t(`limits.layer-${value}`) }))}
      onChange={(layer) => layer && set({ layer, id: null })}
    />
  );
}

/** How many providers, and what it costs to work with one at all. */
export function ProvidersFields({ draft, set, errorOf, choices }: FieldsOf) {
  const { t } = useText();
  return (
    <>
      <NumberField
        label={t("limits.providers")}
        emptyWords={t("limits.any-number")}
        whole
        value={draft.providers}
        error={errorOf("providers")}
        onChange={(providers) => set({ providers })}
      />
      <NumberField
        label={t("limits.onboarding")}
        emptyWords={t("limits.no-cost")}
        unit={draft.currency}
        digits={2}
        value={draft.onboarding}
        error={errorOf("onboarding")}
        onChange={(onboarding) => set({ onboarding })}
      />
      <NumberField
        label={t("limits.per-year")}
        emptyWords={t("limits.no-cost")}
        unit={draft.currency}
        digits={2}
        value={draft.perYear}
        error={errorOf("perYear")}
        onChange={(perYear) => set({ perYear })}
      />
      {draft.onboarding !== null && (
        <MultiSelect
          label={t("limits.known")}
          searchable
          limit={SHOWN}
          filter={byName}
          nothingFoundMessage={t("limits.nothing-found")}
          value={[...draft.known]}
          data={choices.layers.provider}
          error={errorOf("known")}
          onChange={(known) => set({ known: known.map((id) => ProviderId.parse(id)) })}
        />
      )}
    </>
  );
}
