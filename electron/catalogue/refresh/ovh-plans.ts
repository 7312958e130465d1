import type { OfferSize } from "../../../shared/catalogue/offer-size.ts";
import { z } from "zod";
import type { Offer } from "../../../shared/model/catalogue.ts";
import { OfferId, type RegionId, offerId } from "../../../shared/model/id.ts";
import type { EditionFacts } from "../../../shared/model/own-edition.ts";
import { say } from "../../../shared/model/sentence.ts";
import type { Currency } from "../../../shared/units/money.ts";
import type { Day } from "../../../shared/units/date.ts";
import type { FeedRequest } from "./feed.ts";
import { Names, findingList } from "./findings.ts";
import { byId, listedPrice, tidy } from "./listed.ts";
import { wholeRegions } from "./regions.ts";

/** The public order catalogue, as far as machines are concerned. Fields that are empty come as null. */
export const OvhCatalogue = z.object({
  locale: z.object({ currencyCode: z.string(), subsidiary: z.string().nullish() }),
  addons: z.array(z.unknown()),
});

const number = z.number().nullish();
const Disk = z.object({ capacity: number, number });
const Technical = z.object({
  cpu: z.object({ cores: number }).nullish(),
  memory: z.object({ size: number }).nullish(),
  gpu: z.object({ model: z.string().nullish(), number }).nullish(),
  storage: z.object({ disks: z.array(Disk).nullish() }).nullish(),
  os: z.object({ family: z.string().nullish() }).nullish(),
});
const Pricing = z.object({
  // a whole number of hundred-millionths; the formatted catalogue has `{ value }` in units of the currency
  price: z.union([z.number(), z.object({ value: z.number() })]),
  intervalUnit: z.string().nullish(),
  mode: z.string().nullish(),
  capacities: z.array(z.string()).nullish(),
});
const Plan = z.object({
  planCode: z.string(),
  product: z.string().nullish(),
  pricings: z.array(Pricing).nullish(),
  configurations: z.array(z.object({ name: z.string(), values: z.array(z.string()).nullish() })).nullish(),
  blobs: z
    .object({
      commercial: z.object({ brickSubtype: z.string().nullish() }).nullish(),
      technical: Technical.nullish(),
      tags: z.array(z.string()).nullish(),
    })
    .nullish(),
});
type Plan = z.infer<typeof Plan>;

const UNIT = 100_000_000;
/** Below a ten-thousandth of the currency nothing is sold by the hour: such a number is not in hundred-millionths. */
const LEAST = 10_000;
/** `b3-8.consumption`, `b3-8.monthly.postpaid`, and with `.3AZ` or `.LZ.EU` where other regions have other prices. */
const CODE = /^(.+?)\.(consumption|monthly\.postpaid|monthly)(?:\.(.+))?$/;

/** One size at one price level: its hourly and monthly plans tell different things about it. */
type Model = { name: string; hour: Plan | null; month: Plan | null; regions: Set<string>; where: string };

/**
 * Machines of the OVHcloud public order catalogue, at the price by the hour; by the month where there is none by the hour.
 *
 * Prices are without tax. Where a plan names no region, those count in which the size is known to be sold.
 */
export function ovhPlans(
  addons: readonly unknown[],
  currency: Currency,
  ask: Pick<FeedRequest, "regions" | "known">,
  asOf: Day,
  name: string,
): EditionFacts {
  const findings = findingList();
  const elsewhere = new Names();
  const nowhere = new Names();
  const models = new Map<string, Model>();

  addons.forEach((said, at) => {
    const plan = Plan.safeParse(said);
    const where = `${name}, addon ${at + 1}`;
    if (!plan.success) {
      const field = plan.error.issues[0]?.path.map(String).join(".") ?? "";
      // the list holds much else than machines: what is broken there is not ours to report
      if (JSON.stringify(said).includes("publiccloud-instance"))
        findings.add(where, "refused", say("refresh.item-broken", { field }));
      return;
    }
    const [, code, kind, level = ""] = CODE.exec(plan.data.planCode) ?? [];
    if (code === undefined || !isMachine(plan.data) || isOther(code, plan.data)) return;
    const key = `${code} ${level}`;
    const model = models.get(key) ?? { name: code, hour: null, month: null, regions: new Set<string>(), where };
    models.set(key, model);
    if (kind === "consumption") model.hour = plan.data;
    else if (kind === "monthly.postpaid") model.month = plan.data;
    for (const { name, values } of plan.data.configurations ?? [])
      if (name === "region") for (const value of values ?? []) model.regions.add(value);
  });

  const offers = new Map<string, Offer>();
  for (const model of models.values()) {
    const price = priceOf(model, findings);
    if (price === null) continue;
    const size = sizeOf(model, ask.known.sizes.get(model.name));
    if (size === null) {
      findings.add(model.where, "warning", say("refresh.no-size", { code: model.name }));
      continue;
    }
    for (const region of regionsOf(model)) {
      const id = OfferId.safeParse(`${region}:${model.name}`);
      if (!id.success) continue;
      const listed = listedPrice(price.amount, currency, price.unit, asOf);
      offers.set(id.data, { id: offerId(region, model.name), region, code: model.name, ...size, price: listed });
    }
  }

  /** Regions of a model that were asked for; the number at the end of a code (GRA11) is a site of the region. */
  function regionsOf(model: Model): RegionId[] {
    const found = new Set<RegionId>();
    for (const said of model.regions) {
      const id = ask.known.regions.get(said) ?? ask.known.regions.get(said.replace(/\d+$/, ""));
      if (id) found.add(id);
      else elsewhere.add(said);
    }
    if (model.regions.size === 0) {
      nowhere.add(model.name);
      for (const id of ask.known.soldIn.get(model.name) ?? []) found.add(id);
    }
    const asked = ask.regions === null ? null : new Set(ask.regions.map((code) => ask.known.regions.get(code)));
    return [...found].filter((id) => asked === null || asked.has(id));
  }

  if (elsewhere.size > 0) findings.add(name, "warning", say("refresh.regions-unknown", elsewhere.told()));
  if (nowhere.size > 0) findings.add(name, "note", say("refresh.plans-without-region", nowhere.told()));
  const list = [...offers.values()].sort(byId);
  // where some plans name no region, nobody can say what is not sold there any more
  const read = nowhere.size > 0 ? [] : [...new Set(list.map(({ region }) => region))];
  return {
    offers: list,
    services: [],
    complete: wholeRegions(read, list, ask.known, findings),
    doubts: [],
    findings: findings.all(),
  };
}

