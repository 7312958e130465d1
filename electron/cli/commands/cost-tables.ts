import type { Language, Sentence } from "../../../shared/model/sentence.ts";
import type {
  AsIs,
  CommitmentView,
  CostOverview,
  CostSensitivity,
  CostSum,
  CostYears,
  SunkEffect,
} from "../../../shared/model/spending.ts";
import { formatMoney, formatNumber, formatPriceDays } from "../../../shared/text/format.ts";
import { type TextKey, sayIn, text } from "../../../shared/text/text.ts";
import type { MoneyRange } from "../../../shared/units/money.ts";
import type { Print } from "../print.ts";

/** Where a table goes, and in which words. */
type To = Readonly<{ print: Print; language: Language; words: (key: TextKey) => string }>;

const money = ({ language, words }: To, value: MoneyRange | null): string =>
  value ? formatMoney(language, value) : words("cli.unknown");
const why = ({ language }: To, because: Sentence | null): string => (because ? sayIn(language, because) : "");
const share = ({ language }: To, value: number | null): string =>
  value === null ? "–" : `${formatNumber(language, 100 * value)} %`;

/** Sums in a row: amount, what is priced, and why it is open. */
const sumCells = (to: To, sum: Pick<CostSum, "monthly" | "coverage" | "because">): string[] => [
  money(to, sum.monthly),
  share(to, sum.coverage),
  why(to, sum.because),
];

/** The month by line, provider and region; what is paid once; what is in no sum. */
export function printOverview(to: To, overview: CostOverview): void {
  const { print, language, words } = to;
  const head = [words("cli.monthly"), words("cli.coverage"), words("cli.reason")];
  print.table(
    [words("cli.cost-line"), ...head],
    [
      ...overview.lines.map((line) => [words(`cost.${line.item}`), ...sumCells(to, line)]),
      [words("spending.month"), ...sumCells(to, overview)],
      ...(overview.vat.share === null
        ? []
        : [
            [`${words("spending.vat")} ${share(to, overview.vat.share)}`, money(to, overview.vat.monthly), "", ""],
            [words("cli.cost-with-vat"), money(to, overview.vat.withVat), "", ""],
          ]),
    ],
  );
  print.line();
  print.table(
    [words("cli.region"), words("cli.workloads-count"), ...head],
    overview.byRegion.map((row) => [row.region, row.workloads, ...sumCells(to, row)]),
  );
  print.line();
  print.table(
    [words("cli.currency"), words("cli.monthly"), words("cli.rate"), words("cli.date"), words("cli.reason")],
    overview.currencies.map(({ currency, monthly, rate, because }) => [
      currency,
      money(to, monthly),
      rate ? formatNumber(language, rate.rate, 6) : "–",
      rate?.date ?? "–",
      why(to, because ?? (monthly === null ? overview.because : null)),
    ]),
  );
  if (overview.oneOff.length > 0) {
    print.line();
    print.table(
      [words("spending.one-off"), words("cli.workloads-count"), words("cli.amount"), words("cli.reason")],
      overview.oneOff.map(({ item, way, workloads, amount, because }) => [
        words(item === "effort" ? `spending.effort-all-${oneWay(way)}` : `spending.one-off-all-${item}`),
        workloads,
        money(to, amount),
        why(to, because),
      ]),
    );
  }
  if (overview.term !== "on-demand" && overview.onDemandInstead > 0)
    print.line(text(language, "cli.cost-instead", { count: overview.onDemandInstead }));
  if (overview.pricedOn) print.line(`${words("freshness.priced-on")}: ${formatPriceDays(overview.pricedOn)}`);
  printNotCounted(to, overview.notCounted);
}

/** What stays and what ends is never placed, so no row is about it. */
const oneWay = (way: CostOverview["oneOff"][number]["way"]) =>
  way === null || way === "retain" || way === "retire" ? "open" : way;

function printNotCounted({ print, language, words }: To, list: readonly Sentence[]): void {
  if (list.length === 0) return;
  print.line();
  print.line(words("cli.not-counted"));
  for (const sentence of list) print.line(`- ${sayIn(language, sentence)}`);
}

