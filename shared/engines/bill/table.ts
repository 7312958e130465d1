import type { BillLine, BillOverview, BillRow } from "../../model/bill.ts";
import { exactSum } from "../../units/decimal.ts";

/** What a bill comes to, by period, provider, category and currency; a reseller's part stands in rows of its own. */
export function billTable(lines: readonly BillLine[]): Omit<BillOverview, "sources"> {
  const byRow = new Map<string, BillLine[]>();
  for (const line of lines) {
    const key = JSON.stringify([line.from, line.to, line.provider, issuerOf(line), line.category, line.currency]);
    const held = byRow.get(key);
    if (held) held.push(line);
    else byRow.set(key, [line]);
  }
  const rows = [...byRow.values()].map((all): BillRow => {
    const [first] = all as [BillLine]; // a row is made with its first line
    return {
      from: first.from,
      to: first.to,
      provider: first.provider,
      issuer: issuerOf(first),
      category: first.category,
      currency: first.currency,
      billed: exactSum(all.map(({ billed }) => billed)),
      effective: sumOf(all.map(({ effective }) => effective)),
      list: sumOf(all.map(({ list }) => list)),
      lines: all.length,
    };
  });
  const currencies = [...new Set(lines.map(({ currency }) => currency))].sort();
  return {
    lines: lines.length,
    rows: rows.sort(
      (a, b) =>
        compare(b.from, a.from) ||
        compare(a.provider, b.provider) ||
        compare(a.currency, b.currency) ||
        b.billed - a.billed ||
        compare(a.category, b.category) ||
        compare(a.issuer ?? "", b.issuer ?? ""),
    ),
    totals: currencies.map((currency) => {
      const all = lines.filter((line) => line.currency === currency);
      return {
        currency,
        billed: exactSum(all.map(({ billed }) => billed)),
        credits: exactSum(all.flatMap(({ billed }) => (billed < 0 ? [billed] : []))),
        effective: sumOf(all.map(({ effective }) => effective)),
      };
    }),
  };
}

/** `2026-01` where the period is a whole month; else its first day and the first day after. */
export function billPeriod(from: string, to: string): string {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  return from.endsWith("-01") && to === next ? from.slice(0, 7) : `${from} – ${to}`;
}

/** Who sends the bill, where that is not who runs the service. */
const issuerOf = ({ issuer, provider }: BillLine): string | null => (issuer === provider ? null : issuer);

/** A sum of which one part is not known is not known. */
const sumOf = (parts: readonly (number | null)[]): number | null =>
  parts.includes(null) ? null : exactSum(parts.flatMap((part) => part ?? []));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
