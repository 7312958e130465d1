/**
 * How long the bundled edition takes to open, and the best 20 offers for a size, beside SQLite on the same offers:
 * `npm run bench:catalogue [-- sizes]`, 500 by default.
 *
 * The peer is asked as Cloud-Barista's spec recommendation asks: one range query a request, ordered by price. It gets every
 * help: prices converted beforehand, an index by price and one by size, ANALYZE, a prepared statement, ids only. Both must
 * give the same offers. Prints JSON.
 */
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { type OfferQuestion, findOffers } from "../../shared/catalogue/find-offers.ts";
import type { Rates } from "../../shared/catalogue/newest-rate.ts";
import { type OfferIndex, offerIndex, perHourOf } from "../../shared/catalogue/offer-index.ts";
import type { Offer } from "../../shared/model/catalogue.ts";

const BEST = 20;
const OPENINGS = 9;
const TODAY = "2026-11-21";
/** Any rates do: they only have to be the same for both. */
const RATES: Rates = { KRW: 1, EUR: 1600, USD: 1400 };

const sizes = sizesOf(Number(process.argv[2] ?? 500));
const catalogue = loadCatalogue(assetsFolder());
const started = performance.now();
const index = offerIndex(catalogue);
const indexMs = performance.now() - started;
const peer = sqlite(catalogue.offers);

console.log(
  JSON.stringify(
    {
      machine: `${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}`,
      opening: opening(),
      best20: { offers: catalogue.offers.length, sizes: sizes.length, indexMs: rounded(indexMs), ...compared() },
    },
    null,
    2,
  ),
);

function opening(): object {
  const runs = Array.from({ length: OPENINGS }, () => {
    const { stdout } = spawnSync(process.execPath, [join(import.meta.dirname, "open.ts")], { encoding: "utf8" });
    return JSON.parse(stdout) as Record<"openMs" | "openCpuMs" | "addedMb" | "processMb", number>; // what open.ts prints
  });
  const middle = (of: (run: (typeof runs)[number]) => number): number => spread(runs.map(of)).p50;
  return {
    freshProcesses: OPENINGS,
    openMs: spread(runs.map(({ openMs }) => openMs)),
    openCpuMs: middle(({ openCpuMs }) => openCpuMs),
    addedMb: middle(({ addedMb }) => addedMb),
    // Node itself and the stripping of types are in it; the packed program has no types to strip
    wholeProcessMb: middle(({ processMb }) => processMb),
  };
}

/** In turn, A B A B, so that a busy moment hits both. */
function compared(): object {
  const [ours, theirs]: [number[], number[]] = [[], []];
  let differing = 0;
  for (const size of [...sizes.slice(0, 50), ...sizes]) {
    const a = timed(() => best(index, size), ours);
    const b = timed(() => peer(size), theirs);
    if (a.join() !== b.join()) differing += 1;
  }
  const [own, sql] = [ours.slice(50), theirs.slice(50)]; // the first ones warm both up
  const ratios = own.map((ms, at) => sql[at]! / ms);
  return { oursMs: spread(own), sqliteMs: spread(sql), sqliteOverOurs: spread(ratios), differing };
}

function timed(work: () => string[], into: number[]): string[] {
  const from = performance.now();
  const answer = work();
  into.push(performance.now() - from);
  return answer;
}

type Size = Readonly<{ vcpu: number; memoryGib: number }>;

/** Sizes as workloads have them: 1 to 64 vCPU with 1 to 8 GiB each, the same in every run. */
function sizesOf(count: number): Size[] {
  return Array.from({ length: count }, (_, at) => {
    const vcpu = 2 ** (at % 7);
    return { vcpu, memoryGib: vcpu * (1 + ((at * 5) % 8)) };
  });
}

function best(index: OfferIndex, least: Size): string[] {
  const question: OfferQuestion = {
    least,
    classes: null,
    gpu: false,
    arch: null,
    providers: null,
    regions: null,
    countries: null,
    zones: null,
    priced: true,
    query: "",
    sort: "price",
    descending: false,
  };
  return findOffers(index, question, RATES, TODAY, { offset: 0, limit: BEST }).rows.map(({ offer }) => offer.id);
}

function sqlite(offers: readonly Offer[]): (size: Size) => string[] {
  const db = new Database(":memory:");
  db.exec("CREATE TABLE spec (place INTEGER PRIMARY KEY, id TEXT, vcpu REAL, memory REAL, gpu INTEGER, price REAL)");
  const insert = db.prepare("INSERT INTO spec VALUES (?, ?, ?, ?, ?, ?)");
  db.transaction(() => {
    offers.forEach((offer, place) => {
      const own = perHourOf(offer);
      const price = own === null || !offer.price ? null : own * RATES[offer.price.currency]!;
      insert.run(place, offer.id, offer.vcpu, offer.memoryGib, offer.gpu ? 1 : 0, price);
    });
  })();
  db.exec("CREATE INDEX by_price ON spec (price, place); CREATE INDEX by_size ON spec (vcpu, memory, price); ANALYZE");
  const ask = db
    .prepare(
      `SELECT id FROM spec
       WHERE vcpu >= ? AND memory >= ? AND gpu = 0 AND price IS NOT NULL
       ORDER BY price, place LIMIT ${BEST}`,
    )
    .pluck();
  return ({ vcpu, memoryGib }) => ask.all(vcpu, memoryGib) as string[]; // one column of text
}

function spread(values: readonly number[]): { p50: number; p90: number; most: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => rounded(sorted[Math.floor(share * (sorted.length - 1))]!);
  return { p50: at(0.5), p90: at(0.9), most: at(1) };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
