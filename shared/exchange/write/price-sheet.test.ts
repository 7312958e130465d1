import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Offer, type Region, ServicePrice } from "../../model/catalogue.ts";
import { OfferId, SourceId } from "../../model/id.ts";
import {
  cheonan,
  faultsOfReading,
  knownPrices,
  kt,
  outcomesOf,
  priceHeads,
  priceSheetOf,
  seoul,
} from "../../samples/price-sheets.ts";
import { bookOf, sheetOf } from "../../samples/tables.ts";
import { type PriceKnown, readPriceSheet } from "../price-sheet.ts";
import type { Cell, Workbook } from "../workbook.ts";
import { priceSheetTable } from "./price-sheet.ts";

const TODAY = "2026-11-21";

describe("a template", () => {
  const provider = {
    id: kt,
    name: { ko: "KT 클라우드", en: "KT Cloud" },
    kind: "national" as const,
    owner: { name: null, country: null, source: null },
    platform: { name: null, family: null, source: null },
    managedKubernetes: { value: null, source: null },
    s3Api: { value: null, source: null },
    openstackApi: { value: null, source: null },
    source: SourceId.parse("own"),
    asOf: TODAY,
    note: null,
  };
  const regions: Region[] = knownPrices.regions
    .filter((one) => one.provider === kt)
    .map((one) => ({
      ...one,
      country: "KR",
      city: null,
      place: null,
      zones: null,
      member: null,
      source: provider.source,
      asOf: TODAY,
      note: null,
    }));

  const code = fc
    .stringMatching(/^[a-z0-9][a-z0-9.x-]{0,11}[a-z0-9]$/)
    .filter((one) => one !== "n/a" && one !== "tbd" && one !== "nat" && one !== "vpn" && one !== "snapshot");
  const size = fc.double({ min: 0.5, max: 4000, noNaN: true }).map((value) => Math.round(value * 4) / 4);
  const offer: fc.Arbitrary<Offer> = fc
    .record({
      code,
      region: fc.constantFrom(seoul, cheonan),
      class: fc.constantFrom<Offer["class"]>(
        "dedicated",
        "unspecified",
        "shared",
        "burstable",
        "vps",
        "bare-metal",
        "gpu",
      ),
      vcpu: size,
      memoryGib: size,
      arch: fc.constantFrom<Offer["arch"]>("x86_64", "arm64"),
      gpu: fc.option(
        fc.record({ model: fc.constantFrom("H200", "=A100", "L4"), count: fc.integer({ min: 1, max: 16 }) }),
      ),
      localDiskGb: fc.option(fc.integer({ min: 1, max: 10_000 })),
    })
    .map((one) => ({ ...one, id: OfferId.parse(`${one.region}:${one.code}`), price: null }));
  const offers = fc.uniqueArray(offer, { selector: ({ id }) => id, maxLength: 8 });

  /** The cells as a text file gives them back: words only. */
  const asText = (table: ReturnType<typeof priceSheetTable>, fill: Readonly<Record<string, Cell>>[] = []): Workbook =>
    bookOf(
      sheetOf("t", [
        table.columns.map(({ heading }) => heading.en),
        ...table.rows.map((row, at) =>
          table.columns.map(({ field }, index) => {
            const cell = fill[at]?.[field] ?? row[index] ?? null;
            return cell === null || typeof cell === "object" ? null : String(cell);
          }),
        ),
      ]),
    );
  const all: PriceKnown = { ...knownPrices, offers: [] };

  it("read back as it is gives the same offers, unpriced", () => {
    fc.assert(
      fc.property(offers, (list) => {
        const workbook = asText(priceSheetTable({ provider, regions, offers: list, services: [] }));
        if (list.length === 0) return;
        const reading = readPriceSheet(workbook, all, TODAY);
        expect(faultsOfReading(workbook, reading)).toEqual([]);
        expect(reading.facts.offers).toEqual(list);
      }),
    );
  });

  it("filled in gives those prices and no others, at whatever amounts", () => {
    const amount = fc.oneof(fc.integer({ min: 1, max: 10_000_000 }), fc.double({ min: 1e-6, max: 1e6, noNaN: true }));
    const filled = offers
      .filter((list) => list.length > 0)
      .chain((list) =>
        fc.tuple(fc.constant(list), fc.array(amount, { minLength: list.length, maxLength: list.length })),
      );
    fc.assert(
      fc.property(filled, fc.constantFrom("KRW", "EUR", "USD"), ([list, prices], currency) => {
        const fill = prices.map((price) => ({
          amount: price.toFixed(9).replace(/\.?0+$/, ""),
          currency,
          source: "https://a.example",
          asOf: "2026-11-01",
        }));
        const workbook = asText(priceSheetTable({ provider, regions, offers: list, services: [] }), fill);
        const reading = readPriceSheet(workbook, all, TODAY);
        expect(faultsOfReading(workbook, reading)).toEqual([]);
        expect(reading.facts.offers.map(({ id, price }) => [id, price?.amount, price?.currency, price?.asOf])).toEqual(
          list.map(({ id }, at) => [id, Number(fill[at]!.amount), currency, "2026-11-01"]),
        );
      }),
    );
  });

  it("of a provider without known offers has a row for each region, skipped until it is filled in", () => {
    const table = priceSheetTable({ provider, regions, offers: [], services: [] });
    expect(outcomesOf(readPriceSheet(asText(table), all, TODAY))).toEqual(["skipped", "skipped"]);
    const cells = { offer: "k1", vcpu: 2, memory: 8, amount: 90, currency: "KRW", source: "s", asOf: TODAY };
    const { facts } = readPriceSheet(asText(table, [cells]), all, TODAY);
    expect(facts.offers).toMatchObject([{ id: "kt:KR1:k1", vcpu: 2, price: { amount: 90 } }]);
  });

  it("leaves the services of the provider to be filled in as well", () => {
    const service = ServicePrice.parse({
      provider: kt, region: seoul, item: "egress_internet", variant: "standard", unit: "GB", tierFromGb: 0, tierToGb: 5120,
      freeGb: 20, currency: "KRW", price: 120, included: false, source: "own", asOf: TODAY, note: null,
    }); // prettier-ignore
    const table = priceSheetTable({ provider, regions: [], offers: [], services: [service] });
    const empty = asText(table);
    expect(outcomesOf(readPriceSheet(empty, all, TODAY))).toEqual(["skipped"]);
    const filled = asText(table, [{ amount: 120, source: "s", asOf: TODAY }]);
    expect(readPriceSheet(filled, all, TODAY).facts.services).toEqual([
      { ...service, source: "this-edition", note: "source: s" },
    ]);
  });

  it("under headings in two languages reads the same", () => {
    const list = fc.sample(
      offers.filter((some) => some.length > 2),
      { numRuns: 1, seed: 7 },
    )[0]!; // one run, one list
    const { columns, rows } = priceSheetTable({ provider, regions, offers: list, services: [] });
    const workbook = bookOf(
      sheetOf("단가 Prices", [
        columns.map(({ heading }) => heading.ko),
        columns.map(({ heading }) => heading.en),
        ...rows.map((row) => [...row]),
      ]),
    );
    expect(readPriceSheet(workbook, all, TODAY).facts.offers).toEqual(list);
  });
});

