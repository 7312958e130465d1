import type { ReactNode } from "react";
import type { Figure } from "../../shared/engines/explain.ts";
import { explain } from "../hooks/explain.ts";
import { useText } from "../hooks/use-text.ts";
import "./answer-strip.css";

export type Answer = Readonly<{
  /** Stable name, for keys and tests. */
  id: string;
  label: string;
  /** What is said, already in words: `120`, `1,234만원`, `모름`. */
  value: ReactNode;
  /** A line below: the unit, the weakest part, what it is out of. */
  note?: ReactNode;
  tone?: "good" | "warn" | "bad";
  /** Opens the explain drawer: a figure in hand, or an id with `onOpen`. */
  figure?: Figure;
  onOpen?: () => void;
}>;

/** The answer to the page's question: three to five figures, each of which explains itself. */
export function AnswerStrip({ answers }: Readonly<{ answers: readonly Answer[] }>) {
  const { t } = useText();
  return (
    <ul className="answer-strip">
      {answers.map((answer) => {
        const open = answer.onOpen ?? (answer.figure ? () => explain(answer.figure!) : null);
        const inside = (
          <>
            <span className="answer-label">{answer.label}</span>
            <span className={`answer-value figures${answer.tone ? ` tone-${answer.tone}` : ""}`}>{answer.value}</span>
            {answer.note !== undefined && <span className="answer-note">{answer.note}</span>}
          </>
        );
        return (
          <li key={answer.id} data-answer={answer.id}>
            {open ? (
              <button
                type="button"
                className="answer answer-open"
                onClick={open}
                title={t("parts.explain-open", { label: answer.label })}
              >
                {inside}
              </button>
            ) : (
              <div className="answer">{inside}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
