import { thisEdition } from "../../catalogue/fact-key.ts";
import type { Offer } from "../../model/catalogue.ts";
import { OfferId, type ProviderId, type RegionId } from "../../model/id.ts";
import type { Doubt } from "../../model/own-edition.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import type { Day } from "../../units/date.ts";
import { Currency } from "../../units/money.ts";
import type { OwnPrice } from "../../model/own-price.ts";
import { plainReading } from "../draft.ts";
import { specList } from "../formats/spec-list.ts";
import type { Workbook } from "../workbook.ts";
import { type PriceKnown, type PriceLookup, priceLookup } from "./known.ts";
import { type PriceReading, teller } from "./told.ts";

/** The words of the Cloud-Barista family for providers that we spell otherwise. */
const spelledThere: Readonly<Record<string, string>> = {
  ncp: "naver",
  ncpvpc: "naver",
  ktcloud: "kt",
  ktcloudvpc: "kt",
  ktclassic: "kt",
  nhncloud: "nhn",
  alibabacloud: "alibaba",
  ibmvpc: "ibm",
  googlecloud: "gcp",
};

export const isSpecList = (workbook: Workbook): boolean => specList.score(workbook) === 1;

/**
 * The spec list of the Cloud-Barista family (formats.md 15) as an edition: hourly prices of offers whose size the catalogue
 * knows by their code.
 *
 * The list says no date, so its prices count from the day on which it was read, and each says so. What cannot be mapped to
 * a provider, a region or a size is refused with its row.
 */
export function readSpecList(workbook: Workbook, known: PriceKnown, today: Day): PriceReading {
  const reading = specList.read(workbook, plainReading);
  const tell = teller(workbook.file, workbook.sheets.length);
  const find = priceLookup(known);
  const offers = new Map<OfferId, Offer>();
  const wheres = new Map<OfferId, string>();
  const doubts: Doubt[] = [];
  const unknown = new Map<string, { because: Sentence; where: string; rows: number }>();

  tell.note(workbook.file, "warning", say("price-sheet.no-date", { day: today }));
  for (const draft of reading.drafts) {
    if (draft.kind !== "own-price") continue;
    const where = tell.where(draft.place.sheet, draft.place.row);
    const made = offerOf(draft.price, find, today);
    if ("because" in made) {
      tell.aside(where, "refused", made.because);
      if (/no-(provider|region)$/.test(made.because.key)) {
        const key = JSON.stringify(made.because);
        unknown.set(key, { because: made.because, where, rows: (unknown.get(key)?.rows ?? 0) + 1 });
      }
      continue;
    }
    const before = offers.get(made.id);
    if (before === undefined) {
      offers.set(made.id, made);
      wheres.set(made.id, where);
      tell.told(where, "offer");
      continue;
    }
    const first = wheres.get(made.id)!; // kept together with the offer
    if (before.price?.amount === made.price?.amount && before.price?.currency === made.price?.currency)
      tell.aside(where, "skipped", say("price-sheet.twice", { where: first }));
    else {
      tell.aside(where, "refused", say("price-sheet.two-prices", { where: first }));
      doubts.push({ offer: made.id, because: say("price-sheet.doubt-two-prices", { where: first, other: where }) });
    }
  }
  for (const { place, outcome, reason } of reading.aside)
    tell.aside(tell.where(place.sheet, place.row), outcome, reason);
  for (const { severity, sheet, row, column, value, message } of reading.findings)
    if (severity !== "info")
      tell.note(
        row === null || sheet === null ? workbook.file : tell.where(sheet, row),
        "warning",
        say("price-sheet.column", { column: column ?? "", value: value ?? "", message }),
      );
  for (const { because, where, rows } of unknown.values())
    tell.note(where, "warning", say(`${because.key}-add`, { ...because.args, rows }));
  const facts = { offers: [...offers.values()], services: [], complete: [], doubts, findings: tell.findings };
  return { facts, rows: tell.rows };
}

function offerOf(price: OwnPrice, find: PriceLookup, today: Day): Offer | Readonly<{ because: Sentence }> {
  const provider = providerOf(price.provider, find);
  if (provider === null) return { because: say("price-sheet.no-provider", { name: price.provider }) };
  const region = regionOf(provider, price.region, find);
  if (region === null) return { because: say("price-sheet.no-region", { provider, name: price.region }) };
  const code = price.offer.trim().replace(/\s+/g, "-");
  const id = OfferId.safeParse(`${region}:${code}`);
  const size = id.success ? (find.offer(id.data) ?? find.size(provider, code)) : null;
  if (!id.success || size === null) return { because: say("price-sheet.no-size", { code: price.offer }) };
  const currency = Currency.safeParse(price.currency);
  if (!currency.success && price.perHour !== null)
    return { because: say("price-sheet.currency", { currency: price.currency }) };
  const { vcpu, memoryGib, arch, gpu, localDiskGb } = size;
  return {
    id: id.data,
    region,
    code,
    class: size.class,
    vcpu,
    memoryGib,
    arch,
    gpu,
    localDiskGb,
    price:
      price.perHour === null || !currency.success
        ? null
        : {
            amount: price.perHour,
            currency: currency.data,
            unit: "hour",
            method: "listed",
            spread: null,
            source: thisEdition,
            asOf: today,
          },
    ...(price.perHour === null ? {} : { note: "the list says no date: the day on which it was read is shown" }),
  };
}

const providerOf = (name: string, find: PriceLookup): ProviderId | null => {
  const plain = name.toLowerCase().replace(/[\s_-]/g, "");
  return find.provider(Object.hasOwn(spelledThere, plain) ? spelledThere[plain]! : name);
};

/** `kr`, `kr1`, `ap-northeast-2`; a zone behind the region (`kr-1`) is not looked at. */
function regionOf(provider: ProviderId, name: string, find: PriceLookup): RegionId | null {
  const found = find.region(provider, name, "public");
  if (found.kind === "one") return found.id;
  const any = find.region(provider, name, null);
  return any.kind === "one" ? any.id : null;
}
