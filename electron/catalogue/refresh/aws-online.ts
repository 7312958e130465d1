import { Refusal, refusal } from "../../../shared/contract/failure.ts";
import type { EditionFacts, PriceFinding } from "../../../shared/model/own-edition.ts";
import { type Sentence, say } from "../../../shared/model/sentence.ts";
import type { AwsDoor, AwsPage, AwsQuery } from "./aws-client.ts";
import { type Gathering, gathering } from "./aws-gather.ts";
import { allPages } from "./aws-pages.ts";
import { type Pace, type Patience, patienceOf, politePace } from "./aws-patience.ts";
import { isForgottenPlace } from "./aws-trouble.ts";
import type { Feed, FeedRequest } from "./feed.ts";

/**
 * Asks the AWS price list service for Linux machines on demand and reserved, region by region, with storage, snapshots,
 * address translation, load balancing and traffic beside them.
 *
 * Needs keys that may call `pricing:GetProducts` (and `pricing:GetAttributeValues` to learn of new regions). Prices are of
 * the day they are asked for. Nothing is asked before the caller asks, and nothing but the service and, for keys, what the
 * planner's own settings name.
 */
export const awsOnline: Feed = awsAsking(politePace);

/** The same at another pace. */
export function awsAsking(pace: Pace): Feed {
  return async (ask) => {
    // loaded when it is needed: the client is large, and most days nobody asks
    const { awsDoor } = await import("./aws-client.ts");
    const door = awsDoor(ask);
    try {
      return await refreshed(door, ask, pace);
    } finally {
      door.close();
    }
  };
}

async function refreshed(door: AwsDoor, ask: FeedRequest, pace: Pace): Promise<EditionFacts> {
  const { host } = door.asked;
  const all = gathering(ask.known, ask.regions, host);
  let [done, of] = [0, 1];
  const tell = (doing: Sentence): void => ask.progress(done, of, doing);
  const patience = patienceOf(door.asked, pace, ask.signal, (seconds) =>
    tell(say("refresh-aws.waiting", { host, seconds })),
  );
  const { regions, findings } = await regionsToAsk(door, ask, patience);
  if (regions.length === 0)
    throw refusal("refresh-aws-no-region", { regions: (ask.regions ?? []).join(", ").slice(0, 200) });

  of = regions.length;
  for (const region of regions) {
    const reading = (page: number): void => tell(say("refresh.asking-page", { host, what: region, page }));
    findings.push(...(await askRegion(region, all, { door, ask, patience, reading })));
    done += 1;
  }
  tell(say("refresh.asked", { host }));
  const facts = all.facts(regions);
  if (facts.offers.length === 0 && facts.services.length === 0) throw refusal("refresh-aws-nothing", { name: host });
  return { ...facts, findings: [...findings, ...facts.findings] };
}

type Means = Readonly<{ door: AwsDoor; ask: FeedRequest; patience: Patience; reading: (page: number) => void }>;

/** Gathers what is listed for one region; gives what must be told about it. */
async function askRegion(
  region: string,
  all: Gathering,
  { door, ask, patience, reading }: Means,
): Promise<PriceFinding[]> {
  const where = `${door.asked.host}, ${region}`;
  const findings: PriceFinding[] = [];
  for (const [what, query] of Object.entries(queriesFor(region))) {
    const how = { patience, resume: ask.resume, key: `${region}/${what}`, today: ask.today, reading };
    const read = await allPages(door, query, how).catch((error: unknown) => {
      // the list of a service beside the machines may be closed to these keys, or gone: the machines still count
      if (what === "machines" || !isAboutTheQuestion(error)) throw error;
      findings.push({ where, severity: "warning", because: say("refresh-aws.service-not-asked") });
      return null;
    });
    if (read?.isMixed === true)
      all.fault({ where: `${where}, ${what}`, severity: "warning", because: say("refresh-aws.list-changed") }, region);
    read?.pages.forEach(({ items, broken, day }, page) => {
      for (const item of items) all.add(item, day);
      for (const at of broken) {
        const place = `${where}, ${what} ${String(page + 1)}/${String(at)}`;
        all.fault({ where: place, severity: "refused", because: say("refresh-aws.broken-row") }, region);
      }
    });
  }
  if (!all.sells(region))
    findings.push({ where, severity: "note", because: say("refresh-aws.nothing-here", { region }) });
  return findings;
}

