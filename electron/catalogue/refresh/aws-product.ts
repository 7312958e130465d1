import { z } from "zod";

/**
 * One row of a list of the AWS Price List service, as far as this desk asks: the same for the query API and the files.
 *
 * Attributes go by their names in small letters without signs (`preInstalledSw` and `Pre Installed S/W` are one), and
 * only those that are asked for are kept. Every value is text, as it came.
 */
export type AwsProduct = Readonly<{
  sku: string;
  family: string;
  attributes: Readonly<Record<string, string>>;
}>;

/** A price of one term: for a quantity from–to in its unit; the amount as the decimal it was written as. */
export const AwsRate = z.strictObject({
  unit: z.string(),
  from: z.string(),
  to: z.string(),
  currency: z.string(),
  amount: z.string(),
});
export type AwsRate = z.infer<typeof AwsRate>;

/** On demand (`years` 0), or reserved in the standard class for one year or three. */
export const AwsTerm = z.strictObject({
  years: z.union([z.literal(0), z.literal(1), z.literal(3)]),
  option: z.string(),
  /** ISO date and time from which it holds, "" where none is given. */
  effective: z.string(),
  rates: z.array(AwsRate),
});
export type AwsTerm = z.infer<typeof AwsTerm>;

/** A product with its terms, compact enough to be kept page by page. */
export const AwsItem = z.strictObject({
  sku: z.string(),
  family: z.string(),
  attributes: z.record(z.string(), z.string()),
  terms: z.array(AwsTerm),
});
export type AwsItem = z.infer<typeof AwsItem>;

/** What is asked of a product, in the spelling of `plainName`. */
const asked = new Set([
  "instancetype",
  "vcpu",
  "memory",
  "storage",
  "physicalprocessor",
  "gpu",
  "operatingsystem",
  "tenancy",
  "preinstalledsw",
  "licensemodel",
  "capacitystatus",
  "marketoption",
  "regioncode",
  "location",
  "locationtype",
  "usagetype",
  "operation",
  "volumeapiname",
  "transfertype",
  "fromregioncode",
  "tolocation",
]);

export const plainName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

/** A text that is no window on the piece it was read from, which would stay in memory with it. */
export const ownText = (text: string): string => Buffer.from(text).toString();

/** Gives for a text the same text, and always the very same piece of memory. */
export type Sharing = (text: string) => string;

/**
 * Lets equal texts share their memory: a list says `No License required` a million times. They are texts of their own.
 */
export function sharing(most = 100_000): Sharing {
  const seen = new Map<string, string>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const own = ownText(text);
    if (seen.size < most) seen.set(own, own);
    return own;
  };
}

/** The attributes that are asked for, of whatever somebody calls attributes. */
export function attributesOf(raw: unknown, share: Sharing): Record<string, string> {
  const kept: Record<string, string> = {};
  if (typeof raw !== "object" || raw === null) return kept;
  for (const [name, value] of Object.entries(raw)) {
    const plain = plainName(name);
    if (asked.has(plain) && typeof value === "string" && value !== "") kept[plain] = share(value);
  }
  return kept;
}

const Product = z.object({ sku: z.string(), productFamily: z.string().default(""), attributes: z.unknown() });
const Term = z.object({
  effectiveDate: z.string().default(""),
  priceDimensions: z.record(
    z.string(),
    z.object({
      unit: z.string().default(""),
      beginRange: z.string().default("0"),
      endRange: z.string().default("Inf"),
      pricePerUnit: z.record(z.string(), z.string()),
    }),
  ),
  termAttributes: z
    .object({
      LeaseContractLength: z.string().default(""),
      OfferingClass: z.string().default(""),
      PurchaseOption: z.string().default(""),
    })
    .default({ LeaseContractLength: "", OfferingClass: "", PurchaseOption: "" }),
});
const Terms = z.record(z.string(), Term);
const Listed = z.object({
  publicationDate: z.string().default(""),
  product: z.unknown(),
  terms: z.object({ OnDemand: z.unknown(), Reserved: z.unknown() }).partial().default({}),
});

/** A product of an offer file, or of an answer. Throws where it is none. */
export function productOf(raw: unknown, share: Sharing): AwsProduct {
  const { sku, productFamily, attributes } = Product.parse(raw);
  return { sku, family: share(productFamily), attributes: attributesOf(attributes, share) };
}

/** The terms of one product as an offer file holds them. Throws where they are none. */
export function termsOf(kind: "OnDemand" | "Reserved", raw: unknown, share: Sharing): AwsTerm[] {
  return Object.values(Terms.parse(raw)).flatMap((term) => {
    const { LeaseContractLength, OfferingClass, PurchaseOption } = term.termAttributes;
    const years = kind === "OnDemand" ? 0 : yearsOf(LeaseContractLength, OfferingClass);
    if (years === null) return [];
    const rates = Object.values(term.priceDimensions).map(({ unit, beginRange, endRange, pricePerUnit }) => ({
      unit: share(unit),
      from: share(beginRange),
      to: share(endRange),
      ...amountOf(pricePerUnit, share),
    }));
    return [{ years, option: share(PurchaseOption), effective: share(term.effectiveDate), rates }];
  });
}

/**
 * A list item of the query API: JSON in a string, a product and its terms in one, and the moment its list was published.
 * Throws where it is none.
 */
export function itemOf(text: string, share: Sharing): AwsItem & Readonly<{ published: string }> {
  const { product, terms, publicationDate } = Listed.parse(JSON.parse(text));
  return {
    published: publicationDate,
    ...productOf(product, share),
    terms: [
      ...(terms.OnDemand === undefined ? [] : termsOf("OnDemand", terms.OnDemand, share)),
      ...(terms.Reserved === undefined ? [] : termsOf("Reserved", terms.Reserved, share)),
    ],
  };
}

/** Years of a reserved term of the standard class; `null`: convertible, or a length we do not compare. */
export function yearsOf(length: string, offeringClass: string): 1 | 3 | null {
  if (offeringClass !== "" && offeringClass.toLowerCase() !== "standard") return null;
  const said = length.toLowerCase().replaceAll(" ", "");
  return said === "1yr" ? 1 : said === "3yr" ? 3 : null;
}

/** In dollars where there are any, else in the first currency that is named. */
function amountOf(perUnit: Readonly<Record<string, string>>, share: Sharing): Pick<AwsRate, "currency" | "amount"> {
  const currency = "USD" in perUnit ? "USD" : (Object.keys(perUnit)[0] ?? "");
  return { currency: share(currency), amount: perUnit[currency] ?? "" };
}
