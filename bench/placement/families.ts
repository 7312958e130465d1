import { writeFileSync } from "node:fs";
import type { Instance } from "./instance.ts";

/** A seeded stream of numbers from 0 up to 1 (mulberry32), so that a family, a size and a seed name one instance for ever. */
export function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state |= 0;
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const PROVIDERS = 8;
const OPTIONS = 40;
/** Hyperscalers, national providers, a community cloud, the own data centre: what they cost, bind and are worth. */
const priceOf = [1.0, 0.94, 1.05, 1.35, 1.42, 1.28, 1.5, 1.7];
const lockOf = [0.8, 0.7, 0.75, 0.4, 0.35, 0.45, 0.2, 0.1];
const foreignOf = [0.7, 0.75, 0.7, 0.2, 0.15, 0.25, 0.1, 0.0];

/**
 * Instances of the placement families: B (budget, three shares, pairs apart), Q (B and 40 quotas), F (B and opening costs, at
 * most five providers). The order in which numbers are drawn is part of the definition.
 */
export function generate(family: "B" | "Q" | "F", n: number, seed: number): Instance {
  const next = stream(seed * 7919 + n * 31 + family.charCodeAt(0));
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const provider = Array.from({ length: OPTIONS }, (_, option) => Math.floor(option / 5));
  const traits = provider.map((p) => ({
    provider: p,
    price: priceOf[p]! * (0.88 + next() * 0.3),
    lock: lockOf[p]! * (0.8 + next() * 0.4),
    foreign: foreignOf[p]! * (0.7 + next() * 0.6),
    latency: p < 3 ? 5 + next() * 90 : p === 7 ? 1 + next() * 4 : 3 + next() * 30,
    country: p < 3 ? pick(["KR", "EU", "US", "US"]) : "KR",
    certificate: p < 3 ? (next() < 0.5 ? 1 : 0) : next() < 0.85 ? 2 : 1,
  }));
  const feas: number[][] = [];
  const c: number[][] = [];
  const b: number[][] = [];
  const cpu: number[] = [];
  while (feas.length < n) {
    const vcpu = pick([1, 2, 2, 4, 4, 8, 8, 16, 32]);
    const memory = vcpu * pick([2, 4, 8]);
    const storage = pick([50, 100, 200, 500, 1000, 4000]);
    const egress = Math.floor(next() * next() * 500);
    const sensitivity = next();
    const certificate = sensitivity > 0.85 ? 2 : sensitivity > 0.55 ? 1 : 0;
    const isBound = next() < 0.45;
    const mostLatency = pick([20, 50, 50, 100, 100, 250]);
    const weight = 0.2 + sensitivity * 1.6;
    const services = next();
    const allowed: number[] = [];
    const costs: number[] = [];
    const monthly: number[] = [];
    traits.forEach((one, option) => {
      if (one.certificate < certificate || (isBound && one.country !== "KR") || one.latency > mostLatency) return;
      const isHyperscaler = one.provider < 3;
      const month = Math.max(
        1,
        Math.round(
          (vcpu * 14 + memory * 3.1 + storage * 0.09) * one.price +
            egress * (isHyperscaler ? 0.09 : 0.03) * 10 +
            next() * 6,
        ),
      );
      const risk =
        (vcpu * 30 + memory * 4 + 60) *
        (weight * one.foreign * 6 + services * one.lock * 4 + one.latency / mostLatency) *
        (0.9 + next() * 0.2);
      allowed.push(option);
      monthly.push(month);
      costs.push(Math.round(12 * month + risk));
    });
    if (new Set(allowed.map((option) => provider[option])).size < 3) continue;
    feas.push(allowed);
    c.push(costs);
    b.push(monthly);
    cpu.push(vcpu);
  }

  const order = Array.from({ length: n }, (_, unit) => unit);
  for (let unit = n - 1; unit > 0; unit -= 1) {
    const other = Math.floor(next() * (unit + 1));
    [order[unit], order[other]] = [order[other]!, order[unit]!];
  }
  const pairs = Array.from({ length: Math.floor(n / 20) || 1 }, (_, k): [number, number] => [
    order[2 * k]!,
    order[2 * k + 1]!,
  ]);
  let least = 0;
  let free = 0;
  let whole = 0;
  const use = new Array<number>(OPTIONS).fill(0);
  feas.forEach((allowed, unit) => {
    least += Math.min(...b[unit]!);
    const best = c[unit]!.indexOf(Math.min(...c[unit]!));
    free += b[unit]![best]!;
    whole += cpu[unit]!;
    use[allowed[best]!]! += cpu[unit]!;
  });
  const budget = Math.floor(least + (family === "Q" ? 0.75 : 0.45) * (free - least));
  const quota =
    family === "Q"
      ? use.map((used) => Math.floor(Math.max(48, used > 0.03 * whole ? used * 0.8 : 0.045 * whole)))
      : null;
  const open =
    family === "F"
      ? Array.from({ length: PROVIDERS }, (_, p) =>
          Math.round(n * (p < 3 ? 140 : p === 7 ? 420 : 260) * (0.8 + next() * 0.4)),
        )
      : null;
  const cap = [0.2, 0.14, 0.12].map((share) => Math.floor(share * whole));
  return {
    family,
    n,
    seed,
    options: OPTIONS,
    provider,
    feas,
    c,
    b,
    cpu,
    budget,
    cap,
    capProv: [0, 1, 2],
    pairs,
    quota,
    open,
    maxOpen: 5,
  };
}

