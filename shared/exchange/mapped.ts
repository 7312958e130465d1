import type { ImportMap } from "../model/import-map.ts";
import type { Format } from "./draft.ts";
import type { Workbook } from "./workbook.ts";

/** The reader that follows a map: what the mapper screen and `--map map.json` use. */
export function mappedFormat(map: ImportMap): Format {
  throw new Error(`not yet: ${map.name}`);
}

/** The headings of the sheets of a workbook as one stable text: by it a saved map is offered again. */
export function headingsKey(workbook: Workbook): string {
  throw new Error(`not yet: ${workbook.file}`);
}
