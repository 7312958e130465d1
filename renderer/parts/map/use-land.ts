import { useQuery } from "@tanstack/react-query";
import { geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { Topology } from "topojson-specification";
import { projection } from "./map-view.ts";

/** The outlines of the countries as a path on the base map: a file of ours, coarse for the world, fine from near. */
export function useLand(isNear: boolean): string | null {
  const coarse = useQuery({
    queryKey: ["land", "coarse"],
    queryFn: async () => pathOf((await import("world-atlas/countries-110m.json")).default as unknown as Topology), // typed as JSON only
    staleTime: Infinity,
  });
  const fine = useQuery({
    queryKey: ["land", "fine"],
    queryFn: async () => pathOf((await import("world-atlas/countries-50m.json")).default as unknown as Topology), // as above
    staleTime: Infinity,
    enabled: isNear,
  });
  return (isNear ? fine.data : null) ?? coarse.data ?? null;
}

function pathOf(atlas: Topology): string {
  const path = geoPath(projection).digits(3);
  const countries = atlas.objects["countries"]!; // the one object of this file
  return `${path(feature(atlas, countries)) ?? ""}${path(mesh(atlas)) ?? ""}`;
}
