import { refusal } from "../../shared/contract/failure.ts";
import type { Row } from "../../shared/exchange/workbook.ts";
import { type Archive, faultOf, readXml } from "./archive.ts";
import { type OdsItem, OdsRows } from "./ods-rows.ts";
import type { Reading, RowSource, SheetFacts, SheetSource } from "./row-source.ts";
import { noFacts } from "./row-source.ts";
import { XmlReader } from "./xml.ts";

const CONTENT = "content.xml";

/** Whether an archive says that it is an OpenDocument spreadsheet. */
export async function isOds(archive: Archive): Promise<boolean> {
  let said = "";
  for await (const chunk of archive.chunks("mimetype")) said += chunk.toString("latin1", 0, 100);
  return said.startsWith("application/vnd.oasis.opendocument.spreadsheet");
}

/** Opens an OpenDocument spreadsheet whose archive has been searched: all its sheets stand in one part, read as it unpacks. */
export async function openOds(archive: Archive, reading: Reading): Promise<RowSource> {
  const { name } = reading;
  try {
    const found = { encryption: false };
    const handler = {
      listening: false,
      open: (tag: string) => (found.encryption ||= tag === "encryption-data"),
      close: () => undefined,
      text: () => undefined,
    };
    await readXml(archive, "META-INF/manifest.xml", handler, reading);
    if (found.encryption) throw refusal("file-encrypted", { name });
  } catch (error) {
    throw faultOf(error, reading, "META-INF/manifest.xml", () => refusal("file-damaged", { name }));
  }
  if (!archive.has(CONTENT)) throw refusal("file-damaged", { name });
  return {
    kind: "ods",
    encoding: null,
    encodingGuessed: false,
    delimiter: null,
    count: null,
    sheets: sheetsOf(archive, reading),
    json: null,
  };
}

/** Sheets as they come; the rows of one must be read to their end before the next is asked for. */
async function* sheetsOf(archive: Archive, reading: Reading): AsyncGenerator<SheetSource> {
  const items = itemsOf(archive, reading);
  let count = 0;
  for (;;) {
    const next = await items.next();
    if (next.done === true) break;
    const item = next.value;
    if (item.kind !== "sheet") continue;
    count += 1;
    const { name, limits } = reading;
    if (count > limits.sheets) throw refusal("file-too-many-parts", { name, limit: limits.sheets });
    let facts: SheetFacts = noFacts;
    async function* rows(): AsyncGenerator<readonly Row[]> {
      for (;;) {
        const after = await items.next();
        if (after.done === true) return;
        if (after.value.kind === "rows") yield after.value.rows;
        else {
          if (after.value.kind === "end") facts = after.value.facts;
          return;
        }
      }
    }
    yield { name: item.name, hidden: item.hidden, rows: rows(), facts: () => facts };
  }
  if (count === 0) throw refusal("file-not-a-table", { name: reading.name });
}

async function* itemsOf(archive: Archive, reading: Reading): AsyncGenerator<OdsItem> {
  const handler = new OdsRows(reading);
  try {
    const xml = new XmlReader(handler, reading.limits);
    for await (const chunk of archive.chunks(CONTENT)) {
      xml.write(chunk);
      yield* handler.take();
    }
    xml.end();
    yield* handler.take();
  } catch (error) {
    const { name } = reading;
    const { sheet, row } = handler.place();
    throw faultOf(error, reading, CONTENT, () =>
      sheet === "" ? refusal("file-damaged", { name }) : refusal("file-sheet-damaged", { name, sheet, row }),
    );
  }
}
