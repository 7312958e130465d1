import { useEffect, useRef } from "react";
import { useText } from "../../hooks/use-text.ts";
import { type ExaminedSheet, type SheetMapping, type ShownColumn, fieldsFor } from "./mapping.ts";

/** Columns drawn at most. */
const WIDEST = 60;

/** The first 50 rows under the names of the fields they go to; a press on a head goes to its choice. */
export function MapRows({
  sheet,
  columns,
  mapping,
  active,
  onPick,
}: Readonly<{
  sheet: ExaminedSheet;
  columns: readonly ShownColumn[];
  mapping: SheetMapping;
  active: string | null;
  onPick: (column: ShownColumn) => void;
}>) {
  const { t, of } = useText();
  const box = useRef<HTMLDivElement>(null);
  const titles = new Map(fieldsFor(mapping).map(({ id, title }) => [id, of(title)]));
  const isUsed = mapping.rows !== null;

  useEffect(() => {
    const head = box.current?.querySelector<HTMLElement>("th[data-active]");
    if (!head || !box.current) return;
    const { left, right } = box.current.getBoundingClientRect();
    const at = head.getBoundingClientRect();
    if (at.left < left + 48 || at.right > right) box.current.scrollLeft += at.left - left - 120;
  }, [active]);

  return (
    <section className="first-rows">
      <h2 className="section-title">{t("import.first-fifty")}</h2>
      <div className="rows-table" ref={box} tabIndex={0} role="region" aria-label={t("import.first-fifty")}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="figures">
                {t("import.row")}
              </th>
              {columns.slice(0, WIDEST).map((column) => (
                <th
                  key={column.title}
                  scope="col"
                  data-active={column.title === active || undefined}
                  data-unused={!isUsed || column.field === null || undefined}
                >
                  {isUsed ? (
                    <button type="button" tabIndex={-1} onClick={() => onPick(column)}>
                      <Head column={column} field={column.field && (titles.get(column.field) ?? column.field)} />
                    </button>
                  ) : (
                    <Head column={column} field={null} />
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.preview.map(({ number, cells }) => (
              <tr
                key={number}
                data-head={number === mapping.headerRow || undefined}
                data-above={number < mapping.headerRow || undefined}
              >
                <th scope="row" className="figures">
                  {number}
                </th>
                {columns.slice(0, WIDEST).map((column) => (
                  <td
                    key={column.title}
                    data-active={column.title === active || undefined}
                    data-unused={!isUsed || column.field === null || undefined}
                  >
                    {cells[column.index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Head({ column, field }: Readonly<{ column: ShownColumn; field: string | null }>) {
  const { t } = useText();
  return (
    <>
      <span className="rows-field">{field ?? t("import.field-none")}</span>
      <span className="rows-heading">{column.title}</span>
    </>
  );
}
