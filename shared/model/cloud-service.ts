import { z } from "zod";
import { stamped } from "./fact.ts";
import { ProviderId } from "./id.ts";
import { Openness } from "./leaving.ts";
import { Text } from "./sentence.ts";

export const ServiceCategory = z.enum([
  "compute",
  "container",
  "function",
  "object-storage",
  "file-storage",
  "relational-database",
  "document-database",
  "key-value-store",
  "cache",
  "warehouse",
  "search",
  "messaging",
  "streaming",
  "workflow",
  "analytics",
  "machine-learning",
  "identity",
  "keys",
  "monitoring",
  "network",
  "delivery",
  "desktop",
  "development",
]);
export type ServiceCategory = z.infer<typeof ServiceCategory>;

/**
 * A cloud service of a provider, beside its machines: how open it is, and what could take its place (domain 5.1).
 *
 * `source` `memory`: nobody has looked it up, so what speaks for it does not count.
 */
export const CloudService = z.strictObject({
  /** `aws/dynamodb`: short, ours, the same for ever. */
  code: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  provider: ProviderId,
  name: Text,
  /** Other spellings, as bills in FOCUS columns word it. */
  billed: z.array(z.string().min(1)),
  category: ServiceCategory,
  openness: Openness,
  /** What others run or sell that could take its place. */
  equivalents: z.array(z.string().min(1)),
  /** One line: why it counts as that. */
  reason: Text,
  ...stamped,
});
export type CloudService = Readonly<z.infer<typeof CloudService>>;
