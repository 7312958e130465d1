import { Button } from "@mantine/core";
import { useMemo } from "react";
import type { ScenarioId } from "../../../../shared/model/id.ts";
import type { Indicator } from "../../../../shared/model/register.ts";
import { useText } from "../../../hooks/use-text.ts";
import { explain } from "../../../hooks/explain.ts";
import { EditDrawer } from "../../../parts/edit-drawer.tsx";
import { DayField, FieldRow, NumberField, TextField } from "../../../parts/fields.tsx";
import { useForm, useRemoval } from "../../../hooks/use-form.ts";

type Draft = Omit<Indicator, "id" | "baseline"> & { baseline: number | null };
const blank = (scenario: ScenarioId): Draft => ({
  scenario,
  origin: null,
  name: "",
  unit: "",
  baseline: null,
  baselineSource: "",
  target: null,
  due: null,
});

/** One indicator: what is measured, today's value with its source, and what it shall come to. */
export function IndicatorDrawer({
  indicator,
  scenario,
  onClose,
}: Readonly<{ indicator: Indicator | null; scenario: ScenarioId; onClose: () => void }>) {
  const { t } = useText();
  const base = useMemo((): Draft => indicator ?? blank(scenario), [indicator, scenario]);
  const { draft, set, at, drawer } = useForm({
    call: "indicators.save",
    name: `indicator ${indicator?.id ?? "new"} ${scenario}`,
    base,
    input: (typed) => ({
      ...typed,
      id: indicator?.id ?? null,
      name: typed.name.trim(),
      unit: typed.unit.trim(),
      baseline: typed.baseline!, // without one it cannot be saved
      baselineSource: typed.baselineSource.trim(),
    }),
    called: ({ name }) => name,
    onClose,
  });
  const removal = useRemoval("indicators.remove", indicator && { ids: [indicator.id] }, drawer.onCancel);
  const figure = figureOf(indicator?.origin ?? null);
  return (
    <EditDrawer
      title={indicator ? `${indicator.id} · ${indicator.name}` : t("registers.add-indicators")}
      {...drawer}
      {...removal}
      blocked={draft.name.trim() === "" || draft.baseline === null || draft.baselineSource.trim() === ""}
    >
      <TextField
        label={t("registers.name")}
        required
        value={draft.name}
        onChange={(name) => set({ name: name ?? "" })}
      />
      <FieldRow>
        <NumberField
          label={t("registers.baseline")}
          min={-1e15}
          value={draft.baseline}
          error={at("baseline")}
          onChange={(baseline) => set({ baseline })}
        />
        <TextField
          label={t("registers.unit")}
          maxLength={50}
          emptyWords=""
          value={draft.unit}
          onChange={(unit) => set({ unit: unit ?? "" })}
        />
      </FieldRow>
      <TextField
        label={t("registers.baseline-source")}
        required
        maxLength={300}
        value={draft.baselineSource}
        onChange={(baselineSource) => set({ baselineSource: baselineSource ?? "" })}
      />
      <FieldRow>
        <NumberField
          label={t("registers.target")}
          min={-1e15}
          value={draft.target}
          onChange={(target) => set({ target })}
        />
        <DayField label={t("registers.due")} value={draft.due} onChange={(due) => set({ due })} />
      </FieldRow>
      {figure !== null && (
        <Button size="compact-sm" variant="subtle" onClick={() => explain(figure, scenario)}>
          {t("registers.figure")}
        </Button>
      )}
    </EditDrawer>
  );
}

/** The figure an indicator was proposed from: `indicator/hhi/owner`. Words without a stroke name none. */
function figureOf(origin: string | null): string | null {
  const rest = origin?.startsWith("indicator/") ? origin.slice("indicator/".length) : "";
  return rest.includes("/") ? rest : null;
}
