import type { Catalogue } from "../../model/catalogue.ts";
import type { ScenarioId } from "../../model/id.ts";
import type { DifferenceSide, Headline } from "../../model/plan-difference.ts";
import type { Plan } from "../../model/plan.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { Text } from "../../model/sentence.ts";

/** One of the two plans that are held side by side, in one scenario, with the facts it was judged by and what it came to. */
export type DifferenceInput = Readonly<{
  side: DifferenceSide;
  plan: Plan;
  catalogue: Catalogue;
  scenario: ScenarioId;
  headline: readonly Headline[];
}>;

/** The same with what it speaks of, by id. */
export type Side = Readonly<{
  plan: Plan;
  catalogue: Catalogue;
  scenario: Scenario | null;
  headline: readonly Headline[];
  nameOf: (id: string) => Text;
}>;

const same = (word: string): Text => ({ ko: word, en: word });

/** Names of everything a change may point at; what neither plan nor catalogue knows is said by its id. */
export function sideOf({ plan, catalogue, scenario, headline }: DifferenceInput): Side {
  const names = new Map<string, Text>();
  for (const { id, name } of catalogue.providers) names.set(id, name);
  for (const region of catalogue.regions) {
    const seller = names.get(region.provider) ?? same(region.provider);
    names.set(region.id, { ko: `${seller.ko} ${region.code}`, en: `${seller.en} ${region.code}` });
  }
  for (const { id, title } of catalogue.rulePacks) names.set(id, title);
  const named: readonly (readonly Readonly<{ id: string; name: string }>[] | undefined)[] = [
    plan.groups,
    plan.workloads,
    plan.dataSets,
    plan.commitments,
    plan.scenarios,
    plan.waves,
    plan.teams,
    plan.profiles,
    plan.runbookTemplates,
  ];
  for (const list of named) for (const { id, name } of list ?? []) names.set(id, same(name));
  for (const { id, service } of plan.usedServices ?? []) names.set(id, same(service));
  for (const { id, city } of plan.locations)
    names.set(id, catalogue.cities.find(({ name }) => name.en === city)?.name ?? same(city));
  return {
    plan,
    catalogue,
    scenario: plan.scenarios.find(({ id }) => id === scenario) ?? null,
    headline,
    nameOf: (id) => names.get(id) ?? same(id),
  };
}
