import type { ImportSummary } from "../../../shared/model/import-report.ts";
import { useText } from "../../hooks/use-text.ts";
import { columnField, totalName } from "./field-name.ts";

/** Which column became which field, in which unit; what was not used; sums to check against the source. */
export function ImportColumns({ report }: Readonly<{ report: ImportSummary }>) {
  const { t, language, number } = useText();
  return (
    <div className="page-panel-scroll import-columns" tabIndex={0} role="region" aria-label={t("import.tab-columns")}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t("import.sheet")}</th>
            <th scope="col">{t("import.column")}</th>
            <th scope="col">{t("import.to-field")}</th>
            <th scope="col">{t("import.unit")}</th>
          </tr>
        </thead>
        <tbody>
          {report.mapping.map((one) => (
            <tr key={`${one.sheet} ${one.column} ${one.field}`}>
              <td className="soft">{one.sheet}</td>
              <td>{one.column}</td>
              <td>{columnField(language, one.field) ?? <span className="soft">{t("import.field-used")}</span>}</td>
              <td className="soft">{one.unit}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        <h2 className="section-title">{t("import.totals")}</h2>
        {report.totals.length === 0 ? (
          <p className="soft">{t("import.totals-none")}</p>
        ) : (
          <>
            <p className="import-lead">{t("import.totals-why")}</p>
            <dl className="import-totals">
              {report.totals.map((one) => (
                <div key={`${one.what} ${one.unit}`}>
                  <dt>{totalName(language, one.what)}</dt>
                  <dd className="figures">
                    {number(one.value, 1)} {one.unit}
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
        <h2 className="section-title">{t("import.sheets-read")}</h2>
        <ul className="import-unused">
          {report.sheets.map(({ name, rows, used }) => (
            <li key={name} className={used ? undefined : "soft"}>
              {t(used ? "import.sheet-used" : "import.sheet-unused", { sheet: name, rows: number(rows, 0) })}
            </li>
          ))}
        </ul>
        <h2 className="section-title">
          {report.unusedColumns.length === 0
            ? t("import.unused-none")
            : t("import.unused", { count: report.unusedColumns.length })}
        </h2>
        <ul className="import-unused">
          {report.unusedColumns.map((one) => (
            <li key={`${one.sheet} ${one.column}`}>
              <span className="soft">{one.sheet}</span> {one.column}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
