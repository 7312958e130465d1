import type { Criterion, LevelCap, RulePack } from "../../model/rule-pack.ts";
import type { SovereigntyProfile } from "../../model/sovereignty.ts";
import type { Framework } from "./levels.ts";

/**
 * The framework a scenario reads: the one its profile is about, else the first that is switched on, else the first there is.
 *
 * A profile changes the weights, the level rule and who is at home; the criteria stay the framework's.
 */
export function frameworkRead(
  switchedOn: readonly RulePack[],
  all: readonly RulePack[],
  profile: SovereigntyProfile | null,
): RulePack | null {
  const named = profile && all.find(({ id, framework }) => id === profile.framework && framework !== null);
  if (profile && named?.framework) {
    // with another home it is no longer the reading its awards were made under
    const jurisdiction = profile.home?.join(" ") ?? named.jurisdiction;
    return { ...named, jurisdiction, framework: readBy(named.framework, profile) };
  }
  const isFramework = ({ framework }: RulePack): boolean => framework !== null;
  return switchedOn.find(isFramework) ?? all.find(isFramework) ?? null;
}

/** A framework with the weights, the level rule and the home of a profile. */
export function readBy(
  framework: Framework,
  profile: Pick<SovereigntyProfile, "weights" | "home" | "levelRule">,
): Framework {
  const { weights, home, levelRule } = profile;
  const read = { ...framework, weights, levelRule };
  if (home === null) return read;
  return {
    ...read,
    criteria: framework.criteria.map((criterion) => atHome(criterion, home)),
    caps: framework.caps.map((cap) => abroad(cap, home)).filter(({ ownerCountries }) => ownerCountries.length > 0),
    ...(framework.drills && { drills: framework.drills.map((drill) => ({ ...drill, home })) }),
  };
}

/** Criteria about where owner and machines are: home is what the profile calls home. */
function atHome(criterion: Criterion, home: readonly string[]): Criterion {
  const { test } = criterion;
  if (test.fact !== "owner-country" && test.fact !== "region-country") return criterion;
  return { ...criterion, test: { ...test, countries: [...home] } };
}

/** A law of the home country is no law from outside. */
const abroad = (cap: LevelCap, home: readonly string[]): LevelCap => ({
  ...cap,
  ownerCountries: cap.ownerCountries.filter((country) => !home.includes(country)),
});
