import type { Figure } from "../engines/explain.ts";
import type { OutCell, OutColumn, OutKind, PlainTable } from "../exchange/write/table.ts";
import { exportTables } from "../exchange/write/tables.ts";
import type { Text } from "../model/sentence.ts";
import { type TextKey, inBothLanguages } from "../text/text.ts";
import { type Currency, minorPerMajor } from "../units/money.ts";
import type { ReportDocument } from "./document.ts";
import { type ListedFigure, listedFigures, workloadFigures } from "./figure-list.ts";
import type { ReportInput } from "./input.ts";
import { longTables } from "./long-tables.ts";

/**
 * The tables behind the printed plan: inventory and results in full, every figure with its formula, inputs and sources, and each
 * register that paper does not hold, whole.
 *
 * `document`: the plan as it was written, before anything was shortened.
 */
export function annexTables(input: ReportInput, document: ReportDocument): PlainTable[] {
  const { plan, catalogue, digest, scenario } = input;
  const selection = { scenario: scenario.id, workloads: null, waves: null };
  const tables: PlainTable[] = exportTables({ plan, catalogue, digest, selection, results: input });
  return [...tables, figures(input, document), ...longTables(document).map((table) => registerOf(table))];
}

const words = (key: TextKey): Text => inBothLanguages({ key, args: {} });
const column = (field: string, kind: OutKind): OutColumn => ({
  field,
  heading: words(`annex.column.${field}` as TextKey), // each has its words in report-file.ts, which the test of the dictionary looks for
  unit: null,
  kind,
});

const figureColumns: readonly OutColumn[] = [
  column("id", "text"),
  column("section", "text"),
  column("nameKo", "text"),
  column("nameEn", "text"),
  column("low", "number"),
  column("high", "number"),
  column("unit", "text"),
  column("formula", "text"),
  column("inputs", "text"),
  column("sources", "text"),
  column("becauseKo", "text"),
  column("becauseEn", "text"),
];

/** Figures of the plan in the order they are printed, then the month of each placed workload. */
function figures(input: ReportInput, document: ReportDocument): PlainTable {
  const { find } = input;
  const rows = (find ? listedFigures(input, document.sections, find) : []).map(rowOf);
  // one at a time: a tree of parts for each of thousands of workloads is more than a small computer holds
  for (const id of find ? workloadFigures(input) : []) {
    const figure = find!(id);
    if (figure !== null) rows.push(rowOf({ section: "A", figure }));
  }
  return { name: words("annex.figures"), columns: figureColumns, rows };
}

function rowOf({ section, figure }: ListedFigure): OutCell[] {
  const { ko, en } = inBothLanguages(figure.label);
  const { low, high } = majorOf(figure);
  const because = figure.because === null ? { ko: null, en: null } : inBothLanguages(figure.because);
  return [
    figure.id,
    section,
    ko,
    en,
    low,
    high,
    figure.unit,
    fitting(figure.formula === "Σ" ? `Σ ${figure.combine}` : figure.formula),
    fitting(figure.parts.map((part) => `${part.id} = ${valueOf(part)}`).join("; ")),
    fitting(sourcesOf(figure).join("; ")),
    because.ko,
    because.en,
  ];
}

/** Money in whole units of its currency, as the plan prints it. */
function majorOf({ value, unit }: Figure): { low: number | null; high: number | null } {
  if (value === null) return { low: null, high: null };
  const currency = /^(KRW|EUR|USD)\b/.exec(unit)?.[1] as Currency | undefined; // the pattern allows these three
  const minor = currency === undefined ? 1 : minorPerMajor[currency];
  return { low: value.low / minor, high: value.high / minor };
}

function valueOf(figure: Figure): string {
  const { low, high } = majorOf(figure);
  if (low === null || high === null) return "?";
  return `${low === high ? low : `${low}–${high}`} ${figure.unit}`;
}

/** Sources of a figure and of everything it is made of, each once. */
function sourcesOf(figure: Figure): string[] {
  const found = new Set<string>();
  const walk = ({ evidence, parts }: Figure): void => {
    for (const { source, asOf, standing } of evidence)
      if (found.size < MOST_SOURCES) found.add(`${source} (${asOf}, ${standing})`);
    if (found.size < MOST_SOURCES) parts.forEach(walk);
  };
  walk(figure);
  return [...found];
}
const MOST_SOURCES = 40;

/** A cell holds 32,767 characters; the whole tree opens in the app by its id. */
const MOST_LETTERS = 30_000;
const fitting = (said: string): string => (said.length <= MOST_LETTERS ? said : `${said.slice(0, MOST_LETTERS)} …`);

/** A register as it would be printed, every row of it, on a sheet of its number. */
function registerOf({ number, columns, rows }: ReturnType<typeof longTables>[number]): PlainTable {
  return {
    name: { ko: number, en: "full" },
    columns: columns.map(({ head }, at) => ({
      field: String(at),
      heading: { ko: head, en: head },
      unit: null,
      kind: "text",
    })),
    rows: rows.map((row) => row.map(fitting)),
  };
}
