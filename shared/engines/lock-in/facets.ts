import type { Offer, Provider } from "../../model/catalogue.ts";
import { type Evidence, isSourced } from "../../model/evidence.ts";
import type { SourceId } from "../../model/id.ts";
import type { FacetStatement } from "../../model/leaving.ts";
import { type Sentence, type Text, say } from "../../model/sentence.ts";
import type { Day } from "../../units/date.ts";
import { type Range, isExact, range } from "../../units/range.ts";
import { type Figure, computed, given } from "../explain.ts";

/** A facet of ISO/IEC 19941:2017. `source` says where its name was read; `memory` is not printed beside the standard. */
export type Facet = Readonly<{
  model: "interoperability" | "data portability" | "application portability";
  facet: string;
  name: Text;
  source: "iso19941" | "memory";
}>;

const facet = (model: Facet["model"], name: string, ko: string, source: Facet["source"]): Facet => ({
  model,
  facet: name,
  name: { ko, en: name },
  source,
});

/** The thirteen facets in the order of the standard's three models (names as of 1 August 2026). */
export const facets: readonly Facet[] = [
  facet("interoperability", "transport", "전송", "iso19941"),
  facet("interoperability", "syntactic", "구문", "iso19941"),
  facet("interoperability", "semantic data", "데이터 의미", "iso19941"),
  facet("interoperability", "behavioural", "행위", "iso19941"),
  facet("interoperability", "policy", "정책", "iso19941"),
  facet("data portability", "syntactic", "구문", "memory"),
  facet("data portability", "semantic", "의미", "memory"),
  facet("data portability", "policy", "정책", "memory"),
  facet("application portability", "syntactic", "구문", "memory"),
  facet("application portability", "instruction", "명령", "memory"),
  facet("application portability", "metadata", "메타데이터", "memory"),
  facet("application portability", "behaviour", "행위", "memory"),
  facet("application portability", "policy", "정책", "memory"),
];

/** 0 open and tested, 1 open standard, 2 convertible with a tool, 3 part must be rewritten, 4 no known way out; `null`: not answered. */
export type FacetAnswer = Readonly<{
  facet: Facet;
  answer: number | null;
  sentence: Sentence | null;
  evidence: readonly Evidence[];
  /** Said by the planner, not told by the catalogue. */
  stated?: true;
}>;

/** What the catalogue tells about a virtual machine at a provider. */
export type Machine = Readonly<{
  provider: Provider;
  /** Instruction sets of the sizes it sells; empty: no offer is known. */
  architectures: readonly Offer["arch"][];
  /** How many other providers of the catalogue sell the same instruction set. */
  alternatives: number;
}>;

/**
 * Facet answers for a virtual machine, as far as facts of the catalogue carry them, each with one sentence.
 *
 * An open interface counts 1 and not 0: nobody has tested the way out. Contracts, policies and the meaning of the data
 * are not in a catalogue; those facets stay unanswered and widen the result. So does what speaks for a provider from
 * memory alone.
 */
export function facetAnswers(machine: Machine): FacetAnswer[] {
  return facets.map((one) => {
    const found = rules[`${one.model}/${one.facet}`]?.(machine) ?? null;
    if (found === null) return { facet: one, answer: null, sentence: null, evidence: [] };
    const { answer, key, source } = found;
    const { provider } = machine;
    const evidence = evidenceOf(source, provider);
    if (answer <= OPEN && !isSourced(source))
      return { facet: one, answer: null, sentence: say("lock-in.unverified", { provider: provider.name }), evidence };
    const sentence = say(`lock-in.${key}`, { provider: provider.name, platform: provider.platform.name ?? "-" });
    return { facet: one, answer, sentence, evidence };
  });
}

/** Up to here an answer speaks for whoever is asked about. */
export const OPEN = 1;

/** The planner's own answers, each with its sentence, before what the catalogue tells. */
export function withStatements(
  answers: readonly FacetAnswer[],
  statements: readonly FacetStatement[],
  day: Day,
): FacetAnswer[] {
  return answers.map((one) => {
    const said = statements.find(({ model, facet: name }) => model === one.facet.model && name === one.facet.facet);
    if (!said) return one;
    const evidence: Evidence = {
      source: "typed" as SourceId, // the planner's own entry
      asOf: day,
      method: "typed",
      standing: said.evidence === null ? "claimed" : "proven",
      note: said.because,
    };
    return {
      facet: one.facet,
      answer: said.answer,
      sentence: say("lock-in.stated", { because: said.because }),
      evidence: [evidence],
      stated: true,
    };
  });
}

type Finding = Readonly<{ answer: number; key: string; source: SourceId | null }>;
type FacetRule = (machine: Machine) => Finding | null;

