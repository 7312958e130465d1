import type { Provider } from "../../model/catalogue.ts";
import { isSourced } from "../../model/evidence.ts";
import type { Verdict } from "../../model/result.ts";
import { type Sentence, say } from "../../model/sentence.ts";

/** A shareholder from outside the union; `share` 0–1, `null` where it is not published. */
export type ForeignOwner = Readonly<{ name: string; share: number | null; veto: boolean | null }>;

/**
 * How much of a provider may belong to owners from outside the EU, as SecNumCloud 3.2 § 19.6 says it: each at most
 * `maxEach`, all together at most `maxTotal` (fractions), and none with a veto.
 *
 * An unpublished share fails only when the published ones already do; otherwise nobody can tell.
 */
export function judgeForeignOwners(
  owners: readonly ForeignOwner[],
  limit: Readonly<{ maxEach: number; maxTotal: number }>,
): Readonly<{ verdict: Verdict; sentence: Sentence }> {
  const maxEach = percent(limit.maxEach);
  const maxTotal = percent(limit.maxTotal);
  const vetoed = owners.find((owner) => owner.veto === true);
  if (vetoed) return { verdict: "fail", sentence: say("eligibility.owner-veto", { name: vetoed.name }) };

  const published = owners.flatMap((owner) =>
    owner.share === null ? [] : [{ ...owner, percent: percent(owner.share) }],
  );
  const tooLarge = published.find((owner) => owner.percent > maxEach);
  if (tooLarge) {
    const args = { name: tooLarge.name, share: tooLarge.percent, max: maxEach };
    return { verdict: "fail", sentence: say("eligibility.owner-each", args) };
  }
  const total = percent(published.reduce((sum, owner) => sum + owner.percent / 100, 0));
  if (total > maxTotal) {
    return { verdict: "fail", sentence: say("eligibility.owner-total", { share: total, max: maxTotal }) };
  }
  const unsaid = owners.find((owner) => owner.share === null || owner.veto === null);
  if (unsaid) return { verdict: "unknown", sentence: say("eligibility.owner-unsaid", { name: unsaid.name }) };
  return { verdict: "pass", sentence: say("eligibility.owner-within", { share: total, each: maxEach, max: maxTotal }) };
}

/** Percent to four decimals: 0.24 + 0.15 must not come out above 39. */
const percent = (share: number): number => Math.round(share * 1_000_000) / 10_000;

/**
 * The same of a provider as the catalogue holds it: its shareholders, and which countries are home.
 *
 * Nobody names the shareholders: unknown. A shareholder without a country, and the part of the company nobody has
 * stated, might belong to anyone: the answer stands only where it holds either way.
 */
export function judgeShareholders(
  { name, owner }: Provider,
  limit: Readonly<{ home: readonly string[]; maxEach: number; maxTotal: number }>,
): Readonly<{ verdict: Verdict; sentence: Sentence }> {
  const { holders: shareholders = [], source = null } = owner.shareholders ?? {};
  if (shareholders.length === 0) {
    return { verdict: "unknown", sentence: say("eligibility.owner-shares-none", { provider: name }) };
  }
  const foreign = shareholders.filter(({ country }) => country !== null && !limit.home.includes(country));
  const found = judgeForeignOwners(foreign, limit);
  if (found.verdict !== "pass") return found;

  const countryless = shareholders.find(({ country }) => country === null);
  if (countryless && judgeForeignOwners([...foreign, countryless], limit).verdict !== "pass") {
    return { verdict: "unknown", sentence: say("eligibility.owner-no-country", { name: countryless.name }) };
  }
  const sum = (list: readonly ForeignOwner[]): number => list.reduce((all, { share }) => all + (share ?? 0), 0);
  const atHome = shareholders.filter(({ country }) => country !== null && limit.home.includes(country));
  const open = Math.max(0, 1 - sum(atHome) - sum(foreign));
  if (percent(sum(foreign) + open) > percent(limit.maxTotal)) {
    const args = { rest: percent(open), max: percent(limit.maxTotal) };
    return { verdict: "unknown", sentence: say("eligibility.owner-rest", args) };
  }
  if (!isSourced(source)) {
    return { verdict: "unknown", sentence: say("eligibility.owner-shares-unverified", { provider: name }) };
  }
  return found;
}

/** An owner whose name or country nobody tells is refused; one told from memory only is left open. */
export function judgeKnownOwner({ name, owner }: Provider): Readonly<{ verdict: Verdict; sentence: Sentence }> {
  const args = { provider: name, owner: owner.name ?? "-", country: owner.country ?? "-" };
  if (owner.name === null || owner.country === null) {
    return { verdict: "fail", sentence: say("eligibility.owner-not-told", args) };
  }
  if (!isSourced(owner.source)) return { verdict: "unknown", sentence: say("eligibility.owner-from-memory", args) };
  return { verdict: "pass", sentence: say("eligibility.owner-told", args) };
}
