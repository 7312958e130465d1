import type { Output } from "../../../shared/contract/contract.ts";
import type { PlacementResult } from "../../../shared/model/result.ts";
import type { Sentence } from "../../../shared/model/sentence.ts";
import { formatMoney, formatNumber, formatPriceDays, formatRange } from "../../../shared/text/format.ts";
import { fewOfEach } from "../../../shared/text/few-of-each.ts";
import { type TextKey, sayIn, text } from "../../../shared/text/text.ts";
import { type Currency, type MoneyRange, minorPerMajor } from "../../../shared/units/money.ts";
import type { Range } from "../../../shared/units/range.ts";
import type { Context } from "../command.ts";

/** Workloads without a place that are named for each reason; the others are counted. */
const NAMED = 5;
/** Other lawful places that are printed; `--json` has all of them. */
const MOST_OTHERS = 12;

/** Words and figures of one language; what is not known says so. */
export function placePen({ language, print }: Pick<Context, "language" | "print">) {
  const t = (key: TextKey, args: Sentence["args"] = {}): string => text(language, key, args);
  const unknown = t("cli.unknown");
  return {
    t,
    unknown,
    said: (sentence: Sentence): string => sayIn(language, sentence),
    number: (value: number | null, digits = 1): string =>
      value === null ? unknown : formatNumber(language, value, digits),
    /** With its sign: what a change brings or takes. */
    signed: (value: number | null, digits = 2): string =>
      value === null ? unknown : `${value > 0 ? "+" : ""}${formatNumber(language, value, digits)}`,
    span: (value: Range | null, digits = 1): string =>
      value === null ? unknown : formatRange(language, value, digits),
    money: (value: MoneyRange | null): string => (value === null ? unknown : formatMoney(language, value)),
    percent: (value: number | null, digits = 0): string =>
      value === null ? unknown : `${formatNumber(language, 100 * value, digits)} %`,
    /** A heading and what stands under it; nothing where there is nothing. */
    under: (head: string, lines: readonly string[]): void => {
      if (lines.length === 0) return;
      print.line();
      print.line(head);
      for (const line of lines) print.line(`  ${line}`);
    },
  };
}

/** Where everything goes by region, what was made the best of and how well that is proven, and what decided it. */
export function printPlacement(context: Context, result: PlacementResult): void {
  const { print } = context;
  const { t, number, money, percent, said, under, unknown } = placePen(context);
  const copies = counted(result.recoveries.flatMap(({ region }) => region ?? []));
  print.table(
    [
      t("cli.region"),
      t("cli.workloads-count"),
      ...(copies.size > 0 ? [t("cli.place-copies")] : []),
      t("cli.monthly"),
      t("freshness.priced-on"),
    ],
    result.byRegion.map(({ region, workloads, monthly, pricedOn }) => [
      region,
      workloads,
      ...(copies.size > 0 ? [copies.get(region) ?? 0] : []),
      money(monthly),
      // where only copies stand, no workload has a price that could be dated
      pricedOn ? formatPriceDays(pricedOn) : workloads === 0 ? "–" : t("catalogue.unpriced"),
    ]),
  );
  print.line();
  print.line(
    t("cli.placed", {
      placed: result.placements.length,
      unplaced: result.unplaced.length,
      score: number(result.score, 2),
      monthly: money(result.monthly),
      coverage: percent(result.coverage),
    }),
  );
  const currency = result.monthly?.currency ?? null;
  const isSolved = result.gap !== null;
  print.line(
    t("cli.place-proof", {
      objective: objectiveWords(context, result.objective),
      value: valueWords(context, result.objective, result.value, currency),
      bound: isSolved ? valueWords(context, result.objective, result.bound, currency) : t("cli.place-no-proof"),
      gap: isSolved ? percent(result.gap, 3) : unknown,
    }),
  );
  const terms = counted(result.placements.map(({ term }) => t(`spending.term-${term ?? "on-demand"}`)));
  if (result.placements.some(({ term }) => term !== undefined))
    print.line(t("cli.place-terms", { terms: countWords(context, terms) }));
  if (result.recoveries.length > 0) {
    const modes = counted(result.recoveries.map(({ mode }) => t(`resilience.mode-${mode}`)));
    print.line(t("cli.place-second-places", { modes: countWords(context, modes) }));
  }
  if (result.atEarlierPrices > 0) print.line(t("cli.place-earlier-prices", { count: result.atEarlierPrices }));
  under(t("cli.place-binding"), fewOfEach(result.binding).map(said));
  under(
    t("cli.place-unplaced"),
    byReason(result.unplaced).map(({ sentence, ids }) =>
      t("cli.place-unplaced-line", {
        count: ids.length,
        sentence: said(sentence),
        ids: ids.slice(0, NAMED).join(", ") + (ids.length > NAMED ? " …" : ""),
      }),
    ),
  );
}

