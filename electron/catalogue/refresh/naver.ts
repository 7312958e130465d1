import { refusal } from "../../../shared/contract/failure.ts";
import type { RegionId } from "../../../shared/model/id.ts";
import type { EditionFacts } from "../../../shared/model/own-edition.ts";
import { type Sentence, say } from "../../../shared/model/sentence.ts";
import type { Feed, FeedRequest } from "./feed.ts";
import { findingList } from "./findings.ts";
import { addressOf } from "./address.ts";
import { ask as askHost } from "./http.ts";
import { readListFile } from "./list-file.ts";
import { byId } from "./listed.ts";
import { type NaverPage, naverPage } from "./naver-answer.ts";
import { naverProducts } from "./naver-products.ts";
import { type NaverKeys, signed } from "./naver-sign.ts";
import { type NaverZone, naverHosts, naverZone } from "../../../shared/catalogue/price-hosts.ts";
import { regionsAsked, wholeRegions } from "./regions.ts";

const BASE = "/billing/v1";
const CALL = "/product/getProductPriceList";
const SIZE = 1000;
const PAGES = 200;

/** Naver Cloud's servers by its price list: online with an access key, per zone and region, or from answers that were saved. */
export const naver: Feed = async (ask) => (ask.file === null ? online(ask) : fromFile(ask, ask.file));

async function online(ask: FeedRequest): Promise<EditionFacts> {
  if (ask.currency === "EUR")
    throw refusal("refresh-currency", { provider: "Naver Cloud", currency: "EUR", possible: "KRW, USD" }, "currency");
  const keys = keysOf(ask);
  const findings = findingList();
  const reader = naverProducts(ask, ask.today, ask.currency, findings);
  const codes = codesOf(ask);
  const complete: RegionId[] = [];
  for (const [at, code] of codes.entries()) {
    const tell = (share: number, doing: Sentence): void => ask.progress(at + share, codes.length, doing);
    const { taken, total } = await readRegion(code, reader, { ...ask, keys, tell });
    if (taken < total) findings.add(code, "warning", say("refresh.fewer", { taken, total }));
    else complete.push(ask.known.regions.get(code)!); // codesOf gives known ones only
  }
  const offers = reader.offers().sort(byId);
  if (offers.length === 0) throw refusal("refresh-nothing", { provider: "Naver Cloud" });
  const whole = wholeRegions(complete, offers, ask.known, findings);
  return { offers, services: [], complete: whole, doubts: [], findings: findings.all() };
}

type Asking = FeedRequest & Readonly<{ keys: NaverKeys; tell: (share: number, doing: Sentence) => void }>;

/** All pages of one region into the reader; how many products came, and how many the host has announced. */
async function readRegion(
  code: string,
  reader: ReturnType<typeof naverProducts>,
  ask: Asking,
): Promise<{ taken: number; total: number }> {
  const zone = naverZone(code);
  const region = code.slice(zone.length);
  const { host } = hostOf(zone, ask);
  let [taken, total] = [0, 1];
  for (let number = 1; taken < total; number += 1) {
    if (number > PAGES) throw refusal("refresh-endless", { host, pages: PAGES });
    ask.tell(taken / total, say("refresh.asking-page", { host, what: code, page: number }));
    const { products, total: announced } = await pageOf(region, zone, number, taken / total, ask);
    const where = `${code}, page ${number}`;
    products.forEach((product, item) => reader.take(product, zone, region, `${where}, item ${item + 1}`));
    taken += products.length;
    total = announced ?? taken;
    if (products.length === 0) break;
  }
  return { taken, total };
}

/** Without names: the regions of the zone whose host is asked, which is the public one unless the address says otherwise. */
function codesOf(ask: FeedRequest): string[] {
  const codes = regionsAsked(ask);
  if (ask.regions !== null) return codes;
  const host = ask.endpoint === null ? "" : addressOf(ask.endpoint).hostname;
  return codes.filter((code) => naverZone(code) === naverZone(host));
}

