import { Button } from "@mantine/core";
import { type ReactNode, useId, useState } from "react";
import type { Examination } from "../../../shared/contract/importing.ts";
import { useText } from "../../hooks/use-text.ts";
import { type ImportFile, changeFile } from "./import-state.ts";
import { KeepMap, SavedMaps } from "./map-bar.tsx";
import { MapColumns } from "./map-columns.tsx";
import { MapRows } from "./map-rows.tsx";
import { MapSheetBar } from "./map-sheet-bar.tsx";
import { type ExaminedSheet, type Mapping, type SheetMapping, problemsOf, shownColumns } from "./mapping.ts";
import "./import-mapper.css";

/** Which column fills which field, for a file of unknown make: sheet by sheet, with its first rows below. */
export function ImportMapper({
  file,
  examination,
  mapping,
}: Readonly<{ file: ImportFile; examination: Examination; mapping: Mapping }>) {
  const { t } = useText();
  const sheets = examination.sheets.filter(({ rows }) => rows > 0);
  const [name, setName] = useState<string | null>(null);
  const sheet =
    sheets.find((one) => one.name === name) ?? sheets.find((one) => mapping.sheets[one.name]?.rows) ?? sheets[0];
  const set = (next: Mapping): void => changeFile(file.key, { mapping: next });

  return (
    <section className="mapper" aria-label={t("import.map-title")}>
      {examination.saved.length > 0 && (
        <SavedMaps file={file} examination={examination} mapping={mapping} onChange={set} />
      )}
      {examination.next === "read" && (
        <div className="import-ways">
          <Button variant="subtle" onClick={() => changeFile(file.key, { way: "found" })}>
            {t("import.map-back")}
          </Button>
        </div>
      )}
      {sheet && (
        <div className="mapper-body">
          {sheets.length > 1 && (
            <SheetList
              examination={examination}
              mapping={mapping}
              sheets={sheets}
              shown={sheet}
              onPick={(one) => setName(one.name)}
            />
          )}
          <OneSheet
            key={sheet.name}
            file={file}
            examination={examination}
            sheet={sheet}
            mapping={mapping.sheets[sheet.name]!}
            onChange={(next) => set({ ...mapping, sheets: { ...mapping.sheets, [sheet.name]: next } })}
            keep={<KeepMap file={file} examination={examination} mapping={mapping} onChange={set} />}
          />
        </div>
      )}
    </section>
  );
}

function SheetList({
  examination,
  mapping,
  sheets,
  shown,
  onPick,
}: Readonly<{
  examination: Examination;
  mapping: Mapping;
  sheets: readonly ExaminedSheet[];
  shown: ExaminedSheet;
  onPick: (sheet: ExaminedSheet) => void;
}>) {
  const { t, number } = useText();
  const problems = problemsOf(examination, mapping);
  return (
    <nav className="mapper-sheets" aria-label={t("import.sheets")}>
      <ul>
        {sheets.map((sheet) => {
          const rows = mapping.sheets[sheet.name]?.rows ?? null;
          const isOpen = problems.some((one) => one.kind !== "no-sheet" && one.sheet === sheet.name);
          return (
            <li key={sheet.name}>
              <button type="button" aria-current={sheet === shown} onClick={() => onPick(sheet)}>
                <span className="mapper-sheet-name">{sheet.name}</span>
                <span className="soft figures">
                  {t("import.sheet-rows", { count: number(sheet.rows, 0) })}
                  {sheet.hidden && ` · ${t("import.sheet-hidden")}`}
                </span>
                <span className={`outcome ${isOpen ? "file-map" : rows ? "file-mapped" : ""}`}>
                  {t(rows ? `import.rows-${rows}` : "import.rows-none")}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function OneSheet({
  file,
  examination,
  sheet,
  mapping,
  onChange,
  keep,
}: Readonly<{
  file: ImportFile;
  examination: Examination;
  sheet: ExaminedSheet;
  mapping: SheetMapping;
  onChange: (mapping: SheetMapping) => void;
  /** What keeps the mapping as a whole. */
  keep: ReactNode;
}>) {
  const { t } = useText();
  const [active, setActive] = useState<string | null>(null);
  const id = useId();
  const columns = shownColumns(sheet, mapping);
  const used = columns.filter(({ field }) => field !== null).length;
  return (
    <div className="mapper-sheet">
      <div className="mapper-bars">
        <MapSheetBar file={file} examination={examination} sheet={sheet} mapping={mapping} onChange={onChange} />
        {keep}
      </div>
      {examination.encodingGuessed && file.encoding === null && (
        <p className="soft mapper-note">{t("import.encoding-guessed")}</p>
      )}
      {mapping.rows === null ? (
        <p className="import-lead">{t("import.left-out-lead")}</p>
      ) : (
        <>
          <p className="soft mapper-used figures" role="status">
            {t("import.columns-used", { all: columns.length, used })}
          </p>
          <MapColumns
            id={id}
            columns={columns}
            mapping={mapping}
            active={active}
            onActive={setActive}
            onChange={onChange}
          />
        </>
      )}
      <MapRows
        sheet={sheet}
        columns={columns}
        mapping={mapping}
        active={active}
        onPick={(column) => {
          setActive(column.title);
          document.getElementById(`${id}-${column.index}`)?.focus();
        }}
      />
    </div>
  );
}
