import type { ReportDocument } from "../../shared/report/document.ts";

/** The last lines of a file as Typst writes it are far shorter. */
const TRAILER_BYTES = 4096;

/**
 * Adds to a PDF what Typst's public interface cannot say: that viewers show the title instead of the file's name, and
 * which product wrote it.
 *
 * Written as an incremental update (ISO 32000-1, 7.5.6): the bytes before stay as they are, three objects are written
 * again behind them with a table that points to the old one. A file of another shape than Typst writes comes back as it is.
 */
export function withProperties(pdf: Uint8Array, { producer }: Pick<ReportDocument, "producer">): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const trailer =
    /trailer\s*<<\s*\/Size (\d+)\s*\/Root (\d+) 0 R\s*\/Info (\d+) 0 R\s*(\/ID \[[^\]]*\])\s*>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(
      file.subarray(-TRAILER_BYTES).toString("latin1"),
    );
  if (!trailer) return pdf;
  const [, size, root, info, id, previous] = trailer as unknown as [string, string, string, string, string, string]; // the five groups stand in every match
  const catalog = bodyOf(file, root);
  const about = bodyOf(file, info);
  if (!catalog || !about) return pdf;

  const objects = [
    { number: Number(root), body: shownTitle(catalog) },
    { number: Number(info), body: about.replace(/>>\s*$/, `/Producer (${producer})\n>>`) },
    ...metadataOf(file, catalog, producer),
  ].sort((a, b) => a.number - b.number);
  let update = "\n";
  const rows = objects.map(({ number, body }) => {
    const at = file.length + update.length;
    update += `${number} 0 obj\n${body}\nendobj\n`;
    return `${number} 1\n${String(at).padStart(10, "0")} 00000 n\r\n`;
  });
  const table = file.length + update.length;
  update += `xref\n${rows.join("")}trailer\n<< /Size ${size} /Root ${root} 0 R /Info ${info} 0 R ${id} /Prev ${previous} >>\nstartxref\n${table}\n%%EOF\n`;
  const whole = new Uint8Array(file.length + update.length); // its own memory, so that it can be handed over
  whole.set(file);
  whole.set(Buffer.from(update, "latin1"), file.length);
  return whole;
}

/** An object as it stands in the file, up to its end. */
function objectOf(file: Buffer, number: string): string | null {
  const opening = `\n${number} 0 obj`;
  const start = file.lastIndexOf(opening, undefined, "latin1");
  if (start < 0) return null;
  return file.toString("latin1", start + opening.length, file.indexOf("endobj", start, "latin1"));
}

/** An object's dictionary as it stands in the file. */
function bodyOf(file: Buffer, number: string): string | null {
  const body = objectOf(file, number)?.trim();
  return body?.startsWith("<<") && body.endsWith(">>") ? body : null;
}

/** The XMP packet with the same producer as the old dictionary: two places that say the same of one file. */
function metadataOf(file: Buffer, catalog: string, producer: string): { number: number; body: string }[] {
  const number = /\/Metadata (\d+) 0 R/.exec(catalog)?.[1];
  const held = /stream\r?\n([^]*?)\r?\nendstream/.exec(number === undefined ? "" : (objectOf(file, number) ?? ""));
  const packet = held?.[1];
  const end = "</rdf:Description>";
  // compressed, or of another shape: left as it is
  if (number === undefined || !packet?.includes(end) || packet.includes("<pdf:Producer>")) return [];
  const said = packet.replace(end, `<pdf:Producer>${producer}</pdf:Producer>${end}`);
  const body = `<<\n/Length ${said.length}\n/Type /Metadata\n/Subtype /XML\n>>\nstream\n${said}\nendstream`;
  return [{ number: Number(number), body }];
}

function shownTitle(catalog: string): string {
  const preferences = /\/ViewerPreferences\s*<</;
  return preferences.test(catalog)
    ? catalog.replace(preferences, "/ViewerPreferences << /DisplayDocTitle true")
    : catalog.replace(/>>\s*$/, "/ViewerPreferences << /DisplayDocTitle true >>\n>>");
}
