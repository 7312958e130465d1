import i18next from "i18next";
import type { Language, Sentence, Text } from "../model/sentence.ts";
import { dictionary } from "./dictionary.ts";
import { formatDay } from "./format.ts";
import { withParticles } from "./particles.ts";

export type TextKey = keyof typeof dictionary;

const resources = (language: Language) =>
  Object.fromEntries(Object.entries(dictionary).map(([key, words]) => [key, (words as Text)[language]]));

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const words = i18next.createInstance();
void words.init({
  initAsync: false,
  lng: "ko",
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: { ko: { translation: resources("ko") }, en: { translation: resources("en") } },
});

// What an entry may say behind the name of a gap. `{{day, day}}`: a day as the language writes it; words pass as they are.
words.services.formatter?.add("day", (value: unknown, language) =>
  typeof value === "string" && DAY.test(value) ? formatDay(language === "ko" ? "ko" : "en", value) : String(value),
);
// `{{count, word(one: workload; other: workloads)}}`: the word alone, as the number before it asks for.
words.services.formatter?.add("word", (value: unknown, _, options) => {
  const { one, other } = options as Readonly<{ one: string; other: string }>; // what the entry gives in brackets
  return String(value) === "1" ? one : other;
});

const speaks = { ko: words.getFixedT("ko"), en: words.getFixedT("en") } as const;

/**
 * The words for a key, in a language. Arguments in both languages take the one that is spoken.
 *
 * A key that is not in the dictionary comes back as it is: it shows at once, and a test finds it.
 */
export function text(language: Language, key: TextKey, args: Sentence["args"] = {}): string {
  const spoken = Object.fromEntries(
    Object.entries(args).map(([name, arg]) => [name, typeof arg === "object" ? arg[language] : arg]),
  );
  const said = speaks[language](key, spoken);
  return language === "ko" ? withParticles(said) : said;
}

/** Says a sentence an engine has returned. */
export const sayIn = (language: Language, sentence: Sentence): string =>
  text(language, sentence.key as TextKey, sentence.args);

export const inBothLanguages = (sentence: Sentence): Text => ({
  ko: sayIn("ko", sentence),
  en: sayIn("en", sentence),
});
