import { formats } from "../../../shared/exchange/formats.ts";
import type { Language } from "../../../shared/model/sentence.ts";

/** A format as people call it; `null` where columns were mapped by hand. */
export const formatName = (language: Language, format: string): string | null =>
  format === "map" || format.startsWith("map ")
    ? null
    : (formats.find(({ id }) => id === format)?.name[language] ?? format);
