import type { OfferSize } from "../../../shared/catalogue/offer-size.ts";
import { z } from "zod";
import type { Offer } from "../../../shared/model/catalogue.ts";
import { OfferId, type RegionId, offerId } from "../../../shared/model/id.ts";
import { say } from "../../../shared/model/sentence.ts";
import { Currency } from "../../../shared/units/money.ts";
import { Day } from "../../../shared/units/date.ts";
import type { FeedRequest } from "./feed.ts";
import { Names, type FindingList } from "./findings.ts";
import { type Stated, holding, listedPrice } from "./listed.ts";

/** In XML an empty element is an empty text, in JSON null or left out. */
const text = z.string().nullish();
const Coded = z.union([z.object({ code: text }), z.string()]).nullish();
const amount = z.union([
  z.number(),
  z
    .string()
    .trim()
    .regex(/^-?\d+(\.\d+)?(e-?\d+)?$/i)
    .transform(Number),
]);
const count = z.union([amount, z.literal("").transform(() => 0)]).nullish();

const NaverPrice = z.object({
  priceType: Coded,
  unit: Coded,
  chargingUnitType: Coded,
  price: amount,
  startDate: text,
  payCurrency: Coded,
  region: z.union([z.object({ regionCode: text }), z.string()]).nullish(),
});
const Product = z.object({
  productItemKind: Coded,
  productItemKindDetail: Coded,
  productCode: z.string().min(1),
  productName: text,
  productDescription: text,
  productType: Coded,
  gpuCount: count,
  cpuCount: count,
  memorySize: count,
  baseBlockStorageSize: count,
  diskDetailType: Coded,
  generationCode: text,
  priceList: z.array(z.unknown()).nullish(),
});
type Product = z.infer<typeof Product>;
type Priced = Readonly<{ unit: "hour" | "month"; currency: Currency; stated: Stated }>;

const codeOf = (said: z.infer<typeof Coded>): string =>
  typeof said === "object" && said !== null ? (said.code ?? "") : (said ?? "");
const GIB = 1024 ** 3;
/** Kinds of servers in the price list; software, storage and the rest have others. */
const servers = new Set(["VSVR", "SVR"]);
/** How Naver names sizes: standard, much CPU, much memory; a size is `s4-g3`, with a disk of its own `s4-g2-s50`. */
const letters: Readonly<Record<string, string>> = { STAND: "s", HICPU: "c", HIMEM: "m", CPUINTENSIVE: "ci" };
const disks: Readonly<Record<string, string>> = { SSD: "s", HDD: "h" };

/**
 * Reads products of Naver's price list into offers of one zone (`""` public, `gov-`, `fin-`).
 *
 * By the hour (MTRAT) before by the month (FXSUM); FREE has no price. The list names products, the catalogue sizes: where
 * kind, vCPU, memory and generation agree with a known size the offer is of that size, else it goes by its product code.
 */
