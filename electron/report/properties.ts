import type { ReportDocument } from "../../shared/report/document.ts";

/**
 * Adds to a PDF what Typst's public interface cannot say: that viewers show the title instead of the file's name, and
 * which product wrote it.
 *
 * Written as an incremental update (ISO 32000-1, 7.5.6): the bytes before stay as they are, three objects are written
 * again behind them with a table that points to the old one. A file of another shape than Typst writes comes back as it is.
 */
export function withProperties(pdf: Uint8Array, { producer }: Pick<ReportDocument, "producer">): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString("latin1");
  const trailer =
    /trailer\s*<<\s*\/Size (\d+)\s*\/Root (\d+) 0 R\s*\/Info (\d+) 0 R\s*(\/ID \[[^\]]*\])\s*>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(
      text,
    );
  if (!trailer) return pdf;
  const [, size, root, info, id, previous] = trailer as unknown as [string, string, string, string, string, string]; // the five groups stand in every match
  const catalog = bodyOf(text, root);
  const about = bodyOf(text, info);
  if (!catalog || !about) return pdf;

  const objects = [
    { number: Number(root), body: shownTitle(catalog) },
    { number: Number(info), body: about.replace(/>>\s*$/, `/Producer (${producer})\n>>`) },
    ...metadataOf(text, catalog, producer),
  ].sort((a, b) => a.number - b.number);
  let update = "\n";
  const rows = objects.map(({ number, body }) => {
    const at = text.length + update.length;
    update += `${number} 0 obj\n${body}\nendobj\n`;
    return `${number} 1\n${String(at).padStart(10, "0")} 00000 n\r\n`;
  });
  const table = text.length + update.length;
  update += `xref\n${rows.join("")}trailer\n<< /Size ${size} /Root ${root} 0 R /Info ${info} 0 R ${id} /Prev ${previous} >>\nstartxref\n${table}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([pdf, Buffer.from(update, "latin1")]));
}

/** An object's dictionary as it stands in the file. */
function bodyOf(text: string, number: string): string | null {
  const start = text.lastIndexOf(`\n${number} 0 obj`);
  if (start < 0) return null;
  const end = text.indexOf("endobj", start);
  const body = text.slice(start + `\n${number} 0 obj`.length, end).trim();
  return body.startsWith("<<") && body.endsWith(">>") ? body : null;
}

/** The XMP packet with the same producer as the old dictionary: two places that say the same of one file. */
function metadataOf(text: string, catalog: string, producer: string): { number: number; body: string }[] {
  const number = /\/Metadata (\d+) 0 R/.exec(catalog)?.[1];
  const start = number === undefined ? -1 : text.lastIndexOf(`\n${number} 0 obj`);
  const held = /stream\r?\n([^]*?)\r?\nendstream/.exec(
    start < 0 ? "" : text.slice(start, text.indexOf("endobj", start)),
  );
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
