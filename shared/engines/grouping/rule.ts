import { z } from "zod";

/**
 * How to tell from a workload which application group it belongs to. What the rule reads is the group's name.
 *
 * `pattern` knows `*` (any letters, also none) and `?` (one letter); the part in brackets becomes the name:
 * `(*)-web??` reads `portal` from `portal-web01`.
 */
export const GroupingRule = z.discriminatedUnion("kind", [
  /** The name's first parts: 2 parts of `mnp-portal-web01` are `mnp-portal`. */
  z.strictObject({ kind: z.literal("prefix"), separators: z.string().min(1).max(10), parts: z.int().min(1).max(5) }),
  /** The name's first letters: 3 letters of `ptlweb01` are `ptl`. */
  z.strictObject({ kind: z.literal("letters"), count: z.int().min(1).max(50) }),
  z.strictObject({ kind: z.literal("pattern"), pattern: z.string().min(1).max(200) }),
  /** The part of the host name after the first dot; `label` counts the labels taken, 0 takes all. */
  z.strictObject({ kind: z.literal("domain"), label: z.int().min(0).max(5) }),
  /** The network of the first IPv4 address. */
  z.strictObject({ kind: z.literal("subnet"), bits: z.int().min(8).max(30) }),
  z.strictObject({ kind: z.literal("location") }),
  z.strictObject({ kind: z.literal("os") }),
]);
export type GroupingRule = Readonly<z.infer<typeof GroupingRule>>;
