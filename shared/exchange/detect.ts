import { refusal } from "../contract/failure.ts";
import type { Format } from "./draft.ts";
import { formats } from "./formats.ts";
import { priceTables } from "./prices/columns.ts";
import type { Workbook } from "./workbook.ts";

const NEAR = 0.1;
const LEAST = 0.5;

export type Detected = Readonly<{ format: Format; score: number }>;

/** Every format whose marks a workbook bears, best first. */
export const candidates = (workbook: Workbook): Detected[] =>
  formats
    .map((format) => ({ format, score: format.score(workbook) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.format.id < b.format.id ? -1 : 1));

/** What to do with a file that bears these marks: read it, ask which of two it is, or ask for a mapping. */
export function verdictOn([first, second]: readonly Detected[]): "read" | "choose" | "map" {
  if (first === undefined || first.score < LEAST) return "map";
  return second !== undefined && second.score >= LEAST && first.score - second.score < NEAR ? "choose" : "read";
}

/** The format a person has named, or the one whose marks the workbook bears; two that are near each other are asked about. */
export function formatOf(workbook: Workbook, named: string | null): Detected {
  const { file } = workbook;
  if (workbook.json === null && workbook.sheets.every(({ rows }) => rows.length === 0))
    throw refusal("import-no-rows", { file });
  if (named !== null) {
    const format = formats.find(({ id }) => id === named);
    const list = formats.map(({ id }) => id).join(", ");
    if (format === undefined) throw refusal("import-format-no-such", { named, list }, "format");
    const score = format.score(workbook);
    if (score === 0) throw refusal("import-format-wrong", { file, name: format.name }, "format");
    return { format, score };
  }
  const found = candidates(workbook);
  const [first, second] = found;
  switch (verdictOn(found)) {
    case "read":
      return first!;
    case "choose":
      throw refusal("import-format-ambiguous", { file, one: first!.format.id, other: second!.format.id }, "format");
    case "map": {
      if (priceTables(workbook).tables.length > 0) throw refusal("import-price-sheet", { file });
      const headings = workbook.sheets
        .map(({ name }) => name)
        .slice(0, 5)
        .join(", ");
      throw refusal("import-format-unknown", { file, sheets: headings });
    }
  }
}
