import { levelName } from "../../engines/eligibility/certificate.ts";
import type { Requirement } from "../../model/requirement.ts";
import type { RulePack } from "../../model/rule-pack.ts";
import type { Scenario } from "../../model/scenario.ts";
import { say } from "../../model/sentence.ts";
import { limitSentence } from "../../text/limit-words.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { grouped } from "../../units/grouped.ts";
import { type Pen, end, section, start } from "../pen.ts";
import { waysTable } from "./ways.ts";

/** § 6: what must hold and what is preferred, with who decided it. */
export function requirements(input: ReportInput, pen: Pen): Section {
  const { scenario, catalogue } = input;
  const { t } = pen;
  const on = scenario.requirements.filter((requirement) => requirement.on);
  const title = (requirement: Requirement): string => requirementText(requirement, pen, catalogue.rulePacks);
  const gates = on.filter(({ kind }) => kind === "gate");
  const limits = on.filter(({ kind }) => kind === "limit");
  const weights = on.filter((requirement) => requirement.kind === "weight");
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  const columns = [start(t("report.c-requirement"), 5), start(t("report.c-decided"), 2), start(t("report.c-note"), 3)];
  const rows = (list: readonly Requirement[]): string[][] =>
    list.map((requirement) => [
      title(requirement),
      requirement.decidedBy ?? t("report.default"),
      requirement.note ?? "–",
    ]);
  const page = section("6", t("report.s6")).table(
    t("report.t-gates"),
    columns,
    gates.length > 0 ? rows(gates) : [[t("report.none"), "–", "–"]],
    {
      source: pen.sourcePlan,
    },
  );
  if (pen.form.template === "E") sealMinimum(page, input, pen);
  page
    .table(
      t("report.t-weights"),
      [
        start(t("report.c-criterion"), 2),
        end(t("report.c-weight"), 1, "T"),
        end(t("report.c-best"), 1, "T"),
        end(t("report.c-worst"), 1, "T"),
        start(t("report.c-decided"), 2),
      ],
      weights.map((weight) => [
        pen.heading(t(`criterion.${weight.criterion}`)),
        pen.percent(sum > 0 ? weight.weight / sum : null, 1),
        pen.number(weight.best),
        pen.number(weight.worst),
        weight.decidedBy ?? t("report.default"),
      ]),
      { source: pen.sourcePlan },
    )
    .note(t("report.weights-note"))
    .table(t("report.t-limits"), columns, limits.length > 0 ? rows(limits) : [[t("report.none"), "–", "–"]], {
      source: pen.sourcePlan,
    })
    .paragraph(objectiveText(scenario, pen))
    .paragraph(t(`report.unknown-${scenario.unknown}`));
  return (scenario.overrides ?? []).length === 0 ? page.done() : byHand(input, pen, page).done();
}

function objectiveText(scenario: Scenario, { t }: Pen): string {
  const objective = scenario.objective ?? "score";
  return t("limits.objective-is", {
    objective: t(`limits.objective-${objective}`),
    why: t(`limits.objective-why-${objective}`),
  });
}

/** The least level asked for, objective by objective; the form of an EU agency prints it as a table (report.md 2.6). */
function sealMinimum(page: ReturnType<typeof section>, { mastery }: ReportInput, { t, language }: Pen): void {
  if (Object.keys(mastery.minimum).length === 0) {
    page.missing(t("report.no-seal-minimum"));
    return;
  }
  page.table(
    t("report.t-seal-minimum"),
    [start(t("report.c-objective"), 3), end(t("report.c-least-level"), 2, "T")],
    Object.entries(mastery.minimum).map(([objective, least]) => [objective, `SEAL ${least}`]),
    { source: mastery.framework?.title[language] ?? t("report.source-plan") },
  );
}

/** Verdicts a person has set against a rule: each with the rule, the place, the reason and who decides (domain 4.1). */
function byHand({ scenario, catalogue, plan }: ReportInput, pen: Pen, page: ReturnType<typeof section>) {
  const { overrides = [] } = scenario;
  const { t } = pen;
  const names = new Map(plan.workloads.map(({ id, name }) => [id, name]));
  const ruleText = (rule: string): string => {
    const [head, id] = rule.split("/");
    const found = catalogue.rulePacks.find((pack) => pack.id === head)?.rules.find((one) => one.id === id);
    return found ? `${pen.say(say("requirement.announced", { text: found.text }))} (${rule})` : rule;
  };
  return page.paragraph(t("report.overrides", { count: pen.number(overrides.length, 0) })).table(
    t("report.t-overrides"),
    [
      start(t("report.c-workload"), 2),
      start(t("report.c-rule"), 3.2),
      start(t("report.c-region"), 2.2),
      start(t("report.c-verdict"), 1.2),
      start(t("report.c-reason"), 3),
      start(t("report.c-decided"), 1.8),
    ],
    overrides.map((one) => [
      names.get(one.workload) ?? one.workload,
      ruleText(one.rule),
      one.region === null ? t("report.everywhere") : pen.shortRegion(one.region),
      t(`verdict.${one.verdict}`),
      one.reason,
      one.decidedBy ?? t("report.not-signed"),
    ]),
    { source: pen.sourcePlan, dense: true },
  );
}

