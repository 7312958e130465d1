import type { ScenarioRow } from "../../model/comparing.ts";
import type { Range } from "../../units/range.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, type section, end, start } from "../pen.ts";

type Page = ReturnType<typeof section>;

/** A scenario beside the others, and the guaranteed score of its placement. */
export type Alternative = ScenarioRow & Readonly<{ score: number | null }>;

/** § 8: every scenario of the plan with its figures, the chosen one first. */
export function scenarioBlocks(page: Page, input: ReportInput, pen: Pen): void {
  const { t } = pen;
  const { scenario, plan, alternatives = [] } = input;
  page.heading(t("report.scenarios"));
  if (alternatives.length < 2) {
    page.missing(t("report.one-scenario"));
    return;
  }
  page.table(
    t("report.t-scenarios"),
    [
      start(t("report.control-scenario"), 2.2),
      end(t("report.c-placed-of"), 1.3, "C"),
      end(t("report.c-monthly-coverage"), 2.2, "C"),
      end(t("report.c-latency"), 1, "C"),
      start(t("report.c-weakest-provider"), 2.6),
      end(pen.heading(t("report.lock-in")), 1.3, "C"),
      end(t("report.c-hhi-owner"), 1.4, "C"),
      end(t("report.c-score"), 0.9, "C"),
      end(t("report.c-elsewhere"), 0.9, "C"),
    ],
    alternatives.map((row) => [
      row.scenario === scenario.id ? t("report.chosen-scenario", { name: row.name }) : row.name,
      `${pen.number(row.placed, 0)} / ${pen.number(row.workloads, 0)}`,
      row.placed === 0 ? t("report.not-placed") : `${pen.large(row.monthly)} (${pen.percent(row.coverage)})`,
      pen.number(row.latencyP90),
      row.sovereignty
        ? `${pen.provider(row.sovereignty.provider)} ${pen.range(row.sovereignty.score)} % · SEAL ${pen.range(row.sovereignty.level, 0)} · ${row.sovereignty.objective}`
        : pen.unknown,
      pen.range(row.lockIn),
      pen.range(row.owners, 0),
      pen.number(row.score),
      row.scenario === scenario.id ? "–" : pen.number(elsewhere(input, row), 0),
    ]),
    { unit: pen.unitLarge, source: pen.sourceCatalogue },
  );
  page.note(t("report.scenarios-note"));
  const more = plan.scenarios.length - alternatives.length;
  if (more > 0) page.note(t("report.scenarios-more", { count: more }));
}

/** § 1: the best of the other scenarios, and in what the chosen one is better and worse; `null`: there is no other that places anything. */
export function runnerUp(input: ReportInput, pen: Pen): string | null {
  const { t } = pen;
  const { alternatives = [], scenario } = input;
  const own = alternatives.find((row) => row.scenario === scenario.id);
  const others = alternatives.filter((row) => row.scenario !== scenario.id && row.placed > 0);
  const [next] = others.toSorted(
    (a, b) => b.placed - a.placed || (b.score ?? -1) - (a.score ?? -1) || a.scenario.localeCompare(b.scenario, "en"),
  );
  if (!own || !next) return null;
  const point = (value: number | null): Range | null => (value === null ? null : { low: value, high: value });
  const compared = (
    [
      ["placed", point(own.placed), point(next.placed), 1],
      ["cost", own.monthly, next.monthly, -1],
      ["latency", point(own.latencyP90), point(next.latencyP90), -1],
      ["sovereignty", own.sovereignty?.score ?? null, next.sovereignty?.score ?? null, 1],
      ["lock-in", own.lockIn, next.lockIn, -1],
    ] as const
  ).map(([word, a, b, sign]) => ({ word, stands: standsTo(a, b, sign) }));
  const named = (stands: Standing): string =>
    compared
      .filter((one) => one.stands === stands)
      .map(({ word }) => t(`report.by-${word}`))
      .join(", ");
  const sentences = (["better", "worse", "open"] as const).flatMap((stands) => {
    const what = named(stands);
    return what === "" ? [] : [t(`report.next-${stands}`, { what })];
  });
  return [
    t("report.next-scenario", {
      name: next.name,
      monthly: pen.largeMoney(next.monthly),
      elsewhere: elsewhere(input, next),
    }),
    ...sentences,
  ].join(" ");
}

type Standing = "better" | "worse" | "equal" | "open";

/** Surely better, surely worse, the same, or not to be told; `sign` 1: more is better. */
function standsTo(own: Range | null, other: Range | null, sign: 1 | -1): Standing {
  if (own === null || other === null) return "open";
  if (own.low === other.low && own.high === other.high) return "equal";
  if (own.low >= other.high) return sign === 1 ? "better" : "worse";
  if (own.high <= other.low) return sign === 1 ? "worse" : "better";
  return "open";
}

/** Workloads in another region there, or placed in one of the two only. */
function elsewhere({ plan, scenario }: ReportInput, row: ScenarioRow): number {
  const there = plan.scenarios.find(({ id }) => id === row.scenario)?.placements ?? [];
  const places = new Map(there.map(({ workload, region }) => [workload, region]));
  const own = new Map(scenario.placements.map(({ workload, region }) => [workload, region]));
  return [...new Set([...places.keys(), ...own.keys()])].filter((id) => places.get(id) !== own.get(id)).length;
}
