import type { Catalogue } from "../../../shared/model/catalogue.ts";

/** Names that nothing answers to. */
export function unknownIds(catalogue: Catalogue): string[] {
  const providers = new Set<string>(catalogue.providers.map(({ id }) => id));
  const regions = new Set<string>(catalogue.regions.map(({ id }) => id));
  const cities = new Set(catalogue.cities.map(({ name }) => name.en));
  const { reference } = catalogue;
  const faults: string[] = [];
  const check = (set: ReadonlySet<string>, id: string | null, of: string) => {
    if (id !== null && !set.has(id)) faults.push(`${of}: unknown “${id}”`);
  };

  for (const region of catalogue.regions) {
    check(providers, region.provider, `provider of region ${region.id}`);
    check(providers, region.member, `member of region ${region.id}`);
    check(cities, region.city, `city of region ${region.id}`);
  }
  for (const offer of catalogue.offers) check(regions, offer.region, `region of offer ${offer.id}`);
  for (const one of catalogue.certifications) {
    check(providers, one.provider, `provider of certificate ${one.scheme}`);
    for (const region of one.regions ?? [])
      check(regions, region, `region of certificate ${one.scheme} of ${one.provider}`);
  }
  for (const one of catalogue.services) {
    check(providers, one.provider, `provider of price ${one.item}`);
    check(regions, one.region, `region of price ${one.item} of ${one.provider}`);
  }
  for (const { from, to } of catalogue.latency.measured) {
    check(regions, from, "measured latency");
    check(regions, to, "measured latency");
  }
  for (const { id, members } of reference.federations) {
    check(providers, id, "federation");
    for (const { provider } of members) check(providers, provider, `member of ${id}`);
  }
  for (const { provider, region, base } of reference.priceLevels) {
    check(providers, provider, `provider of price level of ${region}`);
    check(regions, region, "price level");
    check(regions, base, `base of price level of ${region}`);
  }
  for (const { id, buyer, supplier } of reference.contracts) {
    check(providers, buyer, `buyer of contract ${id}`);
    check(providers, supplier, `supplier of contract ${id}`);
  }
  for (const { id, shares } of reference.gpuProgrammes)
    for (const { provider } of shares) check(providers, provider, `GPU programme ${id}`);
  for (const { provider, code } of reference.cloudServices ?? []) {
    check(providers, provider, `provider of service ${code}`);
    if (!code.startsWith(`${provider}/`)) faults.push(`service ${code}: its code is not that of ${provider}`);
  }
  for (const { provider } of reference.kubernetes) check(providers, provider, "Kubernetes");
  for (const { provider } of reference.networkLimits) check(providers, provider, "network limits");
  return faults;
}

/** The same thing said twice: whoever reads one of them would not know of the other. */
export function saidTwice(catalogue: Catalogue): string[] {
  const { reference } = catalogue;
  const lists: Readonly<Record<string, readonly string[]>> = {
    source: catalogue.sources.map(({ id }) => id),
    city: catalogue.cities.map(({ name }) => name.en),
    provider: catalogue.providers.map(({ id }) => id),
    region: catalogue.regions.map(({ id }) => id),
    offer: catalogue.offers.map(({ id }) => id),
    certificate: catalogue.certifications.map((one) =>
      words(one.provider, one.scheme, one.scope, one.level, one.source),
    ),
    price: catalogue.services.map((one) =>
      words(one.provider, one.region, one.item, one.variant, one.unit, one.tierFromGb),
    ),
    benchmark: catalogue.benchmarks.map(({ id }) => id),
    "rule pack": catalogue.rulePacks.map(({ id }) => id),
    rule: catalogue.rulePacks.flatMap(({ id, rules, framework }) =>
      [...rules, ...(framework?.criteria ?? []), ...(framework?.caps ?? []), ...(framework?.drills ?? [])].map(
        (rule) => `${id}/${rule.id}`,
      ),
    ),
    "dated rule": reference.rules.map(({ id }) => id),
    level: reference.schemes.flatMap(({ id, levels }) => levels.map(({ level }) => words(id, level))),
    "price level": reference.priceLevels.map(({ region }) => region),
    member: reference.federations.flatMap(({ id, members }) => members.map(({ provider }) => words(id, provider))),
    contract: reference.contracts.map(({ id }) => id),
    "share of a GPU programme": reference.gpuProgrammes.flatMap(({ id, shares }) =>
      shares.map(({ provider, model }) => words(id, provider, model)),
    ),
    facet: reference.facets.map(({ model, facet }) => words(model, facet)),
    service: (reference.cloudServices ?? []).map(({ code }) => code),
    "name of a service on a bill": (reference.cloudServices ?? []).flatMap(({ provider, billed }) =>
      billed.map((name) => words(provider, name.toLowerCase())),
    ),
    "exit item": (reference.exitItems ?? []).map(({ id }) => id),
  };
  return Object.entries(lists).flatMap(([what, ids]) => {
    const seen = new Set<string>();
    return ids.flatMap((id) => {
      const isAgain = seen.has(id);
      seen.add(id);
      return isAgain ? [`${what} ${id}: twice`] : [];
    });
  });
}

const words = (...parts: readonly (string | number | null)[]): string => parts.map((part) => part ?? "–").join(" ");
