import { refusal } from "../../../shared/contract/failure.ts";
import type { Output } from "../../../shared/contract/contract.ts";
import { ProviderId } from "../../../shared/model/id.ts";
import { formatMoney, formatRange } from "../../../shared/text/format.ts";
import { sayIn, text } from "../../../shared/text/text.ts";
import { type Command, type Context, dayOption } from "../command.ts";
import { openFor, scenarioOf, scenarioOption } from "../steps.ts";

/** How hard it would be to leave: facets by provider, concentration on four layers, exit cost at dates. */
export const lockInCommand: Command = {
  name: "lock-in",
  usage: "FILE [--date D | --curve | --components] [--provider ID] [--scenario NAME]",
  about: "cli.lock-in-about",
  options: {
    ...scenarioOption,
    date: { type: "string" },
    provider: { type: "string" },
    curve: { type: "boolean" },
    components: { type: "boolean" },
  },
  positionals: { least: 1, most: 1 },
  run: async (context, [file], values) => {
    const { call, print, json } = context;
    await openFor(context, file!, "read");
    const scenario = await scenarioOf(context, (values["scenario"] as string | undefined) ?? null);
    const provider = providerOf((values["provider"] as string | undefined) ?? null); // declared as text
    const date = dayOption(values, "date");
    if (date !== null) {
      const answer = await call("lock-in.exit", { scenario, provider, date });
      if (json) print.json(answer);
      else printExit(context, answer);
    } else if (values["curve"] === true) {
      const answer = await call("lock-in.curve", { scenario, provider });
      if (json) print.json(answer);
      else printCurve(context, answer);
    } else if (values["components"] === true) {
      const answer = await call("lock-in.components", { scenario, workload: null });
      if (json) print.json(answer);
      else printComponents(context, answer);
    } else {
      const answer = await call("lock-in.overview", { scenario });
      if (json) print.json(answer);
      else printOverview(context, answer);
    }
  },
};

function providerOf(given: string | null): ProviderId | null {
  if (given === null) return null;
  const parsed = ProviderId.safeParse(given);
  if (!parsed.success) throw refusal("no-such-provider", { id: given }, "provider");
  return parsed.data;
}

function printOverview({ print, language }: Context, lockIn: Output<"lock-in.overview">): void {
  const t = (key: Parameters<typeof text>[1]): string => text(language, key);
  print.table(
    [t("cli.provider"), t("cli.lock-in"), t("cli.reason")],
    lockIn.providers.map(({ name, lockIn, worst }) => [
      name[language],
      formatRange(language, lockIn),
      sayIn(language, worst),
    ]),
  );
  print.line();
  print.table(
    [t("cli.layer"), t("cli.hhi-cost"), t("cli.hhi-count"), t("cli.band")],
    lockIn.layers.map(({ layer, byCost, byCount, band }) => [
      t(`layer.${layer}`),
      byCost ? formatRange(language, byCost, 0) : t("cli.unknown"),
      byCount ? formatRange(language, byCount, 0) : t("cli.unknown"),
      t(`band.${band}`),
    ]),
  );
  print.line();
  print.table(
    [t("cli.date"), t("cli.exit-egress"), t("cli.exit-known"), t("cli.exit-cost"), t("cli.reason")],
    lockIn.exit.map(({ date, egress, known, cost, because }) => [
      date,
      egress ? formatMoney(language, egress) : t("cli.unknown"),
      known ? formatMoney(language, known) : t("cli.unknown"),
      cost ? formatMoney(language, cost) : t("cli.unknown"),
      because ? sayIn(language, because) : "",
    ]),
  );
}

function printExit({ print, language }: Context, exit: Output<"lock-in.exit">): void {
  const t = (key: Parameters<typeof text>[1]): string => text(language, key);
  const paid = (amount: (typeof exit)["total"]): string => (amount ? formatMoney(language, amount) : t("cli.unknown"));
  print.table(
    [t("cli.exit-term"), t("cli.exit-amount"), t("cli.reason")],
    [
      ...exit.lines.map(({ term, amount, because }) => [
        t(`lock-in.exit-${term}`),
        paid(amount),
        because ? sayIn(language, because) : "",
      ]),
      [t("cli.exit-sum"), paid(exit.total), exit.because ? sayIn(language, exit.because) : ""],
      [t("cli.exit-known"), paid(exit.known), ""],
      [
        t("cli.exit-days"),
        exit.days.total ? formatRange(language, exit.days.total, 0) : t("cli.unknown"),
        exit.days.because ? sayIn(language, exit.days.because) : "",
      ],
    ],
  );
}

function printCurve({ print, language }: Context, { points, because }: Output<"lock-in.curve">): void {
  const t = (key: Parameters<typeof text>[1]): string => text(language, key);
  print.table(
    [t("cli.date"), t("cli.exit-egress"), t("cli.exit-known"), t("cli.exit-cost")],
    points.map(({ date, egress, known, total }) => [
      date,
      egress ? formatMoney(language, egress) : t("cli.unknown"),
      known ? formatMoney(language, known) : t("cli.unknown"),
      total ? formatMoney(language, total) : t("cli.unknown"),
    ]),
  );
  if (because) print.line(sayIn(language, because));
}

function printComponents({ print, language }: Context, { components, workloads }: Output<"lock-in.components">): void {
  const t = (key: Parameters<typeof text>[1]): string => text(language, key);
  print.table(
    [t("cli.component"), t("cli.openness"), t("cli.lock-in"), t("cli.reason")],
    components.map(({ name, openness, lockIn, worst }) => [
      name[language],
      openness ? t(`openness.${openness}`) : t("cli.unknown"),
      formatRange(language, lockIn),
      sayIn(language, worst),
    ]),
  );
  print.line();
  const names = new Map(components.map(({ id, name }) => [id, name[language]]));
  print.table(
    [t("cli.lock-in-workload"), t("cli.lock-in"), t("cli.share")],
    workloads.map(({ name, lockIn, parts }) => [
      name,
      formatRange(language, lockIn),
      parts
        .map(({ component, share }) => {
          const percent = { low: 100 * share.low, high: 100 * share.high };
          return `${names.get(component) ?? component} ${formatRange(language, percent, 0)} %`;
        })
        .join(" · "),
    ]),
  );
}
