import { Fragment } from "react";
import type { WorkOutput } from "../../../shared/contract/contract.ts";
import { providerOf } from "../../../shared/model/id.ts";
import { useText } from "../../hooks/use-text.ts";
import type { Places } from "./places.ts";

/** What each host answered, and why nothing was taken from those that gave nothing. */
export function MeasureResults({
  results,
  places,
}: Readonly<{ results: WorkOutput<"latency.measure">; places: Places }>) {
  const { t, number, say } = useText();
  const ms = (value: number | null) => (value === null ? "" : number(value, 1));
  return (
    <section aria-live="polite">
      <h3 className="section-title">{t("latency-page.measure-results")}</h3>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t("latency-page.measure-host")}</th>
            <th scope="col" className="right">
              {t("latency-page.measure-answered")}
            </th>
            {(["p10", "p50", "p90"] as const).map((id) => (
              <th key={id} scope="col" className="right">
                {t(`latency-page.${id}`)} <span className="unit">ms</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {results.map(({ host, port, region, sent, answered, p10, p50, p90, because, kept }, at) => (
            <Fragment key={at}>
              <tr className="measure-figures">
                <td>
                  {host}:{port}
                </td>
                <td className="right figures">
                  {answered}/{sent}
                </td>
                <td className="right figures">{ms(p10)}</td>
                <td className="right figures">
                  <strong>{ms(p50)}</strong>
                </td>
                <td className="right figures">{ms(p90)}</td>
              </tr>
              <tr>
                <td colSpan={5}>
                  <span className="soft">
                    {places.providerName(providerOf(region))} {places.regionName(region)} ·{" "}
                  </span>
                  {because ? (
                    <span className="tone-warn">{say(because)}</span>
                  ) : (
                    t(kept ? "latency-page.measure-kept" : "latency-page.measure-not-kept")
                  )}
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}
