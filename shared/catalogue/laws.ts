import type { Country, Provider, Region } from "../model/catalogue.ts";
import { type Evidence, isSourced } from "../model/evidence.ts";
import type { SourceId } from "../model/id.ts";
import type { DatedRule, Reference } from "../model/reference.ts";
import type { RulePack } from "../model/rule-pack.ts";
import { type Sentence, type Text, say } from "../model/sentence.ts";
import type { Day } from "../units/date.ts";
import { type Behind, whoIsBehind } from "./owner-chain.ts";

/** What is asked of the catalogue to say which laws reach a provider. */
export type LawQuestion = Readonly<{
  provider: Provider;
  /** Its own regions. */
  regions: readonly Region[];
  /** All providers, so that members and suppliers can be looked up. */
  providers: readonly Provider[];
  reference: Pick<Reference, "federations" | "contracts" | "rules">;
  packs: readonly RulePack[];
  day: Day;
}>;

/** One way a country gets hold of a provider: it controls a legal person behind it, or the machines stand there. */
export type Way = Readonly<
  { evidence: readonly Evidence[] } & ({ by: "person"; behind: Behind } | { by: "place"; regions: readonly Region[] })
>;

/** A country whose law can reach the provider. `null`: some country does, but nobody says which. */
export type Jurisdiction = Readonly<{ country: Country | null; ways: readonly Way[] }>;

/**
 * The countries whose law can reach a provider: through the legal persons behind it, and through the places where its
 * machines stand.
 *
 * An owner whose country is not known is told as such: no law can be ruled out then.
 */
export function jurisdictionsOf(question: LawQuestion): Jurisdiction[] {
  const found = new Map<Country | null, Way[]>();
  const add = (country: Country | null, way: Way): void =>
    void found.set(country, [...(found.get(country) ?? []), way]);
  for (const behind of whoIsBehind(question)) {
    add(behind.provider.owner.country, { by: "person", behind, evidence: evidenceBehind(behind) });
  }
  const places = new Map<Country, Region[]>();
  for (const region of question.regions) places.set(region.country, [...(places.get(region.country) ?? []), region]);
  for (const [country, regions] of places) {
    const oneASource = [...new Map(regions.map((region) => [region.source, region])).values()];
    const evidence = oneASource.map(({ source, asOf }) => evidenceOf(source, asOf, null));
    add(country, { by: "place", regions, evidence });
  }
  return [...found].map(([country, ways]) => ({ country, ways })).sort(byReach);
}

/** The unknown first, then what controls before what stands somewhere, then by country. */
const byReach = (a: Jurisdiction, b: Jurisdiction): number =>
  rank(a) - rank(b) || ((a.country ?? "") < (b.country ?? "") ? -1 : 1);
const rank = ({ country, ways }: Jurisdiction): number =>
  country === null ? 0 : ways.some((way) => way.by === "person") ? 1 : 2;

/** A law that gets through the owner to data wherever they stand, and whether it gets through this one. */
export type LawReach = Readonly<{
  /** Of the cap it comes from: `us-cloud-act`. */
  id: string;
  text: Text;
  /** Packs that hold it. */
  packs: readonly RulePack[];
  /** `part`: it reaches one of several persons behind the provider, or only what is resold. */
  reach: "yes" | "part" | "no" | "unknown";
  because: Sentence;
  /** The person it reaches, or the one nothing is known of. */
  country: Country | null;
  /** Of the law, and of who stands behind the provider. */
  evidence: Readonly<{ law: readonly Evidence[]; persons: readonly Evidence[] }>;
  /** What else is on record about it: statements under oath, dates. */
  rules: readonly DatedRule[];
}>;

/**
 * Laws of other countries that the rule packs know to reach through the owner, in force on the day.
 *
 * Nothing here is legal advice: a law no pack holds is not listed, and silence about it is no acquittal.
 */
export function lawsReaching(question: LawQuestion): LawReach[] {
  const { reference, packs, day } = question;
  const persons = whoIsBehind(question);
  const caps = packs
    .filter((pack) => pack.validFrom <= day && (pack.validTo === null || pack.validTo >= day))
    .flatMap((pack) => (pack.framework?.caps ?? []).map((cap) => ({ pack, cap })));

  return [...new Set(caps.map(({ cap }) => cap.id))].map((id) => {
    const same = caps.filter((one) => one.cap.id === id);
    const { cap } = same[0]!; // the id was taken from this very list
    const countries = new Set(same.flatMap((one) => one.cap.ownerCountries));
    const isReached = ({ provider }: Behind) =>
      provider.owner.country !== null && countries.has(provider.owner.country);
    const reached = persons.filter(isReached);
    const unsaid = persons.filter(({ provider }) => provider.owner.country === null);
    // an owner's country from recollection may speak against a provider, never for it
    const unproven = persons.filter(({ provider }) => !isSourced(provider.owner.source));
    const open = unsaid.length > 0 ? unsaid : unproven;
    const isWhole = reached.length === persons.length || reached.some((one) => one.as === "owner");
    const reach = reached.length > 0 ? (isWhole ? "yes" : "part") : open.length > 0 ? "unknown" : "no";
    const told = reached.length > 0 ? reached : open.length > 0 ? open : persons;
    const sentence = reach === "unknown" && unsaid.length === 0 ? "unproven" : reach;
    const first = told[0]!; // there is always somebody behind a provider
    const { owner, name } = first.provider;
    return {
      id,
      text: cap.text,
      packs: same.map((one) => one.pack),
      reach,
      because: say(`provider-page.law-${sentence}`, { provider: name, owner: owner.name ?? "?" }),
      country: owner.country,
      evidence: { law: [evidenceOf(cap.source, day, null)], persons: told.flatMap(evidenceBehind) },
      rules: reach === "no" ? [] : reference.rules.filter((rule) => isAbout(rule, countries)),
    };
  });
}

/** A rule of the country itself, or a statement kept as evidence of what such a law does. */
const isAbout = ({ kind, jurisdiction }: DatedRule, countries: ReadonlySet<string>): boolean =>
  (kind === "jurisdiction" && countries.has(jurisdiction)) || kind === "evidence";

/** Members of the European Union, where its dated rules hold. */
const eu = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");

/** Kinds of dated rules that say something of a contract, of leaving and of reach; the rest are methods and steps. */
const ofContracts: readonly string[] = ["date", "egress", "contract", "jurisdiction", "gate", "transition"];

/**
 * Dated rules of the countries a provider can be held in, whose day has come or will come.
 *
 * Whether one binds depends on the law the contract is under, which only the contract says.
 */
export function rulesAround(question: LawQuestion): DatedRule[] {
  const countries = new Set(jurisdictionsOf(question).map(({ country }) => country));
  const isInEu = eu.some((country) => countries.has(country));
  return question.reference.rules.filter(
    ({ jurisdiction, kind, status, validTo }) =>
      ofContracts.includes(kind) &&
      status !== "superseded" &&
      (validTo === null || validTo >= question.day) &&
      (countries.has(jurisdiction) || (jurisdiction === "EU" && isInEu)),
  );
}

function evidenceBehind({ provider, contract }: Behind): Evidence[] {
  const { owner, asOf, note } = provider;
  const own = owner.source === null ? [] : [evidenceOf(owner.source, asOf, note)];
  return contract === null ? own : [evidenceOf(contract.source, contract.asOf, contract.note), ...own];
}

/** From recollection is never proof. */
const evidenceOf = (source: SourceId, asOf: Day, note: string | null): Evidence => ({
  source,
  asOf,
  method: "listed",
  standing: isSourced(source) ? "proven" : "unverified",
  note,
});
