import { RulePackId, WorkloadId, type ScenarioId } from "../../../shared/model/id.ts";
import type { Verdict } from "../../../shared/model/result.ts";
import type { Sentence } from "../../../shared/model/sentence.ts";
import type { VerdictCounts, WorkloadVerdict } from "../../../shared/model/verdicts.ts";
import { formatNumber } from "../../../shared/text/format.ts";
import { sayIn, text } from "../../../shared/text/text.ts";
import { Day } from "../../../shared/units/date.ts";
import { refusal } from "../../../shared/contract/failure.ts";
import { type Command, type Context, type Values, WrongUsage } from "../command.ts";
import { openFor, scenarioOf, scenarioOption } from "../steps.ts";

/** What may go where and why not; with other packs or on another day, what would turn. Nothing is saved. */
export const verdictsCommand: Command = {
  name: "verdicts",
  usage: "FILE [--switch +PACK,-PACK] [--announced PACK:SWITCH] [--gates] [--workload ID] [--date D] [--scenario NAME]",
  about: "cli.verdicts",
  options: {
    switch: { type: "string" },
    announced: { type: "string" },
    gates: { type: "boolean" },
    workload: { type: "string" },
    date: { type: "string" },
    ...scenarioOption,
  },
  positionals: { least: 1, most: 1 },
  run: async (context, [file], values) => {
    const change = changeIn(values);
    const date = dayIn(values);
    await openFor(context, file!, "read");
    const scenario = await scenarioOf(context, (values["scenario"] as string | undefined) ?? null);
    if (typeof values["workload"] === "string") return ofWorkload(context, scenario, values["workload"], date);
    if (values["gates"] === true) return ofGates(context, scenario, date);
    if (change) return ofChange(context, { scenario, ...change, date });
    return ofAll(context, scenario, date);
  },
};

type Change = Readonly<{
  on: RulePackId[];
  off: RulePackId[];
  switches: { pack: RulePackId; switch: string; on: boolean }[];
}>;

/** `null`: no other packs were asked for. */
function changeIn(values: Values): Change | null {
  const [packs, announced] = [values["switch"], values["announced"]];
  if (packs === undefined && announced === undefined) return null;
  const words = typeof packs === "string" ? packs.split(",").map((word) => word.trim()) : [];
  const signed = (sign: "+" | "-"): RulePackId[] =>
    words.filter((word) => word.startsWith(sign)).map((word) => packIn(word.slice(1), String(packs)));
  if (words.some((word) => !/^[+-]/.test(word)))
    throw new WrongUsage("cli.verdict-switch-wrong", { value: String(packs) });
  const switches = typeof announced === "string" ? announced.split(",").map(switchIn) : [];
  return { on: signed("+"), off: signed("-"), switches };
}

function packIn(word: string, value: string): RulePackId {
  const pack = RulePackId.safeParse(word);
  if (!pack.success) throw new WrongUsage("cli.verdict-switch-wrong", { value });
  return pack.data;
}

function switchIn(word: string): Change["switches"][number] {
  const [pack = "", name = ""] = word.trim().split(":");
  const known = RulePackId.safeParse(pack);
  if (!known.success || name === "") throw new WrongUsage("cli.verdict-announced-wrong", { value: word });
  return { pack: known.data, switch: name, on: true };
}

function dayIn(values: Values): Day | null {
  const given = values["date"];
  if (given === undefined) return null;
  const day = Day.safeParse(given);
  if (!day.success) throw new WrongUsage("cli.verdict-day-wrong", { value: String(given) });
  return day.data;
}

const slashed = ({ pass, unknown, fail }: VerdictCounts): string => `${pass} / ${unknown} / ${fail}`;

/** Lines of a table that are shown before `--json` is named. */
const SHOWN = 40;

function tell({ print, language }: Context, sentence: Sentence): void {
  print.line(sayIn(language, sentence));
}

async function ofAll(context: Context, scenario: ScenarioId, date: Day | null): Promise<void> {
  const { call, print, json, language } = context;
  const answer = await call("verdicts.list", { scenario, date, verdict: null });
  if (json) {
    print.json(answer);
    return;
  }
  if (answer.because) {
    tell(context, answer.because);
    return;
  }
  const t = (key: Parameters<typeof text>[1]) => text(language, key);
  print.table(
    [t("cli.verdict-best"), t("cli.verdict-count"), t("cli.verdict-rule"), t("cli.reason")],
    byReason(answer.rows).map(({ verdict, rule, sentence, count }) => [
      t(`verdict.${verdict}`),
      formatNumber(language, count, 0),
      rule ?? "–",
      sentence ? sayIn(language, sentence) : "",
    ]),
  );
}

type Grouped = { verdict: Verdict; rule: string | null; sentence: Sentence | null; count: number };

