import type { ScenarioId } from "../../../shared/model/id.ts";
import { type WavePlan, isHeldByCircle } from "../../../shared/model/result.ts";
import { formatNumber, formatRange } from "../../../shared/text/format.ts";
import { sayIn, text } from "../../../shared/text/text.ts";
import { grouped } from "../../../shared/units/grouped.ts";
import type { Context } from "../command.ts";

const MOST_ISSUES = 30;
const MOST_CRITICAL = 10;

/** Waves as a table, what breaks a rule and who answers for it, and what decides the end. */
export async function printWaves(context: Context, scenario: ScenarioId, plan: WavePlan): Promise<void> {
  const { call, print, language } = context;
  const t = (key: Parameters<typeof text>[1], args: Parameters<typeof text>[2] = {}) => text(language, key, args);
  const accepted = await call("waves.acceptances", { scenario });
  print.table(
    [
      t("cli.wave"),
      t("cli.start"),
      t("cli.cut-over"),
      t("cli.workloads-count"),
      t("cli.hours"),
      t("cli.data"),
      t("cli.slack"),
      t("cli.risk"),
    ],
    plan.waves.map(({ wave, hours, dataGib, slackDays, risk }) => [
      wave.name,
      wave.start,
      wave.cutOver,
      wave.workloads.length,
      formatNumber(language, hours, 0),
      dataGib ? formatRange(language, dataGib, 0) : t("cli.unknown"),
      slackDays ?? "–",
      t(`risk.${risk}`),
    ]),
  );
  if (plan.bound) print.line(t("cli.waves-bound", { days: plan.bound.days, bound: plan.bound.bound }));
  const names = new Map(plan.waves.map(({ wave }) => [wave.id, wave.name]));
  for (const { wave, rule, severity, sentence } of plan.issues.slice(0, MOST_ISSUES)) {
    const by = accepted.find((one) => one.rule === rule && one.wave === wave);
    const where = wave === null ? "" : `${t("waves-out.wave", { name: names.get(wave) ?? wave })}: `;
    print.line(`  ${t(`severity.${severity}`)}  ${where}${sayIn(language, sentence)}`);
    if (by) print.line(`    ${t("cli.waves-accepted", { by: by.acceptedBy, on: by.acceptedOn, reason: by.reason })}`);
  }
  const more = plan.issues.length - MOST_ISSUES;
  if (more > 0) print.line(`  ${t("cli.waves-more", { count: more })}`);
  if (plan.critical.length > 0) print.line(t("cli.waves-critical"));
  for (const { wave, because } of plan.critical.slice(0, MOST_CRITICAL))
    print.line(`  ${t("waves-out.wave", { name: names.get(wave) ?? wave })}: ${sayIn(language, because)}`);
  const strict = plan.crossings.filter(({ kind }) => kind === "strict").length;
  if (plan.crossings.length > 0) print.line(t("cli.waves-crossings", { count: plan.crossings.length, strict }));
  if (plan.unscheduled.length > 0) print.line(t("cli.unscheduled", { count: plan.unscheduled.length }));
  const held = plan.unscheduled.filter(({ sentence }) => isHeldByCircle(sentence.key));
  if (held.length > 0) print.line(`  ${t("cli.waves-held", { count: held.length })}`);
  for (const [one] of grouped(held, ({ sentence }) => sentence.args["other"]).values())
    print.line(`  ${sayIn(language, one!.sentence)}`); // a list that is there is not empty
}
