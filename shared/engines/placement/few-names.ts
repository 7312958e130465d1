import type { Text } from "../../model/sentence.ts";

/** How many names stand in a sentence before it only counts. */
const FEW = 3;

/** The first few of several names, each once; three dots where there are more. */
export function fewNames(names: readonly (string | Text)[]): Text {
  const texts = names.map((name) => (typeof name === "string" ? { ko: name, en: name } : name));
  const own = [...new Map(texts.map((text) => [text.en, text])).values()];
  const join = (language: keyof Text): string =>
    [...own.slice(0, FEW).map((text) => text[language]), ...(own.length > FEW ? ["…"] : [])].join(", ");
  return { ko: join("ko"), en: join("en") };
}
