import type { Model } from "./model.ts";

/** Longest line of the file; the LP format itself allows 560 characters. */
const LINE = 200;

/** What the first lines of an exported model say, without the sign that marks a comment. */
export const HEADER = [
  "Placement: one x per workload, copy or group and region; exactly one of each is 1. open: a provider is worked with.",
  "The objective is what the whole is worth, the more the better; what is to be small has its sign turned.",
  "Every row is exact, with one exception: rows named concentration are planes that touch that limit. No answer that keeps",
  "it breaks one of them, so the optimum of this model is a bound for it, and the answer where the answer keeps it too.",
];

/**
 * The model as text in CPLEX LP format, for reading and for other solvers.
 *
 * Names say what a column chooses (`x.w_12.kt_seoul`: workload w-12 goes to region kt:seoul) and what a row holds.
 */
export function toLp(model: Model): string {
  const { columns, rows } = model;
  const lines = [...HEADER.map((line) => `\\ ${line}`), "Maximize"];
  lines.push(...wrap(" worth:", termsOf(columns.names, columns.worth.entries())), "Subject To");

  for (let row = 0; row < rows.names.length; row += 1) {
    const terms: [number, number][] = [];
    for (let k = rows.starts[row]!; k < rows.starts[row + 1]!; k += 1) terms.push([rows.indices[k]!, rows.values[k]!]);
    // a row without columns still has to be a legal line: 0 times the first column
    const printed = terms.length > 0 ? termsOf(columns.names, terms) : [`0 ${columns.names[0] ?? "x"}`];
    for (const [name, sense, bound] of sidesOf(model, row))
      lines.push(...wrap(` ${name}:`, [...printed, `${sense} ${plain(bound)}`]));
  }

  const whole = columns.names.filter((_, column) => columns.integral[column] === 1);
  if (whole.length > 0) lines.push("Binary", ...whole.map((name) => ` ${name}`));
  return [...lines, "End", ""].join("\n");
}

/** A row as the one or two lines the format needs for it. */
function sidesOf({ rows }: Model, row: number): [name: string, sense: "=" | "<=" | ">=", bound: number][] {
  const [name, low, high] = [rows.names[row]!, rows.low[row]!, rows.high[row]!];
  if (low === high) return [[name, "=", low]];
  const most = Number.isFinite(high) ? ([[name, "<=", high]] as const) : [];
  const least = Number.isFinite(low) ? ([[Number.isFinite(high) ? `${name}..low` : name, ">=", low]] as const) : [];
  return [...most, ...least].map(([label, sense, bound]) => [label, sense, bound]);
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

/** A number that every reader of the format takes: the shortest digits that give it back. */
const plain = (value: number): string => (value === 0 ? "0" : String(value));
