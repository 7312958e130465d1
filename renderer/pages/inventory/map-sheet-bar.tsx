import { NativeSelect, NumberInput } from "@mantine/core";
import type { Examination, ImportChoice } from "../../../shared/contract/importing.ts";
import { RowKind } from "../../../shared/model/import-map.ts";
import { useText } from "../../hooks/use-text.ts";
import type { ImportFile } from "./import-state.ts";
import { type ExaminedSheet, type SheetMapping, withHeaderRow, withRows } from "./mapping.ts";
import { useImport } from "./use-import.ts";

/** Ways a text file may be spelled that people meet; what was found is offered first. */
const encodings = ["utf-8", "cp949", "utf-16le", "utf-16be", "shift_jis", "windows-1252"];
const delimiters = [",", ";", "\t", "|"] as const;
const delimiterNames = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" } as const;
type Delimiter = NonNullable<ImportChoice["delimiter"]>;
const isDelimiter = (value: string): value is Delimiter => (delimiters as readonly string[]).includes(value); // wider, to ask it

/** What the rows of a sheet are, where its heading stands, and — of a text file — how its bytes are read. */
export function MapSheetBar({
  file,
  examination,
  sheet,
  mapping,
  onChange,
}: Readonly<{
  file: ImportFile;
  examination: Examination;
  sheet: ExaminedSheet;
  mapping: SheetMapping;
  onChange: (mapping: SheetMapping) => void;
}>) {
  const { t } = useText();
  const { readAs, isWorking } = useImport();
  const nameOf = (delimiter: string): string =>
    isDelimiter(delimiter) ? t(`import.delimiter-${delimiterNames[delimiter]}`) : delimiter;
  return (
    <div className="mapper-bar">
      <NativeSelect
        label={t("import.rows-are")}
        value={mapping.rows ?? ""}
        data={[
          ...RowKind.options.map((value) => ({ value, label: t(`import.rows-${value}`) })),
          { value: "", label: t("import.rows-none") },
        ]}
        onChange={(event) => {
          const rows = RowKind.options.find((one) => one === event.currentTarget.value) ?? null;
          onChange(withRows(sheet, mapping, rows));
        }}
      />
      <NumberInput
        className="mapper-header-row"
        label={t("import.header-row")}
        value={mapping.headerRow}
        min={1}
        max={1000}
        allowDecimal={false}
        clampBehavior="blur"
        onChange={(next) => {
          const row = Number(next);
          if (Number.isInteger(row) && row >= 1 && row !== mapping.headerRow)
            onChange(withHeaderRow(sheet, mapping, row));
        }}
      />
      {examination.encoding !== null && (
        <NativeSelect
          label={t("import.encoding-label")}
          value={file.encoding ?? ""}
          disabled={isWorking}
          data={[
            { value: "", label: t("import.as-found", { found: file.found.encoding ?? "" }) },
            ...encodings.map((value) => ({ value, label: value })),
          ]}
          onChange={(event) =>
            void readAs(file, { encoding: event.currentTarget.value || null, delimiter: file.delimiter })
          }
        />
      )}
      {examination.delimiter !== null && (
        <NativeSelect
          label={t("import.delimiter-label")}
          value={file.delimiter ?? ""}
          disabled={isWorking}
          data={[
            { value: "", label: t("import.as-found", { found: nameOf(file.found.delimiter ?? "") }) },
            ...delimiters.map((value) => ({ value, label: nameOf(value) })),
          ]}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            void readAs(file, { encoding: file.encoding, delimiter: isDelimiter(chosen) ? chosen : null });
          }}
        />
      )}
    </div>
  );
}
