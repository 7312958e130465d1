import { type Row, cell, cellOrNull, decimal, decimalOrNull, joined, stampOf } from "./tables.ts";

export function providerRecord(row: Row) {
  const id = cell(row, "provider_id");
  return {
    id,
    name: { ko: cell(row, "name_ko"), en: cell(row, "name") },
    kind: cell(row, "kind"),
    owner: {
      name: cellOrNull(row, "owner"),
      country: cellOrNull(row, "owner_country"),
      // a country nobody is quoted for was inferred: as good as recollection
      source: cellOrNull(row, "owner_source") ?? (row.owner_country === "" ? null : "memory"),
    },
    platform: {
      name: cellOrNull(row, "platform"),
      family: platformFamily(id, row.platform ?? ""),
      source: cellOrNull(row, "platform_source"),
    },
    managedKubernetes: known(row, "managed_k8s", "k8s_source"),
    s3Api: known(row, "s3_api", "s3_source"),
    openstackApi: known(row, "openstack_api", "openstack_source"),
    ...(row.other_interfaces
      ? { otherInterfaces: { text: row.other_interfaces, source: cell(row, "other_source") } }
      : {}),
    ...stampOf(row),
  };
}

/**
 * Control planes that fall together, under one word: what the concentration on the control-plane layer counts by.
 *
 * A platform of one maker keeps the maker in its family, so that AWS and its European partition count as one, and a
 * French operator of Google technology counts with Google. Not known stays `null`.
 */
export function platformFamily(provider: string, platform: string): string | null {
  const words = platform.toLowerCase();
  if (words === "") return null;
  if (words.startsWith("openstack")) return "openstack";
  if (words.startsWith("opennebula")) return "opennebula";
  if (words.includes("k-paas") || words.includes("paas-ta")) return "k-paas";
  if (words.includes("google")) return "proprietary:gcp";
  if (words.includes("(aws)")) return "proprietary:aws";
  return `proprietary:${provider}`;
}

function known(row: Row, column: string, source: string) {
  const word = row[column];
  if (word !== "" && word !== "yes" && word !== "no") throw new Error(`${column} is “${word}”, not yes, no or empty`);
  return { value: word === "" ? null : word === "yes", source: word === "" ? null : cellOrNull(row, source) };
}

export function regionRecord(row: Row) {
  const provider = cell(row, "provider_id");
  const quality = cell(row, "coord_quality");
  const hasNoZones = row.zones === "0";
  const stamp = stampOf(row);
  return {
    id: `${provider}:${cell(row, "region_code")}`,
    provider,
    code: cell(row, "region_code"),
    city: cellOrNull(row, "city"),
    country: cell(row, "country"),
    place: quality === "none" ? null : { lat: decimal(row, "lat"), lon: decimal(row, "lon"), quality },
    zone: cell(row, "zone_kind"),
    // a region that lists 0 has no availability zones to count by; how many sites stand behind it nobody says
    zones: hasNoZones ? null : decimalOrNull(row, "zones"),
    member: cellOrNull(row, "member_id"),
    ...stamp,
    note: joined(stamp.note, hasNoZones ? "no availability zones in the source" : null),
  };
}

/** What is paid beside compute. A free amount counts only where it is a plain amount a month. */
export function serviceRecord(row: Row) {
  const provider = cell(row, "provider_id");
  const code = cell(row, "region_code");
  const freeUnit = cellOrNull(row, "free_unit");
  const isMonthly = freeUnit === "GB-month" || freeUnit === "GB";
  const odd = freeUnit !== null && !isMonthly ? `free: ${cell(row, "free_amount")} ${freeUnit}, not counted` : null;
  const stamp = stampOf(row);
  return {
    provider,
    region: code === "*" ? null : `${provider}:${code}`,
    item: cell(row, "item"),
    // which tier it is stands in the columns beside it
    variant: cellOrNull(row, "variant")?.replace(/, (?:first|next|over) \d+ TB$/, "") ?? null,
    unit: cell(row, "unit"),
    tierFromGb: decimalOrNull(row, "tier_from_gb"),
    tierToGb: decimalOrNull(row, "tier_to_gb"),
    freeGb: isMonthly ? decimalOrNull(row, "free_amount") : null,
    currency: cellOrNull(row, "currency"),
    price: decimalOrNull(row, "price"),
    included: cell(row, "included") === "1",
    ...stamp,
    note: joined(stamp.note, odd),
  };
}
