import type { ReactNode } from "react";
import type { ScenarioRow } from "../../../shared/model/comparing.ts";
import type { ProviderId, ScenarioId } from "../../../shared/model/id.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { NotKnown } from "../../parts/facts.tsx";

type Line = Readonly<{ id: string; name: string; show: (row: ScenarioRow) => ReactNode }>;

/** What is asked of a plan, line by line; a column a scenario. */
export function ScenarioTable({
  rows,
  current,
  providerName,
}: Readonly<{
  rows: readonly ScenarioRow[];
  current: ScenarioId;
  providerName: (id: ProviderId) => string;
}>) {
  const words = useText();
  const { t } = words;
  return (
    <div className="scenario-table" tabIndex={0} role="region" aria-label={t("compare-page.tab-scenarios")}>
      <table className="plain-table">
        <thead>
          <tr>
            <td />
            {rows.map(({ scenario, name }) => (
              <th key={scenario} scope="col" className="right">
                {name}
                {scenario === current && <span className="soft"> · {t("compare-page.scenario-current")}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {linesIn(words, providerName).map(({ id, name, show }) => (
            <tr key={id} data-line={id}>
              <th scope="row">{name}</th>
              {rows.map((row) => (
                <td key={row.scenario} className="right figures">
                  {row.placed === 0 && id !== "placed" ? (
                    <span className="soft">{t("compare-page.not-yet-placed")}</span>
                  ) : (
                    (show(row) ?? <NotKnown words={words.unknown} />)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function linesIn(
  { t, say, number, range, money, percent, unknown }: Words,
  providerName: (id: ProviderId) => string,
): Line[] {
  return [
    {
      id: "placed",
      name: t("compare-page.line-placed"),
      show: ({ placed, workloads }) => t("compare-page.of", { count: number(placed, 0), all: number(workloads, 0) }),
    },
    {
      id: "lawful",
      name: t("compare-page.line-lawful"),
      show: ({ lawful }) => (lawful === null ? null : percent(lawful, 1)),
    },
    { id: "monthly", name: t("compare-page.monthly"), show: ({ monthly }) => monthly && money(monthly) },
    {
      id: "coverage",
      name: t("compare-page.coverage"),
      show: ({ coverage }) => (coverage === null ? null : percent(coverage)),
    },
    {
      id: "sovereignty",
      name: t("compare-page.line-sovereignty"),
      show: ({ sovereignty }) =>
        sovereignty &&
        t("compare-page.line-sovereignty-is", {
          provider: providerName(sovereignty.provider),
          score: range(sovereignty.score),
          objective: sovereignty.objective,
          level: range(sovereignty.level, 0),
        }),
    },
    { id: "lock-in", name: t("compare-page.line-lock-in"), show: ({ lockIn }) => lockIn && range(lockIn) },
    {
      id: "latency",
      name: t("compare-page.line-latency"),
      show: ({ latencyP90 }) => (latencyP90 === null ? null : `${number(latencyP90)} ms`),
    },
    { id: "owners", name: t("compare-page.line-owners"), show: ({ owners }) => owners && range(owners, 0) },
    {
      id: "exit",
      name: t("compare-page.line-exit"),
      show: ({ exit, exitBecause }) =>
        exit ? money(exit) : <NotKnown words={unknown} because={exitBecause ? say(exitBecause) : null} />,
    },
  ];
}
