import type { GanttLoad, GanttPlaces, GanttRow } from "./gantt.ts";
import type { Mark, Tone } from "./marks.ts";
import { columnsIn, letters, shorten } from "./range-bars.ts";

const TITLE = 26;
const ROW = 42;
const FULL = 22;
/** More than this many times what a team can do is drawn as this much; the label says the rest. */
const MOST = 1.35;
/** From here on a team is nearly full. */
const NEARLY = 0.85;

/**
 * Under a Gantt chart, in the same time: what each row asks of each team.
 *
 * A column as wide as the row's bar and as high as the share of what the team can; the broken line is all it can.
 */
export function loadMarks(
  { title, full, teams }: Readonly<{ title: string; full: string; teams: readonly GanttLoad[] }>,
  rows: readonly GanttRow[],
  { at, names, foot }: GanttPlaces,
  width: number,
): Readonly<{ marks: Mark[]; height: number }> {
  if (teams.length === 0) return { marks: [], height: 0 };
  const marks: Mark[] = [
    { kind: "label", x: 0, y: foot + TITLE / 2 + 4, text: title, anchor: "start", size: 11, strong: true },
    { kind: "label", x: width - 8, y: foot + TITLE / 2 + 4, text: full, anchor: "end", size: 10, tone: "plain" },
  ];
  teams.forEach(({ name, cells }, index) => {
    const base = foot + TITLE + (index + 1) * ROW - 10;
    marks.push(
      {
        kind: "label",
        x: names - 8,
        y: base - 8,
        text: shorten(name, columnsIn(names - 12, 12)),
        anchor: "end",
        size: 12,
      },
      { kind: "line", x1: names, y1: base, x2: width - 8, y2: base, tone: "plain" },
    );
    for (const { row, share, label } of cells) {
      const of = rows[row];
      if (!of) continue;
      const left = at(of.from);
      const wide = Math.max(3, at(of.to) - left - 1);
      const high = Math.min(share, MOST) * FULL;
      marks.push({
        kind: "bar",
        x: left,
        y: base - high,
        width: wide,
        height: high,
        tone: toneOf(share),
        hint: `${name}, ${of.name}: ${label}`,
      });
      // under the base line, where no bar and no broken line runs through it
      if (letters(label, 10) <= wide)
        marks.push({ kind: "label", x: left + wide / 2, y: base + 7, text: label, anchor: "middle", size: 10 });
    }
    marks.push({
      kind: "line",
      x1: names,
      y1: base - FULL,
      x2: width - 8,
      y2: base - FULL,
      tone: "plain",
      dashed: true,
    });
  });
  return { marks, height: TITLE + teams.length * ROW + 2 };
}

const toneOf = (share: number): Tone => (share > 1 ? "bad" : share > NEARLY ? "warning" : "shade-3");
