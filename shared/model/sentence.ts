import { z } from "zod";

/** The same words in both languages: names of providers, cities, packs; rendered sentences. */
export const Text = z.strictObject({ ko: z.string(), en: z.string() });
export type Text = z.infer<typeof Text>;

export const Language = z.enum(["ko", "en"]);
export type Language = z.infer<typeof Language>;

/**
 * Something to be said, before it is said in a language: the key of a dictionary entry and what fills its gaps.
 *
 * Engines return sentences; whoever shows them asks `shared/text/` for the words.
 */
export const Sentence = z.strictObject({
  key: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number(), Text])),
});
export type Sentence = Readonly<z.infer<typeof Sentence>>;

export const say = (key: string, args: Sentence["args"] = {}): Sentence => ({ key, args });
