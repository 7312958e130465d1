import { useMemo } from "react";
import type { Finding } from "../../../shared/model/import-report.ts";
import { useText } from "../../hooks/use-text.ts";
import type { Column, Filter } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { fieldName } from "./field-name.ts";

/** What the reader did to values, or could not do; worst first. */
export function ImportFindings({ findings }: Readonly<{ findings: readonly Finding[] }>) {
  const { t, of, language } = useText();
  const rows = useMemo(() => findings.map((finding, at) => ({ ...finding, at })), [findings]);
  const columns = useMemo(
    (): Column<(typeof rows)[number]>[] => [
      {
        id: "severity",
        header: t("import.severity"),
        width: 84,
        value: (one) => t(`import.${one.severity}`),
        show: (one) => <span className={`outcome severity-${one.severity}`}>{t(`import.${one.severity}`)}</span>,
      },
      { id: "sheet", header: t("import.sheet"), width: 120, value: (one) => one.sheet ?? "" },
      { id: "row", header: t("import.row"), width: 64, align: "right", value: (one) => one.row ?? "" },
      {
        id: "column",
        header: t("import.column"),
        width: 150,
        value: (one) => (one.column ? fieldName(language, one.column) : ""),
      },
      { id: "value", header: t("import.value"), width: 150, value: (one) => one.value ?? "" },
      { id: "message", header: t("import.message"), width: 360, grow: true, value: (one) => of(one.message) },
      { id: "code", header: t("import.code"), width: 150, value: (one) => one.code },
    ],
    [t, of, language],
  );
  const filters = useMemo(
    (): Filter<(typeof rows)[number]>[] =>
      (["error", "warning", "info"] as const).map((severity) => ({
        id: severity,
        kind: "severity",
        label: t(`import.${severity}`),
        test: (one) => one.severity === severity,
      })),
    [t],
  );
  return (
    <VirtualGrid
      name="import-findings"
      label={t("import.tab-findings")}
      rows={rows}
      rowId={(one) => String(one.at)}
      columns={columns}
      filters={filters}
    />
  );
}
