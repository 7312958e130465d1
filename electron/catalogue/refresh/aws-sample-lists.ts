import { PUBLISHED, type SampleProduct, type SampleTerm } from "./aws-sample.ts";

// the three shapes in which AWS hands its lists out

const termJson = ({ sku }: SampleProduct, term: SampleTerm) => ({
  offerTermCode: term.code,
  sku,
  effectiveDate: term.effective,
  priceDimensions: Object.fromEntries(
    term.rates.map((rate, at) => [
      `${sku}.${term.code}.RATE${String(at)}`,
      {
        rateCode: `${sku}.${term.code}.RATE${String(at)}`,
        description: `$${rate.amount} per ${rate.unit}`,
        ...(rate.unit === "Quantity" ? {} : { beginRange: rate.from ?? "0", endRange: rate.to ?? "Inf" }),
        unit: rate.unit,
        pricePerUnit: { [rate.currency ?? "USD"]: rate.amount },
        appliesTo: [],
      },
    ]),
  ),
  termAttributes:
    term.lease === undefined
      ? {}
      : { LeaseContractLength: term.lease, OfferingClass: term.offeringClass, PurchaseOption: term.option },
});

const termsJson = (product: SampleProduct, terms: readonly SampleTerm[]) =>
  Object.fromEntries(terms.map((term) => [`${product.sku}.${term.code}`, termJson(product, term)]));

const productJson = ({ sku, family, attributes }: SampleProduct) => ({ sku, productFamily: family, attributes });

/** `index.json` of a service, indented as AWS does. `turned`: terms before products, which JSON allows. */
export function offerFileJson(
  products: readonly SampleProduct[],
  { turned = false, published = PUBLISHED } = {},
): string {
  const listed = { products: Object.fromEntries(products.map((one) => [one.sku, productJson(one)])) };
  const withReserved = products.filter(({ reserved }) => reserved.length > 0);
  const terms = {
    terms: {
      OnDemand: Object.fromEntries(products.map((one) => [one.sku, termsJson(one, one.onDemand)])),
      Reserved: Object.fromEntries(withReserved.map((one) => [one.sku, termsJson(one, one.reserved)])),
    },
  };
  const head = {
    formatVersion: "v1.0",
    disclaimer: "Made up for tests.",
    offerCode: "AmazonEC2",
    version: published.replaceAll(/[^0-9]/g, ""),
    publicationDate: published,
  };
  return JSON.stringify(
    { ...head, ...(turned ? { ...terms, ...listed } : { ...listed, ...terms }), attributesList: {} },
    null,
    2,
  );
}

/** An item of the query API: one product and its terms, as JSON in a string. */
export const listItem = (product: SampleProduct, published = PUBLISHED): string =>
  JSON.stringify({
    product: productJson(product),
    serviceCode: product.family === "Data Transfer" ? "AWSDataTransfer" : "AmazonEC2",
    terms: {
      OnDemand: termsJson(product, product.onDemand),
      ...(product.reserved.length > 0 ? { Reserved: termsJson(product, product.reserved) } : {}),
    },
    version: published.replaceAll(/[^0-9]/g, ""),
    publicationDate: published,
  });

/** How the CSV heads its columns, and the attribute behind each. */
const csvAttributes: readonly (readonly [header: string, attribute: string])[] = [
  ["serviceCode", "servicecode"],
  ["Location", "location"],
  ["Location Type", "locationType"],
  ["Instance Type", "instanceType"],
  ["Current Generation", "currentGeneration"],
  ["vCPU", "vcpu"],
  ["Physical Processor", "physicalProcessor"],
  ["Memory", "memory"],
  ["Storage", "storage"],
  ["Volume API Name", "volumeApiName"],
  ["Tenancy", "tenancy"],
  ["Operating System", "operatingSystem"],
  ["License Model", "licenseModel"],
  ["Transfer Type", "transferType"],
  ["To Location", "toLocation"],
  ["usageType", "usagetype"],
  ["operation", "operation"],
  ["CapacityStatus", "capacitystatus"],
  ["From Region Code", "fromRegionCode"],
  ["GPU", "gpu"],
  ["MarketOption", "marketoption"],
  ["Pre Installed S/W", "preInstalledSw"],
  ["Region Code", "regionCode"],
];

const csvLine = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");

/** `index.csv` of a service: five lines, a header, a row for each rate of each term. */
export function offerFileCsv(products: readonly SampleProduct[], published = PUBLISHED): string {
  const rows = products.flatMap((product) =>
    [...product.onDemand, ...product.reserved].flatMap((term) =>
      term.rates.map((rate, at) =>
        csvLine([
          product.sku,
          term.code,
          `${product.sku}.${term.code}.RATE${String(at)}`,
          term.lease === undefined ? "OnDemand" : "Reserved",
          `$${rate.amount} per ${rate.unit}, "list price"`,
          term.effective.slice(0, 10),
          rate.unit === "Quantity" ? "" : (rate.from ?? "0"),
          rate.unit === "Quantity" ? "" : (rate.to ?? "Inf"),
          rate.unit,
          rate.amount,
          rate.currency ?? "USD",
          term.lease ?? "",
          term.option ?? "",
          term.offeringClass ?? "",
          product.family,
          ...csvAttributes.map(([, attribute]) => product.attributes[attribute] ?? ""),
        ]),
      ),
    ),
  );
  const head = [
    ["FormatVersion", "v1.0"],
    ["Disclaimer", "Made up for tests."],
    ["Publication Date", published],
    ["Version", published.replaceAll(/[^0-9]/g, "")],
    ["OfferCode", "AmazonEC2"],
    [
      ..."SKU,OfferTermCode,RateCode,TermType,PriceDescription,EffectiveDate,StartingRange,EndingRange,Unit,PricePerUnit,Currency,LeaseContractLength,PurchaseOption,OfferingClass,Product Family".split(
        ",",
      ),
      ...csvAttributes.map(([header]) => header),
    ],
  ];
  return [...head.map(csvLine), ...rows].join("\n") + "\n";
}
