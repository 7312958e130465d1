import type { Output } from "../../../shared/contract/contract.ts";
import { useText } from "../../hooks/use-text.ts";
import { ruleName } from "../../parts/rule-name.ts";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { WideTable } from "../../parts/wide-table.tsx";
import type { Overview } from "./requirements-page.tsx";

/** Each rule over the portfolio: where it stands in the way, and whom it alone leaves without a place. */
export function RuleTable({
  rules,
  overview,
}: Readonly<{ rules: Output<"verdicts.gates">["rules"]; overview: Overview }>) {
  const words = useText();
  const { t, number, say } = words;
  const sources = new Map<string, string>(overview.sources.map(({ id, title }) => [id, title]));
  if (rules.length === 0) return <p className="board-lead">{t("requirements.no-rules")}</p>;
  return (
    <WideTable label={t("requirements.tab-verdicts")}>
      <table className="plain-table rule-table">
        <thead>
          <tr>
            <th scope="col">{t("requirements.rule")}</th>
            {(["pass", "unknown", "fail"] as const).map((verdict) => (
              <th key={verdict} scope="col" className="right">
                <VerdictMark verdict={verdict} />
              </th>
            ))}
            <th scope="col" className="right">
              {t("requirements.regions-out")}
            </th>
            <th scope="col" className="right">
              {t("requirements.lost-alone")}
            </th>
            <th scope="col">{t("requirements.says-mostly")}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((one) => (
            <tr key={one.rule}>
              <th scope="row" className="wrap">
                {ruleName(words, one.rule, overview.rulePacks)}
                {one.source && <div className="soft plain">{sources.get(one.source) ?? one.source}</div>}
              </th>
              <td className="right figures">{number(one.pairs.pass, 0)}</td>
              <td className="right figures">{number(one.pairs.unknown, 0)}</td>
              <td className="right figures">{number(one.pairs.fail, 0)}</td>
              <td className="right figures">{number(one.regionsOut, 0)}</td>
              <td className="right figures" title={one.lostNames.join(", ")}>
                {number(one.lostAlone, 0)}
              </td>
              <td>{one.sentence ? say(one.sentence) : "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
