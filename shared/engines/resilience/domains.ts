import type { FailureDomain } from "../../model/drill.ts";
import type { ProviderId, RegionId } from "../../model/id.ts";
import type { Text } from "../../model/sentence.ts";
import { type Range, range } from "../../units/range.ts";

type Kind = FailureDomain["kind"];
/** Widest last. */
export const domainKinds: readonly Kind[] = ["site", "region", "provider", "owner", "control-plane"];

/** The failure domains one region stands in; `id` `null`: no source says. */
export type Footprint = Readonly<{
  region: RegionId;
  /** Who runs the place: the member of a federation where there is one. */
  runBy: ProviderId;
  city: Text | null;
  domains: Readonly<Record<Kind, Readonly<{ id: string | null; name: Text }>>>;
}>;

/** Whether the loss of a domain takes the region; `null`: it cannot be told, since nobody says what the region stands in. */
export function isInside({ domains, runBy }: Footprint, { kind, id }: FailureDomain): boolean | null {
  const own = domains[kind].id;
  if (own !== null) return own === id;
  // a place nobody publishes is at least in nobody else's hands
  return kind === "site" && !id.startsWith(`${runBy}:`) ? false : null;
}

export type Shared = Readonly<{ shared: readonly FailureDomain[]; unknown: readonly Kind[] }>;

/** What two regions share, layer by layer, and of which layer it cannot be told. One region shares everything with itself. */
export function sharedOf(a: Footprint, b: Footprint): Shared {
  const shared: FailureDomain[] = [];
  const unknown: Kind[] = [];
  for (const kind of domainKinds) {
    const [one, other] = [a.domains[kind].id, b.domains[kind].id];
    if (a.region === b.region || (one !== null && one === other)) {
      if (one !== null) shared.push({ kind, id: one });
    } else if (one === null || other === null) {
      if (kind !== "site" || a.runBy === b.runBy) unknown.push(kind);
    }
  }
  return { shared, unknown };
}

/** The cases of the register of assumptions (domain 8), from what shares most to what shares nothing. */
export type Cause = "building" | "city" | "provider" | "other";
/** Shares of failures that hit two places at once. */
export type CommonCauses = Readonly<Record<Cause, number>>;

/**
 * Which case of the register two regions are.
 *
 * The register has four. What lies between them, two providers under one owner or on one control plane, or a layer nobody
 * tells, is answered with both cases it lies between.
 */
export function causesOf(a: Footprint, b: Footprint): readonly [least: Cause, most: Cause] {
  if (a.region === b.region) return ["building", "building"];
  const { shared, unknown } = sharedOf(a, b);
  const has = (kind: Kind): boolean => shared.some((one) => one.kind === kind);
  if (has("site")) return ["city", "city"];
  if (has("provider")) return unknown.includes("site") ? ["provider", "city"] : ["provider", "provider"];
  const isApart = !has("owner") && !has("control-plane") && unknown.length === 0;
  return isApart ? ["other", "other"] : ["other", "provider"];
}

/** Share of failures that hit both of two regions at once. */
export function commonCause(a: Footprint, b: Footprint, shares: CommonCauses): Range {
  const [one, other] = causesOf(a, b).map((cause) => shares[cause]);
  return range(Math.min(one!, other!), Math.max(one!, other!));
}

/** A site is a city at whoever runs the place: buildings are not published. */
export const siteId = (runBy: ProviderId, city: string): string => `${runBy}:${city}`;
