import { Country } from "../../../shared/model/catalogue.ts";
import { type TextKey, text } from "../../../shared/text/text.ts";
import { Currency } from "../../../shared/units/money.ts";
import { type Command, type Context, type Values, WrongUsage, choiceOption, numberOption } from "../command.ts";
import { nothingMore, ownFactLine, priceInWords, printEditions, providerId, regionId } from "./catalogue-words.ts";

const things = ["providers", "offers", "editions", "facts", "evidence"] as const;
const PAGE = 5000;
const SHOWN = 50;

export const listOptions: Command["options"] = {
  provider: { type: "string" },
  vcpu: { type: "string" },
  memory: { type: "string" },
  country: { type: "string", multiple: true },
  query: { type: "string" },
  limit: { type: "string" },
};

/** `list`: providers, or one of the other kinds of things there are. */
export async function list(context: Context, words: readonly string[], values: Values): Promise<void> {
  const [word = "providers", ...more] = words;
  nothingMore(more);
  const what = things.find((thing) => thing === word);
  if (!what) throw new WrongUsage("cli.choice-wanted", { option: "list", words: things.join(" | ") });
  switch (what) {
    case "providers":
      return listProviders(context, values);
    case "offers":
      return listOffers(context, values);
    case "editions":
      return listEditions(context);
    case "facts":
      return listFacts(context);
    case "evidence":
      return listEvidence(context, values);
  }
}

async function listEditions(context: Context): Promise<void> {
  const editions = await context.call("editions.list", {});
  if (context.json) context.print.json(editions);
  else printEditions(context, editions);
}

async function listFacts({ call, print, json, language }: Context): Promise<void> {
  const facts = await call("own-facts.list", {});
  if (json) {
    print.json(facts);
    return;
  }
  const t = (key: TextKey) => text(language, key);
  print.table(
    ["id", t("catalogue-cli.fact"), t("catalogue-cli.counts-use"), t("catalogue-cli.read-at")],
    facts.map((fact) => [fact.id, ownFactLine(fact), fact.use, `${fact.readAt.title} ${fact.readAt.date}`]),
  );
}

async function listEvidence({ call, print, json, language }: Context, values: Values): Promise<void> {
  const provider = typeof values["provider"] === "string" ? providerId(values["provider"]) : null;
  const files = await call("evidence.list", { provider });
  if (json) {
    print.json(files);
    return;
  }
  const t = (key: TextKey) => text(language, key);
  print.table(
    [
      "id",
      t("catalogue-cli.provider"),
      t("catalogue-cli.title"),
      t("catalogue-cli.day"),
      t("catalogue-cli.valid-to"),
      "SHA-256",
    ],
    files.map((file) => [file.id, file.provider, file.title, file.date, file.validTo ?? "–", file.digest.slice(0, 16)]),
  );
}

async function listProviders({ call, print, json, language }: Context, values: Values): Promise<void> {
  const countries = countriesOf(values);
  const { providers } = await call("catalogue.overview", {});
  const query = typeof values["query"] === "string" ? values["query"].toLowerCase() : "";
  const wanted = providers.filter(
    ({ provider: { id, name, owner } }) =>
      (countries === null || countries.includes(owner.country ?? "")) &&
      `${id} ${name.ko} ${name.en}`.toLowerCase().includes(query),
  );
  if (json) {
    print.json(wanted);
    return;
  }
  const t = (key: TextKey) => text(language, key);
  print.table(
    [
      "id",
      t("cli.name"),
      t("catalogue-cli.kind"),
      t("catalogue-cli.owner"),
      t("catalogue-cli.regions"),
      t("catalogue-cli.offers"),
      t("catalogue-cli.priced"),
      t("catalogue-cli.newest"),
    ],
    wanted.map(({ provider, regions, offers, priced, newestPrice }) => [
      provider.id,
      provider.name[language],
      text(language, `catalogue.kind-${provider.kind}`),
      provider.owner.country ?? t("cli.unknown"),
      regions,
      offers,
      priced,
      newestPrice ?? "–",
    ]),
  );
}

async function listOffers(context: Context, values: Values): Promise<void> {
  const { call, print, json, language } = context;
  const { open } = await call("workspace.state", {});
  const currency = choiceOption(values, "currency", Currency.options) ?? open?.agency.currency ?? "USD";
  const regions = [values["region"] ?? []].flat().map(String);
  const found = await call("offers.find", {
    least: {
      vcpu: numberOption(values, "vcpu", 0.01, 10_000),
      memoryGib: numberOption(values, "memory", 0.01, 1_000_000),
    },
    classes: null,
    gpu: null,
    arch: null,
    providers: typeof values["provider"] === "string" ? [providerId(values["provider"])] : null,
    regions: regions.length === 0 ? null : regions.map(regionId),
    countries: countriesOf(values),
    zones: null,
    priced: null,
    query: typeof values["query"] === "string" ? values["query"] : "",
    currency,
    sort: "price",
    descending: false,
    offset: 0,
    limit: numberOption(values, "limit", 1, PAGE) ?? SHOWN,
  });
  if (json) {
    print.json(found);
    return;
  }
  const t = (key: TextKey, args = {}) => text(language, key, args);
  print.table(
    [
      t("catalogue-cli.offer"),
      t("catalogue-cli.class"),
      "vCPU",
      "GiB",
      "GPU",
      t("catalogue-cli.price"),
      `${currency}/h`,
      t("catalogue-cli.day"),
      t("catalogue-cli.source"),
    ],
    found.rows.map(({ offer, perHour }) => [
      offer.id,
      offer.class,
      offer.vcpu,
      offer.memoryGib,
      offer.gpu === null ? "" : `${offer.gpu.count} × ${offer.gpu.model}`,
      priceInWords(language, offer.price),
      perHour === null ? "–" : perHour.toPrecision(4),
      offer.price?.asOf ?? "–",
      offer.price?.source ?? "–",
    ]),
  );
  print.say("catalogue-cli.found", { shown: found.rows.length, total: found.total, withoutRate: found.withoutRate });
}

function countriesOf(values: Values): Country[] | null {
  const given = [values["country"] ?? []].flat().map((one) => String(one).toUpperCase());
  if (given.some((one) => !Country.safeParse(one).success)) throw new WrongUsage("cli.country-wanted");
  return given.length === 0 ? null : given;
}
