import type { AssumptionKey, Assumptions } from "../../model/assumption.ts";
import { numberOf } from "../../model/assumption.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { type Currency, type MoneyRange, roundMoneyRange } from "../../units/money.ts";
import { type Range, exactly, range } from "../../units/range.ts";
import { type Figure, computed, given } from "../explain.ts";
import { type AppliedRate, convertWith } from "./convert.ts";
import { minorFigure, rateFigure, stated } from "./line.ts";

/** What stands in the agency's own rooms, added. Memory and storage in GB, as the constants count them. */
export type Machines = Readonly<{
  servers: number;
  /** Of them, database servers. */
  databases: number;
  /** Physical cores: half the vCPU, where nobody counted them. */
  cores: number;
  memoryGb: number;
  storageGb: number;
}>;

export type AsIsLine = Readonly<{
  item: string;
  yearly: MoneyRange | null;
  because: Sentence | null;
  figure: () => Figure;
}>;

const HOURS_PER_YEAR = 8760;
const MONTHS_PER_YEAR = 12;

/**
 * Today's cost by one vendor's constants (domain 6.6): every line is totals × constants, so it can be computed again.
 *
 * Whether the constant of a core is a year's or a life's is not said, so compute lies between the two; power is a line only
 * where somebody stated what a kWh costs. Constants are in USD; without a rate nothing is computable.
 */
export function vendorLines(
  machines: Machines,
  assumptions: Assumptions,
  rate: AppliedRate | null,
  currency: Currency,
): AsIsLine[] {
  const of = (key: AssumptionKey): number => numberOf(assumptions, key);
  const assumed = (key: AssumptionKey, unit: Figure["unit"], value: Range | number = of(key)): Figure =>
    stated(`assumption/${key}`, say(`assumptions.${key}`), unit, value);
  const total = (word: keyof Machines, unit: Figure["unit"]): Figure =>
    given(
      `cost/as-is/total/${word}`,
      say(`spending.as-is-total-${word.replace("Gb", "")}`),
      unit,
      machines[word],
      [],
      say("sizing.as-stated"),
    );
  const constant = (word: string, value: number): Figure =>
    given(`constant/${word}`, say(`spending.constant-${word}`), "factor", value, [], say("spending.constant-why"));
  const product = (id: string, label: Sentence, formula: string, parts: readonly Figure[]): Figure =>
    computed(id, label, "price", multiply(parts), "product", formula, parts);
  const sum = (id: string, label: Sentence, parts: readonly Figure[]): Figure =>
    computed(id, label, "price", add(parts), "sum", "Σ", parts);

  const id = (item: string): string => `cost/as-is/vendor/${item}`;
  const years = of("as-is.server-years");
  const compute = product(`${id("compute")}/usd`, say("spending.as-is-usd"), "(a × GB ÷ 2 + b × cores) × share", [
    sum(`${id("compute")}/whole`, say("spending.as-is-cores-whole"), [
      product(`${id("compute")}/memory`, say("spending.as-is-memory-part"), "a × GB × ½", [
        assumed("as-is.memory-per-core", "price"),
        total("memoryGb", "GB"),
        constant("half", 0.5),
      ]),
      product(`${id("compute")}/core`, say("spending.as-is-core-part"), "b × cores", [
        assumed("as-is.core", "price"),
        total("cores", "count"),
      ]),
    ]),
    given(
      `${id("compute")}/share`,
      say("spending.as-is-life", { years }),
      "share",
      range(1 / years, 1),
      [],
      say("spending.as-is-life-why", { years }),
    ),
  ]);
  const withMaintenance = (item: string, key: AssumptionKey): Figure =>
    sum(`${id(item)}/with`, say("spending.as-is-with-maintenance"), [constant("one", 1), assumed(key, "share")]);
  const storage = product(`${id("storage")}/usd`, say("spending.as-is-usd"), "GB × price × 12 × (1 + maintenance)", [
    total("storageGb", "GB"),
    assumed("as-is.storage-gb", "price"),
    constant("months", MONTHS_PER_YEAR),
    withMaintenance("storage", "as-is.storage-maintenance"),
  ]);
  const network = product(
    `${id("network")}/usd`,
    say("spending.as-is-usd"),
    "(compute + storage) × share × (1 + maintenance)",
    [
      sum(`${id("network")}/base`, say("spending.as-is-base"), [compute, storage]),
      assumed("as-is.network", "share"),
      withMaintenance("network", "as-is.network-maintenance"),
    ],
  );
  const security = sum(`${id("security")}/usd`, say("spending.as-is-usd"), [
    product(`${id("security")}/servers`, say("spending.as-is-servers"), "servers × price", [
      total("servers", "count"),
      assumed("as-is.security-server", "price"),
    ]),
    product(`${id("security")}/databases`, say("spending.as-is-databases"), "servers × price", [
      total("databases", "count"),
      assumed("as-is.security-sql", "price"),
    ]),
  ]);
  const perServer = (item: "monitoring" | "patching" | "backup"): Figure =>
    product(`${id(item)}/usd`, say("spending.as-is-usd"), "servers × price", [
      total("servers", "count"),
      assumed(`as-is.${item}`, "price"),
    ]);

  const inUsd: [string, Figure][] = [
    ["compute", compute],
    ["storage", storage],
    ["network", network],
    ["security", security],
    ["monitoring", perServer("monitoring")],
    ["patching", perServer("patching")],
    ["backup", perServer("backup")],
  ];
  const lines = inUsd.map(([item, usd]) => lineOf(id(item), item, usd, rate, currency));

  const kwhPrice = assumptions["as-is.kwh-price"];
  if (kwhPrice === null) return lines;
  const power = product(`${id("power")}/amount`, say("spending.as-is-power-amount"), "kWh × price", [
    sum(`${id("power")}/kwh`, say("spending.as-is-kwh"), [
      product(`${id("power")}/cores`, say("spending.as-is-kwh-cores"), "cores × kWh × load × PUE × 8760", [
        total("cores", "count"),
        assumed("as-is.kwh-core", "factor"),
        assumed("as-is.load-factor", "factor"),
        assumed("as-is.pue", "factor"),
        constant("hours", HOURS_PER_YEAR),
      ]),
      product(`${id("power")}/storage`, say("spending.as-is-kwh-storage"), "GB ÷ 1000 × kWh × times", [
        total("storageGb", "GB"),
        constant("thousandth", 0.001),
        assumed("as-is.kwh-tb", "factor"),
        // the source does not say over which time: from once a year to once a month
        given(
          `${id("power")}/times`,
          say("spending.as-is-kwh-times"),
          "factor",
          range(1, MONTHS_PER_YEAR),
          [],
          say("spending.as-is-kwh-times-why"),
        ),
      ]),
    ]),
    assumed("as-is.kwh-price", "price", kwhPrice),
  ]);
  return [...lines, lineOf(id("power"), "power", power, SAME, currency)];
}

