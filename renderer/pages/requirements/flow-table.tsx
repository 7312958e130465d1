import type { ScenarioId } from "../../../shared/model/id.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { WideTable } from "../../parts/wide-table.tsx";

/** Copies of data that the classes forbid, or that cannot be told, with both ends. */
export function FlowTable({ scenario }: Readonly<{ scenario: ScenarioId }>) {
  const { t, say } = useText();
  const { data } = useCall("verdicts.flows", { scenario }, { keepPrevious: true });
  if (!data) return null;
  const rows = [...data].sort((a, b) => Number(b.verdict === "fail") - Number(a.verdict === "fail"));
  return (
    <section aria-labelledby="flows">
      <h2 id="flows" className="board-title">
        {t("requirements.flows")}
      </h2>
      <p className="board-lead">{t(rows.length === 0 ? "requirements.no-flows" : "requirements.flows-lead")}</p>
      {rows.length > 0 && (
        <WideTable label={t("requirements.tab-verdicts")}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t("requirements.flow-from")}</th>
                <th scope="col">{t("requirements.flow-to")}</th>
                <th scope="col">{t("requirements.verdict")}</th>
                <th scope="col">{t("requirements.because")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((one) => (
                <tr key={one.dependency}>
                  <th scope="row">{one.from}</th>
                  <td>{one.to}</td>
                  <td>
                    <VerdictMark verdict={one.verdict} />
                  </td>
                  <td>{say(one.sentence)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </section>
  );
}
