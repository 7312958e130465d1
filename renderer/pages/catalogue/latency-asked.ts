import { create } from "zustand";
import type { UserLocation } from "../../../shared/model/agency.ts";
import type { City, Country } from "../../../shared/model/catalogue.ts";
import type { ProviderId } from "../../../shared/model/id.ts";
import type { Latency } from "../../../shared/model/result.ts";

/** What the access network adds, by technology, ms: rules of thumb that nobody has checked, to be typed over (domain 7.4). */
export const accessMs = { none: 0, fibre: 2, wifi: 5, "5g": 10 } as const;
export const accessChoices = ["place", "unknown", "none", "fibre", "wifi", "5g", "typed"] as const;
export type AccessChoice = (typeof accessChoices)[number];

export type LatencyAsked = Readonly<{
  /** `loc-1`, or the English name of a city; `null`: the first place there is. */
  from: string | null;
  access: AccessChoice;
  typedMs: number | null;
  boundMs: number | null;
  providers: readonly ProviderId[];
  countries: readonly Country[];
  methods: readonly Latency["method"][];
}>;

/** What was asked last stays while other pages are looked at. */
export const useLatencyAsked = create<LatencyAsked>(() => ({
  from: null,
  access: "place",
  typedMs: null,
  boundMs: null,
  providers: [],
  countries: [],
  methods: [],
}));

/** Where the question starts: a place of the agency's with its access network, or a city. */
export type From = Readonly<{ city: City; location: UserLocation | null }>;

/** The chosen start; else the agency's first place, else the first city of its country, else the first there is. */
export function fromOf(
  asked: string | null,
  locations: readonly UserLocation[],
  cities: readonly City[],
  country: Country | null,
): From | null {
  const cityOf = (name: string): City | undefined => cities.find((city) => city.name.en === name);
  const chosen = locations.find(({ id }) => id === asked) ?? null;
  const typed = asked === null || chosen ? undefined : cityOf(asked);
  if (typed) return { city: typed, location: null };
  for (const location of chosen ? [chosen] : locations) {
    const city = cityOf(location.city);
    if (city) return { city, location };
  }
  const city = cities.find((one) => one.country === country) ?? cities[0];
  return city ? { city, location: null } : null;
}

/** What the access network adds for the question asked, ms; `null`: not known. */
export function accessOf({ access, typedMs }: LatencyAsked, { location }: From): number | null {
  if (access === "typed") return typedMs;
  if (access === "unknown") return null;
  if (access === "place") return location?.accessMs ?? null;
  return accessMs[access];
}
