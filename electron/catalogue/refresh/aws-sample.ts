/**
 * Price lists as AWS writes them, made up for tests: the shape and the traps are real, the figures are not.
 *
 * Everything follows from the arguments, so that a test can say what it expects.
 */
export type SampleRegion = Readonly<{ code: string; location: string; mark: string; factor: number }>;

export const seoul: SampleRegion = {
  code: "ap-northeast-2",
  location: "Asia Pacific (Seoul)",
  mark: "APN2-",
  factor: 1.23,
};
export const frankfurt: SampleRegion = {
  code: "eu-central-1",
  location: "EU (Frankfurt)",
  mark: "EUC1-",
  factor: 1.19,
};
export const virginia: SampleRegion = { code: "us-east-1", location: "US East (N. Virginia)", mark: "", factor: 1 };
/** Nobody's catalogue knows this one. */
export const atlantis: SampleRegion = { code: "at-deep-1", location: "Atlantis (Deep)", mark: "ATD1-", factor: 2 };

export type SampleRate = Readonly<{ unit: string; amount: string; from?: string; to?: string; currency?: string }>;
export type SampleTerm = Readonly<{
  code: string;
  effective: string;
  lease?: string;
  option?: string;
  offeringClass?: string;
  rates: readonly SampleRate[];
}>;
export type SampleProduct = Readonly<{
  sku: string;
  family: string;
  attributes: Readonly<Record<string, string>>;
  onDemand: readonly SampleTerm[];
  reserved: readonly SampleTerm[];
}>;

export const PUBLISHED = "2026-11-19T18:22:05Z";
const EFFECTIVE = "2026-11-01T00:00:00Z";

/** vCPU, memory and the hour in us-east-1 of some types, in the words of the list. */
const types: readonly (readonly [type: string, vcpu: string, memory: string, processor: string, hour: number])[] = [
  ["m7i.large", "2", "8 GiB", "Intel Xeon Scalable (Sapphire Rapids)", 0.1008],
  ["m7i.4xlarge", "16", "64 GiB", "Intel Xeon Scalable (Sapphire Rapids)", 0.8064],
  ["m8g.large", "2", "8 GiB", "AWS Graviton4 Processor", 0.08976],
  ["c7a.2xlarge", "8", "16 GiB", "AMD EPYC 9R14 Processor", 0.41056],
  ["r7i.48xlarge", "192", "1,536 GiB", "Intel Xeon Scalable (Sapphire Rapids)", 12.7008],
  ["t3.medium", "2", "4 GiB", "Intel Skylake E5 2686 v5", 0.0416],
];

/** The ten decimals AWS writes. */
const written = (amount: number): string => amount.toFixed(10);

let count = 0;
const skuOf = (): string => `SKU${(count += 1).toString(36).toUpperCase().padStart(13, "0")}`;

type Changes = Readonly<{
  attributes?: Readonly<Record<string, string>>;
  family?: string;
  onDemand?: readonly SampleTerm[];
  hour?: number;
}>;

/** A Linux machine in a region, with reserved terms; what a test is about is given as changes. */
export function machine(region: SampleRegion, type: string, changes: Changes = {}): SampleProduct {
  const [, vcpu, memory, processor, base] = types.find(([name]) => name === type) ?? [
    type,
    "4",
    "16 GiB",
    "Intel Xeon",
    0.2,
  ];
  const hour = changes.hour ?? Math.round(base * region.factor * 1e5) / 1e5;
  return {
    sku: skuOf(),
    family: changes.family ?? "Compute Instance",
    attributes: {
      servicecode: "AmazonEC2",
      location: region.location,
      locationType: "AWS Region",
      instanceType: type,
      currentGeneration: "Yes",
      instanceFamily: "General purpose",
      vcpu,
      physicalProcessor: processor,
      memory,
      storage: "EBS only",
      networkPerformance: "Up to 12500 Megabit",
      processorArchitecture: "64-bit",
      tenancy: "Shared",
      operatingSystem: "Linux",
      licenseModel: "No License required",
      usagetype: `${region.mark}BoxUsage:${type}`,
      operation: "RunInstances",
      availabilityzone: "NA",
      capacitystatus: "Used",
      gpuMemory: "NA",
      marketoption: "OnDemand",
      normalizationSizeFactor: "4",
      preInstalledSw: "NA",
      regionCode: region.code,
      servicename: "Amazon Elastic Compute Cloud",
      ...changes.attributes,
    },
    onDemand: changes.onDemand ?? [onDemand([{ unit: "Hrs", amount: written(hour) }])],
    reserved: reservedOf(hour),
  };
}

export const onDemand = (rates: readonly SampleRate[], effective = EFFECTIVE): SampleTerm => ({
  code: "JRTCKXETXF",
  effective,
  rates,
});

