import type { EditionFacts, PriceFinding } from "../../model/own-edition.ts";
import type { Sentence } from "../../model/sentence.ts";

/** What became of a row of a price list. Every row with content below a heading is told of once. */
export type PriceRow = Readonly<{
  /** `kt.csv, row 12`, as its findings name it. */
  where: string;
  /** `term`: a one-year, three-year or spot price of an offer. */
  outcome: "offer" | "term" | "service" | "refused" | "skipped";
}>;

/** A list of prices as an edition that nobody uses yet, and what became of each of its rows. */
export type PriceReading = Readonly<{ facts: EditionFacts; rows: readonly PriceRow[] }>;

/** Collects what is said of the rows of a file. */
export function teller(file: string, sheets: number) {
  const findings: PriceFinding[] = [];
  const rows: PriceRow[] = [];
  return {
    findings,
    rows,
    /** How a row is named: the sheet too, where there are several. */
    where: (sheet: string, row: number): string => `${file}${sheets > 1 ? `, ${sheet}` : ""}, row ${row}`.slice(0, 300),
    note: (where: string, severity: PriceFinding["severity"], because: Sentence): void =>
      void findings.push({ where, severity, because }),
    told: (where: string, outcome: PriceRow["outcome"]): void => void rows.push({ where, outcome }),
    /** The row gives nothing, and why. */
    aside(where: string, outcome: "refused" | "skipped", because: Sentence): void {
      rows.push({ where, outcome });
      findings.push({ where, severity: outcome === "refused" ? "refused" : "note", because });
    },
  };
}
export type Teller = ReturnType<typeof teller>;
