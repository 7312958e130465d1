import { Button, SegmentedControl, Switch } from "@mantine/core";
import { useId, useState } from "react";
import type { ReportSettings } from "../../../shared/model/report-settings.ts";
import type { Language } from "../../../shared/model/sentence.ts";
import { formOf } from "../../../shared/report/style/form.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { ChoiceField, FieldRow, NumberField, TextField } from "../../parts/fields.tsx";

const sides = ["top", "bottom", "left", "right"] as const;
type Side = (typeof sides)[number];
type Draft = Omit<ReportSettings, "bodyPt" | "margins" | "approvers" | "consulted"> &
  Readonly<{
    bodyPt: number | null;
    margins: Readonly<Record<Side, number | null>>;
    /** One a line, as they stand beside each other. */
    approvers: string | null;
    consulted: string | null;
  }>;

const lines = (text: string | null): string[] =>
  (text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
const draftOf = (settings: ReportSettings): Draft => ({
  ...settings,
  approvers: settings.approvers.join("\n") || null,
  consulted: settings.consulted.join("\n") || null,
});

/** The form of the printed plan: template, style, numbering, approval, paper. What it says does not change. */
export function FormDrawer({
  settings,
  language,
  onClose,
}: Readonly<{ settings: ReportSettings; language: Language; onClose: () => void }>) {
  const { t, of } = useText();
  const canChange = useCanChange();
  const template = useId();
  const [draft, setDraft] = useState<Draft>(() => draftOf(settings));
  const { change, busy, failure } = useChange("report.save-settings", { quiet: true });
  const set = (part: Partial<Draft>): void => setDraft((now) => ({ ...now, ...part }));
  const at = (field: string) => (failure?.field?.startsWith(field) ? of(failure.sentence) : null);
  const { bodyPt, margins } = draft;
  const { top, bottom, left, right } = margins;
  const isWhole = bodyPt !== null && top !== null && bottom !== null && left !== null && right !== null;

  async function save(): Promise<void> {
    if (!isWhole) return;
    const saved = await change({
      ...draft,
      bodyPt,
      margins: { top, bottom, left, right },
      approvers: lines(draft.approvers),
      consulted: lines(draft.consulted),
    });
    if (saved) onClose();
  }

  return (
    <EditDrawer
      title={t("report-page.form")}
      onClose={onClose}
      onSave={() => void save()}
      busy={busy}
      failure={failure?.field ? null : failure}
      blocked={!isWhole}
    >
      <p className="soft">{t("report-page.form-why")}</p>
      <div>
        <span id={template} className="report-form-label">
          {t("report-page.template")}
        </span>
        <SegmentedControl
          fullWidth
          aria-labelledby={template}
          value={draft.template}
          disabled={!canChange}
          // another template comes with its own paper and approval; what was typed for the first would not fit it
          onChange={(next) =>
            setDraft(draftOf({ ...formOf(next, language), style: draft.style, bilingual: draft.bilingual }))
          }
          data={[
            { value: "K", label: t("report-page.template-K") },
            { value: "E", label: t("report-page.template-E") },
          ]}
        />
      </div>
      <ChoiceField
        label={t("report-page.style")}
        hint={t("report-page.style-why")}
        noUnknown
        value={draft.style}
        options={(["full", "short"] as const).map((value) => ({ value, label: t(`report-page.style-${value}`) }))}
        onChange={(style) => style && set({ style })}
      />
      <ChoiceField
        label={t("report-page.numbering")}
        noUnknown
        value={draft.numbering}
        options={(["decimal", "korean", "marks"] as const).map((value) => ({
          value,
          label: t(`report-page.numbering-${value}`),
        }))}
        onChange={(numbering) => numbering && set({ numbering })}
      />
      <Switch
        label={t("report-page.bilingual")}
        checked={draft.bilingual}
        disabled={!canChange}
        onChange={(event) => set({ bilingual: event.currentTarget.checked })}
      />
      <TextField
        label={t(draft.template === "K" ? "report-page.approvers-K" : "report-page.approvers-E")}
        hint={t("report-page.approvers-why")}
        long
        emptyWords=""
        error={at("approvers")}
        value={draft.approvers}
        onChange={(approvers) => set({ approvers })}
      />
      <TextField
        label={t("report-page.consulted")}
        hint={t("report-page.consulted-why")}
        long
        emptyWords=""
        error={at("consulted")}
        value={draft.consulted}
        onChange={(consulted) => set({ consulted })}
      />
      <NumberField
        label={t("report-page.body")}
        unit="pt"
        min={8}
        max={16}
        digits={1}
        error={at("bodyPt")}
        value={bodyPt}
        onChange={(next) => set({ bodyPt: next })}
      />
      {[sides.slice(0, 2), sides.slice(2)].map((pair, row) => (
        <FieldRow key={row}>
          {pair.map((side) => (
            <NumberField
              key={side}
              label={t(`report-page.margin-${side}`)}
              unit="mm"
              min={10}
              max={50}
              digits={1}
              error={at(`margins.${side}`)}
              value={margins[side]}
              onChange={(next) => set({ margins: { ...margins, [side]: next } })}
            />
          ))}
        </FieldRow>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        disabled={!canChange}
        onClick={() => setDraft(draftOf(formOf(draft.template, language)))}
      >
        {t("report-page.form-usual")}
      </Button>
    </EditDrawer>
  );
}