/** The fiscal years, with their sums and what is not counted. */
export function printYears(to: To, years: CostYears): void {
  const { print, language, words } = to;
  const has = (column: CostYears["claimed"][number]): boolean => years.claimed.includes(column);
  const columns = [
    ["spending.run", "run", true],
    ["spending.one-off", "oneOff", has("oneOff")],
    ["spending.one-off-all-parallel", "parallel", has("parallel")],
    ["spending.shortfall", "shortfall", has("shortfall")],
    ["spending.vat", "vat", has("vat")],
    ["cli.cost-total", "total", true],
    ["spending.as-is", "asIs", has("asIs")],
    ["cli.cost-staying", "staying", has("asIs")],
    ["cli.cost-saving", "saving", has("asIs")],
    ["cli.cost-cumulated", "cumulated", has("asIs")],
  ] as const;
  const shown = columns.filter(([, , isShown]) => isShown);
  if (years.years.length > 0)
    print.table(
      [words("cli.year"), ...shown.map(([key]) => words(key))],
      years.years.map((year) => [String(year.year), ...shown.map(([, column]) => money(to, year[column]))]),
    );
  print.line();
  print.table(
    [words("cli.cost-sum"), words("cli.amount"), words("cli.reason")],
    [
      [words("cli.cost-total"), money(to, years.total), years.total ? "" : why(to, years.because)],
      [words("cli.cost-present"), money(to, years.presentValue), years.presentValue ? "" : why(to, years.because)],
      [words("spending.npv"), money(to, years.npv), years.npv ? againstWhat(to, years) : why(to, years.because)],
      [words("cli.cost-payback"), payback(to, years), ""],
    ],
  );
  if (!years.byWaves && years.years.length > 0) print.line(text(language, "cli.cost-no-waves"));
  printNotCounted(to, years.notCounted);
}

const againstWhat = ({ words }: To, { asIsSet }: CostYears): string =>
  asIsSet === null ? "" : words(`spending.as-is-set-${asIsSet}`);

function payback({ words }: To, { payback: years }: CostYears): string {
  if (years === null) return words("cli.unknown");
  const { low, high } = years;
  const never = words("cli.cost-never");
  return low === high ? String(low ?? never) : `${low ?? never}–${high ?? never}`;
}

/** Today's cost by each set, the one that is used first told. */
export function printAsIs(to: To, asIs: AsIs): void {
  const { print, language, words } = to;
  if (asIs.workloads === 0) print.line(words("spending.nothing-placed"));
  for (const { set, lines, yearly, because, notes } of asIs.sets) {
    print.line(`${words(`spending.as-is-set-${set}`)}${asIs.used === set ? ` (${words("cli.cost-used")})` : ""}`);
    print.table(
      [words("cli.cost-line"), words("cli.cost-yearly"), words("cli.reason")],
      [
        ...lines.map((line) => [
          sayIn(language, { key: `spending.as-is-item-${line.item}`, args: {} }),
          money(to, line.yearly),
          why(to, line.because),
        ]),
        [words("spending.as-is"), money(to, yearly), why(to, because)],
      ],
    );
    for (const note of notes) print.line(`- ${sayIn(language, note)}`);
    print.line();
  }
}

type Commitments = Readonly<{ commitments: readonly CommitmentView[]; effect: SunkEffect | null }>;

/** Contracts with a minimum, year by year, and who is cheapest with and without what is paid anyway. */
export function printCommitments(to: To, { commitments, effect }: Commitments): void {
  const { print, language, words } = to;
  if (commitments.length === 0) print.line(words("cli.no-commitment"));
  for (const one of commitments) {
    print.line(`${one.name} · ${one.providerName[language]} · ${words(`cli.commitment-${one.kind}`)}`);
    const exactly = (value: number): string =>
      formatMoney(language, { low: value, high: value, currency: one.currency });
    print.table(
      [
        words("cli.year"),
        words("cli.minimum"),
        words("cli.commitment-use"),
        words("spending.shortfall"),
        words("cli.owed"),
      ],
      one.years.map(({ year, minimum, usage, shortfall, owed }) => [
        String(year),
        exactly(minimum),
        usage
          ? formatMoney(language, { low: usage.low, high: usage.high, currency: one.currency })
          : words("cli.unknown"),
        money(to, shortfall),
        money(to, owed),
      ]),
    );
    print.line(`${words("spending.shortfall")}: ${one.shortfall ? money(to, one.shortfall) : why(to, one.because)}`);
    for (const warning of one.warnings) print.line(`- ${sayIn(language, warning)}`);
    print.line();
  }
  if (!effect) return;
  print.table(
    [words("cli.provider"), words("cli.cost-yearly"), words("cli.rank"), words("cli.cost-marginal"), words("cli.rank")],
    effect.rows.map(({ name, committed, yearly, marginal, rank, marginalRank }) => [
      `${name[language]}${committed ? ` (${words("cli.committed")})` : ""}`,
      money(to, yearly),
      rank === null ? "–" : String(rank),
      money(to, marginal),
      marginalRank === null ? "–" : String(marginalRank),
    ]),
  );
  if (effect.because) print.line(sayIn(language, effect.because));
}

/** The total, and how far each driver moves it. */
export function printSensitivity(to: To, { base, swing, drivers, because }: CostSensitivity): void {
  const { print, words } = to;
  print.line(`${words("cli.cost-total")}: ${base ? money(to, base) : why(to, because)}`);
  if (drivers.length === 0) return;
  print.table(
    [words("cli.driver"), `−${share(to, swing)}`, `+${share(to, swing)}`, words("cli.reason")],
    drivers.map(({ driver, currency, low, high, because: open }) => [
      `${words(`cli.driver-${driver}`)}${currency ? ` ${currency}` : ""}`,
      money(to, low),
      money(to, high),
      why(to, open),
    ]),
  );
}
