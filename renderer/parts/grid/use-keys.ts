import { type KeyboardEvent, useState } from "react";
import { matches } from "../../../shared/text/find.ts";
import { isComposing, isEnter } from "../../hooks/keyboard.ts";

/** A cell by its place; row −1 is the header. */
export type At = Readonly<{ row: number; column: number }>;

/**
 * Moving and choosing in a grid as in a spreadsheet: arrows, Home and End, Page keys, Shift for a range, Space, Ctrl+A,
 * Ctrl+C, letters to jump. F2 types in a cell; Enter too, and opens where there is nothing to type.
 */
export function useKeys(given: {
  rows: number;
  columns: number;
  page: () => number;
  ids: readonly string[];
  first: (row: number) => string;
  chosen: ReadonlySet<string>;
  choose: ((ids: ReadonlySet<string>) => void) | null;
  open: ((row: number) => void) | null;
  /** Types in a cell; `false` where it cannot be changed. */
  edit?: (at: At) => boolean;
  clear?: (at: At) => void;
  sort: (column: number) => void;
  copy: () => void;
  reveal: (at: At) => void;
}) {
  const [at, setAt] = useState<At>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<number | null>(null);
  const { rows, columns, ids } = given;

  function moveTo(next: At, extend = false): void {
    const to = { row: clamp(next.row, -1, rows - 1), column: clamp(next.column, 0, columns - 1) };
    setAt(to);
    given.reveal(to);
    if (!extend || !given.choose || to.row < 0) return setAnchor(null);
    const from = anchor ?? Math.max(0, at.row);
    setAnchor(from);
    given.choose(new Set(ids.slice(Math.min(from, to.row), Math.max(from, to.row) + 1)));
  }

  function toggle(row: number): void {
    const id = ids[row];
    if (id === undefined || !given.choose) return;
    const next = new Set(given.chosen);
    if (!next.delete(id)) next.add(id);
    given.choose(next);
    setAnchor(row);
  }

  function chooseTo(row: number): void {
    if (!given.choose) return;
    const from = anchor ?? Math.max(0, at.row);
    given.choose(new Set(ids.slice(Math.min(from, row), Math.max(from, row) + 1)));
  }

  function jump(letter: string): void {
    for (let step = 1; step <= rows; step++) {
      const row = (Math.max(0, at.row) + step) % rows;
      if (matches(given.first(row).slice(0, letter.length), letter) >= 3) return moveTo({ ...at, row });
    }
  }

  function enter(): void {
    if (at.row < 0) return given.sort(at.column);
    // the first column names the row: Enter opens it, F2 changes the name
    if (at.column === 0 && given.open) return given.open(at.row);
    if (given.edit?.(at) !== true) given.open?.(at.row);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event) || event.target !== event.currentTarget) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const act = (run: () => void) => {
      event.preventDefault();
      run();
    };
    switch (event.key) {
      case "ArrowDown":
        return act(() => moveTo({ ...at, row: ctrl ? rows - 1 : at.row + 1 }, event.shiftKey));
      case "ArrowUp":
        return act(() => moveTo({ ...at, row: ctrl ? 0 : at.row - 1 }, event.shiftKey));
      case "ArrowRight":
        return act(() => moveTo({ ...at, column: at.column + 1 }));
      case "ArrowLeft":
        return act(() => moveTo({ ...at, column: at.column - 1 }));
      case "Home":
        return act(() => moveTo({ row: ctrl ? 0 : at.row, column: 0 }));
      case "End":
        return act(() => moveTo({ row: ctrl ? rows - 1 : at.row, column: columns - 1 }));
      case "PageDown":
        return act(() => moveTo({ ...at, row: at.row + given.page() }, event.shiftKey));
      case "PageUp":
        return act(() => moveTo({ ...at, row: Math.max(0, at.row - given.page()) }, event.shiftKey));
      case " ":
        return act(() => toggle(at.row));
      case "F2":
        return act(() => at.row >= 0 && given.edit?.(at) !== true && given.open?.(at.row));
      case "Delete":
        return act(() => at.row >= 0 && given.clear?.(at));
    }
    if (isEnter(event)) return act(enter);
    if (ctrl && event.code === "KeyA" && given.choose) return act(() => given.choose!(new Set(ids)));
    if (ctrl && event.code === "KeyC") return act(given.copy);
    if (event.key === "Escape" && given.chosen.size > 0) return act(() => given.choose?.(new Set()));
    if (!ctrl && !event.altKey && event.key.length === 1) jump(event.key);
  }

  return {
    at: { row: Math.min(at.row, rows - 1), column: Math.min(at.column, columns - 1) },
    setAt,
    moveTo,
    onKeyDown,
    toggle,
    chooseTo,
  };
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
