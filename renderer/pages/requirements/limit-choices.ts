import { useMemo } from "react";
import { controlPlanes } from "../../../shared/engines/limit-names.ts";
import type { Layer } from "../../../shared/model/requirement.ts";
import { countryText } from "../../../shared/text/country-name.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useWorkloads } from "../../hooks/use-workloads.ts";
import type { IsKnown } from "./limit-draft.ts";
import type { Overview } from "./requirements-page.tsx";
import { useLimitNames } from "./use-limit-words.ts";

export type Choice = Readonly<{ value: string; label: string }>;

/** Whom and what a limit can be about: lists of the catalogue and the inventory, by name. */
export type LimitChoices = Readonly<{
  layers: Readonly<Record<Layer, readonly Choice[]>>;
  regions: readonly Choice[];
  groups: readonly Choice[];
  workloads: readonly Choice[];
  isKnown: IsKnown;
}>;

export function useLimitChoices(overview: Overview): LimitChoices {
  const { of, language } = useText();
  const names = useLimitNames();
  const { data: groups } = useCall("groups.list", {});
  const workloads = useWorkloads().data;
  return useMemo(() => {
    const order = new Intl.Collator(language); // many times faster than comparing name by name
    const sorted = (all: readonly Choice[]): Choice[] =>
      [...all].sort((a, b) => order.compare(a.label, b.label) || (a.value < b.value ? -1 : 1));
    const providers = overview.providers.map(({ provider }) => provider);
    const owners = new Set(providers.flatMap(({ owner }) => owner.name ?? []));
    const countries = new Set(providers.flatMap(({ owner }) => owner.country ?? []));
    const planes = controlPlanes({ providers, regions: overview.regions });
    const layers = {
      provider: sorted(providers.map(({ id, name }) => ({ value: id, label: of(name) }))),
      owner: sorted([...owners].map((owner) => ({ value: owner, label: owner }))),
      country: sorted([...countries].map((code) => ({ value: code, label: of(countryText(code)) }))),
      "control-plane": sorted([...planes].map(([value, name]) => ({ value, label: of(name) }))),
    };
    const regions = sorted(overview.regions.map(({ id }) => ({ value: id, label: of(names("region", id)) })));
    const ofGroups = sorted((groups ?? []).map(({ id, name }) => ({ value: id, label: name })));
    const ofWorkloads = sorted((workloads?.rows ?? []).map(({ id, name }) => ({ value: id, label: name })));
    const idsOf = (all: readonly Choice[]) => new Set(all.map(({ value }) => value));
    const known = {
      provider: idsOf(layers.provider),
      owner: owners,
      country: countries,
      "control-plane": new Set(planes.keys()),
      region: idsOf(regions),
      group: idsOf(ofGroups),
      workload: idsOf(ofWorkloads),
    };
    // a list that is still on its way says nothing against an id
    const isRead = { group: groups !== undefined, workload: workloads?.isWhole ?? false };
    return {
      layers,
      regions,
      groups: ofGroups,
      workloads: ofWorkloads,
      isKnown: (kind, id) => known[kind].has(id) || ((kind === "group" || kind === "workload") && !isRead[kind]),
    };
  }, [overview, names, groups, workloads, of, language]);
}
