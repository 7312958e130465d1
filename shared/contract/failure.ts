import { z } from "zod";
import { type Sentence, Text } from "../model/sentence.ts";
import { inBothLanguages } from "../text/text.ts";
import type { TextKey } from "../text/text.ts";

/** Why something was not done: a code to quote, a sentence to act on, and the field it belongs to. */
export const Failure = z.strictObject({ code: z.string(), sentence: Text, field: z.string().nullable() });
export type Failure = Readonly<z.infer<typeof Failure>>;

/** An answer that says no. Thrown by handlers, carried as a value through every door. */
export class Refusal extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.sentence.en);
    this.name = "Refusal";
    this.failure = failure;
  }
}

type RefusalCode<Key = TextKey> = Key extends `refusal.${infer Code}` ? Code : never;

/** A refusal whose sentence stands in the dictionary under `refusal.<code>`. */
export function refusal(code: RefusalCode, args: Sentence["args"] = {}, field: string | null = null): Refusal {
  return new Refusal({ code, sentence: inBothLanguages({ key: `refusal.${code}`, args }), field });
}
