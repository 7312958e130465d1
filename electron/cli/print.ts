import type { Text, Language } from "../../shared/model/sentence.ts";
import { type TextKey, text } from "../../shared/text/text.ts";

/** Where the command line writes: results to `out`, everything else to `err`, so that a result can be piped. */
export type Print = ReturnType<typeof printer>;

export function printer(
  language: Language,
  out: NodeJS.WritableStream,
  err: NodeJS.WritableStream & { isTTY?: boolean },
) {
  let progressShown = false;
  const clear = (): void => {
    if (progressShown) err.write("\r\x1b[K");
    progressShown = false;
  };

  return {
    line: (line = ""): void => void out.write(`${line}\n`),
    json: (value: unknown): void => void out.write(`${JSON.stringify(value, null, 2)}\n`),
    say: (key: TextKey, args: Readonly<Record<string, string | number | Text>> = {}): void => {
      clear();
      err.write(`${text(language, key, args)}\n`);
    },
    sentence: (sentence: Text): void => {
      clear();
      err.write(`${sentence[language]}\n`);
    },
    /** One line that is written over; only where a person watches. */
    progress: (line: string): void => {
      if (!err.isTTY) return;
      err.write(`\r\x1b[K${line.slice(0, 100)}`);
      progressShown = true;
    },
    clear,
    /** Columns of text; numbers to the right. Wide letters (Hangul) count two. */
    table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
      const cells = [head, ...rows].map((row) => row.map(String));
      const widths = head.map((_, column) => Math.max(...cells.map((row) => width(row[column] ?? ""))));
      const isNumber = head.map(
        (_, column) =>
          rows.length > 0 &&
          rows.every(
            (row) => typeof row[column] === "number" || /^[\d.,–\s%₩€$원-]*$/.test(row[column]?.toString() ?? ""),
          ),
      );
      cells.forEach((row, index) => {
        const padded = row.map((cell, column) => pad(cell, widths[column]!, isNumber[column]! && index > 0));
        out.write(`${padded.join("  ").trimEnd()}\n`);
        if (index === 0) out.write(`${widths.map((w) => "─".repeat(w)).join("  ")}\n`);
      });
    },
  };
}

function width(text: string): number {
  let columns = 0;
  for (const letter of text) columns += isWide(letter.codePointAt(0)!) ? 2 : 1;
  return columns;
}

/** Hangul, CJK and full-width forms (Unicode East Asian Width W and F, the blocks that occur here). */
const isWide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xff00 && code <= 0xff60);

function pad(text: string, columns: number, right: boolean): string {
  const blanks = " ".repeat(Math.max(0, columns - width(text)));
  return right ? blanks + text : text + blanks;
}
