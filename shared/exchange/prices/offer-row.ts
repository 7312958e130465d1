import type { OfferSize } from "../../catalogue/offer-size.ts";
import { hoursPerMonth } from "../../engines/cost/price.ts";
import type { Offer } from "../../model/catalogue.ts";
import { OfferId, type RegionId } from "../../model/id.ts";
import { type Table, unitOf } from "../table.ts";
import { isSizeUnit, sizeOf } from "../values.ts";
import { type PriceCells, exact } from "./cells.ts";
import type { PriceLookup } from "./known.ts";
import type { StatedOffer } from "./stated.ts";
import { type PriceUnit, archWord, classWord, termWord } from "./words.ts";

const MOST_VCPU = 4096;
const MOST_GIB = 131_072;
/** A month has 672 to 744 hours; sheets reckon with 720, 730 or 744. */
const HOURS = { least: 672, most: 744 };
const offerUnits: readonly PriceUnit[] = ["hour", "month"];

type OfferPart = Pick<StatedOffer, "where" | "provider" | "notes" | "price"> & Readonly<{ region: RegionId | null }>;

/** Reads the offer a row is about: its code, size, terms. */
export function offerRows(table: Table, find: PriceLookup) {
  // a “GB” of memory is a GiB
  const memoryUnit = unitOf(table, "memory", (unit) => (isSizeUnit(unit) ? unit : null)) ?? "gib";

  return function offerOf(part: OfferPart, spelled: string, cells: PriceCells): StatedOffer | null {
    const { region, price } = part;
    const term = cells.word("term", termWord) ?? "on-demand";
    const upfront = cells.number("upfront") ?? 0;
    const usual = region === null ? null : hoursPerMonth(region);
    const hours = cells.number("hours") ?? usual ?? HOURS.least;
    if (upfront < 0 || (upfront > 0 && (term === "on-demand" || term === "spot")))
      cells.problem("price-sheet.upfront", { upfront, term });
    if (hours < HOURS.least || hours > HOURS.most) cells.problem("price-sheet.hours", { hours, ...HOURS });
    if (!offerUnits.includes(price.unit))
      cells.problem("price-sheet.unit", { value: cells.said("unit")!, list: offerUnits.join(", ") });
    if (region === null) return null;

    const code = codeOf(spelled, region, cells);
    const id = OfferId.safeParse(`${region}:${code}`);
    if (!id.success) {
      cells.misread("offer");
      return null;
    }
    const size = sizeOfRow(find.offer(id.data) ?? find.size(part.provider, code), code, cells);
    if (size === null) return null;
    const label = cells.said("name")?.slice(0, 200) ?? null;
    const isTelling = label !== null && label !== code && label !== sizeName(size);
    const notes = [...(isTelling ? [label] : []), ...part.notes];
    const isOther = hours !== usual && price.unit === "hour" && price.amount !== null && term === "on-demand";
    if (isOther) notes.push(`${price.amount} an hour × ${hours} hours a month`);
    const monthly = isOther ? ({ ...price, amount: exact(price.amount * hours), unit: "month" } as const) : price;
    return { ...part, kind: "offer", notes, price: monthly, id: id.data, region, code, size, term, upfront, hours };
  };

  /** What the row says of the size; what it leaves open is taken from the catalogue, where that knows the offer. */
  function sizeOfRow(known: OfferSize | null, code: string, cells: PriceCells): OfferSize | null {
    const memory = cells.parsed("memory", (cell, habits) => sizeOf(cell, memoryUnit, true, habits));
    const vcpu = cells.number("vcpu") ?? known?.vcpu ?? null;
    const memoryGib = memory === null ? (known?.memoryGib ?? null) : exact(memory);
    if (vcpu === null || memoryGib === null) {
      cells.problem("price-sheet.no-size", { code });
      return null;
    }
    if (!(vcpu > 0 && vcpu <= MOST_VCPU && memoryGib > 0 && memoryGib <= MOST_GIB)) {
      cells.problem("price-sheet.size", { vcpu, memory: memoryGib });
      return null;
    }
    if (known !== null && (known.vcpu !== vcpu || known.memoryGib !== memoryGib))
      cells.warn("price-sheet.other-size", { code, vcpu: known.vcpu, memory: known.memoryGib });
    const gpu = gpuOf(known, cells);
    const disk = cells.gigabytes("disk");
    if (disk !== null && disk < 0) cells.misread("disk");
    return {
      class: cells.word("class", classWord) ?? known?.class ?? (gpu === null ? "unspecified" : "gpu"),
      vcpu,
      memoryGib,
      arch: cells.word("arch", archWord) ?? known?.arch ?? "x86_64",
      gpu,
      localDiskGb: disk === null ? (known?.localDiskGb ?? null) : disk > 0 ? disk : null,
    };
  }
}

function gpuOf(known: OfferSize | null, cells: PriceCells): Offer["gpu"] {
  const count = cells.number("gpuCount");
  if (count !== null && count < 0) cells.misread("gpuCount");
  if (count === 0) return null;
  const model = cells.said("gpuModel")?.slice(0, 100) ?? known?.gpu?.model ?? null;
  if (model === null && count !== null) cells.problem("price-sheet.gpu-model");
  return model === null ? null : { model, count: count ?? known?.gpu?.count ?? 1 };
}

/** The code of an offer, taken out of a whole id; blanks cannot stand in one. */
function codeOf(spelled: string, region: RegionId, cells: PriceCells): string {
  const text = (spelled.startsWith(`${region}:`) ? spelled.slice(region.length + 1) : spelled).trim();
  const code = text.replace(/\s+/g, "-");
  if (code !== text) cells.warn("price-sheet.code-blanks", { was: text.slice(0, 80), code: code.slice(0, 80) });
  return code;
}

/** What an offer is called that has no better name. */
export const sizeName = ({ vcpu, memoryGib }: Readonly<{ vcpu: number; memoryGib: number }>): string =>
  `${vcpu} vCPU ${memoryGib} GiB`;