const isAboutTheQuestion = (error: unknown): boolean =>
  error instanceof Refusal && /^refresh-(aws-denied|code)$/.test(error.failure.code);

/** What is asked of one region. Only the machines come in many pages. */
function queriesFor(region: string): Readonly<Record<string, AwsQuery>> {
  const here = { regionCode: region };
  return {
    machines: {
      service: "AmazonEC2",
      where: {
        ...here,
        operatingSystem: "Linux",
        tenancy: "Shared",
        capacitystatus: "Used",
        preInstalledSw: "NA",
        licenseModel: "No License required",
      },
    },
    storage: { service: "AmazonEC2", where: { ...here, productFamily: "Storage", volumeApiName: "gp3" } },
    snapshots: { service: "AmazonEC2", where: { ...here, productFamily: "Storage Snapshot" } },
    nat: { service: "AmazonEC2", where: { ...here, productFamily: "NAT Gateway" } },
    balancers: { service: "AWSELB", where: { ...here, productFamily: "Load Balancer-Application" } },
    traffic: {
      service: "AWSDataTransfer",
      where: { fromRegionCode: region, transferType: "AWS Outbound", toLocation: "External" },
    },
  };
}

/**
 * The regions to ask: those that were named, or all the catalogue knows. What AWS lists beside them is told, so that a new
 * region is not missed in silence.
 */
async function regionsToAsk(
  door: AwsDoor,
  ask: FeedRequest,
  patience: Patience,
): Promise<{ regions: string[]; findings: PriceFinding[] }> {
  const known = ask.known.regions;
  const notKnown = (region: string): PriceFinding => ({
    where: region.slice(0, 300),
    severity: "warning",
    because: say("refresh-aws.region-not-asked", { region: region.slice(0, 60) }),
  });
  if (ask.regions !== null)
    return {
      regions: ask.regions.filter((region) => known.has(region)),
      findings: ask.regions.filter((region) => !known.has(region)).map(notKnown),
    };
  const listed = await regionsListed(door, patience);
  const regions = [...known.keys()].sort();
  if (listed === null)
    return {
      regions,
      findings: [{ where: door.asked.host, severity: "note", because: say("refresh-aws.regions-not-listed") }],
    };
  const notListed = (region: string): PriceFinding => ({
    where: region,
    severity: "note",
    because: say("refresh-aws.region-not-listed", { region }),
  });
  return {
    regions: regions.filter((region) => listed.has(region)),
    findings: [
      ...[...listed]
        .filter((region) => !known.has(region))
        .sort()
        .map(notKnown),
      ...regions.filter((region) => !listed.has(region)).map(notListed),
    ],
  };
}

/** Every region code the service knows; `null` where it does not tell us. */
async function regionsListed(door: AwsDoor, patience: Patience): Promise<Set<string> | null> {
  const codes = new Set<string>();
  const page = (place: string | null): Promise<AwsPage> => patience(() => door.values("regionCode", place));
  try {
    let { items, next } = await page(null);
    while (next !== null && codes.size < MOST_REGIONS) {
      for (const code of items) codes.add(code);
      const asked: string = next;
      ({ items, next } = await page(asked));
      if (next === asked) break;
    }
    for (const code of items) codes.add(code);
    return codes;
  } catch (error) {
    if (isAboutTheQuestion(error) || isForgottenPlace(error)) return null;
    throw error;
  }
}

/** Ten times as many as there are, with all their smaller sites: a host that names more does not come to an end. */
const MOST_REGIONS = 2000;
