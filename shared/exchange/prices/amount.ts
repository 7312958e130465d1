import type { Sentence } from "../../model/sentence.ts";
import { say } from "../../model/sentence.ts";
import { Currency } from "../../units/money.ts";
import type { Parsed } from "../parsed.ts";
import { type Table, unitOf } from "../table.ts";
import { moneyOf, moneyUnitOf, numberOf } from "../values.ts";
import { type PriceCells, exact } from "./cells.ts";
import { vatWord } from "./words.ts";

/** An amount as a sheet states it, without tax; `null`: the cell is empty. At or below 0 it is no price. */
export type Amount = Readonly<{ amount: number | null; currency: Currency | null }>;
const nothingStated: Amount = { amount: null, currency: null };

const MOST_RATE = 0.5;
/** Nothing is sold at such a price. */
const BEYOND = 1e15;

/**
 * Reads what a row asks for, and in which currency: its own column says so, else a sign at the amount (`₩274`), else the
 * heading (`단가(원)`). Where two of them differ the row is refused.
 */
export function amounts(table: Table, noteOnce: (key: string, because: Sentence) => void) {
  const heading = unitOf(table, "amount", moneyUnitOf);

  return function amountOf(cells: PriceCells): Amount {
    const stated = cells.said("currency");
    const column = stated === null ? null : (moneyUnitOf(stated) ?? { currency: stated.toUpperCase(), per: 1 });
    const per = column !== null && column.per !== 1 ? column.per : (heading?.per ?? 1);
    const unit = { currency: column?.currency ?? heading?.currency ?? "KRW", per };
    const found = cells.parsed("amount", (cell, habits): Parsed<{ amount: number; currency: string | null }> => {
      // a plain number keeps all its decimals; words of money are read as money
      const plain = numberOf(cell, habits);
      if (plain.bad && typeof cell !== "number") {
        const money = moneyOf(cell, unit, habits);
        return { value: money.value === null ? null : { ...money.value }, bad: money.bad };
      }
      const value = plain.value === null ? null : per === 1 ? plain.value : exact(plain.value * per);
      return { value: value === null ? null : { amount: value, currency: null }, bad: plain.bad };
    });
    if (found === null) return nothingStated;
    if (!(Math.abs(found.amount) < BEYOND)) {
      cells.misread("amount");
      return nothingStated;
    }

    const named = [column?.currency, found.currency, heading?.currency].flatMap((one) => one ?? []);
    const [currency, ...others] = [...new Set(named)];
    if (currency === undefined) {
      cells.problem("price-sheet.no-currency");
      return nothingStated;
    }
    if (others.length > 0) cells.problem("price-sheet.two-currencies", { list: [currency, ...others].join(", ") });
    const known = Currency.safeParse(currency);
    if (!known.success) cells.problem("price-sheet.currency", { currency: currency.slice(0, 20) });
    return { amount: withoutTax(found.amount, cells, noteOnce), currency: known.data ?? null };
  };
}

/** A tax is taken off only at a rate that the sheet states; the row is refused where it states none. */
function withoutTax(gross: number, cells: PriceCells, noteOnce: (key: string, because: Sentence) => void): number {
  const text = cells.said("vat");
  if (text === null) {
    noteOnce("vat", say("price-sheet.vat-assumed"));
    return gross;
  }
  const vat = cells.word("vat", vatWord);
  if (vat === null || !vat.isIncluded) return gross;
  const column = cells.parsed("vatRate", (cell, habits) =>
    numberOf(typeof cell === "string" ? cell.replace(/%\s*$/, "") : cell, habits),
  );
  const rate = vat.rate ?? (column === null ? null : column >= 1 ? column / 100 : column);
  if (rate === null || !(rate > 0 && rate < MOST_RATE)) {
    cells.problem("price-sheet.vat-included");
    return gross;
  }
  const net = exact(gross / (1 + rate));
  cells.warn("price-sheet.vat-taken-off", { rate: exact(rate * 100), gross, net });
  return net;
}
