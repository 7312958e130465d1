import { rangeBars, ticksTo } from "../../charts/range-bars.ts";
import type { RegionId } from "../../model/id.ts";
import { Objective } from "../../model/rule-pack.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, type section, end, start } from "../pen.ts";

type Page = ReturnType<typeof section>;
const MOST = 12;

/** § 8: each objective of every provider that may take something: what is said, what is proven. */
export function masteryBlocks(page: Page, { mastery, comparison }: ReportInput, pen: Pen): void {
  const { t } = pen;
  page.heading(t("report.mastery"));
  if (!mastery.framework) {
    page.missing(mastery.because ? pen.say(mastery.because) : t("report.no-framework"));
    return;
  }
  const able = new Set(comparison.regions.filter(({ lawful }) => lawful > 0).map(({ provider }) => provider));
  const providers = mastery.providers.filter(({ provider }) => able.has(provider)).slice(0, MOST);
  if (providers.length === 0) return;
  const objectives = Objective.options.filter((objective) =>
    providers.some((one) => one.objectives.some((level) => level.objective === objective)),
  );
  page.table(
    t("report.t-mastery"),
    [
      start(t("report.c-provider"), 2.2),
      ...objectives.map((objective) => end(objective, 1, "C")),
      end(t("report.c-sovereignty-levels"), 2.6, "C"),
    ],
    providers.map(({ name, objectives: levels, evidenced }) => [
      name[pen.language],
      ...objectives.map((objective) => {
        const level = levels.find((one) => one.objective === objective);
        return level ? `${pen.range(level.claimed, 0)} / ${pen.range(level.evidenced, 0)}` : "–";
      }),
      evidenced
        ? `${pen.range(evidenced.score)} % · SEAL ${pen.range(evidenced.overallLevel, 0)} · ${evidenced.weakest}`
        : pen.unknown,
    ]),
    { unit: t("report.unit-levels"), source: mastery.framework.title[pen.language], dense: true },
  );
  const asked = Object.values(mastery.minimum);
  const least = asked.length > 0 ? Math.max(...asked) : null;
  page.figure(
    t("report.fig-mastery"),
    rangeBars({
      title: t("report.fig-mastery-title", {
        provider: providers[0]!.name[pen.language],
        least: least === null ? t("report.none") : `SEAL ${least}`,
      }),
      bars: providers.map(({ name, evidenced }) => ({
        name: name[pen.language],
        low: evidenced?.overallLevel.low ?? 0,
        high: evidenced?.overallLevel.high ?? mastery.framework!.maxLevel,
        tone: "accent" as const,
        label: evidenced ? `SEAL ${pen.range(evidenced.overallLevel, 0)} (${evidenced.weakest})` : pen.unknown,
      })),
      to: mastery.framework.maxLevel,
      ticks: ticksTo(mastery.framework.maxLevel, String),
      minimum: least === null ? null : { at: least, label: t("report.minimum") },
      head: [t("report.c-provider"), "SEAL"],
      width: 700,
    }),
    mastery.framework.title[pen.language],
  );
}

/** § 8: what no other surely beats, and whether another weight, price or rate would change the order. */
export function orderBlocks(page: Page, { pareto, sensitivity }: ReportInput, pen: Pen): void {
  const { t } = pen;
  const name = (region: RegionId | null): string => (region ? pen.shortRegion(region) : t("report.nobody"));
  page.heading(t("report.order"));
  if (pareto.because) page.missing(pen.say(pareto.because));
  else
    page.paragraph(
      t("report.pareto", {
        count: pareto.front.length,
        of: pareto.points.length,
        names: pen.names(pareto.front.map(pen.shortRegion), 6),
      }),
    );
  if (sensitivity.winner === null) {
    if (sensitivity.because && !pareto.because) page.missing(pen.say(sensitivity.because));
    return;
  }
  const percent = pen.percent(sensitivity.swing);
  const row = (what: string, down: RegionId | null, up: RegionId | null, breakEven: string): string[] => [
    what,
    name(down),
    name(up),
    breakEven,
  ];
  page.paragraph(
    t(sensitivity.orderCertain ? "report.winner-certain" : "report.winner-open", { winner: name(sensitivity.winner) }),
  );
  page.table(
    t("report.t-sensitivity", { swing: percent }),
    [
      start(t("report.c-changed"), 2.6),
      start(t("report.c-less", { swing: percent }), 2.4),
      start(t("report.c-more", { swing: percent }), 2.4),
      start(t("report.c-break-even"), 3),
    ],
    [
      ...sensitivity.criteria.map(({ criterion, weight, down, up, breakEven }) =>
        row(
          t("report.weight-of", { criterion: t(`criterion.${criterion}`), weight: pen.percent(weight) }),
          down,
          up,
          breakEven
            ? t("report.break-even", { weight: pen.percent(breakEven.weight, 1), against: name(breakEven.against) })
            : t("report.no-break-even"),
        ),
      ),
      row(t("report.all-prices"), sensitivity.prices.down, sensitivity.prices.up, "–"),
      ...(sensitivity.rate ? [row(t("report.all-rates"), sensitivity.rate.down, sensitivity.rate.up, "–")] : []),
    ],
    { source: t("report.source-method") },
  );
}

/** § 8: changes of control that were drilled and kept. */
export function controlBlocks(page: Page, { plan, scenario, mastery }: ReportInput, pen: Pen): void {
  const { t } = pen;
  page.heading(t("report.control"));
  const kept = (plan.drills ?? []).flatMap(({ asked, ...drill }) =>
    drill.scenario === scenario.id && asked.kind === "change-of-control" ? [{ ...drill, change: asked.change }] : [],
  );
  if (kept.length === 0) {
    page.missing(t("report.no-control-drill"));
    return;
  }
  const titles = new Map(mastery.framework?.drills.map(({ id, text }) => [id, text[pen.language]]));
  page.table(
    t("report.t-control-drills"),
    [
      start(t("report.c-date"), 1.3),
      start(t("report.c-change-of-control"), 4),
      end(t("report.c-touched"), 1.2, "C"),
      end(t("report.c-fails"), 1.2, "C"),
      end(t("report.c-stranded"), 1.2, "C"),
    ],
    kept.map(({ date, change, outcome }) => [
      pen.shortDay(date),
      [titles.get(change.caps) ?? change.caps, change.buyer, change.provider ? pen.provider(change.provider) : null]
        .filter((part) => part !== null)
        .join(" · "),
      ...(["touched", "fails", "stranded"] as const).map((word) => pen.number(outcome[word] ?? null, 0)),
    ]),
    { source: pen.sourcePlan },
  );
}
