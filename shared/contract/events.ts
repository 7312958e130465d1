import { z } from "zod";
import { Sentence } from "../model/sentence.ts";
import { Failure } from "./failure.ts";

export const WorkId = z.string().regex(/^work-[1-9][0-9]*$/);
export type WorkId = z.infer<typeof WorkId>;

/** What a host says without being asked. Every door carries these, in order. */
export const HostEvent = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("work.progress"),
    work: WorkId,
    done: z.number(),
    of: z.number().nullable(),
    doing: Sentence,
  }),
  z.strictObject({
    kind: z.literal("work.ended"),
    work: WorkId,
    reply: z.discriminatedUnion("ok", [
      z.strictObject({ ok: z.literal(true), value: z.unknown() }),
      z.strictObject({ ok: z.literal(false), failure: Failure }),
    ]),
  }),
  /** After a changing call: which words to ask again. */
  z.strictObject({ kind: z.literal("changed"), words: z.array(z.string()) }),
  /** The desktop's menu asks the page to go somewhere or do something it has a button for. */
  z.strictObject({ kind: z.literal("menu"), command: z.string() }),
]);
export type HostEvent = z.infer<typeof HostEvent>;