export function naverProducts(
  ask: Pick<FeedRequest, "today" | "known">,
  asOf: Day,
  /** In which the host was asked for prices; `null` where nobody has said. */
  askedIn: Currency | null,
  findings: FindingList,
) {
  const found = new Map<string, { offer: Omit<Offer, "price">; priced: Priced | null }>();
  const unknownRegions = new Names();
  const byProduct = new Names();
  let machines = 0;

  function take(said: unknown, zone: string, regionCode: string | null, where: string): void {
    const parsed = Product.safeParse(said);
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path.map(String).join(".") ?? "";
      return findings.add(where, "refused", say("refresh.item-broken", { field }));
    }
    const product = parsed.data;
    const vcpu = product.cpuCount ?? 0;
    const memoryGib = (product.memorySize ?? 0) / GIB;
    if (!servers.has(codeOf(product.productItemKind)) || vcpu === 0 || memoryGib === 0) return;
    machines += 1;
    if (vcpu < 0 || memoryGib < 0)
      return findings.add(where, "refused", say("refresh.no-size", { code: product.productCode }));

    for (const [code, prices] of byRegion(product, regionCode, where)) {
      const region = ask.known.regions.get(`${zone}${code}`);
      if (!region) unknownRegions.add(`${zone}${code}`);
      else keep(region, product, vcpu, memoryGib, prices, where);
    }
  }

  /** Prices that hold today, by the region they name; a product without any is sold where the list was asked for. */
  function byRegion(product: Product, asked: string | null, where: string): Map<string, Priced[]> {
    const regions = new Map<string, Priced[]>();
    if (asked !== null) regions.set(asked, []);
    for (const said of product.priceList ?? []) {
      const price = NaverPrice.safeParse(said);
      if (!price.success) {
        const field = `priceList.${price.error.issues[0]?.path.map(String).join(".") ?? ""}`;
        findings.add(where, "refused", say("refresh.item-broken", { field }));
        continue;
      }
      const { region } = price.data;
      const named = (typeof region === "object" && region !== null ? region.regionCode : region) ?? "";
      const code = named === "" ? asked : named;
      const priced = pricedBy(price.data, product.productCode, where);
      if (code === null || (asked !== null && code !== asked)) continue;
      const list = regions.get(code) ?? [];
      regions.set(code, list);
      if (priced) list.push(priced);
    }
    return regions;
  }

  function pricedBy(price: z.infer<typeof NaverPrice>, code: string, where: string): Priced | null {
    const unit = unitOf(codeOf(price.priceType), codeOf(price.unit), codeOf(price.chargingUnitType));
    if (unit === null) return null;
    const since = Day.safeParse((price.startDate ?? "1970-01-01").slice(0, 10));
    if (!since.success) return (findings.add(where, "refused", say("refresh.no-date", { code })), null);
    if (since.data > ask.today) return null;
    const currency = Currency.safeParse(codeOf(price.payCurrency) || askedIn);
    if (!currency.success) {
      findings.add(where, "refused", say("refresh.other-currency", { currency: codeOf(price.payCurrency) || "–" }));
      return null;
    }
    if (price.price === 0) return (findings.add(where, "note", say("refresh.price-zero", { code })), null);
    if (!(price.price > 0))
      return (findings.add(where, "refused", say("refresh.price-negative", { code, amount: price.price })), null);
    return { unit, currency: currency.data, stated: { amount: price.price, since: since.data } };
  }

  function keep(
    region: RegionId,
    product: Product,
    vcpu: number,
    memoryGib: number,
    prices: readonly Priced[],
    where: string,
  ): void {
    const known = knownSize(product, vcpu, memoryGib, ask.known.sizes);
    const code = known?.code ?? product.productCode;
    if (!OfferId.safeParse(`${region}:${code}`).success)
      return findings.add(where, "refused", say("refresh.item-broken", { field: "productCode" }));
    const gpu = known?.size.gpu ?? gpuOf(product);
    if ((product.gpuCount ?? 0) > 0 && gpu === null)
      return findings.add(where, "warning", say("refresh.gpu-unnamed", { code }));
    if (!known) byProduct.add(code);
    const id = offerId(region, code);
    const disk = (product.baseBlockStorageSize ?? 0) / GIB;
    const offer = {
      id,
      region,
      code,
      class: known?.size.class ?? classOf(product),
      vcpu,
      memoryGib,
      arch: known?.size.arch ?? ("x86_64" as const),
      gpu,
      localDiskGb: known ? known.size.localDiskGb : disk > 0 ? disk : null,
      ...(known || !product.productName ? {} : { note: product.productName.slice(0, 200) }),
    };
    let priced = found.get(id)?.priced ?? null;
    for (const next of prices) {
      const { holds, disputed } = better(priced, next);
      priced = holds;
      if (disputed) findings.add(where, "warning", say("refresh.disputed", { code, amount: holds.stated.amount }));
    }
    found.set(id, { offer, priced });
  }

  return {
    take,
    isThisList: (): boolean => machines > 0,
    offers(): Offer[] {
      if (unknownRegions.size > 0) findings.add("", "warning", say("refresh.regions-unknown", unknownRegions.told()));
      if (byProduct.size > 0) findings.add("", "note", say("refresh.by-product", byProduct.told()));
      return [...found.values()].map(({ offer, priced }) => ({
        ...offer,
        price: priced && listedPrice(priced.stated.amount, priced.currency, priced.unit, asOf),
      }));
    },
  };
}

/** By the hour counts before by the month: the list states both for one machine, and the month is a flat rate. */
function better(before: Priced | null, next: Priced): { holds: Priced; disputed: boolean } {
  if (before === null) return { holds: next, disputed: false };
  if (before.unit !== next.unit) return { holds: before.unit === "hour" ? before : next, disputed: false };
  if (before.currency !== next.currency) return { holds: before, disputed: true };
  const { stated, disputed } = holding(before.stated, next.stated);
  return { holds: { ...before, stated }, disputed };
}

/** What a price is for: `USAGE_HH` and the like by the hour, a flat rate by the month; others are not of a machine's time. */
function unitOf(type: string, unit: string, charging: string): "hour" | "month" | null {
  if (type === "FXSUM") return "month";
  if (type !== "MTRAT") return null;
  if (unit === "" || unit === "USAGE_HH" || /^(h|hour|hh)$/i.test(unit)) return "hour";
  if (/^(USAGE_)?(MM|MONTH|M)$/i.test(unit)) return "month";
  return charging === "TIME" && /_HH$/.test(unit) && !/STRG|_\d+G_/.test(unit) ? "hour" : null;
}

function knownSize(
  product: Product,
  vcpu: number,
  memoryGib: number,
  sizes: ReadonlyMap<string, OfferSize>,
): { code: string; size: OfferSize } | null {
  const letter = letters[codeOf(product.productType)];
  const generation = /^G(\d)$/i.exec(product.generationCode ?? "")?.[1];
  if (letter === undefined || generation === undefined) return null;
  const gb = (product.baseBlockStorageSize ?? 0) / GIB;
  const disk = disks[codeOf(product.diskDetailType)];
  const stem = `${letter}${vcpu}-g${generation}`;
  const code = gb > 0 && disk !== undefined && !sizes.has(stem) ? `${stem}-${disk}${gb}` : stem;
  const size = sizes.get(code);
  return size?.vcpu === vcpu && size.memoryGib === memoryGib ? { code, size } : null;
}

function gpuOf({ gpuCount, productName, productDescription }: Product): Offer["gpu"] {
  const words = `${productName ?? ""} ${productDescription ?? ""}`;
  const model = /\b(?:(?:NVIDIA|Tesla)\s+)*((?:GTX|RTX|[ABHLPTV])\s?\d{1,4}[A-Z]?)\b/i.exec(words)?.[1];
  return (gpuCount ?? 0) > 0 && model !== undefined
    ? { model: `NVIDIA ${model.toUpperCase()}`, count: gpuCount! }
    : null; // above 0
}

function classOf(product: Product): Offer["class"] {
  if ((product.gpuCount ?? 0) > 0) return "gpu";
  return codeOf(product.productItemKindDetail) === "BM" || codeOf(product.productType) === "BM"
    ? "bare-metal"
    : "unspecified";
}
