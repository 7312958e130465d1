import { useText } from "../../hooks/use-text.ts";
import { dataWords } from "./data-words.ts";
import type { Overview } from "./provider-desk.ts";

/** Figures about the field, as their sources quote them, with their scope; a benchmark is never a target by itself. */
export function BenchmarkTable({ overview }: Readonly<{ overview: Overview }>) {
  const { t, number, day, language } = useText();
  const sourceOf = (id: string): string => overview.sources.find((one) => one.id === id)?.title ?? id;
  const nameOf = (id: string, title: string): string => dataWords({ t }, `benchmark.${id}`, title);
  const valueOf = (value: number, unit: string): string => {
    if (/^[A-Z]{3}$/.test(unit) && value >= 100_000_000)
      return t("rule-packs.amount", { value: number(value / (language === "ko" ? 1e8 : 1e9), 1), unit });
    const said = dataWords({ t }, `benchmark.unit-${unit.replaceAll(" ", "-")}`, unit);
    return `${number(value, 1)}${said.startsWith("%") || (language === "ko" && said !== unit) ? "" : " "}${said}`;
  };
  return (
    <div className="table-wide">
      <table className="plain-table">
        <caption className="read-out">{t("rule-packs.view-benchmarks")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("rule-packs.figure")}</th>
            <th scope="col">{t("rule-packs.region")}</th>
            <th scope="col" className="right">
              {t("catalogue.value")}
            </th>
            <th scope="col">{t("rule-packs.scope")}</th>
            <th scope="col">{t("catalogue.as-of")}</th>
            <th scope="col">{t("catalogue.source")}</th>
          </tr>
        </thead>
        <tbody>
          {overview.benchmarks.map((one) => (
            <tr key={one.id}>
              <th scope="row" className="wrap">
                {nameOf(one.id, one.title)}
              </th>
              <td>{one.region}</td>
              <td className="right figures nowrap">{valueOf(one.value, one.unit)}</td>
              <td className="soft">
                {one.scope ?? t("rule-packs.no-scope")}
                {one.note && <div>{one.note}</div>}
              </td>
              <td className="figures nowrap">{day(one.asOf)}</td>
              <td className="soft">{sourceOf(one.source)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
