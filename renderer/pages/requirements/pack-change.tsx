import { useState } from "react";
import { useLocation } from "wouter";
import type { Input, Output } from "../../../shared/contract/contract.ts";
import type { Verdict } from "../../../shared/model/result.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { ruleName } from "../../parts/rule-name.ts";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { WideTable } from "../../parts/wide-table.tsx";
import { pathOf } from "../../routes.ts";
import { Pager } from "./pager.tsx";
import { useRegionNames } from "./region-names.ts";
import type { Overview } from "./requirements-page.tsx";

type Change = Output<"verdicts.switch">;
const verdicts: readonly Verdict[] = ["pass", "unknown", "fail"];

/** What another set of packs turns: in numbers first, then workload by workload with the rule. */
export function PackChange({
  change,
  question,
  overview,
}: Readonly<{ change: Change; question: Input<"verdicts.switch">; overview: Overview }>) {
  const { t, number, say } = useText();
  if (change.because) return <p className="board-lead">{say(change.because)}</p>;
  return (
    <>
      <p className="pack-finding" role="status">
        {change.changedPairs === 0
          ? t("requirements.nothing-turns")
          : t("requirements.turns", {
              workloads: number(change.changedWorkloads, 0),
              pairs: number(change.changedPairs, 0),
            })}{" "}
        {change.lostAllCount > 0 && (
          <strong>{t("requirements.lose-all", { count: number(change.lostAllCount, 0) })}</strong>
        )}
      </p>
      {change.remarks.map(({ pack, sentence, workloads }) => (
        <p key={`${pack} ${sentence.key}`} className="pack-remark">
          {say(sentence)}{" "}
          <span className="soft">{t("requirements.for-workloads", { count: number(workloads, 0) })}</span>
        </p>
      ))}
      <Moved change={change} />
      {change.lostAll.length > 0 && <LostAll change={change} />}
      {change.changedPairs > 0 && (
        <Changed key={JSON.stringify(question)} change={change} question={question} overview={overview} />
      )}
    </>
  );
}

/** Workloads by their best verdict, before against after. */
function Moved({ change }: Readonly<{ change: Change }>) {
  const { t, number } = useText();
  const count = (before: Verdict, after: Verdict): number =>
    change.workloads.find((one) => one.before === before && one.after === after)?.count ?? 0;
  return (
    <WideTable label={t("requirements.tab-packs")}>
      <table className="plain-table moved-table">
        <caption className="read-out">{t("requirements.moved-caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("requirements.moved-before")}</th>
            {verdicts.map((one) => (
              <th key={one} scope="col" className="right">
                {t("requirements.moved-after")} <VerdictMark verdict={one} />
              </th>
            ))}
            <th scope="col" className="right">
              {t("requirements.moved-sum")}
            </th>
          </tr>
        </thead>
        <tbody>
          {verdicts.map((before) => (
            <tr key={before}>
              <th scope="row">
                <VerdictMark verdict={before} />
              </th>
              {verdicts.map((after) => (
                <td
                  key={after}
                  className="right figures"
                  data-moved={before !== after && count(before, after) > 0 ? true : undefined}
                >
                  {number(count(before, after), 0)}
                </td>
              ))}
              <td className="right figures">{number(change.before[before], 0)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t("requirements.moved-sum")}</th>
            {verdicts.map((after) => (
              <td key={after} className="right figures">
                {number(change.after[after], 0)}
              </td>
            ))}
            <td className="right figures">
              {number(
                verdicts.reduce((sum, one) => sum + change.after[one], 0),
                0,
              )}
            </td>
          </tr>
        </tbody>
      </table>
    </WideTable>
  );
}

const NAMED = 12;

function LostAll({ change }: Readonly<{ change: Change }>) {
  const { t, number } = useText();
  const names = change.lostAll.slice(0, NAMED).map(({ name }) => name);
  const more = change.lostAllCount - names.length;
  return (
    <p className="pack-lost">
      <span className="field-label">{t("requirements.lost-all")}</span> {names.join(", ")}
      {more > 0 && ` ${t("requirements.and-more", { count: number(more, 0) })}`}
    </p>
  );
}

const PART = 50;

function Changed({
  change,
  question,
  overview,
}: Readonly<{ change: Change; question: Input<"verdicts.switch">; overview: Overview }>) {
  const words = useText();
  const { t, say } = words;
  const [, go] = useLocation();
  const nameOf = useRegionNames(overview);
  const [from, setFrom] = useState(0);
  const { data } = useCall("verdicts.switch", { ...question, from, limit: PART }, { keepPrevious: true });
  const rows = data?.changed ?? change.changed.slice(0, PART);
  return (
    <>
      <WideTable label={t("requirements.tab-packs")}>
        <table className="plain-table changed-table">
          <thead>
            <tr>
              <th scope="col">{t("requirements.workload")}</th>
              <th scope="col">{t("requirements.region")}</th>
              <th scope="col">{t("requirements.moved-before")}</th>
              <th scope="col">{t("requirements.moved-after")}</th>
              <th scope="col">{t("requirements.decides")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={`${one.workload} ${one.region}`}>
                <th scope="row">
                  <button
                    type="button"
                    className="fact-source"
                    onClick={() => go(pathOf("requirements", "verdicts", one.workload))}
                  >
                    {one.name}
                  </button>
                </th>
                <td>{nameOf(one.region)}</td>
                <td>
                  <VerdictMark verdict={one.before} />
                </td>
                <td>
                  <VerdictMark verdict={one.after} />
                </td>
                <td>
                  {say(one.sentence)}
                  <div className="soft">{ruleName(words, one.rule, overview.rulePacks)}</div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <Pager from={from} part={PART} all={change.changedPairs} onFrom={setFrom} />
    </>
  );
}
