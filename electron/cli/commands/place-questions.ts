import type { WorkOutput } from "../../../shared/contract/contract.ts";
import { refusal } from "../../../shared/contract/failure.ts";
import { RegionId, type ScenarioId, WorkloadId } from "../../../shared/model/id.ts";
import type { PlacementOf } from "../../../shared/model/placing.ts";
import { type Context, type Values, WrongUsage, numberOption } from "../command.ts";
import { scenarioOf, watched, watchedToTheBest } from "../steps.ts";
import { placePen, printConflict, printReason } from "./place-tables.ts";

/** How near to proven, and how long at most. */
export type Effort = Readonly<{ gap: number; timeLimitS: number }>;

type Ask = (context: Context, scenario: ScenarioId, of: PlacementOf) => Promise<void>;

const questions = ["reasons", "why-not", "limit-prices", "sensitivity", "against", "check"] as const;

/**
 * What is asked about a placement instead of making one; `null`: nothing. It is asked of the placement that is kept, with
 * `--dry-run` of the one just solved.
 */
export function placeQuestionOf(values: Values, effort: Effort): Ask | null {
  const asked = questions.filter((name) => values[name] !== undefined && values[name] !== false);
  if (asked.length > 1)
    throw new WrongUsage("cli.place-one-question", { questions: asked.map((name) => `--${name}`).join(", ") });
  const [question] = asked;
  if (question === undefined) return null;
  switch (question) {
    case "reasons": {
      const workload = workloadOf(values["reasons"], "--reasons");
      return (context, scenario, of) => askReasons(context, scenario, of, workload);
    }
    case "why-not": {
      if (values["workload"] === undefined) throw new WrongUsage("cli.place-why-not-workload");
      const workload = workloadOf(values["workload"], "--workload");
      const region = RegionId.safeParse(values["why-not"]);
      if (!region.success) throw refusal("no-such-region", { id: String(values["why-not"]) });
      return (context, scenario, of) => askWhyNot(context, scenario, of, workload, region.data);
    }
    case "limit-prices":
      return (context, scenario) => askLimitPrices(context, scenario, effort);
    case "sensitivity": {
      const swing = numberOption(values, "sensitivity", 0.01, 0.9) ?? 0.2;
      return (context, scenario) => askSensitivity(context, scenario, effort, swing);
    }
    case "against":
      return (context, scenario, of) => askDifference(context, scenario, of, String(values["against"]));
    case "check":
      return askCheck;
  }
}

function workloadOf(given: Values[string], option: string): WorkloadId {
  const id = WorkloadId.safeParse(given);
  if (!id.success) throw new WrongUsage("cli.place-id-wanted", { option, value: String(given) });
  return id.data;
}

async function askReasons(
  context: Context,
  scenario: ScenarioId,
  of: PlacementOf,
  workload: WorkloadId,
): Promise<void> {
  const reason = await context.call("placement.reason", { scenario, of, workload });
  if (context.json) context.print.json(reason);
  else printReason(context, reason);
}

async function askWhyNot(
  context: Context,
  scenario: ScenarioId,
  of: PlacementOf,
  workload: WorkloadId,
  region: RegionId,
): Promise<void> {
  const answer = await context.call("compare.why-not", { scenario, of, workload, region });
  if (context.json) {
    context.print.json(answer);
    return;
  }
  const { t, said, span } = placePen(context);
  const { print } = context;
  print.line(said(answer.sentence));
  for (const { sentence } of answer.reasons) print.line(`  ${said(sentence)}`);
  for (const limit of answer.limits.slice(1)) print.line(`  ${said(limit)}`);
  if (answer.withoutLimits) print.line(`  ${said(answer.withoutLimits)}`);
  if (answer.difference.length === 0) return;
  print.line();
  print.table(
    [t("cli.compare-criterion"), t("cli.compare-points")],
    answer.difference.map(({ criterion, points }) => [t(`criterion.${criterion}`), span(points)]),
  );
}

async function askLimitPrices(context: Context, scenario: ScenarioId, effort: Effort): Promise<void> {
  const prices = await context.run("placement.limit-prices", { scenario, ...effort }, watchedToTheBest(context));
  context.print.clear();
  if (context.json) {
    context.print.json(prices);
    return;
  }
  const { t, said } = placePen(context);
  if (prices.length === 0) context.print.line(t("cli.place-nothing-binds"));
  for (const { sentence, figure } of prices) context.print.line(`${said(sentence)}  [${figure}]`);
}

