import { memo } from "react";
import type { WorkloadId } from "../../../shared/model/id.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import type { Workload } from "../../../shared/model/workload.ts";
import { useText } from "../../hooks/use-text.ts";
import { RiskMark } from "./risk-mark.tsx";
import { waveName } from "./wave-name.ts";

/** One wave and its cards. What is done with a card is heard by the board: two thousand cards have no ears of their own. */
export const BoardColumn = memo(function BoardColumn({
  one: { wave, risk },
  names,
  canEdit,
  isOver,
  openId,
  onOpen,
}: Readonly<{
  one: WavePlan["waves"][number];
  names: ReadonlyMap<WorkloadId, Workload>;
  canEdit: boolean;
  isOver: boolean;
  openId: string;
  onOpen: (id: string) => void;
}>) {
  const { t, day, number } = useText();
  return (
    <section
      className={isOver ? "wave-column wave-over" : "wave-column"}
      aria-label={waveName({ t }, wave)}
      data-column={wave.id}
    >
      <header className="wave-head">
        <span className="wave-head-line">
          <button type="button" className="waves-link" onClick={() => onOpen(wave.id)}>
            {waveName({ t }, wave)}
          </button>
          <RiskMark risk={risk} />
        </span>
        <span className="soft figures">
          {day(wave.cutOver)} · {t("waves-page.count", { count: number(wave.workloads.length, 0) })}
          {wave.pinned && ` · ${t("waves-page.pinned")}`}
        </span>
      </header>
      <ul>
        {wave.workloads.length === 0 && <li className="soft wave-empty">{t("waves-page.board-empty")}</li>}
        {wave.workloads.map((id) => {
          const workload = names.get(id);
          return (
            <li key={id}>
              <button
                type="button"
                className={openId === id ? "wave-card wave-card-open" : "wave-card"}
                draggable={canEdit}
                data-workload={id}
              >
                <span>{workload?.name ?? id}</span>
                {workload?.environment && <span className="soft">{t(`environment.${workload.environment}`)}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
});
