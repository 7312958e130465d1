/** Words a template may hold in braces, and what stands for them in one language. */
export type RunbookWords = Readonly<Record<RunbookWord, string>>;
export const runbookWords = [
  "wave",
  "start",
  "cutOver",
  "workloads",
  "names",
  "owners",
  "targets",
  "data",
  "transferHours",
  "window",
  "databases",
] as const;
export type RunbookWord = (typeof runbookWords)[number];

const isWord = (word: string): word is RunbookWord => (runbookWords as readonly string[]).includes(word); // looked for among all

/** A template's line with its words filled in. Braces around anything else stay as they were typed. */
export const filled = (text: string, words: RunbookWords): string =>
  text.replace(/\{(\w+)\}/g, (whole, word: string) => (isWord(word) ? words[word] : whole));
