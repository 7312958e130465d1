import { useLocation } from "wouter";
import type { FindingCount } from "../../../shared/model/quality.ts";
import { useText } from "../../hooks/use-text.ts";
import { pathOf } from "../../routes.ts";

const SHOWN = 2;

/** What imports had to guess, change or leave out: by code, errors first. */
export function QualityImports({ findings }: Readonly<{ findings: readonly FindingCount[] }>) {
  const { t, of, number } = useText();
  const [, go] = useLocation();
  if (findings.length === 0) return <p className="soft">{t("quality.imports-none")}</p>;
  return (
    <div className="quality-wide">
      <table className="plain-table quality-table">
        <thead>
          <tr>
            <th scope="col">{t("quality.severity")}</th>
            <th scope="col" className="right">
              {t("quality.count")}
            </th>
            <th scope="col">{t("quality.example")}</th>
            <th scope="col">{t("quality.files")}</th>
            <th scope="col">{t("quality.code")}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map(({ code, severity, count, example, imports }) => (
            <tr key={code}>
              <td className="nowrap">
                <span className={`outcome severity-${severity}`}>{t(`import.${severity}`)}</span>
              </td>
              <td className="right figures">{number(count, 0)}</td>
              <th scope="row" className="quality-example">
                {of(example)}
              </th>
              <td>
                {imports.slice(0, SHOWN).map(({ batch, file }) => (
                  <button
                    key={batch}
                    type="button"
                    className="quality-file"
                    title={t("quality.to-import", { file })}
                    onClick={() => go(pathOf("inventory", "imports", batch))}
                  >
                    {file}
                  </button>
                ))}
                {imports.length > SHOWN && (
                  <span className="soft">{t("quality.more-imports", { count: imports.length - SHOWN })}</span>
                )}
              </td>
              <td>
                <code>{code}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
