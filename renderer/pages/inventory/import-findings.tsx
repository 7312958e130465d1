import { type ReactNode, useMemo, useState } from "react";
import type { Finding, ImportSummary } from "../../../shared/model/import-report.ts";
import { useText } from "../../hooks/use-text.ts";
import { fieldName } from "./field-name.ts";
import type { FindingSource } from "./import-sources.ts";
import { type ListColumn, PagedList } from "./paged-list.tsx";
import { usePages } from "./use-pages.ts";

const rank = { error: 0, warning: 1, info: 2 } as const;

/** What the reader did to values, or could not do: counted by code, and each with its place, its value and a sentence. */
export function ImportFindings({
  codes,
  source,
  help,
}: Readonly<{ codes: ImportSummary["findings"]; source: FindingSource; help?: ReactNode }>) {
  const { t, number } = useText();
  const [code, setCode] = useState<string | null>(null);
  const columns = useFindingColumns();
  const paged = usePages(source(code));
  const sorted = [...codes].sort((a, b) => rank[a.severity] - rank[b.severity] || b.count - a.count);
  const all = codes.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return <p className="import-lead">{t("import.findings-none")}</p>;
  return (
    <>
      <div className="import-list-bar">
        <div className="chips" role="group" aria-label={t("import.findings-by-code")}>
          <button type="button" className="chip" aria-pressed={code === null} onClick={() => setCode(null)}>
            {t("import.all-findings", { count: number(all, 0) })}
          </button>
          {sorted.map((one) => (
            <button
              key={`${one.severity} ${one.code}`}
              type="button"
              className="chip"
              aria-pressed={code === one.code}
              onClick={() => setCode(code === one.code ? null : one.code)}
            >
              <span className={`dot dot-${one.severity}`} aria-hidden="true" />
              {t(`import.${one.severity}`)} {one.code} <span className="figures">{number(one.count, 0)}</span>
            </button>
          ))}
        </div>
      </div>
      <PagedList label={t("import.tab-findings")} columns={columns} paged={paged} help={help} />
    </>
  );
}

function useFindingColumns(): readonly ListColumn<Finding>[] {
  const { t, of, language } = useText();
  return useMemo(
    () => [
      {
        id: "severity",
        header: t("import.severity"),
        width: 84,
        show: (one) => <span className={`outcome severity-${one.severity}`}>{t(`import.${one.severity}`)}</span>,
      },
      { id: "sheet", header: t("import.sheet"), width: 110, show: (one) => <span>{one.sheet}</span> },
      { id: "row", header: t("import.row"), width: 68, align: "right", show: (one) => <span>{one.row}</span> },
      {
        id: "column",
        header: t("import.column"),
        width: 130,
        show: (one) => <span>{one.column && fieldName(language, one.column)}</span>,
      },
      {
        id: "value",
        header: t("import.value"),
        width: 130,
        show: (one) => <span title={one.value ?? undefined}>{one.value}</span>,
      },
      {
        id: "message",
        header: t("import.message"),
        width: 320,
        grow: true,
        show: (one) => <span title={of(one.message)}>{of(one.message)}</span>,
      },
      { id: "code", header: t("import.code"), width: 150, show: (one) => <span className="soft">{one.code}</span> },
    ],
    [t, of, language],
  );
}
