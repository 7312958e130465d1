import { pointsOf, weightsOf } from "../../engines/score-parts.ts";
import type { ComparedRegion } from "../../model/result.ts";
import type { ReportInput } from "../input.ts";
import { type Pen, type section, end, start } from "../pen.ts";

type Page = ReturnType<typeof section>;

/** More regions than these are counted: the list is for those a reader asks about. */
const MOST = 12;

/** § 8: lawful regions that the placement does not use, and in what they fall behind the best that it does. */
export function notChosenBlocks(page: Page, input: ReportInput, able: readonly ComparedRegion[], pen: Pen): void {
  const { t } = pen;
  const { placement } = input;
  if (!placement) return;
  const used = new Set(placement.byRegion.filter(({ workloads }) => workloads > 0).map(({ region }) => region));
  const best = able.find(({ region, score }) => used.has(region) && score !== null);
  const left = able.filter(({ region }) => !used.has(region));
  if (!best || left.length === 0) return;
  page
    .heading(t("report.not-chosen"))
    .table(
      t("report.t-not-chosen"),
      [
        start(t("report.c-region"), 3.4),
        end(t("report.c-lawful"), 1, "C"),
        end(t("report.c-score"), 1.4, "C"),
        end(t("report.c-behind"), 1.4, "C"),
        start(t("report.c-behind-in"), 4, "C"),
      ],
      left.slice(0, MOST).map((region) => {
        const lead = region.score === null ? null : best.score!.low - region.score.low; // found with a score
        return [
          pen.region(region.region),
          pen.number(region.lawful, 0),
          pen.range(region.score),
          pen.number(lead),
          behindIn(best, region, input, pen),
        ];
      }),
      { source: pen.sourceCatalogue },
    )
    .note(t("report.not-chosen-note", { region: pen.region(best.region) }));
  if (left.length > MOST) page.note(t("report.not-chosen-more", { count: left.length - MOST }));
}

/** Criteria in which it is guaranteed fewer points of the hundred than the other, the gravest first. */
function behindIn(best: ComparedRegion, region: ComparedRegion, { scenario }: ReportInput, pen: Pen): string {
  const weights = weightsOf(scenario);
  const points = pointsOf(weights);
  const least = (of: ComparedRegion, word: string): number =>
    of.parts.find(({ criterion }) => criterion === word)?.share.low ?? 0;
  const losses = weights
    .map(({ criterion }, at) => ({
      criterion,
      points: points[at]! * (least(best, criterion) - least(region, criterion)),
    }))
    .filter(({ points }) => points > 0.05)
    .sort((a, b) => b.points - a.points);
  if (losses.length === 0) return pen.t("report.behind-in-nothing");
  return losses
    .map(({ criterion, points }) =>
      pen.t("report.behind-by", { criterion: pen.t(`criterion.${criterion}`), points: pen.number(points) }),
    )
    .join(", ");
}
