import type { AwsProduct } from "./aws-product.ts";

/** Why a row of the list is no offer here. Each is counted and told: nothing is dropped without a word. */
export const leftReasons = [
  "other-product",
  "other-system",
  "dedicated",
  "reserved-capacity",
  "software",
  "licence",
  "capacity-block",
  "other-site",
  "no-region",
  "not-asked",
  "no-type",
  "no-vcpu",
  "no-memory",
] as const;
export type LeftReason = (typeof leftReasons)[number];

export type AwsServiceItem = Readonly<{
  item: "block_storage" | "snapshot" | "nat" | "load_balancer" | "egress_internet";
  variant: string;
  /** The unit as the list has it, and as the catalogue has it. */
  listUnit: RegExp;
  unit: "GB-month" | "GB" | "hour";
}>;

export type Sorted =
  | Readonly<{ kind: "offer"; code: string; region: string }>
  | Readonly<{ kind: "service"; service: AwsServiceItem; region: string }>
  | Readonly<{ kind: "left"; reason: LeftReason }>;

const left = (reason: LeftReason): Sorted => ({ kind: "left", reason });

/** What a row of the list is for this desk: Linux on shared machines, paid by the hour, and a few services beside. */
export function sorted(product: AwsProduct): Sorted {
  if (!product.family.startsWith("Compute Instance")) return sortedService(product);
  const { attributes } = product;
  if (attributes.operatingsystem !== "Linux") return left("other-system");
  if (attributes.tenancy !== "Shared") return left("dedicated");
  if (attributes.capacitystatus !== "Used") return left("reserved-capacity");
  if (attributes.preinstalledsw !== undefined && attributes.preinstalledsw !== "NA") return left("software");
  if (attributes.licensemodel !== undefined && attributes.licensemodel !== "No License required")
    return left("licence");
  // sold by the block, in advance: a row without an hour anybody could start
  if (attributes.marketoption !== undefined && attributes.marketoption !== "OnDemand") return left("capacity-block");
  const code = attributes.instancetype;
  if (code === undefined || !/^[a-z0-9][a-z0-9-]{0,39}[.][a-z0-9-]{1,40}$/.test(code)) return left("no-type");
  const region = regionOf(attributes.regioncode, attributes.locationtype);
  return typeof region === "string" ? { kind: "offer", code, region } : left(region.reason);
}

function sortedService({ family, attributes }: AwsProduct): Sorted {
  const usage = attributes.usagetype ?? "";
  const service = services.find(
    (one) =>
      one.family === family &&
      one.usage.test(usage) &&
      Object.entries(one.where).every(([name, value]) => attributes[name] === value),
  );
  if (!service) return left("other-product");
  const code = service.item === "egress_internet" ? attributes.fromregioncode : attributes.regioncode;
  const region = regionOf(code, attributes.locationtype);
  return typeof region === "string" ? { kind: "service", service, region } : left(region.reason);
}

/**
 * The region of a row. Racks in a customer's own building, and at times small sites, are listed under the code of a region,
 * but are not sold in it; a small site with a code of its own (`us-west-2-lax-1`) is a region like any other.
 */
function regionOf(code: string | undefined, locationType: string | undefined): string | { reason: LeftReason } {
  if (code === undefined || !/^[a-z0-9-]{1,60}$/.test(code)) return { reason: "no-region" };
  const isRegion = locationType === undefined || locationType === "AWS Region";
  return isRegion || !/^[a-z]+(-[a-z]+)+-[0-9]+$/.test(code) ? code : { reason: "other-site" };
}

/**
 * Services whose row is told by family and usage type without doubt. A usage type begins with a mark of its region
 * (`APN2-`), except in us-east-1; what bears another mark before it (regional, trust store, reserved) is another thing.
 */
const services: readonly (AwsServiceItem &
  Readonly<{ family: string; usage: RegExp; where: Readonly<Record<string, string>> }>)[] = [
  {
    item: "block_storage",
    variant: "gp3",
    family: "Storage",
    usage: marked("EBS:VolumeUsage[.]gp3"),
    where: {},
    listUnit: /^GB-Mo(nth)?$/i,
    unit: "GB-month",
  },
  {
    item: "snapshot",
    variant: "standard",
    family: "Storage Snapshot",
    usage: marked("EBS:SnapshotUsage"),
    where: {},
    listUnit: /^GB-Mo(nth)?$/i,
    unit: "GB-month",
  },
  {
    item: "nat",
    variant: "gateway",
    family: "NAT Gateway",
    usage: marked("NatGateway-Hours"),
    where: {},
    listUnit: /^(Hrs|Hours?)$/i,
    unit: "hour",
  },
  {
    item: "nat",
    variant: "data processed",
    family: "NAT Gateway",
    usage: marked("NatGateway-Bytes"),
    where: {},
    listUnit: /^GB$/i,
    unit: "GB",
  },
  {
    item: "load_balancer",
    variant: "application",
    family: "Load Balancer-Application",
    usage: marked("LoadBalancerUsage"),
    where: {},
    listUnit: /^(Hrs|Hours?)$/i,
    unit: "hour",
  },
  {
    item: "egress_internet",
    variant: "standard",
    family: "Data Transfer",
    usage: marked("DataTransfer-Out-Bytes"),
    where: { transfertype: "AWS Outbound", tolocation: "External" },
    listUnit: /^GB$/i,
    unit: "GB",
  },
];

/** `TS-` is no region: it marks a load balancer's trust store. */
function marked(usage: string): RegExp {
  return new RegExp(`^(?!TS-)(?:[A-Z]{2,5}[0-9]{0,2}-)?${usage}$`);
}
