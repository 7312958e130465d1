import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import type { ImportSummary, MatchSuggestion, Question } from "../../../shared/model/import-report.ts";
import { useText } from "../../hooks/use-text.ts";
import { type ImportFile, type Matched, changeFile, setImport, useImportState } from "./import-state.ts";
import { useImport } from "./use-import.ts";

const placeOf = ({ sheet, row }: Readonly<{ sheet: string; row: number }>): string => `${row} ${sheet}`;
const NEW = "";
/** Matches drawn at once. */
const SHOWN = 100;

/** What only a person can say: what the file leaves open, and which rows mean something that is there already. */
export function ImportDecisions({ report, file }: Readonly<{ report: ImportSummary; file: ImportFile | null }>) {
  const { t, number } = useText();
  const { makePlan, isWorking } = useImport();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState<ReadonlyMap<string, Readonly<{ of: MatchSuggestion; to: string | null }>>>(
    new Map(),
  );
  const [shown, setShown] = useState(SHOWN);
  const open = Object.keys(answers).length + said.size;

  function answer(question: Question, value: string): void {
    const rest = Object.entries(answers).filter(([id]) => id !== question.id);
    setAnswers(Object.fromEntries(value === question.chosen ? rest : [...rest, [question.id, value]]));
  }

  function match(suggestion: MatchSuggestion, to: string | null): void {
    const next = new Map(said);
    if (to === suggestion.chosen) next.delete(placeOf(suggestion));
    else next.set(placeOf(suggestion), { of: suggestion, to });
    setSaid(next);
  }

  function apply(): void {
    if (!file) return;
    changeFile(file.key, { answers: { ...file.answers, ...answers } });
    const fresh = [...said.values()].map(({ of, to }): Matched => ({
      file: file.key,
      sheet: of.sheet,
      row: of.row,
      to,
    }));
    const kept = useImportState.getState().matches.filter((one) => one.file !== file.key || !said.has(placeOf(one)));
    setImport({ matches: [...kept, ...fresh] });
    setAnswers({});
    setSaid(new Map());
    void makePlan();
  }

  if (report.questions.length + report.suggestions.length === 0)
    return <p className="import-lead">{t("import.decide-none")}</p>;
  return (
    <div className="page-panel-scroll import-decide" tabIndex={0} role="region" aria-label={t("import.tab-decide")}>
      {open > 0 && (
        <div className="import-apply" role="status">
          <span>{t("import.apply-waiting", { count: number(open, 0) })}</span>
          <Button loading={isWorking} disabled={!file} onClick={apply}>
            {t("import.apply", { count: number(open, 0) })}
          </Button>
        </div>
      )}
      {report.questions.length > 0 && (
        <section>
          <h2 className="section-title">{t("import.questions")}</h2>
          <p className="import-lead">{t("import.questions-why")}</p>
          <ul className="import-questions">
            {report.questions.map((question) => (
              <OneQuestion
                key={question.id}
                question={question}
                value={answers[question.id] ?? question.chosen}
                onAnswer={(value) => answer(question, value)}
              />
            ))}
          </ul>
        </section>
      )}
      {report.suggestions.length > 0 && (
        <section>
          <h2 className="section-title">
            {t("import.matches")} <span className="figures soft">{number(report.suggestions.length, 0)}</span>
          </h2>
          <p className="import-lead">{t("import.matches-why")}</p>
          <ul className="import-matches">
            {report.suggestions.slice(0, shown).map((suggestion) => {
              const place = placeOf(suggestion);
              const chosen = said.has(place) ? said.get(place)!.to : suggestion.chosen;
              return (
                <OneMatch
                  key={place}
                  suggestion={suggestion}
                  chosen={chosen}
                  isChanged={said.has(place)}
                  onSay={(to) => match(suggestion, to)}
                />
              );
            })}
          </ul>
          {report.suggestions.length > shown && (
            <Button variant="subtle" onClick={() => setShown(shown + SHOWN)}>
              {t("import.take-back-more", { count: number(report.suggestions.length - shown, 0) })}
            </Button>
          )}
        </section>
      )}
    </div>
  );
}

function OneQuestion({
  question,
  value,
  onAnswer,
}: Readonly<{ question: Question; value: string; onAnswer: (value: string) => void }>) {
  const { t, of } = useText();
  const where = [question.sheet, question.column].filter((part) => part !== null);
  return (
    <li data-changed={value !== question.chosen || undefined}>
      <NativeSelect
        label={of(question.text)}
        description={
          where.length === 2
            ? t("import.question-where", { sheet: where[0]!, column: where[1]! })
            : (where[0] ?? undefined)
        }
        value={value}
        data={question.options.map((option) => ({ value: option.value, label: of(option.label) }))}
        onChange={(event) => onAnswer(event.currentTarget.value)}
      />
    </li>
  );
}

function OneMatch({
  suggestion,
  chosen,
  isChanged,
  onSay,
}: Readonly<{
  suggestion: MatchSuggestion;
  chosen: string | null;
  isChanged: boolean;
  onSay: (to: string | null) => void;
}>) {
  const { t, of } = useText();
  const { name, sheet, row, candidates } = suggestion;
  const options = [
    ...candidates.map((one) => ({
      value: one.id,
      label: t("import.match-same", { name: one.name }),
      why: of(one.because),
    })),
    { value: NEW, label: t("import.match-new"), why: null },
  ];
  return (
    <li data-changed={isChanged || undefined}>
      <fieldset>
        <legend>
          <strong>{name}</strong> <span className="soft">{t("import.row-title", { sheet, row })}</span>
        </legend>
        {options.map(({ value, label, why }) => (
          <label key={value} className="import-match-option">
            <input
              type="radio"
              name={`match ${sheet} ${row}`}
              value={value}
              checked={(chosen ?? NEW) === value}
              onChange={() => onSay(value === NEW ? null : value)}
            />
            <span>
              {label}
              {why !== null && <span className="soft"> · {why}</span>}
            </span>
          </label>
        ))}
      </fieldset>
    </li>
  );
}
