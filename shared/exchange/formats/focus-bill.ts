import { BillLine } from "../../model/bill.ts";
import { say } from "../../model/sentence.ts";
import type { Aside, Draft, Format, Place, Reading } from "../draft.ts";
import { type Notebook, RowReader, notebook } from "../notes.ts";
import { type Aliases, type Table, findTable } from "../table.ts";
import { dayOf, exactSum, momentOf, numberOf } from "../values.ts";
import type { Workbook } from "../workbook.ts";

/** Columns of FOCUS 1.2, and the names 1.3 gives two of them. */
const aliases: Aliases = {
  billed: ["BilledCost"],
  effective: ["EffectiveCost"],
  list: ["ListCost"],
  contracted: ["ContractedCost"],
  currency: ["BillingCurrency"],
  from: ["BillingPeriodStart"],
  to: ["BillingPeriodEnd"],
  chargeFrom: ["ChargePeriodStart"],
  chargeTo: ["ChargePeriodEnd"],
  charge: ["ChargeCategory"],
  category: ["ServiceCategory"],
  service: ["ServiceName"],
  resource: ["ResourceId"],
  resourceName: ["ResourceName"],
  region: ["RegionId", "RegionName"],
  account: ["SubAccountId", "SubAccountName", "BillingAccountId"],
  provider: ["ProviderName", "ServiceProviderName"],
  publisher: ["PublisherName", "HostProviderName"],
  issuer: ["InvoiceIssuerName", "InvoiceIssuer"],
  commitment: ["CommitmentDiscountId"],
  commitmentType: ["CommitmentDiscountType"],
  commitmentStatus: ["CommitmentDiscountStatus"],
};
const required = ["billed", "category"];
const amounts = ["billed", "effective", "list", "contracted"] as const;
type Amounts = Readonly<Record<(typeof amounts)[number], number | null>>;

/** A bill in FOCUS columns. Rows that agree in all but the amounts are one line; credits are negative and stay so. */
export const focusBill: Format = {
  id: "focus-bill",
  name: { ko: "클라우드 청구서(FOCUS)", en: "Cloud bill (FOCUS)" },
  knowsBest: [],
  score(workbook) {
    const table = billTable(workbook);
    if (table === null) return 0;
    return 0.7 + (0.3 * (table.fields.size - required.length)) / (Object.keys(aliases).length - required.length);
  },
  read,
};

function billTable(workbook: Workbook): Table | null {
  for (const sheet of workbook.sheets) {
    const table = findTable(sheet, aliases);
    if (table !== null && required.every((field) => table.fields.has(field))) return table;
  }
  return null;
}

type Summed = { place: Place; also: Place[]; agreed: Agreed; amounts: Amounts[] };
type Agreed = Omit<BillLine, "billed" | "effective" | "list" | "contracted" | "rows">;

function read(workbook: Workbook): Reading {
  const notes = notebook();
  const table = billTable(workbook)!; // `score` was above 0
  const aside: Aside[] = [];
  const lines = new Map<string, Summed>();
  let [credits, negative] = [0, 0];
  for (const row of table.rows) {
    const cells = new RowReader(table, row, notes);
    const { place } = cells;
    const name = [cells.text("service") ?? cells.text("category"), cells.text("resource", 500)]
      .filter((part) => part !== null)
      .join(" · ");
    const agreed = agreedOf(table, cells, notes);
    const costs = amountsOf(table, cells);
    const reason =
      costs.billed === null ? say("exchange.reason.no-billed-cost") : typeof agreed === "string" ? say(agreed) : null;
    if (reason !== null || typeof agreed === "string") {
      aside.push({ place, name: name || null, outcome: "refused", reason: reason! });
      continue;
    }
    if (costs.billed! < 0) negative += 1;
    if (agreed.charge?.toLowerCase() === "credit") credits += 1;
    const key = JSON.stringify({ ...agreed, resourceName: null });
    const line = lines.get(key);
    if (line) {
      line.also.push(place);
      line.amounts.push(costs);
    } else lines.set(key, { place, also: [], agreed, amounts: [costs] });
  }
  if (negative + credits > 0)
    notes.note("CREDITS_FOUND", "info", { count: Math.max(negative, credits) }, { sheet: table.sheet.name });
  const drafts = [...lines.values()].map(draftOf);
  return {
    drafts,
    aside,
    findings: notes.findings,
    questions: notes.questions,
    mapping: table.columns.flatMap(({ title, field, unit }) =>
      field === null ? [] : [{ sheet: table.sheet.name, column: title, field, unit }],
    ),
    unusedColumns: table.columns.flatMap(({ title, field }) =>
      field === null ? [{ sheet: table.sheet.name, column: title }] : [],
    ),
    usedSheets: [table.sheet.name],
    totals: totalsOf([...lines.values()]),
  };
}

