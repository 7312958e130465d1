import type { Model } from "./model.ts";

/** Longest line of the file; the LP format itself allows 560 characters. */
const LINE = 200;

/**
 * The model as text in CPLEX LP format, for reading and for other solvers.
 *
 * Names say what a column chooses (`x.w_12.kt_seoul`: workload w-12 goes to region kt:seoul) and what a row holds.
 */
export function toLp(model: Model): string {
  const { columns, rows } = model;
  const lines = ["\\ Placement: one x per workload (or group) and region; maximise the proven score", "Maximize"];
  lines.push(...wrap(" score:", termsOf(columns.names, columns.worth.entries())), "Subject To");

  for (let row = 0; row < rows.names.length; row += 1) {
    const terms: [number, number][] = [];
    for (let k = rows.starts[row]!; k < rows.starts[row + 1]!; k += 1) terms.push([rows.indices[k]!, rows.values[k]!]);
    const bounds = [rows.low[row]!, rows.high[row]!] as const;
    const sense = bounds[0] === bounds[1] ? "=" : "<=";
    // a row without columns still has to be a legal line: 0 times the first column
    const printed = terms.length > 0 ? termsOf(columns.names, terms) : [`0 ${columns.names[0] ?? "x"}`];
    lines.push(...wrap(` ${rows.names[row]!}:`, [...printed, `${sense} ${plain(bounds[1])}`]));
  }

  const whole = columns.names.filter((_, column) => columns.integral[column] === 1);
  if (whole.length > 0) lines.push("Binary", ...whole.map((name) => ` ${name}`));
  return [...lines, "End", ""].join("\n");
}

function termsOf(names: readonly string[], terms: Iterable<readonly [number, number]>): string[] {
  const printed: string[] = [];
  for (const [column, value] of terms) {
    if (value === 0) continue;
    const size = Math.abs(value) === 1 ? "" : `${plain(Math.abs(value))} `;
    printed.push(`${value < 0 ? "-" : "+"} ${size}${names[column]!}`);
  }
  return printed.length > 0 ? printed : [`+ 0 ${names[0] ?? "x"}`];
}

function wrap(head: string, words: readonly string[]): string[] {
  const lines: string[] = [];
  let line = head;
  for (const word of words) {
    if (line.length + word.length + 1 > LINE) {
      lines.push(line);
      line = "  ";
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}

/** A number that every reader of the format takes: no exponent sign trouble, the shortest digits that give it back. */
const plain = (value: number): string => (value === 0 ? "0" : String(value));
