import { ActionIcon, Button } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useMemo } from "react";
import type { ScenarioId } from "../../../../shared/model/id.ts";
import type { Decision } from "../../../../shared/model/register.ts";
import { useText } from "../../../hooks/use-text.ts";
import { EditDrawer } from "../../../parts/edit-drawer.tsx";
import { ChoiceField, DayField, FieldRow, TextField } from "../../../parts/fields.tsx";
import { useForm, useRemoval } from "../../../hooks/use-form.ts";

type Draft = Omit<Decision, "id">;
const MOST_OPTIONS = 20;
const blank = (scenario: ScenarioId): Draft => ({
  scenario,
  origin: null,
  question: "",
  options: [],
  advised: null,
  ifNot: null,
  due: null,
  body: null,
  chosen: null,
  decidedBy: null,
  decidedOn: null,
  why: null,
});

/** One decision: what is asked, the options with what follows, what is advised, who decides, and what was decided. */
export function DecisionDrawer({
  decision,
  scenario,
  onClose,
}: Readonly<{ decision: Decision | null; scenario: ScenarioId; onClose: () => void }>) {
  const { t } = useText();
  const base = useMemo((): Draft => decision ?? blank(scenario), [decision, scenario]);
  const { draft, set, at, drawer } = useForm({
    call: "decisions.save",
    name: `decision ${decision?.id ?? "new"} ${scenario}`,
    base,
    input: (typed) => ({
      ...typed,
      id: decision?.id ?? null,
      question: typed.question.trim(),
      options: [...typed.options],
    }),
    called: ({ question }) => question,
    onClose,
  });
  const removal = useRemoval("decisions.remove", decision && { ids: [decision.id] }, drawer.onCancel);
  const choices = draft.options.map(({ text }, number) => ({
    value: String(number),
    label: text || t("registers.option", { number: number + 1 }),
  }));
  const choice = (word: "advised" | "chosen", none: string) => (
    <ChoiceField
      label={t(`registers.${word}`)}
      value={draft[word] === null ? null : String(draft[word])}
      unknownWords={none}
      options={choices}
      error={at(word)}
      onChange={(next) => set({ [word]: next === null ? null : Number(next) })}
    />
  );
  return (
    <EditDrawer
      title={decision ? decision.id : t("registers.add-decisions")}
      {...drawer}
      {...removal}
      blocked={draft.question.trim() === "" || draft.options.some(({ text }) => text.trim() === "")}
    >
      <TextField
        label={t("registers.question")}
        required
        long
        maxLength={1000}
        value={draft.question}
        onChange={(question) => set({ question: question ?? "" })}
      />
      <Options draft={draft} set={set} />
      {choice("advised", t("registers.none-advised"))}
      <TextField
        label={t("registers.if-not")}
        long
        maxLength={1000}
        value={draft.ifNot}
        onChange={(ifNot) => set({ ifNot })}
      />
      <FieldRow>
        <DayField label={t("registers.due")} value={draft.due} onChange={(due) => set({ due })} />
        <TextField
          label={t("registers.body")}
          emptyWords={t("registers.undecided")}
          value={draft.body}
          onChange={(body) => set({ body })}
        />
      </FieldRow>
      {choice("chosen", t("registers.undecided"))}
      <FieldRow>
        <TextField
          label={t("registers.decided-by")}
          emptyWords=""
          value={draft.decidedBy}
          onChange={(decidedBy) => set({ decidedBy })}
        />
        <DayField
          label={t("registers.decided-on")}
          value={draft.decidedOn}
          onChange={(decidedOn) => set({ decidedOn })}
        />
      </FieldRow>
      <TextField
        label={t("registers.why")}
        emptyWords=""
        long
        maxLength={2000}
        value={draft.why}
        onChange={(why) => set({ why })}
      />
    </EditDrawer>
  );
}

/** What one may choose from. Taking one away keeps the others' advice and choice. */
function Options({ draft, set }: Readonly<{ draft: Draft; set: (part: Partial<Draft>) => void }>) {
  const { t } = useText();
  const { options } = draft;
  const put = (number: number, part: Partial<Draft["options"][number]>): void =>
    set({ options: options.map((one, at) => (at === number ? { ...one, ...part } : one)) });
  const without = (at: number | null, number: number): number | null =>
    at === null || at === number ? null : at > number ? at - 1 : at;
  return (
    <fieldset className="field-frame">
      <legend>{t("registers.options")}</legend>
      {options.map(({ text, consequence }, number) => (
        <div key={number} className="decision-option">
          <TextField
            label={t("registers.option", { number: number + 1 })}
            required
            maxLength={1000}
            value={text}
            onChange={(next) => put(number, { text: next ?? "" })}
          />
          <TextField
            label={t("registers.consequence")}
            emptyWords=""
            maxLength={1000}
            value={consequence}
            onChange={(next) => put(number, { consequence: next })}
          />
          <ActionIcon
            aria-label={t("registers.remove-option", { number: number + 1 })}
            onClick={() =>
              set({
                options: options.filter((_, at) => at !== number),
                advised: without(draft.advised, number),
                chosen: without(draft.chosen, number),
              })
            }
          >
            <IconTrash size={16} />
          </ActionIcon>
        </div>
      ))}
      {options.length < MOST_OPTIONS && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          onClick={() => set({ options: [...options, { text: "", consequence: null }] })}
        >
          {t("registers.add-option")}
        </Button>
      )}
    </fieldset>
  );
}