/** One small rule per facet that a fact can answer; a facet that is not here has no such fact. */
const rules: Readonly<Record<string, FacetRule>> = {
  "interoperability/transport": ({ provider }) => {
    const open = firstSourced(provider.openstackApi, provider.s3Api, provider.managedKubernetes);
    return open ? { answer: 1, key: "open-transport", source: open.source } : null;
  },
  "interoperability/syntactic": ({ provider: { openstackApi } }) => {
    if (openstackApi.value === null) return null;
    if (openstackApi.value) return { answer: 1, key: "openstack-api", source: openstackApi.source };
    return { answer: 3, key: "own-api", source: openstackApi.source };
  },
  "interoperability/behavioural": ({ provider: { platform } }) => {
    if (platform.family === null) return null;
    if (isProprietary(platform.family)) return { answer: 3, key: "own-platform", source: platform.source };
    return { answer: 1, key: "open-platform", source: platform.source };
  },
  "data portability/syntactic": ({ provider: { s3Api } }) => {
    if (s3Api.value === null) return null;
    if (s3Api.value) return { answer: 1, key: "s3-api", source: s3Api.source };
    return { answer: 2, key: "own-object-storage", source: s3Api.source };
  },
  "application portability/syntactic": ({ provider: { platform } }) => {
    if (platform.family === null) return null;
    if (isProprietary(platform.family)) return { answer: 2, key: "image-converted", source: platform.source };
    return { answer: 1, key: "image-standard", source: platform.source };
  },
  "application portability/instruction": ({ provider, architectures, alternatives }) => {
    if (architectures.length === 0) return null;
    if (architectures.includes("x86_64") && alternatives >= 2)
      return { answer: 0, key: "x86", source: provider.source };
    return { answer: 1, key: "other-instructions", source: provider.source };
  },
  "application portability/metadata": ({ provider: { managedKubernetes, openstackApi } }) => {
    const open = firstSourced(managedKubernetes, openstackApi);
    if (open) return { answer: 1, key: open === managedKubernetes ? "kubernetes" : "heat", source: open.source };
    if (managedKubernetes.value === null || openstackApi.value === null) return null;
    return { answer: 3, key: "own-templates", source: managedKubernetes.source };
  },
};

/** The first interface that is offered; one with a source goes before one from memory. */
function firstSourced(...known: readonly Known[]): Known | null {
  const offered = known.filter(({ value }) => value);
  return offered.find(({ source }) => isSourced(source)) ?? offered[0] ?? null;
}
type Known = Provider["s3Api"];

export const isProprietary = (family: string): boolean => /^propriet/i.test(family);

function evidenceOf(source: SourceId | null, provider: Provider): Evidence[] {
  if (source === null) return [];
  const standing = isSourced(source) ? "proven" : "unverified";
  return [{ source, asOf: provider.asOf, method: "listed", standing, note: null }];
}

/** This product's share of the mean; the rest is the worst answer's. Printed with the result, editable (domain 5.1). */
export const MEAN_SHARE = 0.6;
const MOST = 4;

/**
 * Lock-in of one component, 0–100: 100 · (0.6 · mean + 0.4 · max) / 4.
 *
 * The formula grows with every answer, so unanswered facets at 0 and at 4 give exactly the least and the greatest value.
 */
export function componentLockIn(answers: readonly (number | null)[], meanShare: number = MEAN_SHARE): Range {
  if (answers.length === 0) return range(0, 100);
  const at = (unanswered: number): number => {
    const filled = answers.map((answer) => answer ?? unanswered);
    const mean = filled.reduce((sum, answer) => sum + answer, 0) / filled.length;
    return exact((100 * (meanShare * mean + (1 - meanShare) * Math.max(...filled))) / MOST);
  };
  return range(at(0), at(MOST));
}

/** The worst answered facet: the reason printed. `null` where nothing is answered. */
export function worstFacet(answers: readonly FacetAnswer[]): FacetAnswer | null {
  const answered = answers.filter((one) => one.answer !== null);
  return [...answered].sort((a, b) => b.answer! - a.answer!)[0] ?? null;
}

/** The sentence beside the figure: its worst facet, and how many nobody answered. */
export function worstReason(answers: readonly FacetAnswer[]): Sentence {
  const worst = worstFacet(answers);
  const open = answers.filter((one) => one.answer === null).length;
  if (!worst) return say("lock-in.none-answered", { open });
  const args = { facet: worst.facet.name, answer: worst.answer!, open };
  return say(`lock-in.worst-${modelKey[worst.facet.model]}`, args);
}

const modelKey: Readonly<Record<Facet["model"], string>> = {
  interoperability: "interoperability",
  "data portability": "data",
  "application portability": "application",
};

/** What a component is called in its figure. */
type Named = Readonly<{ id: string; name: Text }>;

/** `lock-in/<component>` with one part per facet. */
export function lockInFigure(
  component: Named,
  answers: readonly FacetAnswer[],
  meanShare: number = MEAN_SHARE,
  label: Sentence = say("lock-in.figure", { provider: component.name }),
): Figure {
  const id = `lock-in/${component.id}`;
  const parts = answers.map(({ facet: one, answer, sentence, evidence }) => {
    const held = answer === null ? range(0, MOST) : answer;
    const because = sentence ?? say("lock-in.unanswered");
    const name = say(`lock-in.facet-${modelKey[one.model]}`, { facet: one.name });
    return given(`${id}/${one.model}/${one.facet}`.replaceAll(" ", "-"), name, "level", held, evidence, because);
  });
  const value = componentLockIn(
    answers.map((one) => one.answer),
    meanShare,
  );
  const printed = answers.map((one) => one.answer ?? "?").join(", ");
  const formula = `100 × (${meanShare} × mean(${printed}) + ${exact(1 - meanShare)} × max) / ${MOST}`;
  const because = isExact(value) ? null : worstReason(answers);
  return computed(id, label, "points", value, "formula", formula, parts, because);
}

const exact = (value: number): number => Math.round(value * 1e9) / 1e9;