/** One requirement in words, its figures in it. */
export function requirementText(requirement: Requirement, pen: Pen, packs: readonly RulePack[]): string {
  const { t } = pen;
  if (requirement.kind === "weight") return t(`criterion.${requirement.criterion}`);
  if (requirement.kind === "limit") return pen.say(limitSentence(requirement.limit, pen.limitNames));
  const { gate } = requirement;
  switch (gate.is) {
    case "rule-pack": {
      const pack = packs.find(({ id }) => id === gate.pack);
      const name = t("requirement.rule-pack", { pack: pack?.title ?? gate.pack });
      const announced = (pack?.switches ?? []).filter(({ id }) => gate.switches?.includes(id));
      if (announced.length === 0) return name;
      const switches = announced.map(({ text }) => pen.say(say("requirement.announced", { text }))).join(" ");
      return t("requirement.switched", { pack: name, switches });
    }
    case "residency":
      return t("requirement.residency", { countries: gate.countries.join(", ") });
    case "price-class":
      return t("requirement.price-class", { classes: gate.classes.map((word) => t(`price-class.${word}`)).join(", ") });
    case "user-latency":
      return t("requirement.user-latency", { ms: gate.maxMs });
    case "seal-minimum":
      return t("requirement.seal-minimum", {
        levels: Object.entries(gate.minimum)
          .map(([objective, level]) => `${objective} ≥ ${level}`)
          .join(", "),
      });
    case "not-provider":
      return t("requirement.not-provider", {
        providers: gate.providers.map(pen.provider).join(", ") || t("report.none"),
      });
    case "priced":
      return t("requirement.priced");
    case "zone":
      return t("requirement.zone", { zones: gate.zones.map((zone) => t(`catalogue.zone-${zone}`)).join(", ") });
    case "owner-country":
      return t("requirement.owner-country", { countries: gate.countries.join(", ") });
    case "known-owner":
      return t("requirement.known-owner");
    case "certificate":
      return t("requirement.certificate", {
        scheme: gate.scheme,
        least: levelName(gate.scheme, gate.least),
      });
    case "gpu":
      return t("requirement.gpu");
    case "platform":
      return t("requirement.platform", {
        wanted: [...gate.families, ...gate.interfaces.map((one) => t(`catalogue.${one}`))].join(", "),
      });
  }
}

/** § 7: way of moving per application group: decided ones with their reason, the rest by the unit that has to decide. */
export function dispositions(input: ReportInput, pen: Pen): Section {
  const { plan } = input;
  const { t } = pen;
  const { groups } = plan;
  const page = section("7", t("report.s7"));
  if (groups.length === 0) return page.missing(t("report.no-groups")).done();
  const decided = groups.filter(({ disposition }) => disposition !== null);
  const open = groups.filter(({ disposition }) => disposition === null);
  page.paragraph(
    t("report.dispositions", { decided: pen.number(decided.length, 0), undecided: pen.number(open.length, 0) }),
  );
  waysTable(page, input, pen);
  if (decided.length > 0)
    page.table(
      t("report.t-dispositions"),
      [
        start(t("report.c-group"), 4),
        start(t("report.c-unit"), 2),
        start(t("report.c-disposition"), 2.4),
        start(t("report.c-reason"), 4),
      ],
      decided.map((group) => [
        group.name,
        group.ownerUnit ?? pen.unknown,
        group.disposition ? t(`disposition.${group.disposition}`) : t("report.undecided"),
        group.reason ?? t("report.no-reason"),
      ]),
      { source: pen.sourcePlan },
    );
  if (open.length === 0) return page.done();
  return page
    .note(t("report.undecided-note"))
    .table(
      t("report.t-undecided"),
      [start(t("report.c-unit"), 2), end(t("report.c-count"), 0.7, "C"), start(t("report.c-groups"), 9)],
      [...grouped(open, ({ ownerUnit }) => ownerUnit ?? pen.unknown)]
        .sort(([a, ones], [b, others]) => others.length - ones.length || a.localeCompare(b, "ko"))
        .map(([unit, list]) => [unit, pen.number(list.length, 0), list.map(({ name }) => name).join(", ")]),
      { source: pen.sourcePlan },
    )
    .done();
}
