import { type Assumption, assumptionKeys, assumptionSpecs } from "../../model/assumption.ts";
import type { PlanChange } from "../../model/plan-difference.ts";
import type { Text } from "../../model/sentence.ts";
import type { Plan } from "../../model/plan.ts";
import { defaultPriceRules } from "../../model/price-rules.ts";
import { defaultWaveRules } from "../../model/wave-rules.ts";
import { inBothLanguages } from "../../text/text.ts";
import { joined } from "./leaves.ts";
import type { Side } from "./side.ts";
import { type Kind, changesOf } from "./things.ts";

/** A kind of thing with its type closed over: what differs between two sides. */
type Compared = Readonly<{ theme: PlanChange["theme"]; kind: string; changes: (from: Side, to: Side) => PlanChange[] }>;
const kind = <Thing extends object>(list: (side: Side) => readonly Thing[], of: Kind<NoInfer<Thing>>): Compared => ({
  theme: of.theme,
  kind: of.kind,
  changes: (from, to) => changesOf(list, of, from, to),
});

const byId = ({ id }: Readonly<{ id: string }>): string => id;
const byName = ({ name }: Readonly<{ name: string }>): string => name;
const one = (): string => "plan";
const word = (key: string): Text => inBothLanguages({ key, args: {} });
/** Things of the scenario that is looked at. */
function inScenario<Thing extends Readonly<{ scenario: string }>>(
  { scenario }: Side,
  things: readonly Thing[] | undefined,
): readonly Thing[] {
  return (things ?? []).filter((thing) => thing.scenario === scenario?.id);
}
/** What counts: a number that nobody has stated otherwise is the usual one. */
const everyAssumption = ({ assumptions }: Plan): Assumption[] =>
  assumptionKeys.map(
    (key) => assumptions?.find((one) => one.key === key) ?? { key, value: assumptionSpecs[key].usual, reason: null },
  );
const pair = (side: Side, first: string, second: string): Text =>
  joined([side.nameOf(first), side.nameOf(second)], " → ");

