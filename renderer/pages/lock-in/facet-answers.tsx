import { Button, NativeSelect, TextInput } from "@mantine/core";
import { type SyntheticEvent, useState } from "react";
import type { FacetStatement } from "../../../shared/model/leaving.ts";
import type { Sentence, Text } from "../../../shared/model/sentence.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { answerWord, modelWord } from "./facet-words.ts";
import "./lock-in.css";

type Shown = Readonly<{
  model: string;
  facet: string;
  name: Text;
  answer: number | null;
  sentence: Sentence | null;
}>;

/** The facets of a component by model, each with its reason; the agency's own answer goes before what is known. */
export function FacetAnswers({ component, facets }: Readonly<{ component: string; facets: readonly Shown[] }>) {
  const words = useText();
  const { data: statements } = useCall("facet-statements.list", {});
  const models = [...new Set(facets.map(({ model }) => model))];
  return models.map((model) => (
    <section key={model} className="facts-section">
      <h3>{modelWord(words, model)}</h3>
      <ul className="facet-list">
        {facets
          .filter((one) => one.model === model)
          .map((one) => (
            <FacetRow
              key={one.facet}
              component={component}
              shown={one}
              own={
                statements?.find(
                  (said) => said.component === component && said.model === model && said.facet === one.facet,
                ) ?? null
              }
            />
          ))}
      </ul>
    </section>
  ));
}

function FacetRow({
  component,
  shown,
  own,
}: Readonly<{ component: string; shown: Shown; own: FacetStatement | null }>) {
  const words = useText();
  const { t, of, say } = words;
  const canChange = useCanChange();
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <span className={`facet facet-${shown.answer ?? "unknown"}`}>{shown.answer ?? "?"}</span>
      <span>
        {of(shown.name)} · {answerWord(words, shown.answer)}
        <span className="soft facet-why">{shown.sentence ? say(shown.sentence) : t("lock-in-page.no-answer")}</span>
        {isOpen ? (
          <FacetForm component={component} shown={shown} own={own} onClose={() => setOpen(false)} />
        ) : (
          <Button
            size="compact-xs"
            variant="subtle"
            disabled={!canChange}
            aria-label={`${of(shown.name)}: ${t("lock-in-page.answer")}`}
            onClick={() => setOpen(true)}
          >
            {t(own ? "lock-in-page.change-answer" : "lock-in-page.answer")}
          </Button>
        )}
      </span>
    </li>
  );
}

function FacetForm({
  component,
  shown,
  own,
  onClose,
}: Readonly<{ component: string; shown: Shown; own: FacetStatement | null; onClose: () => void }>) {
  const words = useText();
  const { t, of } = words;
  const [answer, setAnswer] = useState(own?.answer ?? shown.answer ?? 2);
  const [because, setBecause] = useState(own?.because ?? "");
  const { change: save, busy, failure } = useChange("facet-statements.save", { quiet: true });
  const { change: reset } = useChange("facet-statements.remove");
  const key = { component, model: shown.model, facet: shown.facet };

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const said = { ...key, answer, because: because.trim(), evidence: own?.evidence ?? null };
    if (await save({ statements: [said] })) onClose();
  }

  return (
    <form className="facet-form" onSubmit={(event) => void submit(event)}>
      <NativeSelect
        size="xs"
        aria-label={t("lock-in-page.answer-of", { facet: of(shown.name) })}
        value={String(answer)}
        data={[0, 1, 2, 3, 4].map((value) => ({ value: String(value), label: answerWord(words, value) }))}
        onChange={(event) => setAnswer(Number(event.currentTarget.value))}
      />
      <TextInput
        size="xs"
        aria-label={t("lock-in-page.answer-why")}
        placeholder={t("lock-in-page.answer-why")}
        maxLength={1000}
        value={because}
        error={failure ? of(failure.sentence) : null}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      <span className="facet-form-foot">
        {own && (
          <Button size="compact-xs" variant="subtle" onClick={() => void reset(key).then((done) => done && onClose())}>
            {t("lock-in-page.answer-reset")}
          </Button>
        )}
        <Button size="compact-xs" variant="default" onClick={onClose}>
          {t("parts.cancel")}
        </Button>
        <Button size="compact-xs" type="submit" loading={busy} disabled={because.trim() === ""}>
          {t("parts.save")}
        </Button>
      </span>
    </form>
  );
}
