import type { Finding, Register } from "../model/finding.ts";
import type { Decision, Indicator, OpenQuestion, Risk } from "../model/register.ts";
import { entryOf } from "../text/found-entry.ts";
import type { ReportInput } from "./input.ts";
import type { Pen } from "./pen.ts";
import { shortStyle } from "./style/short-style.ts";

/** An entry of a register as it is printed; `proposed`: the plan proposes it and nobody has taken it over yet. */
export type Printed<Row> = Omit<Row, "id"> &
  Readonly<{ id: string | null; proposed: boolean; finding: Finding | null }>;

type Rows = Readonly<{ risks: Risk; decisions: Decision; questions: OpenQuestion; indicators: Indicator }>;

/**
 * The entries of one register, then what the plan proposes beside them.
 *
 * Words of a person are printed as they are, whatever the language of the plan. An entry that still says what was found is
 * said in the language of the document.
 */
export function printedEntries<Name extends Register>(
  input: Pick<ReportInput, "plan" | "scenario" | "findings">,
  register: Name,
  pen: Pen,
): Printed<Rows[Name]>[] {
  type Row = Rows[Name];
  const { plan, scenario, findings } = input;
  const held = {
    risks: plan.risks,
    decisions: plan.decisions,
    questions: plan.openQuestions,
    indicators: plan.indicators,
  }[register] as readonly Row[] | undefined; // the list of this name
  const own = (held ?? []).filter((row) => row.scenario === scenario.id);
  const found = new Map(findings.map((finding) => [finding.origin, finding]));
  const taken = new Set(own.map(({ origin }) => origin));
  const isShort = pen.language === "ko" && pen.form.style === "short";
  const spoken = (finding: Finding): Omit<Row, "id"> => {
    const { row } = entryOf(finding, scenario.id, pen.language);
    return (isShort ? shortened(row) : row) as unknown as Omit<Row, "id">; // a finding of this register makes its rows
  };
  return [
    ...own.map((row): Printed<Row> => {
      const finding = (row.origin !== null && found.get(row.origin)) || null;
      const said = finding?.register === register ? translated(row, finding, spoken(finding)) : row;
      return { ...said, id: row.id, proposed: false, finding };
    }),
    ...findings.flatMap((finding): Printed<Row>[] =>
      finding.register === register && !taken.has(finding.origin)
        ? [{ ...spoken(finding), id: null, proposed: true, finding }]
        : [],
    ),
  ];
}

/** Fields that say, word for word, what was found, in the language of the document; the others as they were written. */
function translated<Row extends Rows[Register]>(row: Row, finding: Finding, spoken: Omit<Row, "id">): Row {
  const originals = (["ko", "en"] as const).map(
    (language) => entryOf(finding, row.scenario, language).row as Readonly<Record<string, unknown>>, // compared by name
  );
  const fields = Object.entries(row).map(([name, value]) => {
    const isAsFound =
      (typeof value === "string" || Array.isArray(value)) &&
      originals.some((one) => JSON.stringify(one[name]) === JSON.stringify(value));
    return [name, isAsFound ? (spoken as Readonly<Record<string, unknown>>)[name] : value]; // same names
  });
  return Object.fromEntries(fields) as Row; // the same fields
}

/** Korean report style for every sentence of a row. */
function shortened(row: object): object {
  const short = (value: unknown): unknown =>
    typeof value === "string"
      ? shortStyle(value)
      : Array.isArray(value)
        ? value.map((one: unknown) => (typeof one === "object" && one !== null ? shortened(one) : short(one)))
        : value;
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, name === "origin" || name === "scenario" ? value : short(value)]),
  );
}
