import { say } from "../model/sentence.ts";
import type { Notebook } from "./notes.ts";
import { type MoneyUnit, moneyUnitOf } from "./numbers.ts";
import { type Table, unitOf } from "./table.ts";

const asked: readonly Readonly<{ value: string; unit: MoneyUnit }>[] = [
  { value: "won", unit: { currency: "KRW", per: 1 } },
  { value: "thousand-won", unit: { currency: "KRW", per: 1e3 } },
  { value: "million-won", unit: { currency: "KRW", per: 1e6 } },
  { value: "hundred-million-won", unit: { currency: "KRW", per: 1e8 } },
  { value: "eur", unit: { currency: "EUR", per: 1 } },
  { value: "usd", unit: { currency: "USD", per: 1 } },
];

/** What the amounts of a column count in: its heading says, or a row above, or a person is asked; won by default under a Korean heading. */
export function moneyUnitFor(table: Table, field: string, notes: Notebook): MoneyUnit {
  const said = unitOf(table, field, moneyUnitOf);
  if (said !== null) return said;
  const title = table.fields.get(field)?.title ?? field;
  const sheet = table.sheet.name;
  const chosen = notes.ask({
    id: `money-unit:${sheet}/${title}`,
    sheet,
    column: title,
    text: say("exchange.question.money-unit", { column: title }),
    options: asked.map(({ value }) => ({ value, label: say(`exchange.question.money-unit.${value}`) })),
    otherwise: /[가-힣]/.test(title) ? "won" : "eur",
  });
  return asked.find(({ value }) => value === chosen)!.unit; // one of the options
}
