import type { ScenarioId } from "../../../shared/model/id.ts";
import { Apart } from "../../../shared/model/resilience.ts";
import type { Day } from "../../../shared/units/date.ts";
import { formatMoney, formatNumber, formatRange } from "../../../shared/text/format.ts";
import { formatDuration } from "../../../shared/text/duration.ts";
import { sayIn, text } from "../../../shared/text/text.ts";
import { domainKey } from "../../../shared/engines/recover-standing.ts";
import { type Command, type Context, WrongUsage, choiceOption, dayOption } from "../command.ts";
import { openFor, scenarioOf, scenarioOption } from "../steps.ts";

/** How the plan comes back: what each grade asks for against what is designed; or domains, pairs, second places. */
export const resilienceCommand: Command = {
  name: "resilience",
  usage: "FILE [--domains | --pairs | --propose site|provider|owner [--keep]] [--date D] [--scenario NAME]",
  about: "cli.resilience",
  options: {
    domains: { type: "boolean" },
    pairs: { type: "boolean" },
    propose: { type: "string" },
    keep: { type: "boolean" },
    date: { type: "string" },
    ...scenarioOption,
  },
  positionals: { least: 1, most: 1 },
  run: async (context, [file], values) => {
    const apart = choiceOption(values, "propose", Apart.options);
    const keep = values["keep"] === true;
    if (keep && apart === null)
      throw new WrongUsage("cli.choice-wanted", { option: "--propose", words: Apart.options.join(" | ") });
    await openFor(context, file!, keep ? "change" : "read");
    const scenario = await scenarioOf(context, (values["scenario"] as string | undefined) ?? null);
    const date = dayOption(values, "date");
    const asked = { scenario, ...(date ? { date } : {}) };
    if (apart) await propose(context, asked, apart, keep);
    else if (values["domains"] === true) await printDomains(context, asked);
    else if (values["pairs"] === true) await printPairs(context, asked);
    else await printOverview(context, asked);
  },
};

/** Of which scenario, and as of which day; no `date`: each workload on its own cut-over. */
type Asked = Readonly<{ scenario: ScenarioId; date?: Day }>;

async function printOverview({ call, print, json, language }: Context, asked: Asked): Promise<void> {
  const overview = await call("resilience.overview", asked);
  if (json) {
    print.json(overview);
    return;
  }
  const unknown = text(language, "cli.unknown");
  if (overview.placed === 0) print.line(text(language, "cli.nothing-placed"));
  if (overview.worst)
    print.line(
      text(language, "cli.worst-outage", {
        kind: text(language, `resilience.kind-${overview.worst.domain.kind}`),
        name: overview.worst.name,
        lost: formatRange(language, overview.worst.lost, 0),
      }),
    );
  const { workloads, monthly, because } = overview.copies;
  if (workloads > 0)
    print.line(
      text(language, "cli.copies-cost", {
        count: workloads,
        amount: monthly
          ? formatMoney(language, monthly)
          : text(language, "cli.not-computable", { why: because ? sayIn(language, because) : "" }),
      }),
    );
  const [open] = overview.groups.flatMap((one) => (one.because ? [sayIn(language, one.because)] : []));
  if (open) print.line(`${text(language, "cli.availability")}: ${text(language, "cli.not-computable", { why: open })}`);
  print.line();
  print.table(
    [
      text(language, "cli.grade"),
      text(language, "cli.required"),
      text(language, "cli.systems"),
      text(language, "cli.covered"),
      text(language, "cli.uncovered"),
      text(language, "cli.cover-open"),
    ],
    overview.grades.map((one) => [
      one.grade ?? unknown,
      one.required ? text(language, `resilience.mode-${one.required}`) : unknown,
      one.groups,
      one.covered,
      one.uncovered,
      one.open,
    ]),
  );
  print.line();
  print.table(
    [
      text(language, "cli.grade"),
      text(language, "cli.system"),
      text(language, "cli.designed"),
      text(language, "cli.verdict"),
      text(language, "cli.second-place"),
      text(language, "cli.rto"),
      text(language, "cli.monthly"),
      text(language, "cli.reason"),
    ],
    overview.groups
      .toSorted((a, b) => (a.grade ?? 5) - (b.grade ?? 5))
      .map((one) => [
        one.grade ?? unknown,
        `${one.group} ${one.name}`,
        text(language, `resilience.mode-${one.designed}`),
        text(language, `cli.cover-${one.cover}`),
        [...new Set(one.places.flatMap(({ second }) => second ?? []))].join(", ") || "–",
        one.rto ? formatDuration(language, one.rto) : text(language, "cli.never"),
        one.designed === "none" ? "–" : one.monthly ? formatMoney(language, one.monthly) : unknown,
        one.issues[0] ? sayIn(language, one.issues[0].sentence) : "",
      ]),
  );
}

