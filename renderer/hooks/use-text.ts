import { useMemo } from "react";
import type { Figure } from "../../shared/engines/explain.ts";
import type { Language, Sentence, Text } from "../../shared/model/sentence.ts";
import { formatDay, formatMoney, formatNumber, formatRange } from "../../shared/text/format.ts";
import { type TextKey, sayIn, text } from "../../shared/text/text.ts";
import type { MoneyRange } from "../../shared/units/money.ts";
import type { Range } from "../../shared/units/range.ts";
import { figureValue } from "../parts/figure-words.ts";
import { useDesk } from "./desk.ts";

/** Everything a screen needs to speak in the language that is chosen now. */
export type Words = ReturnType<typeof wordsIn>;

function wordsIn(language: Language) {
  const plain = new Map<TextKey, string>();
  return {
    language,
    /** Words for a key of the dictionary. Without gaps to fill they are looked up once: a grid asks for them row by row. */
    t: (key: TextKey, args?: Sentence["args"]) => {
      if (args !== undefined) return text(language, key, args);
      const kept = plain.get(key);
      if (kept !== undefined) return kept;
      const words = text(language, key);
      plain.set(key, words);
      return words;
    },
    /** A sentence an engine has returned. */
    say: (sentence: Sentence) => sayIn(language, sentence),
    /** The words that are spoken, of a text held in both languages. */
    of: (both: Text) => both[language],
    number: (value: number, digits = 1) => formatNumber(language, value, digits),
    range: (value: Range, digits = 1) => formatRange(language, value, digits),
    money: (value: MoneyRange) => formatMoney(language, value),
    day: (day: string) => formatDay(language, day.slice(0, 10)),
    percent: (share: number, digits = 0) => `${formatNumber(language, share * 100, digits)}%`,
    figure: (figure: Figure) => figureValue(language, figure),
    /** “모름” / “not known”. */
    unknown: text(language, "parts.unknown"),
  };
}

export function useText(): Words {
  const language = useDesk((desk) => desk.language);
  return useMemo(() => wordsIn(language), [language]);
}