/** Everything a plan holds in lists and settings, in the order in which it is read; placements, waves and requirements have their own files. */
export const kinds: readonly Compared[] = [
  kind(({ plan }: Side) => plan.groups, { theme: "inventory", kind: "group", key: byId, name: byName }),
  kind(({ plan }: Side) => plan.workloads, { theme: "inventory", kind: "workload", key: byId, name: byName }),
  kind(({ plan }: Side) => plan.dataSets, { theme: "inventory", kind: "data-set", key: byId, name: byName }),
  kind(({ plan }: Side) => plan.dependencies, {
    theme: "inventory",
    kind: "dependency",
    key: byId,
    name: ({ from, to }, side) =>
      pair(side, from.kind === "external" ? from.name : from.id, to.kind === "external" ? to.name : to.id),
  }),
  kind(({ plan }: Side) => plan.locations, {
    theme: "inventory",
    kind: "location",
    key: byId,
    name: ({ id }, { nameOf }) => nameOf(id),
    skip: ["city"],
  }),
  kind(({ plan }: Side) => plan.latencies ?? [], {
    theme: "inventory",
    kind: "latency",
    key: ({ from, to, percentile }) => `${from}>${to}@${percentile ?? "-"}`,
    name: ({ from, to }, side) => pair(side, from, to),
  }),
  kind(({ plan }: Side) => plan.sealAnswers, {
    theme: "sovereignty",
    kind: "seal-answer",
    key: ({ provider, objective }) => `${provider}/${objective}`,
    name: ({ provider, objective }, { nameOf }) => joined([nameOf(provider), { ko: objective, en: objective }], " · "),
  }),
  kind(({ plan }: Side) => plan.criterionAnswers ?? [], {
    theme: "sovereignty",
    kind: "criterion-answer",
    key: ({ provider, framework, criterion }) => `${provider}/${framework}/${criterion}`,
    name: ({ provider, criterion }, { nameOf }) => joined([nameOf(provider), { ko: criterion, en: criterion }], " · "),
    skip: ["evidence"],
  }),
  kind(({ plan }: Side) => plan.profiles ?? [], { theme: "sovereignty", kind: "profile", key: byId, name: byName }),
  kind((side: Side) => inScenario(side, side.plan.drills), {
    theme: "sovereignty",
    kind: "drill",
    key: byId,
    name: ({ asked, date }) => joined([word(`difference.word.drill.${asked.kind}`), { ko: date, en: date }], " · "),
    skip: ["asked", "inputs", "outcome"],
  }),
  kind((side: Side) => inScenario(side, side.plan.waves), {
    theme: "waves",
    kind: "wave",
    key: byId,
    name: byName,
    skip: ["workloads"],
  }),
  kind(({ plan }: Side) => [plan.waveSettings], {
    theme: "waves",
    kind: "wave-settings",
    key: one,
    name: () => "",
  }),
  kind(({ plan }: Side) => [plan.waveRules ?? defaultWaveRules], {
    theme: "waves",
    kind: "wave-rules",
    key: one,
    name: () => "",
  }),
  kind(({ plan }: Side) => plan.teams ?? [], { theme: "waves", kind: "team", key: byId, name: byName }),
  kind(({ plan }: Side) => plan.procurements ?? [], {
    theme: "waves",
    kind: "procurement",
    key: ({ provider }) => provider,
    name: ({ provider }, { nameOf }) => nameOf(provider),
    skip: ["provider"],
  }),
  kind((side: Side) => inScenario(side, side.plan.milestones), {
    theme: "waves",
    kind: "milestone",
    key: byId,
    name: byName,
  }),
  kind((side: Side) => inScenario(side, side.plan.waveAcceptances), {
    theme: "waves",
    kind: "wave-acceptance",
    key: ({ wave, rule }) => `${wave ?? "*"}/${rule}`,
    name: ({ wave, rule }, { nameOf }) =>
      inBothLanguages({
        key: "difference.rule-of",
        args: { rule, wave: wave === null ? word("difference.whole-plan") : nameOf(wave) },
      }),
    skip: ["wave", "rule"],
  }),
  kind(
    ({ plan, scenario }: Side) => {
      const own = new Set(plan.waves.filter((wave) => wave.scenario === scenario?.id).map(({ id }) => id));
      return (plan.runbookTasks ?? []).filter(({ wave }) => own.has(wave));
    },
    {
      theme: "waves",
      kind: "runbook-task",
      key: byId,
      name: ({ wave, text }, { nameOf }) => joined([nameOf(wave), { ko: text, en: text }], " · "),
      skip: ["wave", "position"],
    },
  ),
  kind(({ plan }: Side) => plan.runbookTemplates ?? [], {
    theme: "waves",
    kind: "runbook-template",
    key: byId,
    name: byName,
  }),
  kind(({ plan }: Side) => plan.commitments, { theme: "costs", kind: "commitment", key: byId, name: byName }),
  kind(({ plan }: Side) => plan.contractTerms ?? [], {
    theme: "costs",
    kind: "contract-terms",
    key: ({ commitment }) => commitment,
    name: ({ commitment }, { nameOf }) => nameOf(commitment),
    skip: ["commitment"],
  }),
  kind(({ plan }: Side) => plan.fxRates, {
    theme: "costs",
    kind: "fx-rate",
    key: ({ base, quote }) => `${base}/${quote}`,
    name: ({ base, quote }) => `${base}/${quote}`,
    skip: ["base", "quote"],
  }),
  kind(({ plan }: Side) => [plan.priceRules ?? defaultPriceRules], {
    theme: "costs",
    kind: "price-rules",
    key: one,
    name: () => "",
  }),
  kind(({ plan }: Side) => everyAssumption(plan), {
    theme: "assumptions",
    kind: "assumption",
    key: ({ key }) => key,
    name: ({ key }) => word(`assumptions.${key}`),
    skip: ["key"],
  }),
  kind(({ plan }: Side) => plan.usedServices ?? [], {
    theme: "exit",
    kind: "used-service",
    key: byId,
    name: ({ workload, service }, { nameOf }) => joined([nameOf(workload), { ko: service, en: service }], " · "),
  }),
  kind(({ plan }: Side) => plan.facetStatements ?? [], {
    theme: "exit",
    kind: "facet",
    key: ({ component, model, facet }) => `${component}/${model}/${facet}`,
    name: ({ component, facet }, { nameOf }) => joined([nameOf(component), { ko: facet, en: facet }], " · "),
    skip: ["evidence", "component"],
  }),
  kind((side: Side) => inScenario(side, side.plan.exitChecks), {
    theme: "exit",
    kind: "exit-check",
    key: ({ item }) => item,
    name: ({ item }, { catalogue }) =>
      catalogue.reference.exitItems?.find(({ id }) => id === item)?.title ?? { ko: item, en: item },
    skip: ["item", "evidence"],
  }),
  kind((side: Side) => inScenario(side, side.plan.exitTriggers), {
    theme: "exit",
    kind: "exit-trigger",
    key: byId,
    name: ({ indicator }) => indicator,
  }),
  kind((side: Side) => inScenario(side, side.plan.exitTests), {
    theme: "exit",
    kind: "exit-test",
    key: byId,
    name: ({ scope }) => scope,
  }),
  kind((side: Side) => inScenario(side, side.plan.risks), {
    theme: "registers",
    kind: "risk",
    key: byId,
    name: ({ title }) => title,
    skip: ["origin"],
  }),
  kind((side: Side) => inScenario(side, side.plan.decisions), {
    theme: "registers",
    kind: "decision",
    key: byId,
    name: ({ question }) => question,
    skip: ["origin"],
  }),
  kind((side: Side) => inScenario(side, side.plan.openQuestions), {
    theme: "registers",
    kind: "open-question",
    key: byId,
    name: ({ question }) => question,
    skip: ["origin"],
  }),
  kind((side: Side) => inScenario(side, side.plan.indicators), {
    theme: "registers",
    kind: "indicator",
    key: byId,
    name: byName,
    skip: ["origin"],
  }),
  kind(({ plan }: Side) => [plan.agency], {
    theme: "document",
    kind: "agency",
    key: one,
    name: ({ name }) => name,
    // each side is called by its own number and state
    skip: ["planVersion", "planStatus"],
  }),
  kind(({ plan }: Side) => (plan.reportSettings ? [plan.reportSettings] : []), {
    theme: "document",
    kind: "report-settings",
    key: one,
    name: () => "",
  }),
  kind((side: Side) => inScenario(side, side.plan.reportSections), {
    theme: "document",
    kind: "report-section",
    key: ({ section }) => section,
    name: ({ section }) => section,
    skip: ["section"],
  }),
];
