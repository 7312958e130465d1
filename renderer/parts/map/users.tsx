import { useMemo } from "react";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import { worldPart } from "../world-part.ts";
import type { PartOfMap } from "./map-ground.tsx";
import { type Size, type View, basePoint, toScreen } from "./map-view.ts";

/** Part of the map a plan begins with: where its agency is. */
export function usePartAtHome(): PartOfMap {
  const home = useWorkspace()?.agency.country ?? null;
  if (home === "KR") return "korea";
  return worldPart(home) === "europe" ? "europe" : "world";
}

export type Users = Readonly<{ name: string; lat: number; lon: number; share: number }>;

/** The agency's users by city, those of whom the gazetteer knows the place. */
export function useUsers(): readonly Users[] {
  const { of } = useText();
  const { data: cities } = useCall("catalogue.cities", {});
  const { data: locations } = useCall("locations.list", {});
  return useMemo(() => {
    const known = new Map(cities?.map((city) => [city.name.en, city]));
    const sum = (locations ?? []).reduce((total, { share }) => total + share, 0);
    return (locations ?? []).flatMap(({ city, share }) => {
      const found = known.get(city);
      return found ? [{ name: of(found.name), lat: found.lat, lon: found.lon, share: share / sum }] : [];
    });
  }, [cities, locations, of]);
}

/** Where the users are: a ring about each place, the larger the more of them. It lets clicks through. */
export function UserRings({ users, view, size }: Readonly<{ users: readonly Users[]; view: View; size: Size }>) {
  return users.map(({ name, lat, lon, share }) => {
    const at = toScreen(view, basePoint(lon, lat));
    if (at.x < -40 || at.y < -40 || at.x > size.width + 40 || at.y > size.height + 40) return null;
    return (
      <circle
        key={name}
        className="user-mark"
        cx={at.x.toFixed(1)}
        cy={at.y.toFixed(1)}
        r={13 + 16 * Math.sqrt(share)}
      />
    );
  });
}
