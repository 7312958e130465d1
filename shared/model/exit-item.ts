import { z } from "zod";
import { stamped } from "./fact.ts";
import { Text } from "./sentence.ts";

/** A line of the exit checklist: what must stand before a contract is left, and where that was read. */
export const ExitItem = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .max(100),
  title: Text,
  text: Text,
  /** Article or guideline it rests on. */
  basis: z.string(),
  ...stamped,
});
export type ExitItem = Readonly<z.infer<typeof ExitItem>>;
