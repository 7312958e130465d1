import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useLocation } from "wouter";
import type { Output } from "../../../shared/contract/contract.ts";
import { WorkloadId } from "../../../shared/model/id.ts";
import type { Verdict } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import { WideTable } from "../../parts/wide-table.tsx";
import { pathOf } from "../../routes.ts";
import { FlowTable } from "./flow-table.tsx";
import { Pager } from "./pager.tsx";
import type { Overview } from "./requirements-page.tsx";
import { RuleTable } from "./rule-table.tsx";
import { VerdictDrawer } from "./verdict-drawer.tsx";
import "./packs-tab.css";

/** What each rule costs, which workloads have nowhere to go, and data that flow where they may not. */
export function VerdictsTab({
  scenario,
  overview,
  openId,
}: Readonly<{ scenario: Scenario; overview: Overview; openId: string | null }>) {
  const { t, say } = useText();
  const [, go] = useLocation();
  const rules = useCall("verdicts.gates", { scenario: scenario.id, date: null }, { keepPrevious: true });
  const list = useCall("verdicts.list", { scenario: scenario.id, date: null, verdict: null }, { keepPrevious: true });
  const opened = WorkloadId.safeParse(openId);
  return (
    <div className="verdicts-room">
      <Asked question={list}>
        {({ because, rows }) =>
          because ? <p className="board-lead">{say(because)}</p> : <WorkloadTable rows={rows} openId={openId} />
        }
      </Asked>
      <section aria-labelledby="rule-costs">
        <h2 id="rule-costs" className="board-title">
          {t("requirements.rule-costs")}
        </h2>
        <p className="board-lead">{t("requirements.rule-costs-lead")}</p>
        <Asked question={rules}>{(answer) => <RuleTable rules={answer.rules} overview={overview} />}</Asked>
      </section>
      <FlowTable scenario={scenario.id} />
      {opened.success && (
        <VerdictDrawer
          key={opened.data}
          scenario={scenario}
          overview={overview}
          workload={opened.data}
          onClose={() => go(pathOf("requirements", "verdicts"))}
        />
      )}
    </div>
  );
}

type Rows = Output<"verdicts.list">["rows"];
const PART = 50;
const order: readonly Verdict[] = ["fail", "unknown", "pass"];

function WorkloadTable({ rows, openId }: Readonly<{ rows: Rows; openId: string | null }>) {
  const { t, number, say, unknown, day } = useText();
  const [, go] = useLocation();
  const count = (verdict: Verdict): number => rows.filter((row) => row.verdict === verdict).length;
  const [shown, setShown] = useState<Verdict>(order.find((verdict) => count(verdict) > 0) ?? "fail");
  const [from, setFrom] = useState(0);
  const chosen = rows.filter((row) => row.verdict === shown);
  return (
    <section aria-labelledby="workload-verdicts">
      <div className="board-head">
        <h2 id="workload-verdicts">{t("requirements.workload-verdicts")}</h2>
        <SegmentedControl
          size="xs"
          aria-labelledby="workload-verdicts"
          value={shown}
          data={order.map((verdict) => ({
            value: verdict,
            label: `${t(`parts.verdict-${verdict}`)} ${number(count(verdict), 0)}`,
          }))}
          onChange={(verdict) => {
            setShown(verdict);
            setFrom(0);
          }}
        />
      </div>
      <p className="board-lead">{t(`requirements.list-${shown}`)}</p>
      <WideTable label={t("requirements.tab-verdicts")}>
        <table className="plain-table verdict-table">
          <thead>
            <tr>
              <th scope="col">{t("requirements.workload")}</th>
              <th scope="col">{t("requirements.data-class")}</th>
              <th scope="col">{t("requirements.judged-for")}</th>
              <th scope="col" className="right">
                {t("requirements.regions-pass")}
              </th>
              <th scope="col" className="right">
                {t("requirements.regions-unknown")}
              </th>
              <th scope="col">{t("requirements.in-the-way")}</th>
            </tr>
          </thead>
          <tbody>
            {chosen.slice(from, from + PART).map((row) => (
              <tr key={row.workload} aria-current={row.workload === openId ? "true" : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="fact-source"
                    onClick={() => go(pathOf("requirements", "verdicts", row.workload))}
                  >
                    {row.name}
                  </button>
                  {row.byHand > 0 && <span className="turned">{t("requirements.by-hand-mark")}</span>}
                </th>
                <td>{row.dataClass ?? unknown}</td>
                <td className="figures nowrap">{day(row.day)}</td>
                <td className="right figures">{number(row.regions.pass, 0)}</td>
                <td className="right figures">{number(row.regions.unknown, 0)}</td>
                <td>{row.sentence ? say(row.sentence) : "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <Pager from={from} part={PART} all={chosen.length} onFrom={setFrom} />
    </section>
  );
}