/** Twelve terms as the list has them: one year or three, standard or convertible, three ways to pay. */
export function reservedOf(hour: number): SampleTerm[] {
  return (["1yr", "3yr"] as const).flatMap((lease, year) =>
    (["standard", "convertible"] as const).flatMap((offeringClass, kind) => {
      const share = (lease === "1yr" ? 0.63 : 0.43) + kind * 0.08;
      const hours = lease === "1yr" ? 8760 : 26_280;
      const term = (option: string, code: string, rates: SampleRate[]): SampleTerm => ({
        code: `${code}${String(year)}${String(kind)}`,
        effective: "2026-10-31T23:59:59Z",
        lease,
        option,
        offeringClass,
        rates,
      });
      return [
        term("No Upfront", "4NA7Y494", [{ unit: "Hrs", amount: written(hour * share) }]),
        term("Partial Upfront", "HU7G6KET", [
          { unit: "Hrs", amount: written(hour * share * 0.48) },
          { unit: "Quantity", amount: String(Math.round(hour * share * 0.47 * hours)) },
        ]),
        term("All Upfront", "6QCMYABX", [
          { unit: "Hrs", amount: "0.0000000000" },
          { unit: "Quantity", amount: String(Math.round(hour * share * 0.93 * hours)) },
        ]),
      ];
    }),
  );
}

/** The plain machines of a region. */
export const machines = (region: SampleRegion): SampleProduct[] => types.map(([type]) => machine(region, type));

/** Rows of the same list that are no offers for this desk, one of each kind. */
export function otherRows(region: SampleRegion): SampleProduct[] {
  const odd = (attributes: Readonly<Record<string, string>>, more: Changes = {}): SampleProduct =>
    machine(region, "m7i.large", { ...more, attributes: { ...attributes, ...more.attributes } });
  return [
    odd({ operatingSystem: "Windows", licenseModel: "No License required" }),
    odd({ operatingSystem: "RHEL" }),
    odd({ tenancy: "Dedicated", usagetype: `${region.mark}DedicatedUsage:m7i.large` }),
    odd({ tenancy: "Host", usagetype: `${region.mark}HostBoxUsage:m7i.large` }),
    odd({ capacitystatus: "UnusedCapacityReservation", usagetype: `${region.mark}UnusedBox:m7i.large` }),
    odd({ preInstalledSw: "SQL Std", operation: "RunInstances:0004" }),
    odd({ licenseModel: "Bring your own license" }),
    odd({ marketoption: "CapacityBlock" }),
    odd({ locationType: "AWS Outposts" }, { onDemand: [onDemand([{ unit: "Hrs", amount: "0.0000000000" }])] }),
  ];
}

const plain = (
  region: SampleRegion,
  family: string,
  usage: string,
  rates: readonly SampleRate[],
  attributes: Readonly<Record<string, string>> = {},
): SampleProduct => ({
  sku: skuOf(),
  family,
  attributes: {
    location: region.location,
    locationType: "AWS Region",
    usagetype: `${region.mark}${usage}`,
    regionCode: region.code,
    ...attributes,
  },
  onDemand: [onDemand(rates)],
  reserved: [],
});

/** Storage, snapshots, address translation and load balancing, among rows that look like them. */
export function serviceRows(region: SampleRegion): SampleProduct[] {
  return [
    plain(region, "Storage", "EBS:VolumeUsage.gp3", [{ unit: "GB-Mo", amount: "0.0912000000" }], {
      volumeApiName: "gp3",
    }),
    plain(region, "Storage", "EBS:VolumeUsage.gp2", [{ unit: "GB-Mo", amount: "0.1140000000" }], {
      volumeApiName: "gp2",
    }),
    plain(region, "System Operation", "EBS:VolumeP-IOPS.gp3", [{ unit: "IOPS-Mo", amount: "0.0057" }]),
    plain(region, "Storage Snapshot", "EBS:SnapshotUsage", [{ unit: "GB-Mo", amount: "0.0500000000" }]),
    plain(region, "Storage Snapshot", "EBS:SnapshotArchiveStorage", [{ unit: "GB-Mo", amount: "0.0125000000" }]),
    plain(region, "NAT Gateway", "NatGateway-Hours", [{ unit: "Hrs", amount: "0.0590000000" }]),
    plain(region, "NAT Gateway", "NatGateway-Bytes", [{ unit: "GB", amount: "0.0590000000" }]),
    plain(region, "NAT Gateway", "RegionalNatGateway-Hours", [{ unit: "Hrs", amount: "0.1770000000" }]),
    plain(region, "Load Balancer-Application", "LoadBalancerUsage", [{ unit: "Hrs", amount: "0.0225000000" }]),
    plain(region, "Load Balancer-Application", "TS-LoadBalancerUsage", [{ unit: "Hrs", amount: "0.0056000000" }]),
    plain(region, "Load Balancer-Application", "LCUUsage", [{ unit: "LCU-Hrs", amount: "0.0080000000" }]),
  ];
}

/** Traffic to the internet in four tiers, as the data transfer list has it. */
export const egressRow = (region: SampleRegion): SampleProduct =>
  plain(
    region,
    "Data Transfer",
    "DataTransfer-Out-Bytes",
    [
      // the order of tiers in the list is any
      { unit: "GB", amount: "0.1220000000", from: "10240", to: "51200" },
      { unit: "GB", amount: "0.1260000000", from: "0", to: "10240" },
      { unit: "GB", amount: "0.1080000000", from: "153600", to: "Inf" },
      { unit: "GB", amount: "0.1170000000", from: "51200", to: "153600" },
    ],
    { fromRegionCode: region.code, transferType: "AWS Outbound", toLocation: "External" },
  );
