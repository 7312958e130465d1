import { useMemo } from "react";
import type { ScenarioId } from "../../../../shared/model/id.ts";
import type { OpenQuestion } from "../../../../shared/model/register.ts";
import { useText } from "../../../hooks/use-text.ts";
import { EditDrawer } from "../../../parts/edit-drawer.tsx";
import { DayField, FieldRow, TextField } from "../../../parts/fields.tsx";
import { useForm, useRemoval } from "../../../hooks/use-form.ts";

type Draft = Omit<OpenQuestion, "id">;
const blank = (scenario: ScenarioId): Draft => ({
  scenario,
  origin: null,
  question: "",
  asked: null,
  due: null,
  answer: null,
  answeredOn: null,
});

/** One open question: what, of whom, by when, and what came back. */
export function QuestionDrawer({
  question,
  scenario,
  onClose,
}: Readonly<{ question: OpenQuestion | null; scenario: ScenarioId; onClose: () => void }>) {
  const { t } = useText();
  const base = useMemo((): Draft => question ?? blank(scenario), [question, scenario]);
  const { draft, set, drawer } = useForm({
    call: "questions.save",
    name: `question ${question?.id ?? "new"} ${scenario}`,
    base,
    input: (typed) => ({ ...typed, id: question?.id ?? null, question: typed.question.trim() }),
    called: ({ question: words }) => words,
    onClose,
  });
  const removal = useRemoval("questions.remove", question && { ids: [question.id] }, drawer.onCancel);
  return (
    <EditDrawer
      title={question ? question.id : t("registers.add-questions")}
      {...drawer}
      {...removal}
      blocked={draft.question.trim() === ""}
    >
      <TextField
        label={t("registers.question")}
        required
        long
        maxLength={1000}
        value={draft.question}
        onChange={(words) => set({ question: words ?? "" })}
      />
      <FieldRow>
        <TextField label={t("registers.asked")} value={draft.asked} onChange={(asked) => set({ asked })} />
        <DayField label={t("registers.due")} value={draft.due} onChange={(due) => set({ due })} />
      </FieldRow>
      <TextField
        label={t("registers.answer")}
        long
        maxLength={2000}
        emptyWords={t("registers.unanswered")}
        value={draft.answer}
        onChange={(answer) => set({ answer })}
      />
      <DayField
        label={t("registers.answered-on")}
        value={draft.answeredOn}
        onChange={(answeredOn) => set({ answeredOn })}
      />
    </EditDrawer>
  );
}
