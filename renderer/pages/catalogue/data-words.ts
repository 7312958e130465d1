import type { TextKey } from "../../../shared/text/text.ts";
import type { Words } from "../../hooks/use-text.ts";

/** The words for a key made from an id of the data; where there are none, what the data itself says. */
export function dataWords({ t }: Pick<Words, "t">, key: string, otherwise: string): string {
  const said = t(key as TextKey); // a key without words comes back as it is
  return said === key ? otherwise : said;
}
