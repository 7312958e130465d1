import { classOfDataSet } from "../../engines/eligibility/data-class.ts";
import type { DataSet } from "../../model/data-set.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { copiedAhead } from "./copied-ahead.ts";
import { grouped } from "../../units/grouped.ts";
import { type Pen, end, section, start } from "../pen.ts";

/** § 12: how much data, over which line, in which window, and how it is checked. */
export function dataMigration(input: ReportInput, pen: Pen): Section {
  const { plan, waves, scenario } = input;
  const { t } = pen;
  const page = section("12", t("report.s12"));
  const { waveSettings: settings } = plan;
  page.paragraph(
    t("report.transfer-formula", { link: settings.linkMbitPerSecond, efficiency: settings.linkEfficiency }),
  );
  const late = waves.waves.filter(
    ({ transferHours }) => transferHours !== null && transferHours.high > settings.windowHours,
  );
  if (waves.waves.length === 0) page.missing(t("report.no-waves-why"));
  else {
    page.paragraph(
      late.length > 0
        ? t("report.transfer-late", {
            waves: late.map(({ wave }) => wave.name).join(", "),
            window: settings.windowHours,
          })
        : t("report.transfer-fits", { window: settings.windowHours }),
    );
    page.table(
      t("report.t-transfer"),
      [
        start(t("report.c-wave"), 1.6),
        end(t("report.c-data"), 1.8, "C"),
        end(t("report.c-transfer"), 1.8, "C"),
        end(t("report.c-window"), 1.2, "T"),
        start(t("report.c-way-of-copy"), 3.6),
      ],
      waves.waves.map(({ wave, dataGib, transferHours }) => [
        wave.name,
        pen.range(dataGib, 0),
        pen.range(transferHours),
        pen.number(settings.windowHours),
        t(
          transferHours === null
            ? "report.copy-unknown"
            : transferHours.high <= settings.windowHours
              ? "report.copy-once"
              : transferHours.low > settings.windowHours
                ? "report.copy-seed"
                : "report.copy-open",
        ),
      ]),
      { source: pen.sourcePlan },
    );
    copiedAhead(page, input, pen);
  }
  if (plan.dataSets.length === 0) return page.missing(t("report.no-data-sets")).done();
  page
    .table(
      t("report.t-data"),
      [
        start(t("report.data-class-field"), 3),
        end(t("report.c-data-sets"), 1.4, "T"),
        end(t("report.c-size-known"), 2, "T"),
        end(t("report.c-size-missing"), 1.6, "C"),
        end(t("report.c-with-residency"), 1.6, "T"),
      ],
      [...grouped(plan.dataSets, (set) => classOfDataSet(set).class ?? "?")]
        .sort(([a], [b]) => "CSO?".indexOf(a) - "CSO?".indexOf(b))
        .map(([word, sets]) => [
          word === "?" ? pen.unknown : t(`class.${word as "C"}`), // the other keys are the three classes
          pen.number(sets.length, 0),
          pen.number(knownGib(sets), 0),
          pen.number(sets.filter(({ sizeGib }) => sizeGib === null).length, 0),
          pen.number(sets.filter(({ residency }) => residency !== null).length, 0),
        ]),
      { unit: t("report.unit-gib"), source: pen.sourcePlan },
    )
    .note(t("report.data-note"));
  const ruled = plan.dataSets.filter(({ residency }) => residency !== null).length;
  page.heading(t("report.residency-transfer")).paragraph(
    t("report.residency-transfer-text", {
      ruled: pen.number(ruled, 0),
      all: pen.number(plan.dataSets.length, 0),
      scenario: scenario.name,
    }),
  );
  return page
    .heading(t("report.verification"))
    .list([t("report.verification-1"), t("report.verification-2"), t("report.verification-3")])
    .done();
}

/** Sum of the sizes that are known; `null` when none is. The column beside it counts what is missing. */
function knownGib(sets: readonly DataSet[]): number | null {
  const known = sets.flatMap(({ sizeGib }) => (sizeGib === null ? [] : [sizeGib]));
  return known.length > 0 ? known.reduce((sum, size) => sum + size, 0) : null;
}