/** The commonest reason first; the first sentence of a kind stands for it. */
function byReason(unplaced: PlacementResult["unplaced"]): { sentence: Sentence; ids: string[] }[] {
  const reasons = new Map<string, { sentence: Sentence; ids: string[] }>();
  for (const { workload, sentence } of unplaced) {
    const held = reasons.get(sentence.key);
    if (held) held.ids.push(workload);
    else reasons.set(sentence.key, { sentence, ids: [workload] });
  }
  return [...reasons.values()].sort((a, b) => b.ids.length - a.ids.length);
}

/** What contradicts what, and the smallest changes that would do. */
export function printConflict(
  context: Context,
  { conflict, relaxations }: Pick<PlacementResult, "conflict" | "relaxations">,
): void {
  const { t, said, under } = placePen(context);
  if (conflict)
    under(
      t(conflict.isSmallest ? "cli.place-conflict" : "cli.place-conflict-open"),
      conflict.items.map(({ sentence }) => said(sentence)),
    );
  under(
    t("cli.place-ways-out"),
    relaxations.map(({ sentence }) => said(sentence)),
  );
}

export const objectiveWords = (context: Context, objective: PlacementResult["objective"]): string =>
  text(context.language, objective === "score" ? "cli.place-objective-score" : `criterion.${objective}`);

/** A value of the objective in its own unit: points, milliseconds, money a month. */
export function valueWords(
  context: Context,
  objective: PlacementResult["objective"],
  value: number | null,
  currency: Currency | null,
): string {
  const { t, number, money, unknown } = placePen(context);
  if (value === null) return unknown;
  if (objective === "latency") return t("cli.place-unit-ms", { value: number(value, 2) });
  if (objective !== "cost") return t("cli.place-unit-points", { value: number(value, 3) });
  if (currency === null) return number(value, 2);
  const minor = Math.round(value * minorPerMajor[currency]);
  return t("cli.place-unit-money", { value: money({ low: minor, high: minor, currency }) });
}

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const countWords = ({ language }: Context, counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([what, count]) => text(language, "cli.place-count", { what, count })).join(" · ");

/** Why one workload goes where it goes, and what stands beside that. */
export function printReason(context: Context, reason: Output<"placement.reason">): void {
  const { print } = context;
  const { t, said, span, money, signed, under } = placePen(context);
  const { chosen, runnerUp, recovery } = reason;
  const term = (one: typeof chosen): string => t(`spending.term-${one.term}`);
  const line = (one: typeof chosen): string =>
    t("cli.place-chosen", {
      workload: reason.workload,
      region: one.region,
      offer: one.offer,
      term: term(one),
      score: span(one.score),
      monthly: money(one.monthly),
    });
  print.line(line(chosen));
  if (recovery)
    print.line(
      t("cli.place-recovery", {
        mode: t(`resilience.mode-${recovery.mode}`),
        region: recovery.region ?? t("cli.place-no-region"),
      }),
    );
  under(t("cli.place-why"), fewOfEach(reason.reasons, 5).map(said));
  under(t("cli.place-held"), fewOfEach(reason.heldBy).map(said));
  under(t("cli.place-runner-up"), runnerUp ? [line(runnerUp)] : [t("cli.place-no-other")]);
  under(t("cli.place-needs"), fewOfEach(runnerUp?.needs ?? []).map(said));
  under(t("cli.place-breaks"), fewOfEach(runnerUp?.brokenBy ?? []).map(said));
  if (reason.others.length > 0) {
    print.line();
    print.line(t("cli.place-others"));
    print.table(
      [
        t("cli.region"),
        t("cli.place-offer"),
        t("cli.place-term"),
        t("cli.score"),
        t("cli.monthly"),
        t("cli.place-ahead"),
        t("cli.place-breaks"),
      ],
      reason.others
        .slice(0, MOST_OTHERS)
        .map((one) => [
          one.region,
          one.offer,
          term(one),
          span(one.score),
          money(one.monthly),
          signed(one.ahead),
          fewOfEach(one.brokenBy, 1).map(said).join(" ") || "–",
        ]),
    );
  }
  if (reason.others.length > MOST_OTHERS)
    print.line(t("cli.place-more-others", { count: reason.others.length - MOST_OTHERS }));
  under(
    t("cli.place-refused"),
    reason.refused.map(({ sentence, regions }) => t("cli.place-regions", { regions, sentence: said(sentence) })),
  );
  print.line();
  print.line(`[${reason.figure}]`);
}
