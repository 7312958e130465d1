import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { Refusal } from "../../shared/contract/failure.ts";
import { parseJson } from "./json.ts";
import { type Part, bookParts, number, ods, row, word, xls, biff8, zip } from "./made-files.ts";
import { readHere } from "./read-here.ts";
import { type Random, seeded } from "./samples/random.ts";
import { xlsbSample } from "./xlsb-sample.ts";

/** One seed for all: a failure names it with the number of the case, and the same case comes again. */
const SEED = 20261121;

/** Reads what was made; anything but a refusal is a fault of ours, and is shown with what it takes to repeat it. */
async function survives(kind: string, at: number, bytes: Buffer): Promise<string> {
  try {
    const { sheets } = await readHere(bytes, `${kind}.xlsx`);
    return `read ${sheets.length}`;
  } catch (error) {
    if (error instanceof Refusal) {
      expect(error.failure.sentence.ko).not.toContain("{{");
      return error.failure.code;
    }
    throw new Error(`${kind}, seed ${SEED}, case ${at}: ${bytes.subarray(0, 3000).toString("base64")}`, {
      cause: error,
    });
  }
}

const below = (random: Random, count: number): number => Math.floor(random.next() * count);
const one = <Thing>(random: Random, things: readonly Thing[]): Thing => random.pick(things);

/** Bytes turned, cut out, doubled or put in, one to five times. */
function torn(random: Random, bytes: Buffer): Buffer {
  let made = Buffer.from(bytes);
  for (let times = 1 + below(random, 5); times > 0 && made.length > 8; times -= 1) {
    const at = below(random, made.length);
    const length = 1 + below(random, 12);
    switch (below(random, 5)) {
      case 0:
        made[at] = below(random, 256);
        break;
      case 1:
        made = Buffer.concat([made.subarray(0, at), made.subarray(at + length)]);
        break;
      case 2:
        made = Buffer.concat([made.subarray(0, at + length), made.subarray(at)]);
        break;
      case 3:
        made.writeUInt32LE(one(random, [0, 1, 0xffff, 0x7fffffff, 0xffffffff]), Math.min(at, made.length - 4));
        break;
      default:
        if (below(random, 4) === 0) made = made.subarray(0, at);
    }
  }
  return made;
}

const pieces = [
  "<", ">", "/", "&", "&amp;", "&#0;", "&#55296;", "]]>", "<![CDATA[", "<!--", "-->", "<?x?>", "<!DOCTYPE x>", '"', "'", "\0",
  "</row>", "<row>", '<c r="XFD9">', "</c>", "<v>", "</v>", "<is><t>", ' r="A0"', ' t="s"', ' t="d"', ' t="b"', ' s="99"', "1e400",
  "-", "가", "\u1100\u1161", "_xD800_", "_x0000_", "<rPh>", "<f>", "<mergeCell ref='A1:B'/>", ' hidden="1"', "x:",
]; // prettier-ignore

function tornText(random: Random, text: string): string {
  let made = text;
  for (let times = 1 + below(random, 4); times > 0; times -= 1) {
    const at = below(random, made.length + 1);
    const length = below(random, 10);
    made = made.slice(0, at) + (below(random, 3) > 0 ? one(random, pieces) : "") + made.slice(at + length);
  }
  return made;
}

function book(random: Random): Part[] {
  const value = (): string =>
    one(random, ["1", "0", "45658.5", "-1", "1e308", "NaN", "", "99999999999999999999", "2", "가", "TRUE"]);
  const cells = Array.from({ length: below(random, 6) }, (_, at) => {
    const ref = one(random, [`${"ABCDEF"[at]!}1`, "A1", "ZZZZ1", "", "1A", "XFD1"]);
    const type = one(random, ["", "s", "b", "n", "d", "e", "str", "inlineStr", "zz"]);
    return below(random, 3) === 0
      ? word(ref, value())
      : `<c r="${ref}" t="${type}" s="${value()}"><v>${value()}</v></c>`;
  });
  return bookParts({
    rows: row(one(random, [1, 1, 1, 2, 0, -1, 1_048_577]), cells.join("")) + row(2, number("A2", value(), 1)),
    texts: "<si><t>a</t></si><si><r><t>b</t></r><rPh><t>c</t></rPh></si>",
    styles: `<numFmts><numFmt numFmtId="164" formatCode="${one(random, ["yyyy", "0%", "[h]:mm", '"', "\\", ""])}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="${one(random, ["14", "164", "-1", "x"])}"/></cellXfs>`,
    behind: `<mergeCells><mergeCell ref="${one(random, ["A1:B2", "B2:A1", "A1", "", "A1:XFD1048576"])}"/></mergeCells>`,
  });
}

