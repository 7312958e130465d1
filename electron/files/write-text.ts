import iconv from "iconv-lite";
import type { TextEncoding } from "../../shared/exchange/write/out-file.ts";

/** A character that an encoding does not have, and how often it stands there. */
export type Unwritable = Readonly<{ character: string; count: number }>;

/** Characters that Korean Windows (CP949) cannot write, most frequent first. Hangul is composed before it is looked at. */
export function unwritable(texts: Iterable<string>): Unwritable[] {
  const known = new Map<string, boolean>();
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const character of text.normalize("NFC")) {
      if (character < "\u0080") continue;
      let has = known.get(character);
      if (has === undefined)
        known.set(character, (has = iconv.decode(iconv.encode(character, "cp949"), "cp949") === character));
      if (!has) counts.set(character, (counts.get(character) ?? 0) + 1);
    }
  return [...counts]
    .map(([character, count]) => ({ character, count }))
    .sort((a, b) => b.count - a.count || (a.character < b.character ? -1 : 1));
}

/** Text as bytes. UTF-8 begins with a mark, without which Excel on Korean Windows takes it for CP949; `?` stands for what CP949 lacks. */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array {
  switch (encoding) {
    case "utf-8":
      return Buffer.from(`\ufeff${text}`);
    case "utf-8-plain":
      return Buffer.from(text);
    case "cp949":
      return iconv.encode(text.normalize("NFC"), "cp949");
  }
}
