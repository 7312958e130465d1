import { z } from "zod";
import { refusal } from "../../../shared/contract/failure.ts";
import { readingLimits } from "../../files/limits.ts";
import { type XmlHandler, XmlReader } from "../../files/xml.ts";

/** A page of the product price list, whichever way it was written. */
export type NaverPage = Readonly<{ products: readonly unknown[]; total: number | null }>;

const count = z.union([z.number(), z.string().regex(/^\d+$/).transform(Number)]).nullish();
const Answer = z.object({
  returnCode: z.union([z.number(), z.string()]).nullish(),
  totalRows: count,
  productPriceList: z.array(z.unknown()),
});

/**
 * A page of `getProductPriceList` in XML, which is what the host writes unless asked otherwise, or in JSON.
 *
 * Throws a Refusal where it is something else, `not-this-list` naming `name`.
 */
export function naverPage(text: string, name: string): NaverPage {
  const said = /^\s*</.test(text) ? fromXml(text, name) : fromJson(text, name);
  const answer = Answer.safeParse(said);
  if (!answer.success) throw refusal("refresh-not-this-list", { name, provider: "Naver Cloud" });
  const { returnCode, totalRows, productPriceList: products } = answer.data;
  if (returnCode !== null && returnCode !== undefined && String(returnCode) !== "0")
    throw refusal("refresh-code", { host: name, code: String(returnCode).slice(0, 20) });
  return { products, total: totalRows ?? null };
}

function fromJson(text: string, name: string): unknown {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    throw refusal("refresh-file-broken", { name });
  }
  const wrapped = z.object({ getProductPriceListResponse: z.unknown() }).safeParse(said);
  return wrapped.success ? wrapped.data.getProductPriceListResponse : said;
}

/** Elements whose children are the entries of a list. */
const lists = new Set(["productPriceList", "priceList", "periodUnitList", "countryUnitList", "packageUnitList"]);
type Node = { name: string; text: string; fields: Record<string, unknown> | null; entries: unknown[] };

/** XML as JSON would have it: elements with children are objects, lists are arrays, everything else its text. */
function fromXml(text: string, name: string): unknown {
  const open: Node[] = [{ name: "", text: "", fields: null, entries: [] }];
  const handler: XmlHandler = {
    listening: true,
    open: (name) => open.push({ name, text: "", fields: null, entries: [] }),
    text: (piece) => (open.at(-1)!.text += piece),
    close: () => {
      const { name, text, fields, entries } = open.pop()!;
      const value = lists.has(name) ? entries : (fields ?? text.trim());
      const parent = open.at(-1)!;
      if (lists.has(parent.name)) parent.entries.push(value);
      // no prototype: every name is a plain one
      else (parent.fields ??= Object.create(null) as Record<string, unknown>)[name] = value;
    },
  };
  try {
    const reader = new XmlReader(handler, readingLimits);
    reader.write(Buffer.from(text));
    reader.end();
  } catch {
    throw refusal("refresh-file-broken", { name });
  }
  return open[0]!.fields?.["getProductPriceListResponse"];
}