describe("made to break", () => {
  it("reads or refuses 1,000 workbooks torn in the archive, in the XML and in the cells", async () => {
    const random = seeded(SEED);
    const plain = zip(bookParts({ rows: row(1, word("A1", "가나다") + number("B1", "1")) + row(2, word("A2", "x")) }));
    const ends = new Set<string>();
    for (let at = 0; at < 1000; at += 1) {
      let bytes: Buffer;
      if (at % 3 === 0) bytes = torn(random, plain);
      else if (at % 3 === 1) {
        const parts = book(random);
        const which = below(random, parts.length);
        bytes = zip(
          parts.map((part, index) => (index === which ? { ...part, text: tornText(random, String(part.text)) } : part)),
        );
      } else bytes = zip(book(random));
      ends.add(await survives("xlsx", at, bytes));
    }
    expect(ends.size).toBeGreaterThan(4);
  }, 60_000);

  it("reads or refuses 900 torn workbooks of the other kinds", async () => {
    const random = seeded(SEED + 1);
    const cell =
      "<table:table-row><table:table-cell office:value-type='float' office:value='1'/><table:table-cell><text:p>가<text:s text:c='2'/></text:p></table:table-cell></table:table-row>";
    const old = xls(
      [biff8(0x203, [2, 0], [2, 0], [2, 0], [8, 1.5]), biff8(0xfd, [2, 1], [2, 0], [2, 0], [4, 0])],
      [biff8(0xfc, [4, 1], [4, 1], [2, 1], [1, 1], "가")],
    );
    for (let at = 0; at < 300; at += 1) {
      await survives("ods", at, ods(tornText(random, cell)));
      const head = 512 + below(random, 200);
      await survives(
        "xls",
        at,
        Buffer.concat([
          old.subarray(0, at % 2 ? 0 : 512),
          torn(random, old.subarray(at % 2 ? 0 : 512, head)),
          old.subarray(head),
        ]),
      );
      await survives(
        "xlsb",
        at,
        zip(
          xlsbSample().map((part) =>
            part.name.endsWith(".bin") && below(random, 2) === 0
              ? { ...part, text: torn(random, Buffer.from(part.text)) }
              : part,
          ),
        ),
      );
    }
  }, 60_000);

  it("reads or refuses 20,000 texts", async () => {
    const random = seeded(SEED + 2);
    const bits = [
      ",",
      ";",
      "\t",
      "|",
      '"',
      '""',
      "\n",
      "\r",
      "\r\n",
      "a",
      "1",
      "가나",
      "é",
      "\0",
      "\ufeff",
      "sep=;\n",
      "ｱ",
      "=1+1",
      "\u1100\u1161",
      " ",
      "[",
      "{",
      "<",
      "\ud800",
      "1,5",
      "x".repeat(50),
    ];
    const encodings = ["utf-8", "cp949", "utf-16le", "utf-16be", "windows-1252", "shift_jis"];
    for (let at = 0; at < 20_000; at += 1) {
      const text = Array.from({ length: 1 + below(random, 30) }, () => one(random, bits)).join("");
      const bytes = iconv.encode(text, one(random, encodings), { addBOM: below(random, 4) === 0 });
      await survives("csv", at, below(random, 4) === 0 ? torn(random, bytes) : bytes);
    }
  }, 60_000);

  it("reads 20,000 pieces of JSON as the platform does, or says where they break", async () => {
    const random = seeded(SEED + 3);
    const bits = [
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      '"a"',
      '"__proto__"',
      '"\\u12"',
      '"\\ud800"',
      "1",
      "-0",
      "1.5e3",
      "01",
      "true",
      "nul",
      "null",
      " ",
      "\n",
      '"',
      "\\",
    ];
    for (let at = 0; at < 20_000; at += 1) {
      const whole = made(random, 4);
      const text =
        below(random, 2) === 0
          ? whole
          : below(random, 2) === 0
            ? torn(random, Buffer.from(whole)).toString("utf8")
            : Array.from({ length: below(random, 12) }, () => one(random, bits)).join("");
      expect({ seed: SEED, at, text, read: tried(() => parseJson(text, 100)) }).toEqual({
        seed: SEED,
        at,
        text,
        read: tried(() => JSON.parse(text) as unknown),
      });
      if (at % 40 === 0) await survives("json", at, Buffer.from(text));
    }
    expect(({} as Record<string, unknown>)["polluted"]).toBe(undefined);
  }, 60_000);
});

/** JSON of some depth, with every kind of value. */
function made(random: Random, depth: number): string {
  const space = one(random, ["", " ", "\n"]);
  if (depth === 0 || below(random, 3) === 0)
    return space + one(random, ["1", "-2.5", "true", "null", '"가"', '"\\n"', '"__proto__"', "1e5", '""', "12345"]);
  const inside = Array.from({ length: below(random, 4) }, () => made(random, depth - 1));
  if (below(random, 2) === 0) return `${space}[${inside.join(",")}${space}]`;
  const keys = ['"a"', '"b"', '"constructor"', '"polluted"'];
  return `${space}{${inside.map((value) => `${one(random, keys)}:${value}`).join(",")}}`;
}

const tried = (read: () => unknown): string => {
  try {
    return JSON.stringify(read());
  } catch {
    return "broken";
  }
};