function hostOf(zone: NaverZone, ask: FeedRequest): URL {
  const address = addressOf(ask.endpoint ?? `https://${naverHosts[zone]}`);
  address.pathname = address.pathname === "/" ? BASE : address.pathname.replace(/\/+$/, "");
  return address;
}

function keysOf({ environment }: FeedRequest): NaverKeys {
  const access = environment["NCLOUD_ACCESS_KEY"]?.trim() ?? "";
  const secret = environment["NCLOUD_SECRET_KEY"]?.trim() ?? "";
  if (access === "" || secret === "")
    throw refusal("refresh-no-keys", { names: "NCLOUD_ACCESS_KEY, NCLOUD_SECRET_KEY" });
  // a header takes no line break, and an error about it would repeat the key
  if (/[^\x21-\x7e]/.test(access)) throw refusal("refresh-denied", { host: "NCLOUD_ACCESS_KEY", status: 401 });
  return { access, secret };
}

async function pageOf(region: string, zone: NaverZone, number: number, share: number, ask: Asking): Promise<NaverPage> {
  const address = hostOf(zone, ask);
  address.pathname += CALL;
  const query = {
    regionCode: region,
    productItemKindCode: "VSVR",
    payCurrencyCode: ask.currency,
    responseFormatType: "json",
    pageSize: String(SIZE),
    // the first page comes without a number, from wherever the host counts
    ...(number === 1 ? {} : { pageNo: String(number) }),
  };
  address.search = new URLSearchParams(query).toString();
  const kept = ask.resume?.read(address.href) ?? null;
  const body: Uint8Array =
    kept ??
    (await askHost(address, {
      signal: ask.signal,
      environment: ask.environment,
      headers: (address) => signed("GET", address, ask.keys, ask.now()),
      waiting: (seconds) => ask.tell(share, say("refresh.waiting", { host: address.host, seconds })),
    }));
  const page = naverPage(Buffer.from(body).toString("utf8"), address.host);
  if (!kept) ask.resume?.keep(address.href, body);
  return page;
}

async function fromFile(ask: FeedRequest, file: NonNullable<FeedRequest["file"]>): Promise<EditionFacts> {
  ask.progress(0, null, say("refresh.reading", { name: file.name }));
  const findings = findingList();
  const reader = naverProducts(ask, file.day, null, findings);
  const named = ask.regions === null ? null : regionsAsked(ask);
  const zoneNames = [...new Set((named ?? [""]).map(naverZone))];
  // an answer does not say of which zone it is: the regions that were named do
  if (zoneNames.length > 1) throw refusal("refresh-one-zone", { name: file.name }, "regions");
  const [zone = ""] = zoneNames;
  for (const { name, text } of await readListFile(file)) {
    const page = naverPage(text, name);
    page.products.forEach((product, at) => reader.take(product, zone, null, `${name}, item ${at + 1}`));
    if (page.total !== null && page.total > page.products.length)
      findings.add(name, "warning", say("refresh.fewer", { taken: page.products.length, total: page.total }));
  }
  if (!reader.isThisList()) throw refusal("refresh-not-this-list", { name: file.name, provider: "Naver Cloud" });
  findings.add(file.name, "note", say("refresh.day-of-file", { day: file.day }));
  if (named === null) findings.add(file.name, "note", say("refresh.zone-assumed"));
  const wanted = named === null ? null : new Set(named.map((code) => ask.known.regions.get(code)));
  const offers = reader
    .offers()
    .filter(({ region }) => wanted === null || wanted.has(region))
    .sort(byId);
  if (offers.length === 0) throw refusal("refresh-nothing", { provider: "Naver Cloud" });
  // saved answers may be of one kind of server only: nothing is said to have vanished
  return { offers, services: [], complete: [], doubts: [], findings: findings.all() };
}
