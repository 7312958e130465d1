import type { Provider, Region } from "../model/catalogue.ts";
import type { Text } from "../model/sentence.ts";
import { countryText } from "../text/country-name.ts";
import type { LimitNames } from "../text/limit-words.ts";
import { inBothLanguages } from "../text/text.ts";
import { footOf } from "./lock-in/concentration.ts";
import { isProprietary } from "./lock-in/facets.ts";

type Known = Readonly<{
  providers: readonly Provider[];
  regions: readonly Region[];
  cities: readonly Readonly<{ name: Text }>[];
  workloads: readonly Readonly<{ id: string; name: string }>[];
  groups: readonly Readonly<{ id: string; name: string }>[];
}>;

const same = (word: string): Text => ({ ko: word, en: word });

/** Control planes that regions stand on, by the id that shares are counted by: a platform once, whoever runs it (domain 5.2). */
export function controlPlanes({ providers, regions }: Pick<Known, "providers" | "regions">): Map<string, Text> {
  const byId = new Map(providers.map((provider) => [provider.id, provider]));
  const planes = new Map<string, Text>();
  for (const region of regions) {
    const seller = byId.get(region.provider);
    if (!seller) continue;
    const runsOn = (region.member && byId.get(region.member)) ?? null;
    const foot = footOf({ provider: seller, runsOn, region, yearly: null, count: 1 }, "control-plane");
    if (foot.id === null || planes.has(foot.id)) continue;
    // “proprietary” alone names nobody
    planes.set(foot.id, isProprietary(foot.id) ? ownPlatform(runsOn ?? seller) : foot.name);
  }
  return planes;
}

const ownPlatform = ({ name }: Provider): Text => inBothLanguages({ key: "limits.own-platform", args: { name } });

/** Names of everything a limit may speak of, from the catalogue and the inventory; an id neither knows is said as it is. */
export function limitNames(known: Known): LimitNames {
  const { providers, regions, workloads, groups } = known;
  const providerNames = new Map<string, Text>(providers.map(({ id, name }) => [id, name]));
  const cities = new Map(known.cities.map(({ name }) => [name.en, name]));
  const members = new Map<string, Text>([...workloads, ...groups].map(({ id, name }) => [id, same(name)]));
  const regionNames = new Map<string, Text>();
  for (const { id, provider, code, city } of regions) {
    const who = providerNames.get(provider) ?? same(provider);
    const where = city === null ? null : (cities.get(city) ?? same(city));
    const nameIn = (language: "ko" | "en") =>
      where ? `${who[language]} ${where[language]} (${code})` : `${who[language]} ${code}`;
    regionNames.set(id, { ko: nameIn("ko"), en: nameIn("en") });
  }
  let planes: Map<string, Text> | null = null; // rarely asked for
  return (kind, id) => {
    switch (kind) {
      case "provider":
        return providerNames.get(id) ?? same(id);
      case "owner":
        return same(id);
      case "country":
        return countryText(id);
      case "control-plane":
        planes ??= controlPlanes(known);
        return planes.get(id) ?? same(id);
      case "region":
        return regionNames.get(id) ?? same(id);
      case "workload":
      case "group":
        return members.get(id) ?? same(id);
    }
  };
}