describe("a sheet of anything", () => {
  it("never loses a row, and never keeps what the model does not allow", () => {
    const cell = fc.oneof(
      fc.constantFrom<Cell>("kt", "KT 클라우드", "naver", "KR1", "gov-CN", "4x16.itl", "block_storage:ssd", "egress_internet", "hour", "GB", "GB/월", "월", "1y", "spot"),
      fc.constantFrom<Cell>("274", "0,5", "1.234,5", "-1", "0", "₩3", "1억 2천만원", "included 10%", "포함", "별도", "KRW", "usd", "JPY", "linux", "windows"),
      fc.constantFrom<Cell>("2026-11-20", "2027-01-01", "03/04/2025", { date: "2025-11-06" }, 45658, true, null, null, null, 1e300, Number.NaN, "__proto__", "x".repeat(600)),
      fc.double(),
      fc.string({ maxLength: 12 }).filter((text) => !text.includes("{")),
    ); // prettier-ignore
    const rows = fc.array(
      fc.record(Object.fromEntries(priceHeads.map((name) => [name, fc.option(cell, { freq: 2 })]))),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(rows, (some) => {
        const workbook = priceSheetOf(
          ...some.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))),
        );
        const reading = readPriceSheet(workbook, knownPrices, TODAY);
        expect(faultsOfReading(workbook, reading)).toEqual([]);
        reading.facts.offers.forEach((one) => Offer.parse(one));
      }),
      { numRuns: 200 },
    );
  });
});
