import { type DragEvent, type KeyboardEvent, memo, useState } from "react";
import type { WaveId, WorkloadId } from "../../../shared/model/id.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import type { Workload } from "../../../shared/model/workload.ts";
import { isComposing } from "../../hooks/keyboard.ts";
import { useText } from "../../hooks/use-text.ts";
import { movedTo } from "./moves.ts";
import { RiskMark } from "./risk-mark.tsx";
import type { useWaves } from "./use-waves.ts";
import { waveName } from "./wave-name.ts";

const DRAGGED = "application/x-sovplan-workload";

/** Waves as columns of cards. Dragging, the drawer of a card, and Alt+arrows all move; each move is saved and checked again. */
export function BoardTab({
  plan,
  names,
  canEdit,
  waves,
  openId,
  onOpen,
}: Readonly<{
  plan: WavePlan;
  names: ReadonlyMap<WorkloadId, Workload>;
  canEdit: boolean;
  waves: ReturnType<typeof useWaves>;
  openId: string;
  onOpen: (id: string) => void;
}>) {
  const { t } = useText();
  const [over, setOver] = useState<WaveId | null>(null);
  const all = plan.waves.map(({ wave }) => wave);

  function move(workload: WorkloadId, to: WaveId): void {
    const target = all.find(({ id }) => id === to);
    if (!canEdit || !target || target.workloads.includes(workload)) return;
    void waves.save(movedTo(all, [workload], to), "waves-page.moved", { count: 1, wave: waveName({ t }, target) });
  }

  function onKeyDown(event: KeyboardEvent, workload: WorkloadId, at: number): void {
    if (isComposing(event) || !event.altKey) return;
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const target = all[at + step];
    if (step === 0 || !target) return;
    event.preventDefault(); // the browser would go back or forward a page
    move(workload, target.id);
  }

  return (
    <>
      <p className="soft waves-hint">{t(canEdit ? "waves-page.board-keys" : "waves-page.adopt-first")}</p>
      <div className="wave-board" tabIndex={0} role="region" aria-label={t("waves-page.board")}>
        {plan.waves.map(({ wave, risk }, at) => (
          <section
            key={wave.id}
            className={over === wave.id ? "wave-column wave-over" : "wave-column"}
            aria-label={waveName({ t }, wave)}
            onDragOver={(event) => {
              if (!canEdit || !event.dataTransfer.types.includes(DRAGGED)) return;
              event.preventDefault();
              setOver(wave.id);
            }}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => {
              setOver(null);
              const dragged = event.dataTransfer.getData(DRAGGED);
              if (dragged === "") return;
              event.preventDefault();
              move(dragged as WorkloadId, wave.id); // put there below
            }}
          >
            <ColumnHead wave={wave} risk={risk} onOpen={onOpen} />
            <ul>
              {wave.workloads.length === 0 && <li className="soft wave-empty">{t("waves-page.board-empty")}</li>}
              {wave.workloads.map((id) => (
                <li key={id}>
                  <Card
                    id={id}
                    name={names.get(id)?.name ?? id}
                    environment={names.get(id)?.environment ?? null}
                    canEdit={canEdit}
                    isOpen={openId === id}
                    onOpen={() => onOpen(id)}
                    onKeyDown={(event) => onKeyDown(event, id, at)}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function ColumnHead({
  wave,
  risk,
  onOpen,
}: Readonly<{
  wave: WavePlan["waves"][number]["wave"];
  risk: WavePlan["waves"][number]["risk"];
  onOpen: (id: string) => void;
}>) {
  const { t, day, number } = useText();
  return (
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
  );
}

const Card = memo(function Card({
  id,
  name,
  environment,
  canEdit,
  isOpen,
  onOpen,
  onKeyDown,
}: Readonly<{
  id: WorkloadId;
  name: string;
  environment: Workload["environment"];
  canEdit: boolean;
  isOpen: boolean;
  onOpen: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}>) {
  const { t } = useText();
  return (
    <button
      type="button"
      className={isOpen ? "wave-card wave-card-open" : "wave-card"}
      draggable={canEdit}
      data-workload={id}
      onDragStart={(event: DragEvent) => {
        event.dataTransfer.setData(DRAGGED, id);
        event.dataTransfer.effectAllowed = "move";
      }}
      onClick={onOpen}
      onKeyDown={onKeyDown}
    >
      <span>{name}</span>
      {environment && <span className="soft">{t(`environment.${environment}`)}</span>}
    </button>
  );
});
