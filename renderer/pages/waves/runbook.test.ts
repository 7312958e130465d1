import { expect, it } from "vitest";
import type { RunbookPhase } from "../../../shared/model/runbook.ts";
import { type Line, inPhases, minutesOf, movedLine, withProposed } from "./use-runbook.ts";

const line = (key: string, phase: RunbookPhase, minutes: number | null = null): Line => ({
  key,
  id: null,
  phase,
  text: key,
  owner: null,
  minutes,
  done: false,
});
const keys = (lines: readonly Line[]) => lines.map(({ key }) => key);

it("stands in the order of the phases, whatever the order it was typed in", () => {
  const lines = [line("back", "roll-back"), line("cut", "cut-over"), line("ready", "prepare")];
  expect(keys(inPhases(lines))).toEqual(["ready", "cut", "back"]);
});

it("moves a line within its phase, and no further", () => {
  const lines = [line("a", "cut-over"), line("b", "cut-over"), line("c", "verify")];
  expect(keys(movedLine(lines, "a", 1))).toEqual(["b", "a", "c"]);
  expect(keys(movedLine(lines, "b", 1))).toEqual(["a", "b", "c"]);
  expect(keys(movedLine(lines, "a", -1))).toEqual(["a", "b", "c"]);
});

it("takes from a proposal only what is not there yet, and leaves what was typed and ticked", () => {
  const ticked = { ...line("a", "cut-over"), done: true };
  const proposed = [line("a", "cut-over"), line("b", "prepare")];
  const lines = withProposed([ticked], proposed);
  expect(lines.map(({ text, done }) => [text, done])).toEqual([
    ["b", false],
    ["a", true],
  ]);
  expect(withProposed(lines, proposed)).toHaveLength(2);
});

it("adds up the minutes that are stated and counts those that are not", () => {
  expect(minutesOf([line("a", "verify", 30), line("b", "verify"), line("c", "verify", 15)])).toEqual({
    known: 45,
    open: 1,
  });
});
