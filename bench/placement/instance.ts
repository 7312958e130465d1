import { z } from "zod";
import type { Choices } from "../../shared/engines/placement/choice/choices.ts";

const whole = z.int().nonnegative();

/** An instance of the placement families (B budget and shares, Q quotas, F opening costs), as their generator writes it. */
export const Instance = z.object({
  family: z.string(),
  n: z.int().positive(),
  seed: z.number(),
  options: z.int().positive(),
  provider: z.array(whole),
  feas: z.array(z.array(whole).min(1)),
  c: z.array(z.array(z.number())),
  b: z.array(z.array(z.number())),
  cpu: z.array(z.number()),
  budget: z.number(),
  cap: z.array(z.number()),
  capProv: z.array(whole),
  pairs: z.array(z.tuple([whole, whole])),
  quota: z.array(z.number()).nullable(),
  open: z.array(z.number()).nullable(),
  maxOpen: whole,
});
export type Instance = z.infer<typeof Instance>;

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
  const choices: Choices = {
    starts,
    cost,
    domain,
    domains: Math.max(...provider) + 1,
    rows: {
      cap: Float64Array.from([instance.budget, ...cap, ...(quota ?? [])]),
      starts: rowStarts,
      index: Int32Array.from(index),
      value: Float64Array.from(value),
    },
    apart: Int32Array.from(instance.pairs.flat()),
    opening: open && Float64Array.from(open),
    mostOpen: open ? instance.maxOpen : Infinity,
  };
  return { choices, options };
}
