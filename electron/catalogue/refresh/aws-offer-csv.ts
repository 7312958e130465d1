import { refusal } from "../../../shared/contract/failure.ts";
import { say } from "../../../shared/model/sentence.ts";
import { CsvReader, type CsvRow } from "../../files/csv.ts";
import { readingLimits } from "../../files/limits.ts";
import type { Gathering } from "./aws-gather.ts";
import { type ListAsked, type ListReader, MOST_PRODUCTS } from "./aws-offer-json.ts";
import { type AwsItem, type AwsProduct, type AwsTerm, attributesOf, plainName, yearsOf } from "./aws-product.ts";

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
    const cells = Object.fromEntries(columns.map((column, at) => [column, row.cells[at] ?? ""]));
    const sku = cells.sku ?? "";
    if (others.has(sku)) return;
    const item =
      items.get(sku) ?? open(sku, { sku, family: cells.productfamily ?? "", attributes: attributesOf(cells) });
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
      others.add(copyOf(sku));
      return null;
    }
    const attributes = Object.fromEntries(
      Object.entries(product.attributes).map(([key, value]) => [key, copyOf(value)]),
    );
    const item = { sku: copyOf(sku), family: copyOf(product.family), attributes, terms: new Map<string, OpenTerm>() };
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
      term = { years, option: copyOf(cells.purchaseoption ?? ""), effective: copyOf(effective), rates: [] };
      item.terms.set(copyOf(key), term);
    }
    term.rates.push({
      unit: copyOf(cells.unit ?? ""),
      from: copyOf(cells.startingrange || "0"),
      to: copyOf(cells.endingrange || "Inf"),
      currency: copyOf(cells.currency ?? ""),
      amount: copyOf(cells.priceperunit ?? ""),
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
    end() {
      reader.write(decoder.decode());
      reader.end();
      drain();
      if (last && columns && last.cells.length < columns.length) throw refusal("refresh-aws-file-cut", { name });
      if (last) take(last);
      if (columns === null) throw refusal("refresh-aws-not-a-list", { name });
      const day = dayOf(published);
      for (const { terms, ...item } of items.values()) gathering.add({ ...item, terms: [...terms.values()] }, day);
      return "done";
    },
    isWhole: () => true,
  };
}

/** A text of its own: a cell is a window on the piece it was read from, and would keep that in memory. */
const copyOf = (text: string): string => Buffer.from(text).toString();