const SAME: AppliedRate = { from: "KRW", to: "KRW", rate: 1, quoted: null, inverse: false };

function lineOf(id: string, item: string, amount: Figure, rate: AppliedRate | null, currency: Currency): AsIsLine {
  const converted = convertWith(rate, amount.value!);
  const yearly = converted && roundMoneyRange(converted, currency);
  const because = yearly ? null : say("cost.no-rate", { from: "USD", to: currency });
  const factors = [amount, ...rateFigure(rate), ...minorFigure(currency)];
  return {
    item,
    yearly,
    because,
    figure: () =>
      computed(
        id,
        say(`spending.as-is-item-${item}`),
        currency,
        yearly && range(yearly.low, yearly.high),
        "product",
        "USD × rate",
        factors,
        because,
      ),
  };
}

/**
 * Today's cost by the Korean set: server lease, floor space, maintenance, staff. Nothing is usual here; only what somebody
 * stated is a line. Staff are the whole agency's: this part of it is by the number of workloads.
 */
export function koreanLines(
  { servers }: Pick<Machines, "servers">,
  ofAll: number,
  assumptions: Assumptions,
  currency: Currency,
): AsIsLine[] {
  const line = (item: string, formula: string, parts: readonly Figure[]): AsIsLine => {
    const factors = [...parts, ...minorFigure(currency)];
    const yearly = roundMoneyRange(multiply(parts), currency);
    const id = `cost/as-is/korea/${item}`;
    return {
      item,
      yearly,
      because: null,
      figure: () =>
        computed(
          id,
          say(`spending.as-is-item-${item}`),
          currency,
          range(yearly.low, yearly.high),
          "product",
          formula,
          factors,
        ),
    };
  };
  const assumed = (key: AssumptionKey, unit: Figure["unit"]): Figure =>
    stated(`assumption/${key}`, say(`assumptions.${key}`), unit, assumptions[key]);
  const count = given(
    "cost/as-is/total/servers",
    say("spending.as-is-total-servers"),
    "count",
    servers,
    [],
    say("sizing.as-stated"),
  );
  const months = given(
    "constant/months",
    say("spending.constant-months"),
    "factor",
    MONTHS_PER_YEAR,
    [],
    say("spending.constant-why"),
  );
  const has = (key: AssumptionKey): boolean => assumptions[key] !== null;
  const lease = assumed("as-is.kr-server-lease", "price");
  return [
    ...(has("as-is.kr-server-lease") ? [line("lease", "servers × lease × 12", [count, lease, months])] : []),
    ...(has("as-is.kr-rack")
      ? [line("rack", "servers × price × 12", [count, assumed("as-is.kr-rack", "price"), months])]
      : []),
    ...(has("as-is.kr-maintenance") && has("as-is.kr-server-lease")
      ? [
          line("maintenance", "servers × lease × 12 × share", [
            count,
            lease,
            months,
            assumed("as-is.kr-maintenance", "share"),
          ]),
        ]
      : []),
    ...(has("as-is.kr-staff")
      ? [
          line("staff", "staff × 12 × share", [
            assumed("as-is.kr-staff", "price"),
            months,
            given(
              "cost/as-is/korea/staff/share",
              say("spending.as-is-staff-share", { servers, all: ofAll }),
              "share",
              ofAll === 0 ? 0 : servers / ofAll,
              [],
              say("spending.as-is-staff-why"),
            ),
          ]),
        ]
      : []),
  ];
}

/** All these are amounts and shares of something, never negative: the ends multiply. */
const multiply = (parts: readonly Figure[]): Range =>
  parts.reduce((whole, { value }) => range(whole.low * value!.low, whole.high * value!.high), exactly(1));
const add = (parts: readonly Figure[]): Range =>
  parts.reduce((whole, { value }) => range(whole.low + value!.low, whole.high + value!.high), exactly(0));
