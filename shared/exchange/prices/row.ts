import type { ProviderId, RegionId } from "../../model/id.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import type { Notebook } from "../notes.ts";
import type { Table } from "../table.ts";
import { dayOf } from "../values.ts";
import type { Row } from "../workbook.ts";
import { type Amount, amounts } from "./amount.ts";
import { type PriceCells, priceCells } from "./cells.ts";
import { columnName } from "./columns.ts";
import type { PriceLookup } from "./known.ts";
import { offerRows } from "./offer-row.ts";
import type { AsideRow, StatedPrice, StatedRow, StatedService } from "./stated.ts";
import {
  type Item,
  type PriceUnit,
  isComputeWord,
  isIncludedWord,
  itemOfCode,
  itemWord,
  methodWord,
  osWord,
  unitWord,
  unitsOfItem,
  zoneWord,
} from "./words.ts";

/** Reads the rows of one table, one by one. */
export function rowsOf(
  table: Table,
  find: PriceLookup,
  notes: Notebook,
  noteOnce: (key: string, because: Sentence) => void,
) {
  const amountOf = amounts(table, noteOnce);
  const offerOf = offerRows(table, find);

  return function read(row: Row, where: string, warn: (because: Sentence) => void): StatedRow | AsideRow {
    const cells = priceCells(table, row, notes, warn);
    const { said, problems } = cells;
    const refused = (key: string, args: Sentence["args"] = {}): AsideRow => ({
      kind: "refused",
      because: [say(key, args), ...problems],
    });

    if (said("offer") === null && said("item") === null && said("amount") === null)
      return { kind: "skipped", because: [say("price-sheet.blank")] };
    const name = said("provider");
    if (name === null) return refused("price-sheet.empty", { column: columnName("provider") });
    const provider = find.provider(name);
    if (provider === null) return refused("price-sheet.no-provider", { name: name.slice(0, 100) });
    const system = said("os") === null ? "linux" : osWord(said("os")!);
    if (system === "other") return { kind: "skipped", because: [say("price-sheet.other-system", { os: said("os")! })] };
    if (system === null) cells.misread("os");

    const unit = cells.word("unit", unitWord);
    if (said("unit") === null) cells.empty("unit");
    const what = named(cells, unit);
    const isIncluded = what?.kind === "service" && isIncludedWord(said("amount") ?? "");
    const amount: Amount = isIncluded ? { amount: null, currency: null } : amountOf(cells);
    const price =
      unit === null ? null : { ...amount, unit, ...evidenceOf(cells, isIncluded || amount.amount !== null) };
    const region = placed(cells, provider, what?.kind === "service", find);
    if (what === null) return refused("price-sheet.empty", { column: columnName("offer") });
    if (what.kind === "unnamed-storage") return refused("price-sheet.which-storage");
    const stated = { where, provider, notes: notesOf(cells) };
    const made =
      price === null
        ? null
        : what.kind === "service"
          ? serviceRow({ ...stated, price, region, item: what.item, variant: what.variant, isIncluded }, cells)
          : offerOf({ ...stated, price, region }, what.code, cells);
    return made === null || problems.length > 0 ? { kind: "refused", because: problems } : made;
  };
}

/** The day and the way of a price. Without a day and a source there is none; where there is no amount, none is needed. */
function evidenceOf(cells: PriceCells, isNeeded: boolean): Pick<StatedPrice, "asOf" | "method"> {
  if (isNeeded)
    for (const field of ["asOf", "source"] as const)
      if (cells.said(field) === null) cells.problem("price-sheet.no-evidence", { column: columnName(field) });
  const text = cells.said("method");
  const method = text === null ? null : methodWord(text);
  if (text !== null && method === null) cells.warn("price-sheet.method", { value: text.slice(0, 80) });
  return { asOf: cells.parsed("asOf", dayOf), method: method ?? "typed" };
}

/** What a reader of the price should know, and where it was read. */
function notesOf({ said }: PriceCells): string[] {
  const [note, source] = [said("note"), said("source")];
  return [
    ...(note === null ? [] : [note.slice(0, 500)]),
    ...(source === null ? [] : [`source: ${source.slice(0, 500)}`]),
  ];
}

/** The region a row names. A service without one is priced alike in all of them; an offer stands in one. */
function placed(cells: PriceCells, provider: ProviderId, isService: boolean, find: PriceLookup): RegionId | null {
  const zone = cells.word("zone", zoneWord);
  const name = cells.said("region")?.slice(0, 100) ?? null;
  if (name === null) {
    const only = isService ? null : find.onlyRegion(provider);
    if (!isService && only === null) cells.empty("region");
    return only;
  }
  const found = find.region(provider, name, zone);
  switch (found.kind) {
    case "one":
      return found.id;
    case "other-zone":
      cells.problem("price-sheet.other-zone", { provider, name, is: found.zone, said: cells.said("zone") ?? "" });
      return null;
    case "several":
      cells.problem("price-sheet.regions-several", { provider, name });
      return null;
    case "none":
      cells.problem("price-sheet.no-region", { provider, name });
      return null;
  }
}

type Named =
  | Readonly<{ kind: "offer"; code: string }>
  | Readonly<{ kind: "service"; item: Item; variant: string | null }>
  | Readonly<{ kind: "unnamed-storage" }>;

/** Whether a row prices an offer or something beside it: its item or class says so, else its code, else GB as its unit. */
function named(cells: PriceCells, unit: PriceUnit | null): Named | null {
  const code = cells.said("offer")?.slice(0, 300) ?? null;
  const variant = cells.said("variant")?.slice(0, 100) ?? null;
  const byCode = code === null ? null : itemOfCode(code);
  const itemText = cells.said("item");
  const item = itemText === null ? null : itemWord(itemText);
  if (itemText !== null && item === null && !isComputeWord(itemText)) cells.misread("item");
  const stated = item ?? itemWord(cells.said("class") ?? "");
  if (stated !== null) {
    const rest = byCode?.item === stated ? byCode.variant : code;
    return { kind: "service", item: stated, variant: variant ?? rest?.slice(0, 100) ?? null };
  }
  if (byCode !== null) return { kind: "service", item: byCode.item, variant: variant ?? byCode.variant };
  if (unit === "GB")
    return { kind: "service", item: "egress_internet", variant: variant ?? code?.slice(0, 100) ?? null };
  if (unit === "GB-month") return { kind: "unnamed-storage" };
  return code === null ? null : { kind: "offer", code };
}

type ServicePart = Omit<StatedService, "kind" | "tierFromGb" | "tierToGb" | "freeGb">;

function serviceRow(part: ServicePart, cells: PriceCells): StatedService | null {
  const [tierFromGb, tierToGb, freeGb] = [
    cells.gigabytes("tierFrom"),
    cells.gigabytes("tierTo"),
    cells.gigabytes("free"),
  ];
  const from = tierFromGb ?? 0;
  if (from < 0 || (freeGb ?? 0) < 0 || (tierToGb !== null && tierToGb <= from))
    cells.problem("price-sheet.tier", { from, to: tierToGb ?? "∞", free: freeGb ?? 0 });
  const allowed = unitsOfItem[part.item];
  if (!allowed.includes(part.price.unit)) {
    cells.problem("price-sheet.unit", { value: cells.said("unit")!, list: allowed.join(", ") });
    return null;
  }
  return { kind: "service", ...part, tierFromGb, tierToGb, freeGb };
}
