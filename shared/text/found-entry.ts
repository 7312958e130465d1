import type { Finding } from "../model/finding.ts";
import type { ScenarioId } from "../model/id.ts";
import type { Plan } from "../model/plan.ts";
import type { Decision, Indicator, OpenQuestion, Risk } from "../model/register.ts";
import type { Language, Sentence } from "../model/sentence.ts";
import { sayIn } from "./text.ts";

/** A finding as an entry of its register, but for the number it gets. */
export type FoundEntry =
  | Readonly<{ register: "risks"; row: Omit<Risk, "id"> }>
  | Readonly<{ register: "decisions"; row: Omit<Decision, "id"> }>
  | Readonly<{ register: "questions"; row: Omit<OpenQuestion, "id"> }>
  | Readonly<{ register: "indicators"; row: Omit<Indicator, "id"> }>;

/**
 * Writes a finding down as an entry: the sentences in one language, and open what only people can say.
 *
 * What is written is the agency's from then on; what is found later never changes it.
 */
export function entryOf(finding: Finding, scenario: ScenarioId, language: Language): FoundEntry {
  const words = (sentence: Sentence, most: number): string => clipped(sayIn(language, sentence), most);
  const { origin } = finding;
  switch (finding.register) {
    case "risks":
      return {
        register: "risks",
        row: {
          scenario,
          origin,
          title: words(finding.title, 300),
          cause: words(finding.cause, 2000),
          likelihood: finding.likelihood,
          impact: finding.impact,
          owner: null,
          measure: words(finding.measure, 2000),
          residual: null,
          trigger: words(finding.trigger, 1000),
          status: "open",
        },
      };
    case "decisions":
      return {
        register: "decisions",
        row: {
          scenario,
          origin,
          question: words(finding.question, 1000),
          options: finding.options.map(({ text, consequence }) => ({
            text: words(text, 1000),
            consequence: consequence && words(consequence, 1000),
          })),
          advised: finding.advised,
          ifNot: words(finding.ifNot, 1000),
          due: finding.due,
          body: null,
          chosen: null,
          decidedBy: null,
          decidedOn: null,
          why: null,
        },
      };
    case "questions":
      return {
        register: "questions",
        row: {
          scenario,
          origin,
          question: words(finding.question, 1000),
          asked: words(finding.asked, 200),
          due: null,
          answer: null,
          answeredOn: null,
        },
      };
    case "indicators":
      return {
        register: "indicators",
        row: {
          scenario,
          origin,
          name: words(finding.name, 200),
          unit: finding.unit,
          baseline: finding.baseline,
          baselineSource: words(finding.baselineSource, 300),
          target: finding.target,
          due: null,
        },
      };
  }
}

/** Findings that stand in a register of this scenario already. */
export function originsOf(plan: Plan, scenario: ScenarioId): ReadonlySet<string> {
  const entries = [
    ...(plan.risks ?? []),
    ...(plan.decisions ?? []),
    ...(plan.openQuestions ?? []),
    ...(plan.indicators ?? []),
  ];
  return new Set(entries.flatMap((one) => (one.scenario === scenario && one.origin !== null ? [one.origin] : [])));
}

const clipped = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);
