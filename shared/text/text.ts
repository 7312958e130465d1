import i18next from "i18next";
import type { Language, Sentence, Text } from "../model/sentence.ts";
import { dictionary } from "./dictionary.ts";
import { withParticles } from "./particles.ts";

export type TextKey = keyof typeof dictionary;

const resources = (language: Language) =>
  Object.fromEntries(Object.entries(dictionary).map(([key, words]) => [key, (words as Text)[language]]));

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