/** What a line is about, or the key of the reason why the row is none. */
function agreedOf(
  table: Table,
  cells: RowReader,
  notes: Notebook,
): Agreed | "exchange.reason.bill-currency" | "exchange.reason.bill-period" | "exchange.reason.bill-provider" {
  const currency = cells.text("currency")?.toUpperCase() ?? "";
  if (!/^[A-Z]{3}$/.test(currency)) return "exchange.reason.bill-currency";
  const [from, to] = periodOf(cells);
  if (from === null || to === null || to <= from) return "exchange.reason.bill-period";
  const issuer = cells.text("issuer");
  const publisher = cells.text("publisher");
  const provider = cells.text("provider") ?? publisher ?? issuer;
  if (provider === null) return "exchange.reason.bill-provider";
  if (issuer !== null && issuer !== provider)
    notes.noteOnce(`reseller ${issuer} ${provider}`, "RESELLER", "info", { issuer, provider }, cells.where("issuer"));
  const category = cells.text("category");
  if (category === null)
    notes.noteOnce("category", "CATEGORY_MISSING", "info", {}, { ...cells.where("category"), value: null });
  const commitment = [
    cells.text("commitment", 300),
    cells.text("commitmentType", 80),
    cells.text("commitmentStatus", 80),
  ];
  return {
    from,
    to,
    provider,
    publisher,
    issuer,
    account: cells.text("account"),
    region: cells.text("region"),
    category: category ?? "Other",
    service: cells.text("service"),
    resource: cells.text("resource", 500),
    resourceName: cells.text("resourceName", 500),
    charge: cells.text("charge", 100),
    commitment: commitment[0] === null ? null : commitment.filter((part) => part !== null).join(" · "),
    currency,
  };
}

/** The billing period; where the bill states none, the day or days of the charge. The end is the first day after. */
function periodOf(cells: RowReader): readonly [string | null, string | null] {
  const from = cells.read("from", dayOf, "DATE_BAD") ?? cells.read("chargeFrom", dayOf, "DATE_BAD");
  const end = cells.text("to") === null ? "chargeTo" : "to";
  const moment = cells.read(end, momentOf, "DATE_BAD");
  // an end written as the last moment of a day means the day after
  const isLastMoment = moment !== null && /T23:59/.test(moment);
  const day = moment?.slice(0, 10) ?? null;
  return [from, day !== null && isLastMoment ? dayAfter(day) : day];
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const amountsOf = (table: Table, cells: RowReader): Amounts => ({
  billed: cells.read("billed", numberOf),
  effective: table.fields.has("effective") ? cells.read("effective", numberOf) : null,
  list: table.fields.has("list") ? cells.read("list", numberOf) : null,
  contracted: table.fields.has("contracted") ? cells.read("contracted", numberOf) : null,
});

/** Digits are added as they are written. A sum of which one part is not known is not known. */
function sumOf(all: readonly Amounts[], which: keyof Amounts): number | null {
  const known = all.flatMap((one) => one[which] ?? []);
  return known.length === all.length ? exactSum(known) : null;
}

function draftOf({ place, also, agreed, amounts: all }: Summed): Draft {
  const line: BillLine = {
    ...agreed,
    billed: sumOf(all, "billed") ?? 0, // every row that is here states it
    effective: sumOf(all, "effective"),
    list: sumOf(all, "list"),
    contracted: sumOf(all, "contracted"),
    rows: all.length,
  };
  const name = [agreed.provider, agreed.service ?? agreed.category, agreed.resourceName ?? agreed.resource, agreed.from]
    .filter((part) => part !== null)
    .join(" · ");
  return { kind: "bill-line", place, ...(also.length === 0 ? {} : { also }), name: name.slice(0, 500), line };
}

/** Sums per currency, to be laid beside the bill's own. */
function totalsOf(lines: readonly Summed[]): Reading["totals"] {
  const currencies = [...new Set(lines.map(({ agreed }) => agreed.currency))].sort();
  return [
    { what: "bill-lines", value: lines.length, unit: "" },
    ...currencies.flatMap((currency) => {
      const all = lines.filter(({ agreed }) => agreed.currency === currency).flatMap((line) => line.amounts);
      return amounts.flatMap((which) => {
        const value = sumOf(all, which);
        return value === null ? [] : [{ what: which, value, unit: currency }];
      });
    }),
  ];
}