/** A line of the fixed layout, names of up to eight letters: every solver reads it. */
const entry = (one: string, other: string, value: number): string =>
  `    ${one.padEnd(8)}  ${other.padEnd(8)}  ${value}`;

type Row = readonly [name: string, equal: boolean, right: number, terms: readonly (readonly [string, number])[]];

/** The same instance as a model in MPS, for solvers that read it. */
export function writeMps(instance: Instance, path: string): void {
  const { n, feas, provider, pairs, quota, open } = instance;
  const name = (unit: number, option: number): string => `x${unit}_${option}`;
  const rows: Row[] = feas.map((allowed, unit) => [
    `A${unit}`,
    true,
    1,
    allowed.map((o) => [name(unit, o), 1] as const),
  ]);
  const over = (value: (unit: number, k: number) => number, isIn: (unit: number, option: number) => boolean) =>
    feas.flatMap((allowed, unit) =>
      allowed.flatMap((option, k) => (isIn(unit, option) ? [[name(unit, option), value(unit, k)] as const] : [])),
    );
  rows.push([
    "BUD",
    false,
    instance.budget,
    over(
      (unit, k) => instance.b[unit]![k]!,
      () => true,
    ),
  ]);
  instance.capProv.forEach((p, at) =>
    rows.push([
      `S${p}`,
      false,
      instance.cap[at]!,
      over(
        (unit) => instance.cpu[unit]!,
        (_, o) => provider[o] === p,
      ),
    ]),
  );
  quota?.forEach((most, option) => {
    const terms = over(
      (unit) => instance.cpu[unit]!,
      (_, o) => o === option,
    );
    if (terms.length > 0) rows.push([`Q${option}`, false, most, terms]);
  });
  let number = 0;
  for (const [one, other] of pairs)
    for (let p = 0; p < PROVIDERS; p += 1) {
      const here = feas[one]!.filter((o) => provider[o] === p).map((o) => [name(one, o), 1] as const);
      const there = feas[other]!.filter((o) => provider[o] === p).map((o) => [name(other, o), 1] as const);
      if (here.length > 0 && there.length > 0) rows.push([`D${number++}`, false, 1, [...here, ...there]]);
    }
  if (open) {
    for (let unit = 0; unit < n; unit += 1)
      for (let p = 0; p < PROVIDERS; p += 1) {
        const terms = feas[unit]!.filter((o) => provider[o] === p).map((o) => [name(unit, o), 1] as const);
        if (terms.length > 0) rows.push([`O${number++}`, false, 0, [...terms, [`y${p}`, -1]]]);
      }
    rows.push(["MAXO", false, instance.maxOpen, Array.from({ length: PROVIDERS }, (_, p) => [`y${p}`, 1] as const)]);
  }

  const columns = new Map<string, string[]>();
  feas.forEach((allowed, unit) =>
    allowed.forEach((option, k) =>
      columns.set(name(unit, option), [entry(name(unit, option), "OBJ", instance.c[unit]![k]!)]),
    ),
  );
  open?.forEach((cost, p) => columns.set(`y${p}`, [entry(`y${p}`, "OBJ", cost)]));
  for (const [row, , , terms] of rows)
    for (const [column, value] of terms) columns.get(column)!.push(entry(column, row, value));
  writeFileSync(
    path,
    [
      `NAME          ${instance.family}${n}`,
      "ROWS",
      " N  OBJ",
      ...rows.map(([row, isEqual]) => ` ${isEqual ? "E" : "L"}  ${row}`),
      "COLUMNS",
      "    MARK0     'MARKER'                 'INTORG'",
      ...[...columns.values()].flat(),
      "    MARK1     'MARKER'                 'INTEND'",
      "RHS",
      ...rows.flatMap(([row, , right]) => (right === 0 ? [] : [entry("RHS", row, right)])),
      "BOUNDS",
      ...[...columns.keys()].map((column) => ` UP BND       ${column.padEnd(8)}  1`),
      "ENDATA",
      "",
    ].join("\n"),
  );
}
