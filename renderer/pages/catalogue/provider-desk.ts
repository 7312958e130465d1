import { createContext, useContext } from "react";
import type { LawQuestion } from "../../../shared/catalogue/laws.ts";
import type { Output } from "../../../shared/contract/contract.ts";
import type { Evidence, Source } from "../../../shared/model/evidence.ts";
import type { EvidenceFileId, OwnFactId, ProviderId, SourceId } from "../../../shared/model/id.ts";
import type { EvidenceFile, OwnFact, OwnValue } from "../../../shared/model/own-fact.ts";
import type { Day } from "../../../shared/units/date.ts";

export type ProviderFacts = Output<"catalogue.provider">;
export type Sources = ReadonlyMap<string, Source>;
export type Overview = Output<"catalogue.overview">;

/** One fact as the drawer shows it: what it says, and on whose word. */
export type FactView = Readonly<{
  title: string;
  /** What it says, in words; `null` is not known. */
  words: string | null;
  evidence: Evidence | null;
  /** What stands behind it as a whole, to be corrected; left out where a fact cannot be corrected here. */
  holder?: OwnValue;
}>;

/** What begins in the form: a fact to correct, or an empty one of a kind. */
export type EditStart = Readonly<{ value: OwnValue; fact: OwnFact | null; isNew: boolean }>;

/** What the drawer of the page shows. */
export type Opened =
  | Readonly<{ is: "fact"; view: FactView }>
  | Readonly<{ is: "edit"; start: EditStart }>
  | Readonly<{ is: "own-fact"; fact: OwnFactId }>
  | Readonly<{ is: "attach"; file: File }>
  | Readonly<{ is: "evidence"; id: EvidenceFileId }>;

/** What every part of a provider's page needs to know, and the one drawer it opens. */
export type ProviderDesk = Readonly<{
  id: ProviderId;
  facts: ProviderFacts;
  overview: Overview;
  /** The facts put together as the rules ask for them. */
  question: LawQuestion;
  sources: Sources;
  own: readonly OwnFact[];
  files: readonly EvidenceFile[];
  /** The day on which certificates are looked at: the plan's, or the edition's where no plan is open. */
  day: Day;
  open: (what: Opened) => void;
}>;

export const ProviderDeskContext = createContext<ProviderDesk | null>(null);

export function useProviderDesk(): ProviderDesk {
  const desk = useContext(ProviderDeskContext);
  if (!desk) throw new Error("a part of the provider page stands outside it");
  return desk;
}

/** The fact of the planner that a source stands for, `f-3` of `own-f-3`; `null` for every other source. */
export const ownFactOf = (source: SourceId | null): string | null =>
  source?.startsWith("own-f-") ? source.slice("own-".length) : null;

/** Evidence of a fact that holds a source and a day and nothing more. */
export function evidenceFor(source: SourceId | null, asOf: Day, note: string | null): Evidence | null {
  if (source === null) return null;
  const method = ownFactOf(source) ? "typed" : "listed";
  return { source, asOf, method, standing: (source as string) === "memory" ? "unverified" : "proven", note }; // a branded string is a string
}
