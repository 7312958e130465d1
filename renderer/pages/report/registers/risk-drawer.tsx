import { useMemo } from "react";
import type { ScenarioId } from "../../../../shared/model/id.ts";
import { Risk } from "../../../../shared/model/register.ts";
import { useText } from "../../../hooks/use-text.ts";
import { EditDrawer } from "../../../parts/edit-drawer.tsx";
import { ChoiceField, FieldRow, NumberField, TextField } from "../../../parts/fields.tsx";
import { useForm, useRemoval } from "../../../hooks/use-form.ts";

const RANKS = [1, 2, 3, 4, 5] as const;
const blank = (scenario: ScenarioId): Omit<Risk, "id"> => ({
  scenario,
  origin: null,
  title: "",
  cause: null,
  likelihood: null,
  impact: null,
  owner: null,
  measure: null,
  residual: null,
  trigger: null,
  status: "open",
});

/** One risk: what, why, how likely and how grave, who watches it, what is done, and what is left then. */
export function RiskDrawer({
  risk,
  scenario,
  onClose,
}: Readonly<{ risk: Risk | null; scenario: ScenarioId; onClose: () => void }>) {
  const { t } = useText();
  const base = useMemo((): Omit<Risk, "id"> => risk ?? blank(scenario), [risk, scenario]);
  const { draft, set, at, drawer } = useForm({
    call: "risks.save",
    name: `risk ${risk?.id ?? "new"} ${scenario}`,
    base,
    input: (typed) => ({ ...typed, id: risk?.id ?? null, title: typed.title.trim() }),
    called: ({ title }) => title,
    onClose,
  });
  const removal = useRemoval("risks.remove", risk && { ids: [risk.id] }, drawer.onCancel);
  const ranks = RANKS.map((rank) => ({ value: `${rank}` as const, label: t(`registers.judge-${rank}`) }));
  const rank = (word: "likelihood" | "impact") => (
    <ChoiceField
      label={t(`registers.${word}`)}
      value={draft[word] === null ? null : (`${draft[word]}` as (typeof ranks)[number]["value"])} // 1 to 5
      unknownWords={t("registers.not-judged")}
      options={ranks}
      onChange={(next) => set({ [word]: next === null ? null : Number(next) })}
    />
  );
  return (
    <EditDrawer
      title={risk ? `${risk.id} · ${risk.title}` : t("registers.add-risks")}
      {...drawer}
      {...removal}
      blocked={draft.title.trim() === ""}
    >
      <TextField
        label={t("registers.title")}
        required
        long
        maxLength={300}
        value={draft.title}
        error={at("title")}
        onChange={(title) => set({ title: title ?? "" })}
      />
      <TextField
        label={t("registers.cause")}
        long
        maxLength={2000}
        value={draft.cause}
        onChange={(cause) => set({ cause })}
      />
      <FieldRow>
        {rank("likelihood")}
        {rank("impact")}
      </FieldRow>
      <TextField
        label={t("registers.owner")}
        emptyWords={t("registers.undecided")}
        value={draft.owner}
        onChange={(owner) => set({ owner })}
      />
      <TextField
        label={t("registers.measure")}
        long
        maxLength={2000}
        value={draft.measure}
        onChange={(measure) => set({ measure })}
      />
      <TextField
        label={t("registers.trigger")}
        maxLength={1000}
        value={draft.trigger}
        onChange={(trigger) => set({ trigger })}
      />
      <FieldRow>
        <NumberField
          label={t("registers.residual")}
          hint={t("registers.residual-hint")}
          whole
          min={1}
          max={25}
          emptyWords={t("registers.not-judged")}
          value={draft.residual}
          error={at("residual")}
          onChange={(residual) => set({ residual })}
        />
        <ChoiceField
          label={t("registers.status")}
          noUnknown
          value={draft.status}
          options={Risk.shape.status.options.map((value) => ({ value, label: t(`registers.status-${value}`) }))}
          onChange={(status) => status && set({ status })}
        />
      </FieldRow>
    </EditDrawer>
  );
}
