import { HEADER } from "./lp.ts";
import type { Model } from "./model.ts";

const WORTH = "worth";

/**
 * The model as text in free MPS format, which every solver reads.
 *
 * The format knows no direction that all readers agree on, so what is worth most is written as what costs least: the objective
 * row has its signs turned, and so has the optimum a solver reports.
 */
export function toMps(model: Model): string {
  const { columns, rows } = model;
  const count = rows.names.length;
  const lines = [
    ...HEADER.map((line) => `* ${line}`),
    "* MPS minimises: the signs of the objective are turned once more, so the optimum printed is minus what the whole is worth.",
    "NAME placement FREE",
    "ROWS",
    ` N ${WORTH}`,
    ...rows.names.map((name, row) => ` ${senseOf(rows.low[row]!, rows.high[row]!)} ${name}`),
    "COLUMNS",
  ];

  const byColumn: [string, number][][] = columns.names.map((_, column) =>
    columns.worth[column] === 0 ? [] : [[WORTH, 0 - columns.worth[column]!]],
  );
  for (let row = 0; row < count; row += 1)
    for (let k = rows.starts[row]!; k < rows.starts[row + 1]!; k += 1)
      byColumn[rows.indices[k]!]!.push([rows.names[row]!, rows.values[k]!]);

  let isWhole = false;
  for (const [column, name] of columns.names.entries()) {
    if ((columns.integral[column] === 1) !== isWhole) {
      isWhole = !isWhole;
      lines.push(` MARKER${column} 'MARKER' '${isWhole ? "INTORG" : "INTEND"}'`);
    }
    // a column in no row is named all the same
    for (const [row, value] of byColumn[column]!.length > 0 ? byColumn[column]! : [[WORTH, 0] as const])
      lines.push(` ${name} ${row} ${value}`);
  }
  if (isWhole) lines.push(" MARKEREND 'MARKER' 'INTEND'");

  lines.push("RHS");
  const ranges: string[] = [];
  rows.names.forEach((name, row) => {
    const [low, high] = [rows.low[row]!, rows.high[row]!];
    const side = Number.isFinite(high) ? high : low;
    if (Number.isFinite(side) && side !== 0) lines.push(` RHS ${name} ${side}`);
    if (Number.isFinite(low) && Number.isFinite(high) && low !== high) ranges.push(` RANGES ${name} ${high - low}`);
  });
  if (ranges.length > 0) lines.push("RANGES", ...ranges);

  lines.push("BOUNDS");
  columns.names.forEach((name, column) => {
    const upper = columns.upper[column]!;
    if (columns.integral[column] === 1 && upper === 1) lines.push(` BV BOUND ${name}`);
    else if (Number.isFinite(upper)) lines.push(` UP BOUND ${name} ${upper}`);
  });
  return [...lines, "ENDATA", ""].join("\n");
}

function senseOf(low: number, high: number): "E" | "L" | "G" | "N" {
  if (low === high) return "E";
  if (Number.isFinite(high)) return "L";
  return Number.isFinite(low) ? "G" : "N";
}
