/** What all programs are asked, and how it is kept for the peer: made from a seed, the same on every machine. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

export const SITES = 16;
export const SERVICES = 256;

/** Workloads × regions: sizes and unit prices, twelve capability bits, jurisdictions, round trips, lock-in, sovereignty. */
export function question(rows: number, columns: number, seed = 7) {
  const next = randomFrom(seed);
  const floats = (count: number, make: () => number): Float32Array => Float32Array.from({ length: count }, make);
  const ints = (count: number, make: () => number): Int32Array => Int32Array.from({ length: count }, make);
  const bit = (of: number): number => 1 << Math.floor(next() * of);
  return {
    cpu: floats(rows, () => 1 + Math.floor(next() * 64)),
    memory: floats(rows, () => 2 + Math.floor(next() * 256)),
    storage: floats(rows, () => 50 + Math.floor(next() * 4000)),
    egress: floats(rows, () => next() * 500),
    needs: ints(rows, () => bit(12) | (next() < 0.5 ? bit(12) : 0)),
    mayLieIn: ints(rows, () => (next() < 0.4 ? 1 : next() < 0.5 ? 3 : 15)),
    mostMs: floats(rows, () => [10, 20, 50, 100, 250][Math.floor(next() * 5)]!),
    site: ints(rows, () => Math.floor(next() * SITES)),
    service: ints(rows, () => Math.floor(next() * SERVICES)),
    sensitivity: floats(rows, next),
    cpuPrice: floats(columns, () => 8 + next() * 12),
    memoryPrice: floats(columns, () => 2 + next() * 3),
    storagePrice: floats(columns, () => 0.05 + next() * 0.1),
    egressPrice: floats(columns, () => next() * 0.12),
    offers: ints(columns, () => 0xfff & ~(bit(12) | bit(12))),
    liesIn: ints(columns, () => bit(4)),
    ms: floats(SITES * columns, () => 2 + next() * 150),
    lockIn: floats(SERVICES * columns, next),
    sovereignty: floats(columns, next),
  };
}
export type Question = ReturnType<typeof question>;

/** Beside each other in a folder, as the peer reads them. */
export function keep(folder: string, rows: number, columns: number, asked: Question): void {
  for (const [name, values] of Object.entries(asked))
    writeFileSync(join(folder, `${name}.bin`), new Uint8Array(values.buffer));
  writeFileSync(join(folder, "meta.json"), JSON.stringify({ rows, columns }));
}

/** mulberry32: small, and good enough to spread things. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
