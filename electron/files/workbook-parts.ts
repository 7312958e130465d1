import { type Archive, readXml } from "./archive.ts";
import { type NumberStyle, styleOfFormat } from "./number-format.ts";
import type { Reading } from "./row-source.ts";
import { type XmlHandler, attribute, attributesOf } from "./xml.ts";

/** What an XLSX file says about itself before the first row. */
export type WorkbookParts = Readonly<{
  sheets: readonly Readonly<{ name: string; hidden: boolean; part: string }>[];
  /** Days are counted from 1904, as old Macintosh books do. */
  since1904: boolean;
  /** What a number under each cell style shows. */
  styles: readonly NumberStyle[];
  /** The part with the texts that cells share, where there is one. */
  sharedStrings: string | null;
}>;

/** The path of the book's own part, of XLSX or XLSB; `null` where an archive holds no workbook. */
export async function bookPart(archive: Archive, reading: Reading): Promise<string | null> {
  const root = await relations(archive, "_rels/.rels", reading);
  return root.find(({ type }) => type.endsWith("/officeDocument"))?.target.replace(/^\//, "") ?? null;
}

export async function workbookParts(archive: Archive, book: string, reading: Reading): Promise<WorkbookParts> {
  const links = await relationsOf(archive, book, reading);
  const sheets: { name: string; hidden: boolean; part: string }[] = [];
  let since1904 = false;
  await readXml(
    archive,
    book,
    handler((name, tag) => {
      if (name === "workbookPr") since1904 = /^(1|true)$/.test(attribute(tag, "date1904") ?? "");
      if (name !== "sheet") return;
      const said = new Map<string, string>();
      const found = attributesOf(tag);
      for (let at = 0; at < found.length; at += 2) said.set(found[at]!, found[at + 1]!);
      const link = links.find(({ id }) => id === said.get("id"));
      // a sheet of nothing but a chart or a dialogue has no rows
      if (link !== undefined && !link.type.endsWith("/worksheet")) return;
      sheets.push({
        name: (said.get("name") ?? "").normalize("NFC"),
        hidden: (said.get("state") ?? "visible") !== "visible",
        part: link?.target ?? "",
      });
    }),
    reading,
  );
  const linked = (kind: string): string | null => links.find(({ type }) => type.endsWith(kind))?.target ?? null;
  const styles = linked("/styles");
  return {
    sheets,
    since1904,
    styles: styles === null ? [] : await stylesOf(archive, styles, reading),
    sharedStrings: linked("/sharedStrings"),
  };
}

type Relation = Readonly<{ id: string; type: string; target: string }>;

/** Relations of a part, their targets as paths in the archive. */
export async function relationsOf(archive: Archive, part: string, reading: Reading): Promise<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const all = await relations(archive, `${folder}_rels/${part.slice(folder.length)}.rels`, reading);
  return all.map((one) => ({ ...one, target: resolved(folder, one.target) }));
}

async function relations(archive: Archive, part: string, reading: Reading): Promise<Relation[]> {
  const found: Relation[] = [];
  const read = handler((name, tag) => {
    // what lies outside the file is never looked at
    if (name !== "Relationship" || attribute(tag, "TargetMode") === "External") return;
    found.push({
      id: attribute(tag, "Id") ?? "",
      type: attribute(tag, "Type") ?? "",
      target: attribute(tag, "Target") ?? "",
    });
  });
  await readXml(archive, part, read, reading);
  return found;
}

/** `../styles.xml` beside `xl/worksheets/` → `xl/styles.xml`. A path that climbs out leads to no part, hence to nothing. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/"))
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  return path.join("/");
}

async function stylesOf(archive: Archive, part: string, reading: Reading): Promise<NumberStyle[]> {
  const formats = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let inCells = false;
  const read = handler(
    (name, tag) => {
      if (name === "numFmt") formats.set(Number(attribute(tag, "numFmtId")), attribute(tag, "formatCode") ?? "");
      else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) {
        const id = Number(attribute(tag, "numFmtId") ?? 0);
        styles.push(styleOfFormat(id, formats.get(id) ?? null));
      }
    },
    (name) => {
      if (name === "cellXfs") inCells = false;
    },
  );
  await readXml(archive, part, read, reading);
  return styles;
}

const handler = (open: XmlHandler["open"], close: XmlHandler["close"] = () => undefined): XmlHandler => ({
  listening: false,
  open,
  close,
  text: () => undefined,
});
