import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Field, NameBook } from "../../../shared/exchange/editing/field.ts";
import { readField } from "../../../shared/exchange/editing/read-field.ts";
import type { TextKey } from "../../../shared/text/text.ts";
import { isComposing, isEnter } from "../../hooks/keyboard.ts";
import { useText } from "../../hooks/use-text.ts";

/** Where to go on after a value was taken over. */
export type Onward = "down" | "up" | "right" | "left" | "stay";

/** Suggestions shown at once; more are found by typing. */
const SHOWN = 200;

/**
 * Typing in one cell. Enter takes over and goes down, Tab goes right, Escape leaves it as it was; leaving with the mouse
 * takes over what can be understood. What cannot is said below the cell, and typing goes on.
 */
export function CellEditor({
  field,
  label,
  said,
  names,
  suggestions,
  onTake,
  onLeave,
}: Readonly<{
  field: Field;
  label: string;
  /** What the cell says now, as it would be typed. */
  said: string;
  names: NameBook;
  suggestions: readonly string[];
  onTake: (value: unknown, onward: Onward) => void;
  onLeave: () => void;
}>) {
  const { t, say, unknown } = useText();
  const [words, setWords] = useState(said);
  const [why, setWhy] = useState<string | null>(null);
  const [where, setWhere] = useState("");
  const input = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const isOver = useRef(false); // taking over and leaving move the focus away, which is not a second time
  const id = useId();
  const { rule } = field;
  const choices = choicesOf(field, t);

  useEffect(() => {
    input.current?.focus();
    if (input.current instanceof HTMLInputElement) input.current.select();
  }, []);

  function take(onward: Onward): boolean {
    const read = words === said ? null : readField(field, words, names);
    if (read?.kind === "bad") {
      setWhy(say(read.why));
      setWhere(roomFor(input.current));
      return false;
    }
    isOver.current = true;
    onTake(read?.value, onward);
    return true;
  }

  function leave(): void {
    isOver.current = true;
    onLeave();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const act = (run: () => void) => {
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    if (isEnter(event)) return act(() => take(event.shiftKey ? "up" : "down"));
    if (event.key === "Tab") return act(() => take(event.shiftKey ? "left" : "right"));
    if (event.key === "Escape") return act(leave);
    event.stopPropagation(); // the arrows move in the text, not in the grid
  }

  function onBlur(event: FocusEvent): void {
    if (isOver.current) return;
    if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
    if (!take("stay")) leave();
  }

  const common = {
    ref: input,
    "aria-label": label,
    "aria-invalid": why !== null,
    "aria-describedby": why === null ? undefined : id,
    className: "cell-input",
    value: words,
    onKeyDown,
    onChange: (event: { currentTarget: { value: string } }) => {
      setWords(event.currentTarget.value);
      setWhy(null);
    },
  };
  return (
    <div className="cell-editor" onBlur={onBlur}>
      {choices ? (
        <select {...common}>
          {!("required" in rule && rule.required) && <option value="">{unknown}</option>}
          {choices.map((word) => (
            <option key={word} value={word}>
              {word}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type="text"
          autoComplete="off"
          placeholder={unknown}
          inputMode={["number", "size", "share", "minutes"].includes(rule.kind) ? "decimal" : "text"}
          list={suggestions.length > 0 ? `${id}-list` : undefined}
        />
      )}
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.slice(0, SHOWN).map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
      {why !== null && (
        <p id={id} className={`cell-why ${where}`} role="alert">
          {why}
        </p>
      )}
    </div>
  );
}

/** Most room that a sentence below a cell takes, px. */
const WIDTH = 320;
const HEIGHT = 72;

/** On which side of the cell there is room for a sentence. */
function roomFor(input: HTMLElement | null): string {
  const [cell, grid] = [input?.getBoundingClientRect(), input?.closest(".grid")?.getBoundingClientRect()];
  if (!cell || !grid) return "";
  return `${cell.left + WIDTH > grid.right ? "cell-why-left" : ""} ${cell.bottom + HEIGHT > grid.bottom ? "cell-why-above" : ""}`;
}

/** The words of a field that takes one of a few. */
export function choicesOf({ rule }: Field, t: (key: TextKey) => string): readonly string[] | null {
  if (rule.kind === "choice") return rule.values.map((value) => t(`${rule.words}${value}` as TextKey)); // tested: each has its words
  if (rule.kind === "yes-no") return [t("parts.yes"), t("parts.no")];
  return rule.kind === "grade" ? ["1", "2", "3", "4"] : null;
}
