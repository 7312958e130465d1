import type { RegionId } from "../../model/id.ts";
import type { PlacementResult } from "../../model/result.ts";
import { fewOfEach } from "../../text/few-of-each.ts";
import { type MoneyRange, addMoneyRange, minorPerMajor } from "../../units/money.ts";
import type { ReportInput } from "../input.ts";
import { grouped } from "../../units/grouped.ts";
import { type Pen, type section, end, start } from "../pen.ts";

type Page = ReturnType<typeof section>;

/** What the placement was made the best of, how well that is proven, what it breaks, and what decided it. */
export function proofBlocks(page: Page, { placement, plan, scenario }: ReportInput, pen: Pen): void {
  if (!placement) return;
  const { t } = pen;
  const { objective, value, bound, gap, score } = placement;
  const said = (amount: number | null): string => objectiveValue(amount, objective, plan.agency.currency, pen);
  page.heading(t("report.proof-heading")).table(
    t("report.t-proof"),
    [start(t("report.c-what"), 5), end(t("report.c-value"), 3, "C")],
    [
      [t("report.p-objective"), t(`report.p-objective-${objective}`)],
      [t("report.p-value"), said(value)],
      [t("report.p-bound"), gap === null ? t("report.p-not-proven") : said(bound)],
      [t("report.p-gap"), gap === null ? t("report.p-not-proven") : pen.percent(gap, 4)],
      [t("report.p-score"), pen.number(score, 2)],
    ],
    { source: t("report.source-method") },
  );
  page.note(t(gap === null ? "report.proof-none" : "report.proof-note"));
  if (placement.violations.length > 0)
    page.callOut("warning", t("report.violations"), fewOfEach(placement.violations, 10).map(pen.say).join("\n"));
  if (placement.conflict)
    page.heading(t("report.conflict")).list(placement.conflict.items.map(({ sentence }) => pen.say(sentence)));
  if (placement.relaxations.length > 0)
    page.heading(t("report.ways-out")).list(placement.relaxations.map(({ sentence }) => pen.say(sentence)));
  page
    .heading(t("report.binding"))
    .list(placement.binding.length > 0 ? fewOfEach(placement.binding).map(pen.say) : [t("report.nothing-binds")]);
  const isShared = scenario.requirements.some(
    (one) => one.on && one.kind === "limit" && (one.limit.is === "share" || one.limit.is === "concentration"),
  );
  if (isShared && secondPlaces({ scenario }).settled.length > 0) page.note(t("report.shares-with-copies"));
}

/** A value of the objective in its own unit: points, milliseconds, money a month. */
export function objectiveValue(
  value: number | null,
  objective: PlacementResult["objective"],
  currency: MoneyRange["currency"],
  pen: Pen,
): string {
  if (value === null) return pen.unknown;
  if (objective === "latency") return pen.t("report.p-ms", { value: pen.number(value, 2) });
  if (objective !== "cost") return pen.t("report.p-points", { value: pen.number(value, 3) });
  const minor = Math.round(value * minorPerMajor[currency]);
  return pen.t("report.p-month", { value: pen.money({ low: minor, high: minor, currency }) });
}

/** On which terms compute is bought: one sentence where it is one, a table where there are several. */
export function termBlocks(page: Page, { scenario, cells }: ReportInput, pen: Pen): void {
  const { t } = pen;
  const usual = scenario.term ?? "on-demand";
  const byTerm = grouped(scenario.placements, ({ term }) => t(`spending.term-${term ?? usual}`));
  page.heading(t("report.terms-heading"));
  const [only] = byTerm.keys();
  if (byTerm.size === 1) page.paragraph(t("report.terms-one", { term: only! }));
  else {
    page.table(
      t("report.t-terms"),
      [start(t("report.c-buying-term"), 3), end(t("report.c-workloads"), 1, "C"), end(t("report.c-monthly"), 3, "C")],
      [...byTerm].map(([term, placed]) => [
        term,
        pen.number(placed.length, 0),
        pen.large(total(placed.map(({ workload }) => cells.get(workload)?.monthly ?? null))),
      ]),
      { unit: pen.unitLarge, source: pen.sourceCatalogue },
    );
    if (secondPlaces({ scenario }).settled.length > 0) page.note(t("report.terms-without-copies"));
  }
}

/** `null` as soon as one of them is not known. */
function total(amounts: readonly (MoneyRange | null)[]): MoneyRange | null {
  const known = amounts.filter((amount) => amount !== null);
  const [first, ...others] = known;
  return first && known.length === amounts.length ? others.reduce(addMoneyRange, first) : null;
}

/** Workloads that come back somewhere, and how many of them have a place to. */
export function secondPlaces({ scenario }: Pick<ReportInput, "scenario">) {
  const placed = new Map(scenario.placements.map(({ workload, region }) => [workload, region]));
  const designed = (scenario.recoveries ?? []).filter(({ mode, workload }) => mode !== "none" && placed.has(workload));
  return {
    placed,
    settled: designed.flatMap((one) => (one.region ? [{ ...one, region: one.region }] : [])),
    undecided: designed.filter(({ region }) => region === null),
  };
}

/** Where each system comes back, one row for those of a system that go the same way. */
export function recoveryBlocks(page: Page, input: ReportInput, pen: Pen): void {
  const { plan, scenario } = input;
  const { t } = pen;
  page.heading(t("report.resilience"));
  const { placed, settled, undecided } = secondPlaces(input);
  if (settled.length === 0 && undecided.length === 0) {
    page.missing(t("report.no-second-place"));
    return;
  }
  page.paragraph(
    [
      t("report.second-places", {
        count: pen.number(settled.length, 0),
        placed: pen.number(scenario.placements.length, 0),
      }),
      ...(undecided.length > 0
        ? [t("report.second-places-undecided", { count: pen.number(undecided.length, 0) })]
        : []),
    ].join(" "),
  );
  if (settled.length === 0) return;
  const groupOf = new Map(plan.workloads.map(({ id, group }) => [id, group]));
  const groups = new Map<string, string>(plan.groups.map(({ id, name }) => [id, name]));
  const ways = grouped(settled, ({ workload, mode, region }) =>
    [groupOf.get(workload) ?? "", placed.get(workload), region, mode].join("\n"),
  );
  page.table(
    t("report.t-second-places"),
    [
      start(t("report.c-group"), 3),
      end(t("report.c-workloads"), 1.1, "C"),
      start(t("report.c-first-place"), 2.4),
      start(t("report.c-second-place"), 2.4),
      start(t("report.c-mode"), 1.1),
    ],
    [...ways].map(([way, alike]) => {
      const [group, first] = way.split("\n");
      return [
        groups.get(group!) ?? t("report.no-group"),
        pen.number(alike.length, 0),
        pen.shortRegion(first as RegionId), // joined above from one
        pen.shortRegion(alike[0]!.region),
        t(`resilience.mode-${alike[0]!.mode}`),
      ];
    }),
    { source: pen.sourcePlan, dense: ways.size > 15 },
  );
}
