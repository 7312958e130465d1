import { refusal } from "../../../shared/contract/failure.ts";
import { parseDomain } from "../../../shared/engines/recover-figure-by-id.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import type { OutageDrill } from "../../../shared/model/resilience.ts";
import type { Day } from "../../../shared/units/date.ts";
import { formatMoney, formatNumber, formatRange } from "../../../shared/text/format.ts";
import { formatDuration } from "../../../shared/text/duration.ts";
import { sayIn, text } from "../../../shared/text/text.ts";
import { type Command, type Context, WrongUsage, dayOption } from "../command.ts";
import { openFor, scenarioOf, scenarioOption } from "../steps.ts";
import { controlOptions, runControlDrill } from "./drill-control.ts";

/** How many systems the table shows; `--json` has them all. */
const SHOWN = 20;

/** What stops if a failure domain goes, or what falls below its gate if somebody takes a provider over. */
export const drillCommand: Command = {
  name: "drill",
  usage: "FILE --outage KIND:ID | --control CAPS --buyer US [--provider ID] [--keep] [--date D] [--scenario NAME]",
  about: "cli.drill",
  options: {
    outage: { type: "string" },
    keep: { type: "boolean" },
    date: { type: "string" },
    ...controlOptions,
    ...scenarioOption,
  },
  positionals: { least: 1, most: 1 },
  run: async (context, [file], values) => {
    const { outage, control, keep } = values;
    if ((typeof outage === "string") === (typeof control === "string")) throw new WrongUsage("cli.drill-wanted");
    await openFor(context, file!, keep === true ? "change" : "read");
    const scenario = await scenarioOf(context, (values["scenario"] as string | undefined) ?? null);
    const date = dayOption(values, "date");
    if (typeof outage === "string")
      await runOutageDrill(context, { scenario, ...(date ? { date } : {}) }, outage, keep === true);
    else await runControlDrill(context, scenario, values);
  },
};

type Asked = Readonly<{ scenario: ScenarioId; date?: Day }>;

async function runOutageDrill(context: Context, asked: Asked, word: string, keep: boolean): Promise<void> {
  const { call, print, json, language } = context;
  const domain = parseDomain(word);
  if (!domain) throw refusal("no-such-domain", { domain: word });
  const drill = await call("drill.outage", { ...asked, domain });
  const kept = keep
    ? await call("drills.save", { scenario: asked.scenario, asked: { kind: "outage", domain }, note: null })
    : null;
  if (json) {
    print.json(kept ? { ...drill, kept: kept.id } : drill);
    return;
  }
  printOutage(context, drill);
  if (kept) print.line(text(language, "cli.drill-kept", { id: kept.id }));
}

function printOutage({ print, language }: Context, drill: OutageDrill): void {
  const unknown = text(language, "cli.unknown");
  const certain = drill.workloads.filter((one) => one.certain).length;
  print.line(
    text(language, "cli.drill-lost", {
      name: drill.name,
      lost: formatRange(language, drill.lost, 0),
      down: formatRange(language, { low: certain, high: drill.workloads.length }, 0),
      users: formatRange(language, drill.users.known, 0),
      unknown: drill.users.unknown,
    }),
  );
  print.line(text(language, "cli.drill-carried", { carriedOn: drill.carriedOn, exposed: drill.exposed }));
  const why = drill.hourBecause
    ? text(language, "cli.not-computable", { why: sayIn(language, drill.hourBecause) })
    : "";
  print.line(text(language, "cli.drill-hour", { amount: drill.hour ? formatMoney(language, drill.hour) : why }));
  for (const { region, needed, running, enough } of drill.capacity)
    print.line(
      `${text(language, "cli.drill-capacity", {
        region,
        needed: needed ? formatRange(language, needed, 0) : unknown,
        running: running ? formatRange(language, running, 0) : unknown,
      })} · ${text(language, `verdict.${enough}`)}`,
    );
  for (const sentence of drill.notKnown) print.line(`  ${sayIn(language, sentence)}`);
  print.line();
  print.table(
    [text(language, "cli.grade"), text(language, "cli.domain-lost"), text(language, "cli.systems")],
    drill.grades.map(({ grade, lost, of }) => [grade ?? unknown, formatRange(language, lost, 0), of]),
  );
  if (drill.groups.length === 0) return;
  print.line();
  print.table(
    [
      text(language, "cli.grade"),
      text(language, "cli.system"),
      text(language, "cli.users"),
      text(language, "cli.down-of"),
      text(language, "cli.rto"),
      text(language, "cli.rpo"),
      text(language, "cli.rto-target"),
    ],
    drill.groups
      .slice(0, SHOWN)
      .map((one) => [
        one.grade ?? unknown,
        `${one.group} ${one.name}`,
        one.users === null ? unknown : formatNumber(language, one.users, 0),
        `${one.down}/${one.of}`,
        one.rto ? formatDuration(language, one.rto) : text(language, "cli.never"),
        one.rpo
          ? formatDuration(language, one.rpo)
          : text(language, one.rto ? "cli.backup-age" : "resilience.rpo-none"),
        one.rtoTarget === null
          ? "–"
          : `${formatDuration(language, { low: one.rtoTarget, high: one.rtoTarget })} · ${text(language, `verdict.${one.meetsRto!}`)}`,
      ]),
  );
  const left = drill.groups.length - SHOWN;
  if (left > 0) print.line(text(language, "cli.drill-more", { count: left }));
}
