import { type Sentence, say } from "../model/sentence.ts";

/** Of sentences that differ only in whom they are about the first few, and then how many more there are of that kind. */
export function fewOfEach(sentences: readonly Sentence[], most = 3): Sentence[] {
  const seen = new Map<string, number>();
  for (const { key } of sentences) seen.set(key, (seen.get(key) ?? 0) + 1);
  const told = new Map<string, number>();
  return sentences.flatMap((sentence) => {
    const at = (told.get(sentence.key) ?? 0) + 1;
    told.set(sentence.key, at);
    const count = seen.get(sentence.key)!;
    if (at > most) return [];
    return at === most && count > most ? [sentence, say("placement.more-alike", { count: count - most })] : [sentence];
  });
}
