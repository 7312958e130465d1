import { useText } from "../../hooks/use-text.ts";
import type { Overview } from "./provider-desk.ts";

/** Every source of the catalogue with its licence, as it must be named. */
export function AttributionTable({ overview }: Readonly<{ overview: Overview }>) {
  const { t, day } = useText();
  return (
    <div className="table-wide">
      <table className="plain-table">
        <caption className="read-out">{t("rule-packs.view-sources")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("catalogue.source")}</th>
            <th scope="col">{t("provider-page.address")}</th>
            <th scope="col">{t("catalogue.as-of")}</th>
            <th scope="col">{t("provider-page.licence")}</th>
          </tr>
        </thead>
        <tbody>
          {overview.sources.map((source) => (
            <tr key={source.id}>
              <th scope="row" className="wrap">
                {source.title}
              </th>
              <td className="soft address">{source.address}</td>
              <td className="figures nowrap">{day(source.date)}</td>
              <td className="soft">{source.licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
