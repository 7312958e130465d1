import type { ScenarioId } from "../../../shared/model/id.ts";
import type { SitePair } from "../../../shared/model/resilience.ts";
import type { Verdict } from "../../../shared/model/result.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { placeNames } from "../../parts/place-names.ts";
import { VerdictMark } from "../../parts/verdict-mark.tsx";

const marks = { refused: "fail", warned: "unknown", open: "unknown", apart: "pass" } as const satisfies Record<
  SitePair["verdict"],
  Verdict
>;

/** Two sites are not two failure domains: every two regions in use, what they share, and what follows. */
export function PairsTab({ scenario }: Readonly<{ scenario: ScenarioId }>) {
  const question = useCall("resilience.pairs", { scenario }, { keepPrevious: true });
  return <Asked question={question}>{(pairs) => <Pairs pairs={pairs} scenario={scenario} />}</Asked>;
}

function Pairs({ pairs, scenario }: Readonly<{ pairs: readonly SitePair[]; scenario: ScenarioId }>) {
  const words = useText();
  const { t, of, range, number, say, unknown } = words;
  const { data: comparison } = useCall("compare.overview", { scenario });
  const nameOf = placeNames(words, comparison?.regions ?? []);
  if (pairs.length === 0)
    return <EmptyState title={t("resilience-page.one-place")} missing={t("resilience-page.one-place-why")} />;
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("resilience-page.tab-pairs")}>
      <p className="soft">{t("resilience-page.pairs-lead")}</p>
      <table className="plain-table pairs-table">
        <thead>
          <tr>
            <th scope="col">{t("resilience-page.pair")}</th>
            <th scope="col">{t("resilience-page.verdict")}</th>
            <th scope="col">{t("resilience-page.shared")}</th>
            <th scope="col" className="right">
              {t("resilience-page.common-cause")}
            </th>
            <th scope="col" className="right">
              {t("resilience-page.round-trip")} (ms)
            </th>
            <th scope="col">{t("resilience-page.synchronous")}</th>
            <th scope="col" className="right">
              {t("resilience-page.pair-workloads")}
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={`${pair.a} ${pair.b}`}>
              <td title={`${pair.a} · ${pair.b}`}>
                {nameOf(pair.a)} · {nameOf(pair.b)}
                {pair.sentences.map((sentence) => (
                  <span key={sentence.key} className="soft pair-why">
                    {say(sentence)}
                  </span>
                ))}
              </td>
              <td>
                <VerdictMark verdict={marks[pair.verdict]} words={t(`resilience-page.pair-${pair.verdict}`)} />
              </td>
              <td>
                {pair.shared
                  .map(({ domain, name }) => `${t(`resilience.kind-${domain.kind}`)} ${of(name)}`)
                  .join(", ") || t("parts.none")}
                {pair.unknown.length > 0 && (
                  <span className="soft pair-why">
                    {t("resilience-page.shared-unknown", {
                      kinds: pair.unknown.map((kind) => t(`resilience.kind-${kind}`)).join(", "),
                    })}
                  </span>
                )}
              </td>
              <td className="right figures">{range(pair.commonCause, 2)}</td>
              <td className="right figures">{pair.latency ? number(pair.latency.p90) : unknown}</td>
              <td>
                <VerdictMark verdict={pair.synchronous} />
              </td>
              <td className="right figures">{number(pair.workloads, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
