import { Refusal, refusal } from "../../shared/contract/failure.ts";
import type { Archive } from "./archive.ts";
import { kindOf } from "./kind.ts";
import { openJson } from "./open-json.ts";
import { type OpenText, sheetNameOf, tableOf } from "./open-text.ts";
import type { Reading, RowSource } from "./row-source.ts";

const isJson = (name: string): boolean => /[.]json$/i.test(name);
const isText = (name: string): boolean => /[.](csv|tsv|txt)$/i.test(name);
/** What could hold tables itself: read past, its rows would be missing without a word. */
const isBook = (name: string): boolean =>
  /[.](zip|7z|rar|gz|tgz|tar|bz2|xz|xls[xmb]?|xlt[xm]?|ods|ots|numbers)$/i.test(name);
/** What systems put into archives of their own accord. */
const isClutter = (name: string): boolean => /(^|\/)(__MACOSX\/|[.]|Thumbs[.]db$|desktop[.]ini$)/i.test(name);

/** Opens a ZIP of text files, each a sheet named by its file; or the one JSON file that a ZIP holds. */
export async function openArchive(archive: Archive, reading: Reading): Promise<RowSource> {
  const { name, limits } = reading;
  const names = archive.names.filter((part) => !isClutter(part));
  const texts = names.filter(isText).sort((a, b) => (a < b ? -1 : 1));
  const jsons = names.filter(isJson);
  const nested = names.find(isBook);
  if (nested !== undefined) throw refusal("file-archive-nested", { name, part: nested });
  if (texts.length + jsons.length === 0) throw refusal("file-not-a-table", { name });
  if (jsons.length > 1 || (jsons.length === 1 && texts.length > 0))
    throw refusal("file-archive-mixed", { name, part: jsons[0]! });
  if (texts.length > limits.sheets) throw refusal("file-too-many-parts", { name, limit: limits.sheets });
  const size = archive.sizeOf((part) => isText(part) && !isClutter(part));
  if (size > limits.fileBytes)
    throw refusal("file-too-large", {
      name,
      mb: Math.ceil(size / 1_048_576),
      limit: limits.fileBytes / 1_048_576,
    });

  const memberOf = (part: string): Reading => ({
    ...reading,
    name: `${name} / ${part}`,
    alive: () => reading.alive(), // a share of one member is none of the whole
  });
  if (jsons.length === 1) return openJson(await whole(archive, jsons[0]!, name), memberOf(jsons[0]!));
  const tables: OpenText[] = [];
  for (const part of texts) {
    const bytes = await whole(archive, part, name);
    if (bytes.length > 0 && kindOf(bytes, part, memberOf(part).name) === "zip")
      throw refusal("file-archive-nested", { name, part });
    const isAlone = texts.filter((other) => sheetNameOf(other) === sheetNameOf(part)).length === 1;
    // two files of one name in two folders: the folder tells them apart
    const sheet = isAlone ? sheetNameOf(part) : part.replace(/[.][^.]*$/, "");
    tables.push(tableOf(bytes, sheet, memberOf(part), false));
  }
  const first = tables.find(({ guessed }) => guessed) ?? tables[0]!;
  return {
    kind: "archive",
    encoding: first.encoding,
    encodingGuessed: first.guessed,
    delimiter: first.delimiter,
    count: tables.length,
    sheets: tables.map(({ sheet }) => sheet),
    json: null,
  };
}

async function whole(archive: Archive, part: string, name: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of archive.chunks(part)) pieces.push(piece);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refusal("file-damaged", { name });
  }
  return Buffer.concat(pieces);
}
