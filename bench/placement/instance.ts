import type { Choices } from "../../shared/engines/placement/choice/choices.ts";

/** An instance of the placement families (B budget and shares, Q quotas, F opening costs), as their generator writes it. */
export type Instance = Readonly<{
  family: string;
  n: number;
  seed: number;
  options: number;
  /** Provider of each option. */
  provider: readonly number[];
  /** Per workload: the options its gates leave, and what each costs in all and a month. */
  feas: readonly (readonly number[])[];
  c: readonly (readonly number[])[];
  b: readonly (readonly number[])[];
  cpu: readonly number[];
  budget: number;
  cap: readonly number[];
  capProv: readonly number[];
  pairs: readonly (readonly [number, number])[];
  quota: readonly number[] | null;
  open: readonly number[] | null;
  maxOpen: number;
}>;

/**
 * What is wrong with a parsed file, in one sentence; `null`: it is an instance.
 *
 * By hand and not by a schema: the time it takes is in the measurement.
 */
export function faultOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return "it is no object";
  const given = value as Partial<Record<keyof Instance, unknown>>; // looked at below, name by name
  for (const name of ["n", "options", "budget", "maxOpen"] as const)
    if (typeof given[name] !== "number" || !Number.isFinite(given[name])) return `“${name}” is no number`;
  for (const name of ["provider", "feas", "c", "b", "cpu", "cap", "capProv", "pairs"] as const)
    if (!Array.isArray(given[name])) return `“${name}” is no list`;
  const { n, options, provider, feas, c, b, cpu, cap, capProv } = value as Instance; // lists, as seen above
  if (provider.length !== options) return "“provider” does not name one provider for each option";
  if (feas.length !== n || c.length !== n || b.length !== n || cpu.length !== n)
    return `not every list has ${n} workloads`;
  if (cap.length !== capProv.length) return "“cap” and “capProv” differ in length";
  const { quota, open } = value as { quota?: readonly number[] | null; open?: readonly number[] | null }; // may be left out
  if (quota && quota.length !== options) return "“quota” does not name one quota for each option";
  if (open && open.length <= Math.max(...provider)) return "“open” does not name a cost for each provider";
  for (let unit = 0; unit < n; unit += 1) {
    const allowed = feas[unit]!;
    if (allowed.length === 0) return `workload ${unit} has no option`;
    if (c[unit]!.length !== allowed.length || b[unit]!.length !== allowed.length)
      return `workload ${unit} has not one cost for each option`;
    for (let k = 0; k < allowed.length; k += 1) {
      if (!(allowed[k]! >= 0 && allowed[k]! < options)) return `workload ${unit} names an option that is not there`;
      if (!Number.isFinite(c[unit]![k]) || !Number.isFinite(b[unit]![k]))
        return `a cost of workload ${unit} is no number`;
    }
  }
  return null;
}

/** The instance as the engine's own question; option numbers of the columns beside it. */
export function choicesOf(instance: Instance): { choices: Choices; options: Int32Array } {
  const { n, feas, provider, capProv, cap, quota, open } = instance;
  const starts = new Int32Array(n + 1);
  feas.forEach((options, unit) => (starts[unit + 1] = starts[unit]! + options.length));
  const columns = starts[n]!;
  const shareRow = new Map(capProv.map((domain, at) => [domain, 1 + at]));
  const quotaFrom = 1 + cap.length;
  const cost = new Float64Array(columns);
  const domain = new Int32Array(columns);
  const options = new Int32Array(columns);
  const rowStarts = new Int32Array(columns + 1);
  const index: number[] = [];
  const value: number[] = [];
  let column = 0;
  feas.forEach((allowed, unit) => {
    allowed.forEach((option, k) => {
      cost[column] = instance.c[unit]![k]!;
      domain[column] = provider[option]!;
      options[column] = option;
      index.push(0);
      value.push(instance.b[unit]![k]!);
      const share = shareRow.get(provider[option]!);
      if (share !== undefined) {
        index.push(share);
        value.push(instance.cpu[unit]!);
      }
      if (quota) {
        index.push(quotaFrom + option);
        value.push(instance.cpu[unit]!);
      }
      column += 1;
      rowStarts[column] = index.length;
    });
  });
  const domains = Math.max(...provider) + 1;
  const differs = Uint8Array.from({ length: domains * domains }, (_, k) => (k % (domains + 1) === 0 ? 0 : 1));
  const choices: Choices = {
    starts,
    cost,
    domain,
    domains,
    place: domain,
    places: domains,
    links: Int32Array.from(instance.pairs.flatMap(([one, other]) => [one, other, 0])),
    rules: [differs],
    rows: {
      cap: Float64Array.from([instance.budget, ...cap, ...(quota ?? [])]),
      starts: rowStarts,
      index: Int32Array.from(index),
      value: Float64Array.from(value),
    },
    opening: open && Float64Array.from(open),
    mostOpen: open ? instance.maxOpen : Infinity,
  };
  return { choices, options };
}