const isMachine = ({ product, blobs }: Plan): boolean =>
  product === "publiccloud-instance" || (!product && Boolean(blobs?.technical?.cpu?.cores));

/** Windows, and what can no longer be ordered. */
function isOther(code: string, { blobs }: Plan): boolean {
  const tags = blobs?.tags ?? [];
  const family = blobs?.technical?.os?.family ?? "linux";
  return code.startsWith("win-") || family !== "linux" || (tags.includes("legacy") && !tags.includes("active"));
}

function priceOf(
  { name, hour, month, where }: Model,
  findings: ReturnType<typeof findingList>,
): { amount: number; unit: "hour" | "month" } | null {
  const plan = hour ?? month;
  if (plan === null) return null;
  const unit = hour ? "hour" : "month";
  const fitting = (plan.pricings ?? []).filter(({ mode }) => !mode || mode === "default");
  const pricing =
    fitting.find(({ capacities, intervalUnit }) => capacities?.includes("consumption") && intervalUnit === unit) ??
    fitting.find(({ intervalUnit }) => !intervalUnit || intervalUnit === unit || intervalUnit === "none");
  if (!pricing) {
    findings.add(where, "warning", say("refresh.no-price", { code: name }));
    return null;
  }
  const { price } = pricing;
  const amount = typeof price === "object" ? price.value : Number.isInteger(price) ? tidy(price / UNIT) : price;
  const isDoubtful = typeof price === "number" && Number.isInteger(price) && price > 0 && price < LEAST;
  if (amount === 0) findings.add(where, "note", say("refresh.price-zero", { code: name }));
  else if (amount < 0 || isDoubtful)
    findings.add(
      where,
      "refused",
      say("refresh.price-negative", { code: name, amount: typeof price === "object" ? price.value : price }),
    );
  return amount > 0 && !isDoubtful ? { amount, unit } : null;
}

/** What the list says of a size, and what is known of it beside: the class, and the name of a GPU. */
function sizeOf({ hour, month }: Model, known: OfferSize | undefined): OfferSize | null {
  const plan = hour?.blobs?.technical?.cpu ? hour : month;
  const { cpu, memory, gpu, storage } = plan?.blobs?.technical ?? {};
  const vcpu = cpu?.cores ?? known?.vcpu ?? 0;
  const memoryGib = memory?.size ?? known?.memoryGib ?? 0;
  if (!(vcpu > 0 && memoryGib > 0)) return null;
  const disk = (storage?.disks ?? []).reduce((sum, { capacity, number }) => sum + (capacity ?? 0) * (number ?? 1), 0);
  const listedGpu = gpu?.model ? { model: gpu.model, count: Math.max(1, gpu.number ?? 1) } : null;
  return {
    class: known?.class ?? classOf(plan?.blobs?.commercial?.brickSubtype ?? "", listedGpu !== null),
    vcpu,
    memoryGib,
    arch: known?.arch ?? "x86_64",
    gpu: known?.gpu ?? listedGpu,
    localDiskGb: disk > 0 ? disk : (known?.localDiskGb ?? null),
  };
}

/** Only the discovery range shares its cores; of the others the list says nothing certain. */
function classOf(range: string, hasGpu: boolean): OfferSize["class"] {
  if (hasGpu) return "gpu";
  if (/metal/i.test(range)) return "bare-metal";
  if (/discovery/i.test(range)) return "shared";
  return /vps/i.test(range) ? "vps" : "unspecified";
}
