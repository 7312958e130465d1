import { refusal } from "../../../shared/contract/failure.ts";
import { say } from "../../../shared/model/sentence.ts";
import { Currency } from "../../../shared/units/money.ts";
import type { Feed, FeedRequest } from "./feed.ts";
import { addressOf } from "./address.ts";
import { ask as askHost } from "./http.ts";
import { jsonOfAnswer, jsonOfFile, readListFile } from "./list-file.ts";
import { OvhCatalogue, ovhPlans } from "./ovh-plans.ts";
import { ovhHosts } from "../../../shared/catalogue/price-hosts.ts";
import { regionsAsked } from "./regions.ts";

const PATH = "/v1/order/catalog/public/cloud";
/** Who sells in a currency, and the host that has its list. No key is needed. */
const sellers: Readonly<Partial<Record<Currency, Readonly<{ host: string; subsidiary: string }>>>> = {
  EUR: { host: `https://${ovhHosts.EUR}`, subsidiary: "IE" },
  USD: { host: `https://${ovhHosts.USD}`, subsidiary: "WE" },
};

/** OVHcloud's machines by its public order catalogue: one answer of some MB, or the same saved to a file. */
export const ovh: Feed = async (ask) => {
  const codes = ask.regions === null ? null : regionsAsked(ask);
  const { said, name, day } = ask.file === null ? await online(ask) : await fromFile(ask, ask.file);
  const catalogue = OvhCatalogue.safeParse(said);
  if (!catalogue.success) throw refusal("refresh-not-this-list", { name, provider: "OVHcloud" });
  const { locale, addons } = catalogue.data;
  const currency = Currency.safeParse(locale.currencyCode);
  if (!currency.success)
    throw refusal("refresh-currency", { provider: "OVHcloud", currency: locale.currencyCode, possible: "EUR, USD" });

  const facts = ovhPlans(addons, currency.data, { ...ask, regions: codes }, day, name);
  if (facts.offers.length === 0) throw refusal("refresh-nothing", { provider: "OVHcloud" });
  const findings = [...facts.findings];
  if (ask.file !== null) findings.push({ where: name, severity: "note", because: say("refresh.day-of-file", { day }) });
  if (currency.data !== ask.currency && ask.file === null)
    findings.push({
      where: name,
      severity: "warning",
      because: say("refresh.answers-in", { currency: currency.data }),
    });
  return { ...facts, findings };
};

async function online(ask: FeedRequest) {
  const seller = sellers[ask.currency];
  if (!seller)
    throw refusal(
      "refresh-currency",
      { provider: "OVHcloud", currency: ask.currency, possible: "EUR, USD" },
      "currency",
    );
  const address = addressOf(ask.endpoint ?? seller.host);
  if (address.pathname === "/") address.pathname = PATH;
  if (!address.searchParams.has("ovhSubsidiary")) address.searchParams.set("ovhSubsidiary", seller.subsidiary);
  const { host, href } = address;
  const kept = ask.resume?.read(href) ?? null;
  const doing = say("refresh.asking", { host });
  ask.progress(0, null, doing);
  const body: Uint8Array =
    kept ??
    (await askHost(address, {
      signal: ask.signal,
      environment: ask.environment,
      waiting: (seconds) => ask.progress(0, null, say("refresh.waiting", { host, seconds })),
      progress: (done, of) => ask.progress(done, of, doing),
    }));
  const said = jsonOfAnswer(body, host);
  if (!kept) ask.resume?.keep(href, body);
  return { said, name: host, day: ask.today };
}

async function fromFile(ask: FeedRequest, file: NonNullable<FeedRequest["file"]>) {
  ask.progress(0, null, say("refresh.reading", { name: file.name }));
  const lists = await readListFile(file);
  if (lists.length !== 1) throw refusal("refresh-not-this-list", { name: file.name, provider: "OVHcloud" });
  return { said: jsonOfFile(lists[0]!), name: file.name, day: file.day };
}
