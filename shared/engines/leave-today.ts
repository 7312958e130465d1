import type { BillLine } from "../model/bill.ts";
import type { Benchmark, Provider } from "../model/catalogue.ts";
import { isSourced } from "../model/evidence.ts";
import { type ProviderId, type SourceId, regionId } from "../model/id.ts";
import type { LockInToday, ProposedService } from "../model/parting.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { Currency, majorRange } from "../units/money.ts";
import { type Range, addRange, exactly, range, scaleRange } from "../units/range.ts";
import type { Assessment } from "./assess.ts";
import { bordersOf, landedOf } from "./leave.ts";
import { type Placed, concentration, layers } from "./lock-in/concentration.ts";
import { gapTo, percentOf } from "./lock-in/benchmark.ts";
import { providerOnBill, serviceOnBill } from "./lock-in/bill-names.ts";

/**
 * How concentrated the agency is today, as far as its bills tell, and the figures of the field beside its own share.
 *
 * A bill names who runs a service and who sends the bill: a reseller is the provider, the one behind it the cloud. Amounts of
 * every period are added; credits count. What stands on premises is on no bill and in no index.
 */
export function leaveToday(assessment: Assessment, lines: readonly BillLine[]): LockInToday {
  const placed = billed(assessment, lines);
  const borders = bordersOf(assessment);
  const noRate = placed.some(({ yearly }) => yearly === null);
  return {
    scenario: assessment.scenario.id,
    layers:
      placed.length === 0
        ? []
        : layers.map((layer) => {
            const { byCost, byCount, band, shares, because } = concentration(placed, layer, borders);
            return { layer, byCost, byCount, band, shares: shares.map((share) => ({ ...share })), because };
          }),
    because: placed.length === 0 ? say("lock-in.today-no-bill") : noRate ? say("lock-in.today-other-currencies") : null,
    ...benchmarksOf(assessment, lines),
  };
}

/** One row per cloud, seller and region; nothing where it comes to nothing. */
function billed({ catalogue, pricing }: Assessment, lines: readonly BillLine[]): Placed[] {
  const rows = new Map<string, { seller: Provider; cloud: Provider; region: string; amount: Range | null }>();
  for (const { provider, issuer, region, currency, billed: amount } of lines) {
    const cloud = providerOnBill(provider, catalogue.providers) ?? stranger(provider);
    const seller = issuer === null ? cloud : (providerOnBill(issuer, catalogue.providers) ?? stranger(issuer));
    const key = [seller.id, cloud.id, region].join("|");
    const known = Currency.safeParse(currency);
    const held = rows.get(key)?.amount;
    const value = known.success ? pricing.convert(exactly(Math.abs(amount)), known.data) : null;
    const signed = value && exactly(Math.sign(amount) * value.low);
    const sum = held === undefined ? signed : held && signed && addRange(held, signed);
    rows.set(key, { seller, cloud, region: region ?? "?", amount: sum });
  }
  return [...rows.values()]
    .filter(({ amount }) => amount === null || amount.high > 0)
    .map(({ seller, cloud, region, amount }) => ({
      provider: seller,
      runsOn: cloud.id === seller.id ? null : cloud,
      region: { id: regionId(cloud.id, region.replace(/\s+/g, "-")) },
      yearly: amount,
      count: 1,
    }));
}

/** Somebody the catalogue does not know: one of his own, of whom nothing is known. */
function stranger(name: string): Provider {
  const id = `x-${[...name].map((letter) => letter.codePointAt(0)!.toString(36)).join("")}`.slice(0, 200);
  const nothing = { value: null, source: null };
  return {
    id: id as ProviderId, // letters and digits of our own making
    name: { ko: name, en: name },
    kind: "reseller",
    owner: { name: null, country: null, source: null },
    platform: { name: null, family: null, source: null },
    managedKubernetes: nothing,
    s3Api: nothing,
    openstackApi: nothing,
    source: "typed" as SourceId, // from the agency's own bill
    asOf: "2000-01-01",
    note: null,
  };
}

const shown = [
  { id: "kr-public-adoption", title: "lock-in.benchmark-public", ofSystems: true },
  { id: "kr-industry-adoption", title: "lock-in.benchmark-industry", ofSystems: true },
  { id: "kr-single-cloud", title: "lock-in.benchmark-single", ofSystems: false },
] as const;

