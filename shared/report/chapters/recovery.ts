import type { SitePair } from "../../model/resilience.ts";
import type { Verdict } from "../../model/result.ts";
import type { Range } from "../../units/range.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, type section, centre, end, start } from "../pen.ts";

type Page = ReturnType<typeof section>;
/** As many failure domains as a reader takes in; the rest stand on the resilience page. */
const MOST = 12;

/** § 10: what each grade asks for and gets, what each failure would take, what has been drilled. */
export function designBlocks(page: Page, input: ReportInput, pen: Pen): void {
  gradeTable(page, input, pen);
  availability(page, input, pen);
  domainTable(page, input, pen);
  pairTable(page, input, pen);
  drillTables(page, input, pen);
}

function gradeTable(page: Page, { recovery: { overview } }: ReportInput, pen: Pen): void {
  const { t } = pen;
  page.heading(t("report.recovery-grades"));
  if (overview.grades.length === 0) {
    page.missing(t("report.no-grades"));
    return;
  }
  const verdicts = (grade: number | null, of: "meetsRto" | "meetsRpo"): string => {
    const found = overview.groups.filter((group) => group.grade === grade).map((group) => group[of]);
    const count = (verdict: Verdict | null): string => pen.number(found.filter((one) => one === verdict).length, 0);
    return `${count("pass")} / ${count("fail")} / ${count("unknown")} / ${count(null)}`;
  };
  page.table(
    t("report.t-grade-cover"),
    [
      start(t("report.c-grade"), 1.2),
      start(t("report.c-required-mode"), 1.5),
      end(t("report.c-groups-count"), 1, "C"),
      end(t("report.c-covered"), 1, "C"),
      end(t("report.c-uncovered"), 1, "C"),
      end(t("report.c-open"), 1.1, "C"),
      end(t("report.c-rto-met"), 2.1, "C"),
      end(t("report.c-rpo-met"), 2.1, "C"),
    ],
    overview.grades.map(({ grade, required, groups, covered, uncovered, open }) => [
      grade === null ? pen.unknown : t("report.grade", { grade }),
      required === null ? pen.unknown : t(`resilience.mode-${required}`),
      ...[groups, covered, uncovered, open].map((count) => pen.number(count, 0)),
      verdicts(grade, "meetsRto"),
      verdicts(grade, "meetsRpo"),
    ]),
    { source: pen.sourcePlan },
  );
  page.note(t("report.grade-cover-note"));
}

/** Availability stands where somebody has stated that of a single place; the share of common causes is said beside it. */
function availability(page: Page, { recovery: { overview, pairs }, assumptions }: ReportInput, pen: Pen): void {
  const { t } = pen;
  const known = overview.groups.flatMap(({ availability, downtime }) =>
    availability && downtime ? [{ availability, downtime }] : [],
  );
  const because = overview.groups.find(({ availability }) => availability === null)?.because ?? null;
  if (known.length === 0) {
    page.missing(because ? pen.say(because) : t("report.no-availability"));
    return;
  }
  const beta = pairs.map(({ commonCause }) => commonCause);
  const share = assumptions["recovery.availability"];
  page.paragraph(
    t("report.availability", {
      known: pen.number(known.length, 0),
      all: pen.number(overview.groups.length, 0),
      least: pen.percent(Math.min(...known.map(({ availability }) => availability.low)), 3),
      minutes: pen.number(Math.max(...known.map(({ downtime }) => downtime.high)), 0),
      alone: share === null ? pen.unknown : pen.percent(share, 3),
      beta: beta.length > 0 ? pen.range(beta.reduce(over), 2) : pen.unknown,
    }),
  );
}