async function printDomains({ call, print, json, language }: Context, asked: Asked): Promise<void> {
  const board = await call("resilience.domains", asked);
  if (json) {
    print.json(board);
    return;
  }
  for (const sentence of board.notKnown) print.line(`  ${sayIn(language, sentence)}`);
  print.table(
    [
      text(language, "cli.domain"),
      "",
      text(language, "cli.domain-workloads"),
      text(language, "cli.domain-copies"),
      text(language, "cli.domain-down"),
      text(language, "cli.domain-lost"),
    ],
    board.domains.map((one) => [
      domainKey(one.domain),
      one.name[language],
      one.workloads,
      one.copies,
      formatRange(language, one.down, 0),
      formatRange(language, one.lost, 0),
    ]),
  );
}

async function printPairs({ call, print, json, language }: Context, asked: Asked): Promise<void> {
  const pairs = await call("resilience.pairs", asked);
  if (json) {
    print.json(pairs);
    return;
  }
  print.table(
    [
      text(language, "cli.pair"),
      text(language, "cli.workloads-count"),
      text(language, "cli.verdict"),
      text(language, "cli.shared"),
      text(language, "cli.common-cause"),
      text(language, "cli.latency-column"),
      text(language, "cli.synchronous"),
    ],
    pairs.map((one) => [
      `${one.a} · ${one.b}`,
      one.workloads,
      text(language, `cli.pair-${one.verdict}`),
      one.shared.map(({ domain }) => text(language, `resilience.kind-${domain.kind}`)).join(", ") || "–",
      formatRange(language, one.commonCause, 2),
      one.latency ? formatNumber(language, one.latency.p90) : text(language, "cli.unknown"),
      text(language, `verdict.${one.synchronous}`),
    ]),
  );
}

async function propose(context: Context, asked: Asked, apart: Apart, keep: boolean): Promise<void> {
  const { call, print, json, language } = context;
  const proposal = await call("resilience.propose", { ...asked, apart });
  if (keep && proposal.recoveries.length > 0)
    await call("recoveries.save", { scenario: asked.scenario, recoveries: proposal.recoveries });
  if (json) {
    print.json(proposal);
    return;
  }
  print.line(
    text(language, "cli.proposed", {
      groups: proposal.groups.length,
      count: proposal.recoveries.length,
      missing: proposal.notFound.length,
    }),
  );
  print.table(
    [
      text(language, "cli.system"),
      text(language, "cli.designed"),
      text(language, "cli.second-place"),
      text(language, "cli.workloads-count"),
      text(language, "cli.monthly"),
    ],
    proposal.groups.map((one) => [
      `${one.group} ${one.name}`,
      text(language, `resilience.mode-${one.mode}`),
      one.second.join(", "),
      one.workloads,
      one.monthly ? formatMoney(language, one.monthly) : text(language, "cli.unknown"),
    ]),
  );
  for (const { sentence } of proposal.notFound) print.line(`  ${sayIn(language, sentence)}`);
  if (keep && proposal.recoveries.length > 0) print.line(text(language, "cli.proposal-kept"));
}
