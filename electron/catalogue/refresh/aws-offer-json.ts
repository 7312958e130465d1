import { setImmediate } from "node:timers/promises";
import { refusal } from "../../../shared/contract/failure.ts";
import { say } from "../../../shared/model/sentence.ts";
import type { Day } from "../../../shared/units/date.ts";
import { type JsonKind, JsonStream } from "../../files/json-stream.ts";
import type { Gathering } from "./aws-gather.ts";
import { type AwsProduct, type AwsTerm, itemOf, productOf, sharing, termsOf } from "./aws-product.ts";
import { thatCount } from "./aws-terms.ts";

/** So many products of one list are kept at most: ten times what all regions sell. */
export const MOST_PRODUCTS = 400_000;

/** So many products are handed over before others get a turn. */
export const AT_ONCE = 1000;

/** Reads a list that was carried in, piece by piece, into a gathering. */
export type ListReader = Readonly<{
  write: (piece: Buffer) => void;
  /** `again`: prices stand in the list before what they are for, so it must be written once more from its beginning. */
  end: () => Promise<"done" | "again">;
  /** Whether it is the whole list of its regions, not an excerpt somebody asked for. */
  isWhole: () => boolean;
}>;

/** What a reader needs to know: the list's name for findings, and the day of a list that was published at a moment. */
export type ListAsked = Readonly<{ name: string; dayOf: (published: string) => Day }>;

/**
 * Reads the offer file of a service in JSON as it arrives: `products` by SKU, then `terms` by kind and SKU.
 *
 * Also an answer of the query API as other tools save it (`PriceList`, a list of JSON in strings). Of the hundreds of MB
 * only the products that become offers are held. Throws JsonStreamFault where the file breaks off.
 */
export function offerJson(gathering: Gathering, { name, dayOf }: ListAsked): ListReader {
  const products = new Map<string, AwsProduct>();
  const terms = new Map<string, AwsTerm[]>();
  const share = sharing();
  let published = "";
  let hasProducts = false;
  let isAnswer = false;
  let isLaterPass = false;
  let termsCameFirst = false;

  function visit(path: readonly string[], kind: JsonKind): "enter" | "take" | "skip" {
    const [top, second, sku] = path;
    if (path.length === 0) {
      if (kind === "object") return "enter";
      throw refusal("refresh-aws-not-a-list", { name });
    }
    if (path.length === 1) {
      if (top === "products" && kind === "object") return isLaterPass ? "skip" : "enter";
      if (top === "terms" && kind === "object") {
        termsCameFirst ||= !hasProducts;
        return "enter";
      }
      if (top === "PriceList" && kind === "array") return "enter";
      return top === "publicationDate" && kind === "scalar" ? "take" : "skip";
    }
    if (top === "products" || top === "PriceList") return "take";
    if (path.length === 2) return isTermKind(second) && kind === "object" ? "enter" : "skip";
    return sku !== undefined && products.has(sku) ? "take" : "skip";
  }

  function taken(path: readonly string[], text: string): void {
    const [top, second, sku] = path;
    try {
      const value: unknown = JSON.parse(text);
      if (top === "publicationDate") published = String(value);
      else if (top === "products") keepProduct(second!, productOf(value, share));
      else if (top === "PriceList") addItem(typeof value === "string" ? value : text);
      else if (isTermKind(second)) keepTerms(sku!, termsOf(second, value, share));
    } catch {
      const where = `${name}, ${path.join("/")}`.slice(0, 300);
      gathering.fault({ where, severity: "refused", because: say("refresh-aws.broken-row") }, null);
    }
  }

  function keepProduct(key: string, product: AwsProduct): void {
    hasProducts = true;
    if (gathering.take(product) !== null) products.set(key, product);
  }

  /** Terms of the other kind may have come before. */
  function keepTerms(key: string, some: AwsTerm[]): void {
    const all = [...(terms.get(key) ?? []), ...some];
    terms.set(key, published === "" ? all : thatCount(all, dayOf(published)));
  }

  function addItem(text: string): void {
    isAnswer = true;
    const { published: moment, ...item } = itemOf(text, share);
    gathering.add(item, dayOf(moment));
  }

  async function handOver(): Promise<void> {
    const day = dayOf(published);
    let count = 0;
    for (const [key, product] of products) {
      gathering.add({ ...product, terms: terms.get(key) ?? [] }, day);
      products.delete(key);
      terms.delete(key);
      if ((count += 1) % AT_ONCE === 0) await setImmediate();
    }
  }

  let stream = new JsonStream({ visit, taken });
  return {
    write(piece) {
      stream.write(piece);
      if (products.size > MOST_PRODUCTS) throw refusal("refresh-aws-too-many", { name, limit: MOST_PRODUCTS });
    },
    async end() {
      stream.end();
      if (termsCameFirst && !isLaterPass) {
        isLaterPass = true;
        terms.clear();
        stream = new JsonStream({ visit, taken });
        return "again";
      }
      if (!hasProducts && !isAnswer) throw refusal("refresh-aws-not-a-list", { name });
      await handOver();
      return "done";
    },
    isWhole: () => !isAnswer,
  };
}

const isTermKind = (kind: string | undefined): kind is "OnDemand" | "Reserved" =>
  kind === "OnDemand" || kind === "Reserved";