function benchmarksOf(assessment: Assessment, lines: readonly BillLine[]): Pick<LockInToday, "systems" | "benchmarks"> {
  const { plan, catalogue } = assessment;
  const landed = landedOf(assessment);
  const all = plan.groups.length;
  const after = new Set(landed.flatMap(({ facts }) => facts.group?.id ?? [])).size;
  const names = new Set(lines.flatMap(({ resource, resourceName }) => [resource, resourceName]).filter(Boolean));
  const onBill = new Set(
    plan.workloads.flatMap(({ name, externalId, group }) =>
      group !== null && (names.has(name) || (externalId !== null && names.has(externalId))) ? [group] : [],
    ),
  );
  const providers = new Set(landed.map(({ place }) => place.seller.id)).size;
  const costShare = shareByCost(assessment, landed);
  return {
    systems: { all, today: lines.length === 0 ? null : onBill.size, after },
    benchmarks: shown.flatMap(({ id, title, ofSystems }) => {
      const found = catalogue.benchmarks.find((one) => one.id === id);
      if (!found) return [];
      return {
        id,
        title: say(title),
        percent: found.value,
        byCount: ofSystems ? percentOf(after, all) : null,
        byCost: ofSystems ? costShare : null,
        gap: ofSystems && all > 0 ? gapTo(found.value, all, after) : null,
        note: noteOf(ofSystems, { all, after, providers }),
        evidence: evidenceOf(found),
      };
    }),
  };
}

/**
 * What the placement costs of all that is known to be paid, percent: the rest is what sheets say that the other systems cost
 * a year. `null` as soon as one of them is not known.
 */
function shareByCost({ plan, pricing }: Assessment, landed: ReturnType<typeof landedOf>): Range | null {
  const moved = new Set(landed.map(({ facts }) => facts.group?.id));
  let placed = exactly(0);
  for (const { cell } of landed) {
    if (cell.monthly === null) return null;
    placed = addRange(placed, scaleRange(majorRange(cell.monthly), 12));
  }
  let rest = exactly(0);
  for (const { id, details } of plan.groups) {
    if (moved.has(id)) continue;
    const currency = Currency.safeParse(details.annualCost?.currency);
    const cost = details.annualCost && currency.success ? details.annualCost : null;
    const own = cost && pricing.convert(exactly(cost.amount), Currency.parse(cost.currency));
    if (!own) return null;
    rest = addRange(rest, own);
  }
  if (placed.high + rest.high === 0) return null;
  return range((100 * placed.low) / (placed.low + rest.high || 1), (100 * placed.high) / (placed.high + rest.low || 1));
}

function noteOf(ofSystems: boolean, given: Readonly<{ all: number; after: number; providers: number }>): Sentence {
  if (!ofSystems) return say("lock-in.benchmark-organisations", { providers: given.providers });
  if (given.all === 0) return say("lock-in.benchmark-no-system");
  return say("lock-in.benchmark-gap", { all: given.all, after: given.after });
}

const evidenceOf = ({ source, asOf, note }: Benchmark): LockInToday["benchmarks"][number]["evidence"] => ({
  source,
  asOf,
  method: "listed",
  standing: isSourced(source) ? "claimed" : "unverified", // a speaker's figure
  note,
});

/** Services that imported bills name, with the bundled service each is and the workload whose resource it is. */
export function proposedServices({ plan, catalogue }: Assessment, lines: readonly BillLine[]): ProposedService[] {
  const list = catalogue.reference.cloudServices ?? [];
  const workloads = new Map(
    plan.workloads.flatMap(({ id, name, externalId, hostname }) =>
      [name, externalId, hostname].flatMap((word) => (word ? [[word.toLowerCase(), id] as const] : [])),
    ),
  );
  const whole = new Map<string, number>();
  const rows = new Map<string, ProposedService>();
  for (const line of lines) {
    const workload =
      [line.resourceName, line.resource].map((word) => workloads.get(word?.toLowerCase() ?? "")).find(Boolean) ?? null;
    const bill = `${workload ?? ""}|${line.currency}`;
    whole.set(bill, (whole.get(bill) ?? 0) + line.billed);
    if (line.service === null) continue;
    const provider = providerOnBill(line.provider, catalogue.providers);
    const service = serviceOnBill(line.service, provider, list);
    const key = [line.service, line.provider, workload, line.currency].join("|");
    const held = rows.get(key);
    rows.set(key, {
      billed: line.service,
      biller: line.provider,
      service: service?.code ?? null,
      workload,
      currency: line.currency,
      cost: (held?.cost ?? 0) + line.billed,
      lines: (held?.lines ?? 0) + 1,
      share: null,
      used: plan.usedServices?.find((one) => one.workload === workload && one.service === service?.code)?.id ?? null,
    });
  }
  return [...rows.values()]
    .map((row) => {
      const sum = row.workload === null ? 0 : (whole.get(`${row.workload}|${row.currency}`) ?? 0);
      const share = sum > 0 && row.cost >= 0 ? Math.min(1, row.cost / sum) : null;
      return { ...row, share };
    })
    .sort((a, b) => Number(b.service !== null) - Number(a.service !== null) || b.cost - a.cost);
}
