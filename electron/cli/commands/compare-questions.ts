import { refusal } from "../../../shared/contract/failure.ts";
import type { Output } from "../../../shared/contract/contract.ts";
import { RegionId, type ScenarioId, WorkloadId } from "../../../shared/model/id.ts";
import type { Sentence } from "../../../shared/model/sentence.ts";
import { formatMoney, formatNumber, formatRange } from "../../../shared/text/format.ts";
import { sayIn, text } from "../../../shared/text/text.ts";
import type { Range } from "../../../shared/units/range.ts";
import type { Day } from "../../../shared/units/date.ts";
import { type Context, type Values, WrongUsage, choiceOption, numberOption } from "../command.ts";
import { scenarioOf } from "../steps.ts";
import { weakestWords } from "./sovereignty.ts";

/** Of which scenario, and as of which day; no `date`: each workload on its own cut-over. */
export type Asked = Readonly<{ scenario: ScenarioId; date?: Day }>;

/** The more particular questions of `compare`; `null`: none of them was asked. */
export function questionOf(values: Values): ((context: Context, asked: Asked) => Promise<void>) | null {
  if (values["pareto"] === true) return askPareto;
  if (values["sensitivity"] === true) return (context, asked) => askSensitivity(context, asked, values);
  if (values["scenarios"] !== undefined) return (context) => askScenarios(context, String(values["scenarios"]));
  if (values["offers"] === true) return (context, asked) => askOffers(context, asked, values);
  if (values["why-not"] !== undefined) return (context, asked) => askWhyNot(context, asked, values);
  return null;
}

export function workloadIn(values: Values): WorkloadId | null {
  const given = values["workload"];
  if (given === undefined) return null;
  const id = WorkloadId.safeParse(given);
  if (!id.success) throw refusal("no-such-workload", { id: String(given) });
  return id.data;
}

function workloadNeeded(values: Values, option: string): WorkloadId {
  const id = workloadIn(values);
  if (!id) throw new WrongUsage("cli.compare-needs-workload", { option });
  return id;
}

function regionIn(given: Values[string]): RegionId {
  const id = RegionId.safeParse(given);
  if (!id.success) throw refusal("no-such-region", { id: String(given) });
  return id.data;
}

/** Words of one language, and “not known” for what is `null`. */
function pen({ language }: Context) {
  const t = (key: Parameters<typeof text>[1]): string => text(language, key);
  return {
    t,
    span: (range: Range | null, digits = 1): string =>
      range ? formatRange(language, range, digits) : t("cli.unknown"),
    money: (amount: Parameters<typeof formatMoney>[1] | null): string =>
      amount ? formatMoney(language, amount) : t("cli.unknown"),
    share: (value: number | null): string => (value === null ? "–" : `${formatNumber(language, 100 * value)} %`),
    number: (value: number | null): string => (value === null ? t("cli.unknown") : formatNumber(language, value)),
    said: (sentence: Sentence | null): string => (sentence ? sayIn(language, sentence) : ""),
  };
}

async function askPareto(context: Context, asked: Asked): Promise<void> {
  const answer = await context.call("compare.pareto", asked);
  if (context.json) {
    context.print.json(answer);
    return;
  }
  if (answer.because) {
    context.print.line(sayIn(context.language, answer.because));
    return;
  }
  const { t, span } = pen(context);
  // a sovereignty score is never printed without its weakest objective
  const { regions } = await context.call("compare.overview", asked);
  const weakestOf = new Map(regions.map(({ region, sovereignty }) => [region, sovereignty]));
  context.print.table(
    [
      t("cli.region"),
      t("cli.lawful"),
      ...answer.criteria.map((criterion) => t(`criterion.${criterion}`)),
      t("mastery.weakest"),
      t("cli.compare-dominated"),
      t("cli.compare-certain"),
    ],
    answer.points.map(({ region, lawful, values, dominatedBy, certain }) => [
      region,
      lawful,
      ...answer.criteria.map((criterion) => span(values[criterion], criterion === "cost" ? 0 : 1)),
      weakestWords(context.language, weakestOf.get(region) ?? null),
      dominatedBy ?? "–",
      t(certain ? "cli.compare-order-certain" : "cli.compare-order-open"),
    ]),
  );
}

async function askSensitivity(context: Context, asked: Asked, values: Values): Promise<void> {
  const swing = numberOption(values, "swing", 0.01, 1) ?? 0.2;
  const answer = await context.call("compare.sensitivity", { ...asked, workload: workloadIn(values), swing });
  if (context.json) {
    context.print.json(answer);
    return;
  }
  if (answer.because) {
    context.print.line(sayIn(context.language, answer.because));
    return;
  }
  const { t, share } = pen(context);
  const moved = [
    ...answer.criteria.map(({ criterion, weight, down, up, breakEven }) => [
      t(`criterion.${criterion}`),
      share(weight),
      down ?? "–",
      up ?? "–",
      breakEven ? `${share(breakEven.weight)} → ${breakEven.against}` : "–",
    ]),
    [t("cli.compare-prices"), "–", answer.prices.down ?? "–", answer.prices.up ?? "–", "–"],
    ...(answer.rate ? [[t("cli.compare-rate"), "–", answer.rate.down ?? "–", answer.rate.up ?? "–", "–"]] : []),
  ];
  const order = t(answer.orderCertain ? "cli.compare-order-certain" : "cli.compare-order-open");
  context.print.line(`${t("cli.compare-winner")}: ${answer.winner ?? "–"} · ${order}`);
  context.print.line();
  context.print.table(
    [t("cli.compare-moved"), t("cli.compare-weight"), `−${share(swing)}`, `+${share(swing)}`, t("cli.compare-tie")],
    moved,
  );
}

