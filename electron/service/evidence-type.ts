/**
 * The most a document may have. It is kept whole in the workspace, and a workspace is mailed and copied.
 */
export const MOST_BYTES = 25 * 1024 * 1024;

/** A kind of document that can be shown or saved safely: its media type, and the endings its name may have. */
type Kind = Readonly<{ type: string; endings: readonly [string, ...string[]] }>;

const pdf: Kind = { type: "application/pdf", endings: [".pdf"] };
const png: Kind = { type: "image/png", endings: [".png"] };
const jpeg: Kind = { type: "image/jpeg", endings: [".jpg", ".jpeg"] };
const office = "application/vnd.openxmlformats-officedocument";
const docx: Kind = { type: `${office}.wordprocessingml.document`, endings: [".docx"] };
const xlsx: Kind = { type: `${office}.spreadsheetml.sheet`, endings: [".xlsx"] };
const hwp: Kind = { type: "application/x-hwp", endings: [".hwp"] };
const hwpx: Kind = { type: "application/hwp+zip", endings: [".hwpx"] };
const json: Kind = { type: "application/json", endings: [".json"] };
const xml: Kind = { type: "application/xml", endings: [".xml"] };
const csv: Kind = { type: "text/csv", endings: [".csv"] };
const plain: Kind = { type: "text/plain", endings: [".txt", ".text", ".log", ".md"] };

/**
 * What a document is, by its content and never by its name; `null`: nothing that is kept.
 *
 * Pages that could run something (HTML, SVG) are plain text or XML here, and are named and shown as such.
 */
function kindOf(name: string, bytes: Buffer): Kind | null {
  const begins = (...codes: number[]): boolean => codes.every((code, index) => bytes[index] === code);
  if (begins(0x25, 0x50, 0x44, 0x46, 0x2d)) return pdf;
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return png;
  if (begins(0xff, 0xd8, 0xff)) return jpeg;
  if (begins(0x50, 0x4b, 0x03, 0x04)) return ofArchive(bytes);
  if (begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
    return bytes.includes("HWP Document File", 0, "latin1") ? hwp : null;
  return ofText(name, bytes);
}

/** The parts an office document must have, looked for by name; nothing is unpacked. */
function ofArchive(bytes: Buffer): Kind | null {
  const has = (part: string): boolean => bytes.includes(part, 0, "latin1");
  if (bytes.subarray(0, 200).includes("application/hwp+zip")) return hwpx;
  if (!has("[Content_Types].xml") || has("vbaProject.bin")) return null; // macros are nothing to keep as proof
  if (has("word/document.xml")) return docx;
  return has("xl/workbook.xml") ? xlsx : null;
}

function ofText(name: string, bytes: Buffer): Kind | null {
  const text = utf8(bytes);
  if (text === null) return null;
  const start = text.trimStart();
  if (/^[{[]/.test(start) && isJson(text)) return json;
  if (start.startsWith("<?xml") || /^<svg[\s>]/i.test(start)) return xml;
  return name.toLowerCase().endsWith(".csv") ? csv : plain;
}

function utf8(bytes: Buffer): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // eslint-disable-next-line no-control-regex -- control characters are what tells a program's data from text
    return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A document as it is kept: its type, and a name that ends in what it is. `null`: nothing that is kept. */
export function documentOf(name: string, bytes: Buffer): Readonly<{ name: string; type: string }> | null {
  const kind = kindOf(name, bytes);
  if (!kind) return null;
  const clean = plainName(name);
  const fits = kind.endings.some((ending) => clean.toLowerCase().endsWith(ending));
  return { name: fits ? clean : `${clean.slice(0, 240)}${kind.endings[0]}`, type: kind.type };
}

/** Without what hides how a name ends, and without what no file system takes. */
function plainName(name: string): string {
  // eslint-disable-next-line no-control-regex -- as above
  const clean = name.replace(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, "");
  return (
    clean
      .replace(/[<>:"/\\|?*]/g, "_")
      .replace(/^[.\s]+|[.\s]+$/g, "")
      .slice(0, 250) || "document"
  );
}