async function askSensitivity(context: Context, scenario: ScenarioId, effort: Effort, swing: number): Promise<void> {
  const swings = await context.run("placement.sensitivity", { scenario, ...effort, swing }, watchedToTheBest(context));
  context.print.clear();
  if (context.json) {
    context.print.json(swings);
    return;
  }
  const { t, signed, money, number } = placePen(context);
  type What = WorkOutput<"placement.sensitivity">[number]["what"];
  const words = (what: What): string => {
    switch (what.kind) {
      case "weight":
        return t("cli.place-weight", { criterion: t(`criterion.${what.criterion}`) });
      case "prices":
        return t("cli.place-prices", { provider: what.provider });
      case "rate":
        return t("cli.place-rate", { currency: what.currency });
    }
  };
  context.print.table(
    [t("cli.place-what"), t("cli.place-by"), t("cli.place-moved"), t("cli.score"), t("cli.monthly")],
    swings.map((one) => [
      words(one.what),
      `${signed(100 * one.by, 0)} %`,
      one.moved ?? t("cli.place-not-in-time"),
      number(one.score, 2),
      money(one.monthly),
    ]),
  );
}

async function askDifference(context: Context, scenario: ScenarioId, of: PlacementOf, name: string): Promise<void> {
  const other = await scenarioOf(context, name);
  const answer = await context.call("placement.difference", {
    from: { scenario: other, of: "kept" },
    to: { scenario, of },
  });
  if (context.json) {
    context.print.json(answer);
    return;
  }
  const { print } = context;
  const { t, said, span, money, signed, under } = placePen(context);
  print.table(
    [t("cli.place-measure"), t("cli.place-from", { name }), t("cli.place-to")],
    answer.measures.map(({ measure, from, to }) => {
      const digits = measure === "providers" || measure === "placed" || measure === "concentration" ? 0 : 2;
      return [t(`cli.place-measure-${measure}`), span(from, digits), span(to, digits)];
    }),
  );
  print.line();
  print.line(t("cli.place-same", { same: answer.same, moved: answer.moved.length, changed: answer.changed.length }));
  if (answer.moved.length > 0)
    print.table(
      [
        t("cli.compare-workload"),
        t("cli.group"),
        t("cli.place-from-region"),
        t("cli.place-to-region"),
        t("cli.place-monthly-from"),
        t("cli.place-monthly-to"),
        t("cli.place-points"),
      ],
      answer.moved.map((one) => [
        `${one.workload} ${one.name}`,
        one.group ?? "–",
        one.from ?? "–",
        one.to ?? "–",
        one.from ? money(one.monthlyFrom) : "–",
        one.to ? money(one.monthlyTo) : "–",
        one.points === null ? "–" : signed(one.points),
      ]),
    );
  if (answer.changed.length > 0)
    print.table(
      [
        t("cli.compare-workload"),
        t("cli.region"),
        t("cli.place-bought-from"),
        t("cli.place-bought-to"),
        t("cli.place-monthly-from"),
        t("cli.place-monthly-to"),
        t("cli.place-points"),
      ],
      answer.changed.map((one) => [
        `${one.workload} ${one.name}`,
        one.region,
        `${one.offerFrom} (${t(`cost-page.term-${one.termFrom}`)})`,
        `${one.offerTo} (${t(`cost-page.term-${one.termTo}`)})`,
        money(one.monthlyFrom),
        money(one.monthlyTo),
        one.points === null ? "–" : signed(one.points),
      ]),
    );
  under(t("cli.place-breaks-there"), answer.violationsFrom.map(said));
  under(t("cli.place-breaks-here"), answer.violationsTo.map(said));
}

/** Whether the limits that are switched on can hold together, without looking for the best answer. */
const askCheck: Ask = async (context, scenario) => {
  const found = (await context.call("scenarios.list", {})).find(({ id }) => id === scenario);
  const limits = (found?.requirements ?? []).flatMap((one) => (one.kind === "limit" ? [one] : []));
  const check = await context.run("placement.check-limits", { scenario, limits }, watched(context));
  context.print.clear();
  const { t, said, number, money } = placePen(context);
  if (context.json) context.print.json(check);
  else {
    context.print.line(said(check.sentence));
    if (check.example)
      context.print.line(
        t("cli.place-check-example", { score: number(check.example.score, 2), monthly: money(check.example.monthly) }),
      );
    printConflict(context, { conflict: check.conflict, relaxations: [] });
  }
  if (check.outcome === "impossible") throw refusal("limits-impossible");
};