/** Workloads with one verdict for one reason, the verdicts in order, the commonest reason first. */
function byReason(rows: readonly WorkloadVerdict[]): Grouped[] {
  const order: readonly Verdict[] = ["pass", "unknown", "fail"];
  const groups = new Map<string, Grouped>();
  for (const { verdict, rule, sentence } of rows) {
    const key = `${verdict} ${rule} ${sentence?.key}`;
    const held = groups.get(key);
    if (held) held.count += 1;
    else groups.set(key, { verdict, rule, sentence, count: 1 });
  }
  return [...groups.values()].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || b.count - a.count);
}

async function ofGates(context: Context, scenario: ScenarioId, date: Day | null): Promise<void> {
  const { call, print, json, language } = context;
  const answer = await call("verdicts.gates", { scenario, date });
  if (json) {
    print.json(answer);
    return;
  }
  if (answer.because) {
    tell(context, answer.because);
    return;
  }
  const t = (key: Parameters<typeof text>[1]) => text(language, key);
  print.table(
    [
      t("cli.verdict-rule"),
      t("cli.verdict-pairs"),
      t("cli.verdict-regions-out"),
      t("cli.verdict-lost-alone"),
      t("cli.reason"),
    ],
    answer.rules.map(({ rule, pairs, regionsOut, lostAlone, sentence }) => [
      rule,
      slashed(pairs),
      formatNumber(language, regionsOut, 0),
      formatNumber(language, lostAlone, 0),
      sentence ? sayIn(language, sentence) : "",
    ]),
  );
}

async function ofWorkload(context: Context, scenario: ScenarioId, id: string, date: Day | null): Promise<void> {
  const { call, print, json, language } = context;
  const workload = WorkloadId.safeParse(id);
  if (!workload.success) throw refusal("no-such-workload", { id });
  const answer = await call("verdicts.workload", { scenario, workload: workload.data, date });
  if (json) {
    print.json(answer);
    return;
  }
  const t = (key: Parameters<typeof text>[1]) => text(language, key);
  const { name, day, regions } = answer.about;
  print.line(`${name} (${id}) · ${t("cli.verdict-day")} ${day} · ${t("cli.verdict-regions")} ${slashed(regions)}`);
  for (const reason of answer.about.classReasons) tell(context, reason);
  print.table(
    [t("cli.region"), t("cli.verdict"), t("cli.verdict-rule"), t("cli.reason")],
    answer.regions.map(({ region, verdict, reasons }) => {
      const first =
        reasons.find((one) => one.verdict === verdict && verdict !== "pass") ?? reasons.find((one) => one.byHand);
      return [region, t(`verdict.${verdict}`), first?.rule ?? "–", first ? sayIn(language, first.sentence) : ""];
    }),
  );
}

async function ofChange(
  context: Context,
  asked: Change & Readonly<{ scenario: ScenarioId; date: Day | null }>,
): Promise<void> {
  const { call, print, json, language } = context;
  const answer = await call("verdicts.switch", { ...asked, limit: json ? 5000 : SHOWN });
  if (json) {
    print.json(answer);
    return;
  }
  if (answer.because) {
    tell(context, answer.because);
    return;
  }
  const t = (key: Parameters<typeof text>[1], args: Sentence["args"] = {}) => text(language, key, args);
  for (const { sentence } of answer.remarks) tell(context, sentence);
  print.table(
    [t("cli.verdict-before"), t("cli.verdict-after"), t("cli.verdict-count")],
    answer.workloads.map(({ before, after, count }) => [
      t(`verdict.${before}`),
      t(`verdict.${after}`),
      formatNumber(language, count, 0),
    ]),
  );
  if (answer.changedPairs === 0) {
    print.line(t("cli.verdict-unchanged"));
    return;
  }
  print.line(
    t("cli.verdict-changed", {
      workloads: formatNumber(language, answer.changedWorkloads, 0),
      pairs: formatNumber(language, answer.changedPairs, 0),
    }),
  );
  print.table(
    [
      t("cli.verdict-workload"),
      t("cli.region"),
      t("cli.verdict-before"),
      t("cli.verdict-after"),
      t("cli.verdict-rule"),
      t("cli.reason"),
    ],
    answer.changed.map(({ name, region, before, after, rule, sentence }) => [
      name,
      region,
      t(`verdict.${before}`),
      t(`verdict.${after}`),
      rule,
      sayIn(language, sentence),
    ]),
  );
  if (answer.changedPairs > answer.changed.length)
    print.line(
      t("cli.verdict-more", { count: formatNumber(language, answer.changedPairs - answer.changed.length, 0) }),
    );
  if (answer.lostAllCount === 0) return;
  print.line();
  print.line(t("cli.verdict-lost", { count: formatNumber(language, answer.lostAllCount, 0) }));
  print.line(
    answer.lostAll
      .slice(0, SHOWN)
      .map(({ name }) => name)
      .join(", "),
  );
}
