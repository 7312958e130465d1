import { setImmediate } from "node:timers/promises";
import { refusal } from "../../../shared/contract/failure.ts";
import { say } from "../../../shared/model/sentence.ts";
import { CsvReader, type CsvRow } from "../../files/csv.ts";
import { readingLimits } from "../../files/limits.ts";
import type { Gathering } from "./aws-gather.ts";
import { AT_ONCE, type ListAsked, type ListReader, MOST_PRODUCTS } from "./aws-offer-json.ts";
import {
  type AwsItem,
  type AwsProduct,
  type AwsTerm,
  attributesOf,
  ownText,
  plainName,
  sharing,
  yearsOf,
} from "./aws-product.ts";

/** Lines above the header at most; the list has five. */
const PREAMBLE = 20;

type OpenTerm = AwsTerm & { rates: AwsTerm["rates"] };
type OpenItem = Omit<AwsItem, "terms"> & { terms: Map<string, OpenTerm> };

/**
 * Reads the offer file of a service in CSV as it arrives: five lines about the list, a header, and a row for each price of
 * each term, every one with all attributes of its product. Columns go by their names; their order changes between lists.
 *
 * Throws a Refusal where the file breaks off inside a row; a cut between two rows cannot be seen in this format.
 */
export function offerCsv(gathering: Gathering, { name, dayOf }: ListAsked): ListReader {
  const reader = new CsvReader(",", readingLimits, null);
  const decoder = new TextDecoder("utf-8");
  const share = sharing();
  const items = new Map<string, OpenItem>();
  const others = new Set<string>();
  let columns: string[] | null = null;
  let published = "";
  /** The last row, held back: a file that breaks off ends with half a row. */
  let last: CsvRow | null = null;

  function take(row: CsvRow): void {
    if (columns === null) return head(row);
    if (row.cells.length !== columns.length)
      return gathering.fault(
        { where: `${name}, ${row.number}`.slice(0, 300), severity: "refused", because: say("refresh-aws.broken-row") },
        null,
      );
    const sku = row.cells[columns.indexOf("sku")] ?? "";
    if (others.has(sku)) return;
    const cells = Object.fromEntries(columns.map((column, at) => [column, row.cells[at] ?? ""]));
    const item =
      items.get(sku) ?? open(sku, { sku, family: cells.productfamily ?? "", attributes: attributesOf(cells, share) });
    if (item) addRate(item, cells);
  }

  function head({ number, cells }: CsvRow): void {
    const [first, second] = cells;
    if (first === "Publication Date") published = second ?? "";
    const names = cells.map((cell) => plainName(cell ?? ""));
    if (names.includes("sku") && names.includes("priceperunit")) columns = names;
    else if (number > PREAMBLE) throw refusal("refresh-aws-not-a-list", { name });
  }

  function open(sku: string, product: AwsProduct): OpenItem | null {
    if (gathering.take(product) === null) {
      others.add(ownText(sku));
      return null;
    }
    const item = { ...product, sku: ownText(sku), family: share(product.family), terms: new Map<string, OpenTerm>() };
    items.set(item.sku, item);
    if (items.size > MOST_PRODUCTS) throw refusal("refresh-aws-too-many", { name, limit: MOST_PRODUCTS });
    return item;
  }

  function addRate(item: OpenItem, cells: Readonly<Record<string, string>>): void {
    const isReserved = cells.termtype === "Reserved";
    const years = isReserved ? yearsOf(cells.leasecontractlength ?? "", cells.offeringclass ?? "") : 0;
    if (years === null || (!isReserved && cells.termtype !== "OnDemand")) return;
    const effective = cells.effectivedate ?? "";
    const key = `${cells.offertermcode ?? ""} ${effective}`;
    let term = item.terms.get(key);
    if (!term) {
      term = { years, option: share(cells.purchaseoption ?? ""), effective: share(effective), rates: [] };
      item.terms.set(share(key), term);
    }
    term.rates.push({
      unit: share(cells.unit ?? ""),
      from: share(cells.startingrange || "0"),
      to: share(cells.endingrange || "Inf"),
      currency: share(cells.currency ?? ""),
      amount: share(cells.priceperunit ?? ""),
    });
  }

  function drain(): void {
    for (const row of reader.take()) {
      if (last) take(last);
      last = row;
    }
  }

  return {
    write(piece) {
      reader.write(decoder.decode(piece, { stream: true }));
      drain();
    },
    async end() {
      reader.write(decoder.decode());
      reader.end();
      drain();
      if (last && columns && last.cells.length < columns.length) throw refusal("refresh-aws-file-cut", { name });
      if (last) take(last);
      if (columns === null) throw refusal("refresh-aws-not-a-list", { name });
      const day = dayOf(published);
      let count = 0;
      for (const { terms, ...item } of items.values()) {
        gathering.add({ ...item, terms: [...terms.values()] }, day);
        if ((count += 1) % AT_ONCE === 0) await setImmediate();
      }
      return "done";
    },
    isWhole: () => true,
  };
}
