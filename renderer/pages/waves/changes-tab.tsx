import { useMemo } from "react";
import type { WorkloadId } from "../../../shared/model/id.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import type { Wave } from "../../../shared/model/wave.ts";
import type { Workload } from "../../../shared/model/workload.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { headOf, waveChanges } from "./wave-changes.ts";
import { waveName } from "./wave-name.ts";

const NAMED = 12;

/** What a proposal would change, before anything changes: the whole side by side, then who goes from where to where. */
export function ChangesTab({
  current,
  proposal,
  names,
  onOpen,
}: Readonly<{
  current: WavePlan;
  proposal: WavePlan;
  names: ReadonlyMap<WorkloadId, Workload>;
  onOpen: (id: string) => void;
}>) {
  const words = useText();
  const { t, number } = words;
  const changes = useMemo(() => waveChanges(current, proposal), [current, proposal]);
  const [before, after] = [headOf(current), headOf(proposal)];
  const day = (at: string | undefined) => (at === undefined ? t("waves-changes.none") : words.day(at));
  const rows = [
    [t("waves-page.waves"), number(before.waves, 0), number(after.waves, 0)],
    [t("waves-page.end"), day(before.last), day(after.last)],
    [t("waves-page.critical"), number(before.critical, 0), number(after.critical, 0)],
    [t("waves-changes.advisory"), number(before.advisory, 0), number(after.advisory, 0)],
    [t("waves-page.unscheduled"), number(before.unscheduled, 0), number(after.unscheduled, 0)],
  ];
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("waves-changes.title")}>
      <table className="plain-table changes-head">
        <caption className="read-out">{t("waves-changes.title")}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" className="right">
              {t("waves-changes.now")}
            </th>
            <th scope="col" className="right">
              {t("waves-changes.proposed")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, now, then]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="figures right">{now}</td>
              <td className={now === then ? "figures right" : "figures right changes-other"}>{then}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length === 0 && (
        <EmptyState title={t("waves-changes.nothing")} missing={t("waves-changes.nothing-why")} />
      )}
      {changes.length > 0 && (
        <table className="plain-table waves-table">
          <caption className="read-out">{t("waves-changes.who")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("waves-changes.from")}</th>
              <th scope="col">{t("waves-changes.to")}</th>
              <th scope="col" className="right">
                {t("waves-page.workloads")}
              </th>
              <th scope="col">{t("waves-changes.which")}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ from, to, workloads }, at) => (
              <tr key={at}>
                <td className="nowrap">{placeOf(words, from)}</td>
                <td className="nowrap">{placeOf(words, to)}</td>
                <td className="figures right">{number(workloads.length, 0)}</td>
                <td>
                  {workloads.slice(0, NAMED).map((id) => (
                    <button key={id} type="button" className="waves-link changes-name" onClick={() => onOpen(id)}>
                      {names.get(id)?.name ?? id}
                    </button>
                  ))}
                  {workloads.length > NAMED && (
                    <span className="soft">
                      {t("waves-calendar.more", { count: number(workloads.length - NAMED, 0) })}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

const placeOf = (words: Words, wave: Wave | null): string =>
  wave === null ? words.t("waves-page.no-wave") : `${waveName(words, wave)} (${words.day(wave.cutOver)})`;
