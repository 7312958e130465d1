import iconv from "iconv-lite";
import type { Hostile } from "./hostile-archives.ts";
import { compound, zip } from "./made-files.ts";

const noise = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919 + 13) % 251));

/** Texts, and what only looks like one. */
export const hostileTexts: readonly Hostile[] = [
  { what: "an empty file", make: () => "", code: "file-empty" },
  { what: "a file above the cap", make: () => "a,b\n1,2\n", code: "file-too-large", limits: { fileBytes: 4 } },
  {
    what: "a web page as .xls",
    make: () => "\ufeff  <html><table><tr><td>1</td></tr></table></html>",
    code: "file-html",
  },
  {
    what: "a web page as .xls, in UTF-16",
    make: () => iconv.encode("<html><table/></html>", "utf-16le", { addBOM: true }),
    code: "file-html",
  },
  { what: "an XML spreadsheet of 2003", make: () => '<?xml version="1.0"?><Workbook/>', code: "file-html" },
  {
    what: "a saved web archive",
    make: () => "MIME-Version: 1.0\nContent-Type: multipart/related\n",
    code: "file-html",
  },
  {
    what: "a compound file that is no workbook",
    make: () => compound("Contents", Buffer.alloc(10)),
    code: "file-protected",
  },
  { what: "a workbook of Excel 95", make: () => compound("Book", Buffer.alloc(10)), code: "file-old-excel" },
  {
    what: "a document of another program",
    make: () => compound("WordDocument", Buffer.alloc(10)),
    code: "file-not-a-table",
  },
  { what: "an encrypted workbook", make: () => compound("EncryptedPackage", Buffer.alloc(10)), code: "file-encrypted" },
  {
    what: "a compound file of which only the head is left",
    make: () => compound("Workbook", Buffer.alloc(10)).subarray(0, 600),
    code: "file-protected",
  },
  {
    what: "a compound file whose table of sectors is gone",
    make: () => compound("Workbook", Buffer.alloc(9000)).subarray(0, -512),
    code: "file-damaged",
  },
  {
    what: "document protection that says so",
    make: () =>
      Buffer.concat([
        Buffer.from("\x9b DRMONE  This Document is encrypted and protected by Fasoo DRM", "latin1"),
        noise,
      ]),
    name: "대장.xlsx",
    code: "file-protected",
  },
  {
    what: "document protection that looks like a tag",
    make: () => Buffer.concat([Buffer.from("<## NASCA DRM FILE - VER1.00 ##>"), noise]),
    name: "대장.xlsx",
    code: "file-protected",
  },
  { what: "a scrambled file", make: () => noise, name: "대장.xlsx", code: "file-protected" },
  { what: "a picture", make: () => noise, name: "a.png", code: "file-not-a-table" },
  { what: "a PDF", make: () => "%PDF-1.7\n1 0 obj\n", code: "file-not-a-table" },
  { what: "one line of prose", make: () => "hello", code: "file-not-a-table" },
  {
    what: "a NUL in a cell",
    make: () => `a,b\n${"1,2\n".repeat(40)}3,4\0\n`,
    code: "file-nul",
    place: ["file", 42, "B"],
  },
  {
    what: "a NUL far into a long text",
    make: () => `a,b\n${"1,2\n".repeat(40_000)}3,4\0\n`,
    code: "file-nul",
    place: ["file", 40_002, "B"],
  },
  {
    what: "a quote that never closes",
    make: () => `a,b\n1,"x\n${"1,2\n".repeat(5_000_000)}`,
    code: "file-quote-open",
    place: ["file", 2, "B"],
  },
  {
    what: "a cell of 20 MB without an end",
    make: () => `a,b\n1,${"x".repeat(20_000_000)}`,
    code: "file-cell-too-long",
    place: ["file", 2, "B"],
  },
  {
    what: "a line of ten million commas",
    make: () => `a,b\n${",".repeat(10_000_000)}\n`,
    code: "file-too-many-columns",
    place: ["file", 2],
  },
  {
    what: "two million empty lines",
    make: () => `a,b\n${"\n".repeat(2_000_000)}1,2\n`,
    code: "file-too-many-rows",
    place: ["file"],
  },
  {
    what: "half a pair of UTF-16",
    make: () =>
      Buffer.concat([Buffer.from("\ufeffa,b\n1,", "utf16le"), Buffer.from([0x00, 0xd8]), Buffer.from("\n", "utf16le")]),
    code: "file-encoding",
    place: ["file", 2, "B"],
  },
  {
    what: "UTF-8 with one byte broken",
    make: () =>
      Buffer.concat([
        Buffer.from("이름,값\n가나다라,마바사\n아자,"),
        Buffer.from([0xed, 0xa0, 0x80]),
        Buffer.from("\n가,나\n"),
      ]),
    code: "file-encoding",
    place: ["file", 3, "B"],
  },
  {
    what: "headings named like parts of every object",
    make: () => "__proto__,constructor\npolluted,1\n",
    cells: ["__proto__", "constructor"],
  },
  {
    what: "cells that begin like a formula",
    make: () => "=cmd|'/c calc'!A0,@SUM(1)\n+1,-1\n",
    cells: ["=cmd|'/c calc'!A0", "@SUM(1)"],
  },
  { what: "JSON that breaks off", make: () => '{"a": [1, 2,\n  {"b": tru', code: "file-json", place: [2, 12] },
  { what: "JSON of two values", make: () => '{"a": 1}\n{"a": 2}', code: "file-json", place: [2, 1] },
  { what: "JSON a million deep", make: () => "[".repeat(1_000_000), code: "file-json-deep" },
  {
    what: "JSON beyond its cap",
    make: () => `["${"x".repeat(2000)}"]`,
    code: "file-json-large",
    limits: { jsonBytes: 1000 },
  },
  { what: "JSON with a raw line end in a text", make: () => '{"a": "x\ny"}', code: "file-json", place: [1, 9] },
  {
    what: "JSON of 30 million empty lines",
    make: () => `[${"\n".repeat(30_000_000)}x`,
    code: "file-json",
    place: [30_000_001, 1],
  },
  {
    what: "JSON with a text of 30 MB, and an escape at its end that is none",
    make: () => `{"a": "\\n${"x".repeat(30_000_000)}\\q"}`,
    code: "file-json",
    place: [1, 30_000_010],
  },
  { what: "JSON behind NULs", make: () => '{"a": "x\0y"}', code: "file-json" },
  {
    what: "one JSON file in an archive, broken",
    make: () => zip([{ name: "a.json", text: "{" }]),
    code: "file-json",
    place: ["a.json"],
  },
];
