import type { Part } from "./made-files.ts";

/** A record of a binary workbook. */
function record(id: number, ...fields: readonly Buffer[]): Buffer {
  const data = Buffer.concat(fields);
  const head = id < 0x80 ? [id] : [(id & 0x7f) | 0x80, id >> 7];
  const size: number[] = [];
  let rest = data.length;
  do {
    size.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    rest >>= 7;
  } while (rest > 0);
  return Buffer.concat([Buffer.from([...head, ...size]), data]);
}
const long = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};
const short = (value: number): Buffer => long(value).subarray(0, 2);
const byte = (value: number): Buffer => Buffer.from([value]);
const double = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};
const text = (value: string): Buffer => Buffer.concat([long(value.length), Buffer.from(value, "utf16le")]);
const cell = (column: number, style = 0): Buffer => Buffer.concat([long(column), long(style)]);
const row = (at: number, isHidden = false): Buffer =>
  record(0, long(at), long(0), short(300), byte(0), byte(isHidden ? 0x10 : 0), byte(0), long(0));

const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * The parts of a binary workbook, put together from the published record layout (MS-XLSB): no program at hand writes one.
 *
 * Two sheets, the second hidden; texts of their own and shared, numbers in four and in eight bytes, a day, a truth, an error,
 * formulas with saved results, a hidden row, a merged range.
 */
export function xlsbSample(): Part[] {
  const links = (list: readonly (readonly [string, string])[]): string =>
    `<Relationships>${list.map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${relation}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;
  const sheet = (...records: readonly Buffer[]): Buffer =>
    Buffer.concat([record(129), record(145), ...records.slice(0, -1), record(146), records.at(-1)!, record(130)]);
  return [
    { name: "[Content_Types].xml", text: "<Types/>" },
    { name: "_rels/.rels", text: links([["officeDocument", "xl/workbook.bin"]]) },
    {
      name: "xl/_rels/workbook.bin.rels",
      text: links([
        ["worksheet", "worksheets/sheet1.bin"],
        ["worksheet", "worksheets/sheet2.bin"],
        ["styles", "styles.bin"],
        ["sharedStrings", "sharedStrings.bin"],
      ]),
    },
    {
      name: "xl/workbook.bin",
      text: Buffer.concat([
        record(131),
        record(153, long(0), long(0), text("")),
        record(143),
        record(156, long(0), long(1), text("rId1"), text("현황")),
        record(156, long(1), long(2), text("rId2"), text("숨김")),
        record(144),
        record(132),
      ]),
    },
    {
      name: "xl/styles.bin",
      text: Buffer.concat([
        record(44, short(164), text('yyyy"년" m"월" d"일"')),
        record(617, long(2)),
        record(47, short(0), short(0), long(0), long(0)),
        record(47, short(0), short(164), long(0), long(0)),
        record(618),
      ]),
    },
    { name: "xl/sharedStrings.bin", text: record(19, byte(0), text("나눠 쓰는 글")) },
    {
      name: "xl/worksheets/sheet1.bin",
      text: sheet(
        row(0),
        record(7, cell(0), long(0)),
        record(6, cell(2), text("0341")),
        row(1, true),
        record(2, cell(0), long((12 << 2) | 2)),
        record(2, cell(1), long((1234 << 2) | 3)),
        record(5, cell(2), double(1.5)),
        record(5, cell(3, 1), double(46_347)),
        record(4, cell(4), byte(1)),
        record(3, cell(5), byte(42)),
        record(9, cell(6), double(3), short(0), long(0)),
        record(8, cell(7), text("식"), short(0), long(0)),
        record(1, cell(8)),
        record(176, long(0), long(0), long(0), long(1)),
      ),
    },
    { name: "xl/worksheets/sheet2.bin", text: sheet(row(4), record(6, cell(1), text("x")), Buffer.alloc(0)) },
  ];
}
