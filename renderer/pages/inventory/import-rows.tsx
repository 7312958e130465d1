import { useMemo, useState } from "react";
import type { RowOutcome } from "../../../shared/model/import-report.ts";
import { useText } from "../../hooks/use-text.ts";
import { Drawer } from "../../parts/drawer.tsx";
import type { Column, Filter } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { fieldName } from "./field-name.ts";

const rowId = (row: RowOutcome): string => `${row.sheet} ${row.row} ${row.name ?? ""}`;
const outcomes = ["new", "changed", "same", "refused", "skipped"] as const;

/** Every row of the file and what becomes of it; the chosen one before and after, in the drawer. */
export function ImportRows({ rows }: Readonly<{ rows: readonly RowOutcome[] }>) {
  const words = useText();
  const { t, of, language } = words;
  const [open, setOpen] = useState<RowOutcome | null>(null);
  const columns = useMemo(
    (): Column<RowOutcome>[] => [
      {
        id: "outcome",
        header: t("import.outcome"),
        width: 92,
        value: (row) => t(`import.${row.outcome}`),
        show: (row) => <span className={`outcome outcome-${row.outcome}`}>{t(`import.${row.outcome}`)}</span>,
      },
      { id: "sheet", header: t("import.sheet"), width: 130, value: (row) => row.sheet },
      { id: "row", header: t("import.row"), width: 70, align: "right", value: (row) => row.row },
      { id: "name", header: t("import.name"), width: 220, grow: true, value: (row) => row.name ?? "" },
      {
        id: "what",
        header: t("import.what"),
        width: 340,
        grow: true,
        value: (row) =>
          row.reason
            ? of(row.reason)
            : row.changes.length === 0
              ? ""
              : t("import.changes", {
                  count: row.changes.length,
                  fields: row.changes
                    .slice(0, 4)
                    .map(({ field }) => fieldName(language, field))
                    .join(", "),
                }),
      },
    ],
    [t, of, language],
  );
  const filters = useMemo(
    (): Filter<RowOutcome>[] =>
      outcomes.map((outcome) => ({
        id: outcome,
        kind: "outcome",
        label: t(`import.${outcome}`),
        test: (row) => row.outcome === outcome,
      })),
    [t],
  );
  return (
    <>
      <VirtualGrid
        name="import-rows"
        label={t("import.tab-rows")}
        rows={rows}
        rowId={rowId}
        columns={columns}
        filters={filters}
        onOpen={setOpen}
        openId={open && rowId(open)}
      />
      {open && <RowDrawer key={rowId(open)} row={open} onClose={() => setOpen(null)} />}
    </>
  );
}

function RowDrawer({ row, onClose }: Readonly<{ row: RowOutcome; onClose: () => void }>) {
  const { t, of, language } = useText();
  return (
    <Drawer title={t("import.row-title", { sheet: row.sheet, row: row.row })} onClose={onClose} wide>
      <p className="import-row-name">
        <span className={`outcome outcome-${row.outcome}`}>{t(`import.${row.outcome}`)}</span> {row.name}
      </p>
      {row.reason && <p>{of(row.reason)}</p>}
      {row.changes.length === 0 ? (
        <p className="soft">{t(row.outcome === "new" ? "import.is-new" : "import.no-changes")}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("import.field")}</th>
              <th scope="col">{t("import.before")}</th>
              <th scope="col">{t("import.after")}</th>
            </tr>
          </thead>
          <tbody>
            {row.changes.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">{fieldName(language, field)}</th>
                <td className="soft">{before ?? t("import.no-value")}</td>
                <td>{after ?? t("import.no-value")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Drawer>
  );
}
