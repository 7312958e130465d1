import type { OwnEdition } from "../../../shared/model/own-edition.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";

const SHOWN = 1_000;
const weight = { refused: 0, warning: 1, note: 2 } as const;

/** What was found while the list was read: rows that gave no offer, and what had to be guessed. */
export function EditionFindings({ edition }: Readonly<{ edition: OwnEdition }>) {
  const { t, say, number } = useText();
  const question = useCall("editions.findings", { id: edition.id, offset: 0, limit: SHOWN });
  const placeOf = (where: string): string => {
    const [, file, row] = /^(.*), row (\d+)$/.exec(where) ?? [];
    return file === undefined || row === undefined ? where : t("edition-page.where-row", { file, row });
  };
  return (
    <Asked question={question}>
      {({ findings, total }) => (
        <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("edition-page.tab-findings")}>
          {total === 0 ? (
            <p className="soft">{t("edition-page.findings-none")}</p>
          ) : (
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t("edition-page.state")}</th>
                  <th scope="col">{t("edition-page.where")}</th>
                  <th scope="col">{t("edition-page.because")}</th>
                </tr>
              </thead>
              <tbody>
                {findings
                  .toSorted((a, b) => weight[a.severity] - weight[b.severity])
                  .map(({ where, severity, because }, at) => (
                    <tr key={at}>
                      <td className="nowrap">
                        <span className={`dot dot-${severity === "refused" ? "error" : severity}`} aria-hidden="true" />{" "}
                        {t(`edition-page.severity-${severity}`)}
                      </td>
                      <td className="soft">{placeOf(where)}</td>
                      <td>{say(because)}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          )}
          {total > SHOWN && (
            <p className="soft">{t("catalogue-page.reading", { read: number(SHOWN, 0), of: number(total, 0) })}</p>
          )}
        </div>
      )}
    </Asked>
  );
}
