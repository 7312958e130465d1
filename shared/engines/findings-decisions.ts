import type { DecisionFinding } from "../model/finding.ts";
import type { Sentence } from "../model/sentence.ts";
import { say } from "../model/sentence.ts";
import type { Day } from "../units/date.ts";
import { grouped } from "../units/grouped.ts";
import { exitChecklist } from "./exit-checklist.ts";
import { type Looked, fewNames, namesOf, withoutPlace } from "./findings-parts.ts";

/** What somebody has to say yes or no to before the plan can be signed: the placement, its exceptions, and broken rules. */
export function decisionFindings(looked: Looked): DecisionFinding[] {
  return [...adoption(looked), ...gates(looked), ...unplaced(looked), ...waveRules(looked), ...exitPlan(looked)];
}

type Made = Readonly<{
  origin: string;
  /** `findings.decide-<word>`, `-1`, `-1-so`, `-2` …, `-not`. */
  word: string;
  args?: Sentence["args"];
  options: number;
  advised: number | null;
  due?: Day | null;
  page: DecisionFinding["on"]["page"];
}>;

function decision({ origin, word, args = {}, options, advised, due = null, page }: Made): DecisionFinding {
  const key = `findings.decide-${word}`;
  return {
    register: "decisions",
    origin: `decision/${origin}`,
    on: { page, figure: null },
    question: say(key, args),
    options: Array.from({ length: options }, (_, at) => ({
      text: say(`${key}-${at + 1}`, args),
      consequence: say(`${key}-${at + 1}-so`, args),
    })),
    advised,
    ifNot: say(`${key}-not`, args),
    due,
  };
}

/** The scenario itself; nothing is advised while a placed workload fails a gate. Due before the first wave starts. */
function adoption({ assessment, placement, waves, gates }: Looked): DecisionFinding[] {
  if (!placement || placement.placements.length === 0) return [];
  const { scenario, plan } = assessment;
  const others = plan.scenarios.filter(({ id, placements }) => id !== scenario.id && placements.length > 0);
  const made = decision({
    origin: "adopt",
    word: "adopt",
    args: { scenario: scenario.name, count: placement.placements.length },
    options: 2,
    advised: gates.some(({ kind }) => kind === "fails") ? null : 0,
    due: waves.waves.map(({ wave }) => wave.start).sort()[0] ?? null,
    page: "placement",
  });
  const other = others.map(({ name }) => ({
    text: say("findings.decide-adopt-other", { name }),
    consequence: say("findings.decide-adopt-other-so", { name }),
  }));
  return [{ ...made, options: [made.options[0]!, ...other, ...made.options.slice(1)] }]; // two were asked for
}

/** Each rule that fails, is open or was set by hand; due when the first workload it concerns moves. */
function gates({ gates, ruleName }: Looked): DecisionFinding[] {
  return gates.map(({ rule, kind, workloads, first }) =>
    decision({
      origin: `gate-${kind}/${rule}`,
      word: `gate-${kind}`,
      args: { rule: ruleName(rule), count: workloads.length, names: namesOf(workloads) },
      options: kind === "fails" ? 3 : 2,
      advised: kind === "by-hand" ? null : 0,
      due: first,
      page: "requirements",
    }),
  );
}

function unplaced({ assessment, placement }: Looked): DecisionFinding[] {
  const names = withoutPlace(assessment, placement).map((id) => assessment.workload(id)?.workload.name ?? id);
  if (names.length === 0) return [];
  return [
    decision({
      origin: "unplaced",
      word: "unplaced",
      args: { count: names.length, names: fewNames(names) },
      options: 3,
      advised: null,
      page: "placement",
    }),
  ];
}

/** Critical ordering rules that are broken and that nobody answers for yet; due at the earliest cut-over concerned. */
function waveRules({ assessment: { plan, scenario }, waves, ruleName }: Looked): DecisionFinding[] {
  const accepted = new Set(
    (plan.waveAcceptances ?? [])
      .filter((one) => one.scenario === scenario.id)
      .map(({ wave, rule }) => `${wave ?? ""} ${rule}`),
  );
  const cutOvers = new Map(waves.waves.map(({ wave }) => [wave.id, wave.cutOver]));
  const open = waves.issues.filter(
    ({ severity, wave, rule }) => severity === "critical" && !accepted.has(`${wave ?? ""} ${rule}`),
  );
  return [...grouped(open, ({ rule }) => rule)]
    .sort(([a], [b]) => a - b)
    .map(([rule, issues]) =>
      decision({
        origin: `wave-rule/${rule}`,
        word: "wave-rule",
        args: { rule: ruleName(String(rule)), count: issues.length },
        options: 2,
        advised: 0,
        due: issues.flatMap(({ wave }) => (wave && cutOvers.get(wave)) ?? []).sort()[0] ?? null,
        page: "waves",
      }),
    );
}

/** Where lock-in asks for an exit plan, or may, somebody has to stand for it. */
function exitPlan({ assessment, landed }: Looked): DecisionFinding[] {
  if (landed.length === 0 || exitChecklist(assessment).needed === "no") return [];
  return [decision({ origin: "exit-plan", word: "exit-plan", options: 2, advised: 0, page: "lock-in" })];
}