async function askScenarios(context: Context, given: string): Promise<void> {
  const names = given.split(",").map((name) => name.trim());
  if (names.length > 6 || names.includes("")) throw new WrongUsage("cli.compare-scenarios-wrong", { value: given });
  const scenarios: ScenarioId[] = [];
  for (const name of names) scenarios.push(await scenarioOf(context, name));
  const answer = await context.call("compare.scenarios", { scenarios });
  if (context.json) {
    context.print.json(answer);
    return;
  }
  const { t, span, money, share, number, said } = pen(context);
  type Row = Output<"compare.scenarios">["rows"][number];
  const lines: readonly (readonly [string, (row: Row) => string])[] = [
    [t("cli.compare-placed"), ({ placed, workloads }) => `${placed} / ${workloads}`],
    [t("cli.monthly"), ({ monthly }) => money(monthly)],
    [t("cli.compare-coverage"), ({ coverage }) => share(coverage)],
    [
      t("criterion.sovereignty"),
      ({ sovereignty }) =>
        sovereignty
          ? `${sovereignty.provider}: ${span(sovereignty.score)} (${sovereignty.objective} ${span(sovereignty.level, 0)})`
          : t("cli.unknown"),
    ],
    [t("cli.lock-in"), ({ lockIn }) => span(lockIn)],
    [t("cli.latency-column"), ({ latencyP90 }) => number(latencyP90)],
    [t("cli.lawful"), ({ lawful }) => share(lawful)],
    [t("cli.compare-owners"), ({ owners }) => span(owners, 0)],
    [t("cli.compare-exit"), ({ exit, exitBecause }) => (exit ? money(exit) : said(exitBecause))],
  ];
  context.print.table(
    ["", ...answer.rows.map(({ name }) => name)],
    lines.map(([label, value]) => [label, ...answer.rows.map(value)]),
  );
  if (answer.rows.length < 2) return;
  context.print.line();
  context.print.line(
    text(context.language, "cli.compare-differing", { count: answer.differing, of: answer.workloads }),
  );
  context.print.table(
    [t("cli.compare-workload"), ...answer.rows.map(({ name }) => name)],
    answer.differences.map(({ name, regions }) => [name, ...regions.map((region) => region ?? "–")]),
  );
}

async function askOffers(context: Context, asked: Asked, values: Values): Promise<void> {
  const answer = await context.call("compare.offers", {
    ...asked,
    workload: workloadNeeded(values, "--offers"),
    region: values["region"] === undefined ? null : regionIn(values["region"]),
    sort: choiceOption(values, "sort", ["verdict", "monthly", "vcpu", "memory", "region"]) ?? "verdict",
    limit: numberOption(values, "limit", 1, 1000) ?? 20,
  });
  if (context.json) {
    context.print.json(answer);
    return;
  }
  if (answer.nothing) {
    context.print.line(sayIn(context.language, answer.nothing));
    return;
  }
  const { t, money, said } = pen(context);
  context.print.line(
    text(context.language, "cli.compare-offers", { shown: answer.offers.length, count: answer.count }),
  );
  context.print.table(
    [t("cli.compare-offer"), "vCPU", "GiB", t("cli.verdict"), t("cli.monthly"), t("cli.compare-decides")],
    answer.offers.map(({ offer, vcpu, memoryGib, verdict, monthly, because }) => [
      offer,
      vcpu,
      memoryGib,
      t(`verdict.${verdict}`),
      money(monthly),
      said(because),
    ]),
  );
}

async function askWhyNot(context: Context, { scenario }: Asked, values: Values): Promise<void> {
  const answer = await context.call("compare.why-not", {
    scenario,
    workload: workloadNeeded(values, "--why-not"),
    region: regionIn(values["why-not"]),
  });
  if (context.json) {
    context.print.json(answer);
    return;
  }
  const { t, span, said } = pen(context);
  context.print.line(said(answer.sentence));
  for (const { sentence } of answer.reasons) context.print.line(`  ${said(sentence)}`);
  for (const limit of answer.limits.slice(1)) context.print.line(`  ${said(limit)}`);
  if (answer.withoutLimits) context.print.line(`  ${said(answer.withoutLimits)}`);
  if (answer.difference.length === 0) return;
  context.print.line();
  context.print.table(
    [t("cli.compare-criterion"), t("cli.compare-points")],
    answer.difference.map(({ criterion, points }) => [t(`criterion.${criterion}`), span(points)]),
  );
  if (answer.figure) context.print.line(`[${answer.figure}]`);
}
