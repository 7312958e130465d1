import type { ReactNode } from "react";
import type { Figure } from "../../shared/engines/explain.ts";
import { explain } from "../hooks/explain.ts";
import { useText } from "../hooks/use-text.ts";
import { useDelta } from "./use-delta.ts";
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
  /** The bare number behind `value`; with it a change is shown once, and by how much. Taken from an exact figure by itself. */
  amount?: number | null;
}>;

/** The answer to the page's question: three to five figures, each of which explains itself. */
export function AnswerStrip({ answers }: Readonly<{ answers: readonly Answer[] }>) {
  return (
    <ul className="answer-strip">
      {answers.map((answer) => (
        <OneAnswer key={answer.id} answer={answer} />
      ))}
    </ul>
  );
}

function OneAnswer({ answer }: Readonly<{ answer: Answer }>) {
  const { t } = useText();
  const open = answer.onOpen ?? (answer.figure ? () => explain(answer.figure!) : null);
  const delta = useDelta(answer.amount ?? exactly(answer.figure));
  const inside = (
    <>
      <span className="answer-label">{answer.label}</span>
      <span className={`answer-value figures${answer.tone ? ` tone-${answer.tone}` : ""}`}>
        {answer.value}
        {delta !== null && <Delta delta={delta} isShare={answer.figure?.unit === "share"} />}
      </span>
      {answer.note !== undefined && <span className="answer-note">{answer.note}</span>}
    </>
  );
  return (
    <li data-answer={answer.id} className={delta !== null ? "answer-changed" : undefined}>
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
}

const exactly = (figure: Figure | undefined): number | null =>
  figure?.value && figure.value.low === figure.value.high ? figure.value.low : null;

function Delta({ delta, isShare }: Readonly<{ delta: number; isShare: boolean }>) {
  const { number } = useText();
  const size = Math.abs(isShare ? delta * 100 : delta);
  return (
    <span className="answer-delta" role="status">
      {delta > 0 ? "+" : "−"}
      {number(size, 2)}
      {isShare ? "%p" : ""}
    </span>
  );
}