function domainTable(page: Page, { recovery: { switchboard } }: ReportInput, pen: Pen): void {
  const { t } = pen;
  page.heading(t("report.failure-domains"));
  if (switchboard.domains.length === 0) {
    page.missing(t("report.no-domains"));
    return;
  }
  const worst = [...switchboard.domains].sort(
    (a, b) => b.lost.high - a.lost.high || b.down.high - a.down.high || a.domain.id.localeCompare(b.domain.id, "en"),
  );
  page.paragraph(
    t("report.domain-worst", {
      name: worst[0]!.name[pen.language],
      lost: pen.range(worst[0]!.lost, 0),
      down: pen.range(worst[0]!.down, 0),
    }),
  );
  page.table(
    t("report.t-domains"),
    [
      start(t("report.c-domain-kind"), 1.2),
      start(t("report.c-domain"), 3.4),
      end(t("report.c-workloads"), 1, "C"),
      end(t("report.c-copies"), 1, "C"),
      end(t("report.c-down"), 1.4, "C"),
      end(t("report.c-lost"), 1.4, "C"),
    ],
    worst
      .slice(0, MOST)
      .map(({ domain, name, workloads, copies, down, lost }) => [
        t(`resilience.kind-${domain.kind}`),
        name[pen.language],
        pen.number(workloads, 0),
        pen.number(copies, 0),
        pen.range(down, 0),
        pen.range(lost, 0),
      ]),
    { source: pen.sourceCatalogue },
  );
  if (worst.length > MOST) page.note(t("report.domains-more", { count: pen.number(worst.length - MOST, 0) }));
  for (const sentence of switchboard.notKnown.slice(0, 3)) page.missing(pen.say(sentence));
}

/** Two places of one design: what both would lose at once. */
function pairTable(page: Page, { recovery: { pairs } }: ReportInput, pen: Pen): void {
  const { t } = pen;
  const used = pairs.filter(({ workloads }) => workloads > 0);
  if (used.length === 0) return;
  const shared = (pair: SitePair): string =>
    [
      ...pair.shared.map(({ domain, name }) => `${t(`resilience.kind-${domain.kind}`)} ${name[pen.language]}`),
      ...pair.unknown.map((kind) => `${t(`resilience.kind-${kind}`)} ${pen.unknown}`),
    ].join(", ") || t("report.none-shared");
  page.table(
    t("report.t-pairs"),
    [
      start(t("report.c-first-place"), 2.2),
      start(t("report.c-second-place"), 2.2),
      end(t("report.c-workloads"), 1, "C"),
      start(t("report.c-shared"), 2.6),
      end(t("report.c-beta"), 1.2, "E"),
      end(t("report.c-latency"), 1, "C"),
      centre(t("report.c-synchronous"), 1.1),
    ],
    used.map((pair) => [
      pen.shortRegion(pair.a),
      pen.shortRegion(pair.b),
      pen.number(pair.workloads, 0),
      shared(pair),
      pen.range(pair.commonCause, 2),
      pair.latency ? pen.number(pair.latency.p90) : pen.unknown,
      t(`verdict.${pair.synchronous}`),
    ]),
    { source: pen.sourceCatalogue },
  );
  page.note(t("report.pairs-note"));
}

function drillTables(page: Page, { plan, scenario }: ReportInput, pen: Pen): void {
  const { t } = pen;
  const drills = (plan.drills ?? []).filter((drill) => drill.scenario === scenario.id);
  page.heading(t("report.drills"));
  const outages = drills.flatMap(({ asked, ...drill }) =>
    asked.kind === "outage" ? [{ ...drill, domain: asked.domain }] : [],
  );
  if (outages.length === 0) {
    page.missing(t("report.no-drills"));
    return;
  }
  const count = (value: number | null | undefined): string => pen.number(value ?? null, 0);
  page.table(
    t("report.t-drills"),
    [
      centre(t("report.c-date"), 1.3),
      start(t("report.c-domain"), 3),
      end(t("report.c-down"), 1.4, "C"),
      end(t("report.c-lost"), 1.4, "C"),
      end(t("report.c-longest-rto"), 1.4, "C"),
      start(t("report.c-digest"), 1.4),
      start(t("report.c-note"), 2),
    ],
    outages.map(({ date, domain, outcome, inputs, note }) => [
      pen.shortDay(date),
      `${t(`resilience.kind-${domain.kind}`)} ${domain.id}`,
      spanOf(count(outcome["workloadsDown"]), count(outcome["workloadsDownAtMost"])),
      spanOf(count(outcome["groupsLost"]), count(outcome["groupsLostAtMost"])),
      count(outcome["longestRtoMinutes"]),
      inputs.replace(/^sha256:/, "").slice(0, 12),
      note ?? "–",
    ]),
    { source: pen.sourcePlan },
  );
}

const spanOf = (least: string, most: string): string => (least === most ? least : `${least}–${most}`);
const over = (a: Range, b: Range): Range => ({ low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) });
