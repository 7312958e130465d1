import { useCallback, useState } from "react";
import type { RunbookLine } from "../../../shared/contract/waving.ts";
import type { RunbookTask } from "../../../shared/model/runbook.ts";
import { RunbookPhase } from "../../../shared/model/runbook.ts";

/** A line while it is edited; `key` tells lines apart that have no id yet. */
export type Line = RunbookLine & Readonly<{ key: string }>;

export const asLines = (tasks: readonly RunbookTask[]): Line[] =>
  tasks.map(({ id, phase, text, owner, minutes, done }) => ({ key: id, id, phase, text, owner, minutes, done }));

/** In the order of the phases; within one as they stand. */
export const inPhases = (lines: readonly Line[]): Line[] =>
  RunbookPhase.options.flatMap((phase) => lines.filter((line) => line.phase === phase));

/** The proposal's lines that are not there yet, after those that are. */
export function withProposed(lines: readonly Line[], proposed: readonly RunbookLine[]): Line[] {
  const known = new Set(lines.map(({ phase, text }) => `${phase} ${text}`));
  const fresh = proposed.filter(({ phase, text }) => !known.has(`${phase} ${text}`));
  return inPhases([...lines, ...fresh.map((line, at) => ({ ...line, key: `proposed-${lines.length + at}` }))]);
}

/** Swaps a line with its neighbour of the same phase; at the end of its phase it stays. */
export function movedLine(lines: readonly Line[], key: string, by: -1 | 1): Line[] {
  const sorted = inPhases(lines);
  const at = sorted.findIndex((line) => line.key === key);
  const [one, other] = [sorted[at], sorted[at + by]];
  if (!one || !other || one.phase !== other.phase) return sorted;
  return sorted.map((line, index) => (index === at ? other : index === at + by ? one : line));
}

/** Minutes of some lines; how many of them nobody has stated is counted, not guessed. */
export function minutesOf(lines: readonly Line[]): Readonly<{ known: number; open: number }> {
  let [known, open] = [0, 0];
  for (const { minutes } of lines)
    if (minutes === null) open += 1;
    else known += minutes;
  return { known, open };
}

/** Lines as they were edited over those that were kept; `isKept`: saved, though the answer with them may still be on its way. */
type Edited = Readonly<{ lines: readonly Line[]; over: readonly Line[]; isKept: boolean }>;

/** The lines as they are being edited; until the first change, and once what was saved has come back, as they are kept. */
export function useLines(kept: readonly Line[]) {
  const [held, setHeld] = useState<Edited | null>(null);
  const [last, setLast] = useState(0);
  const standing = useCallback(
    (edited: Edited | null): readonly Line[] =>
      edited === null || (edited.isKept && edited.over !== kept) ? kept : edited.lines,
    [kept],
  );
  const lines = standing(held);
  const put = useCallback((next: readonly Line[]) => setHeld({ lines: next, over: kept, isKept: false }), [kept]);
  const set = useCallback(
    (key: string, part: Partial<Line>) =>
      setHeld((now) => ({
        lines: standing(now).map((line) => (line.key === key ? { ...line, ...part } : line)),
        over: kept,
        isKept: false,
      })),
    [kept, standing],
  );
  function add(phase: RunbookPhase): string {
    const key = `new-${last}`;
    setLast(last + 1);
    put(inPhases([...lines, { key, id: null, phase, text: "", owner: null, minutes: null, done: false }]));
    return key;
  }
  return {
    lines,
    isChanged: held !== null && !held.isKept,
    set,
    add,
    put,
    /** These lines were saved; what was changed meanwhile stays a change. */
    saved: (next: readonly Line[]) =>
      setHeld((now) => (now?.lines === next ? { lines: next, over: kept, isKept: true } : now)),
    forget: () => setHeld(null),
  };
}
