import i18next from "i18next";
import type { Language, Sentence, Text } from "../model/sentence.ts";
import { dictionary } from "./dictionary.ts";
import { formatDay } from "./format.ts";
import { withParticles } from "./particles.ts";
import { withPlurals } from "./plurals.ts";

export type TextKey = keyof typeof dictionary;

const resources = (language: Language) =>
  Object.fromEntries(Object.entries(dictionary).map(([key, words]) => [key, (words as Text)[language]]));

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A Korean day ends in a full stop of its own: at the end of a sentence one of the two goes. */
const DOUBLE_STOP = /(\d\. \d{1,2}\.)\.(?!\.)/g;

/** Made when the first words are asked for: a thread that reads a file may never say any. */
function speech() {
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
  // `{{more, more}}`, set right behind the words: that there are others of the kind; nothing where there are none.
  words.services.formatter?.add("more", (value: unknown, language) =>
    value === 0 ? "" : language === "ko" ? ` (외 ${String(value)}건)` : ` (and ${String(value)} more)`,
  );
  const { interpolator } = words.services;
  return { ko: words.getFixedT("ko"), en: words.getFixedT("en"), interpolator };
}
let begun: ReturnType<typeof speech> | null = null;

/**
 * The words for a key, in a language. Arguments in both languages take the one that is spoken.
 *
 * A key that is not in the dictionary comes back as it is: it shows at once, and a test finds it.
 */
export function text(language: Language, key: TextKey, args: Sentence["args"] = {}): string {
  const speaks = (begun ??= speech());
  const spoken = Object.fromEntries(
    Object.entries(args).map(([name, arg]) => [name, typeof arg === "object" ? arg[language] : arg]),
  );
  if (language === "ko") return withParticles(speaks.ko(key, spoken)).replace(DOUBLE_STOP, "$1");
  const entry = (dictionary[key] as Text | undefined)?.en;
  if (entry === undefined) return speaks.en(key, spoken);
  const counted = withPlurals(entry, spoken);
  return counted === entry ? speaks.en(key, spoken) : speaks.interpolator.interpolate(counted, spoken, "en", {});
}

/** Says a sentence an engine has returned. */
export const sayIn = (language: Language, sentence: Sentence): string =>
  text(language, sentence.key as TextKey, sentence.args);

export const inBothLanguages = (sentence: Sentence): Text => ({
  ko: sayIn("ko", sentence),
  en: sayIn("en", sentence),
});
