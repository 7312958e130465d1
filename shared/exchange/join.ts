import type { ImportFile } from "./plan-import.ts";
import type { Detected } from "./detect.ts";
import type { Workbook } from "./workbook.ts";

type Found = ImportFile & { detected: Detected; at: number };

/** Files whose tables belong together, read as one workbook in the place of the first of them. */
export function joinWorkbooks(files: readonly Found[]): Found[] {
  const result: Found[] = [];
  for (const file of files) {
    const { format } = file.detected;
    const at = result.findIndex((one) => format.joins === true && one.detected.format === format);
    if (at < 0) result.push(file);
    else result[at] = { ...result[at]!, workbook: joined(result[at]!.workbook, file.workbook) };
  }
  return result;
}

function joined(one: Workbook, other: Workbook): Workbook {
  const names = new Set(one.sheets.map(({ name }) => name));
  return {
    ...one,
    file: `${one.file} + ${other.file}`,
    digest: `${one.digest}+${other.digest}`,
    encoding: one.encoding === other.encoding ? one.encoding : null,
    encodingGuessed: one.encodingGuessed || other.encodingGuessed,
    sheets: [
      ...one.sheets,
      // two tables of one name stay two: a row is found by its sheet's name
      ...other.sheets.map((sheet) =>
        names.has(sheet.name) ? { ...sheet, name: `${sheet.name} (${other.file})` } : sheet,
      ),
    ],
  };
}
