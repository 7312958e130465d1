import { Switch } from "@mantine/core";
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { WaveId, WorkloadId } from "../../../shared/model/id.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import type { Workload } from "../../../shared/model/workload.ts";
import { isComposing } from "../../hooks/keyboard.ts";
import { useText } from "../../hooks/use-text.ts";
import { BoardColumn } from "./board-column.tsx";
import { LiveStrip } from "./live-strip.tsx";
import { companions, movedTo } from "./moves.ts";
import type { Laying } from "./use-laying.ts";
import { waveName } from "./wave-name.ts";

/**
 * Waves as columns of cards. A card is dragged, or moved by Alt+arrows, or by its drawer; while it is held over a wave the
 * strip says what that would break, and it is saved when it is dropped.
 */
export function BoardTab({
  plan,
  names,
  canEdit,
  laying,
  busy,
  openId,
  onOpen,
}: Readonly<{
  plan: WavePlan;
  names: ReadonlyMap<WorkloadId, Workload>;
  canEdit: boolean;
  laying: Laying;
  busy: boolean;
  openId: string;
  onOpen: (id: string) => void;
}>) {
  const words = useText();
  const { t } = words;
  const [together, setTogether] = useState(true);
  const dragged = useRef<WorkloadId | null>(null);
  const dropped = useRef<WorkloadId | null>(null);
  const board = useRef<HTMLDivElement>(null);
  const all = plan.waves.map(({ wave }) => wave);
  const { held } = laying;

  // the card stands in another column now: focus goes along
  useEffect(() => {
    const card = dropped.current && board.current?.querySelector<HTMLElement>(`[data-workload="${dropped.current}"]`);
    if (card && document.activeElement === document.body) card.focus();
  }, [plan]);

  function holdOver(workload: WorkloadId, to: WaveId): void {
    const target = all.find(({ id }) => id === to);
    if (!canEdit || !target) return;
    if (target.workloads.includes(workload)) return laying.letGo();
    const along = together ? companions(plan, (id) => names.get(id)?.group ?? null, workload) : [workload];
    const wave = waveName(words, target);
    const name = names.get(workload)?.name ?? workload;
    laying.hold({
      wave: to,
      days: null,
      workloads: along,
      waves: movedTo(all, along, to),
      what:
        along.length === 1
          ? t("waves-live.into-wave", { name, wave })
          : t("waves-live.into-wave-with", { name, wave, count: along.length - 1 }),
      said: "waves-page.moved",
      args: { count: along.length, wave },
    });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const workload = workloadAt(event.target);
    if (isComposing(event) || !workload) return;
    if (held && event.key === "Enter") {
      event.preventDefault(); // it would open the card
      dropped.current = workload;
      return void laying.drop();
    }
    if (held && event.key === "Escape") {
      event.stopPropagation();
      return laying.letGo();
    }
    if (!event.altKey) return;
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const isHeld = held?.workloads.includes(workload) ?? false;
    const at = all.findIndex((wave) => (isHeld ? wave.id === held?.wave : wave.workloads.includes(workload)));
    const target = all[at + step];
    if (step === 0) return;
    event.preventDefault(); // the browser would go back or forward a page
    if (!target) return;
    holdOver(workload, target.id);
    board.current
      ?.querySelector(`[data-column="${target.id}"]`)
      ?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }

  function onDragOver(event: DragEvent): void {
    const wave = waveAt(event.target);
    if (!canEdit || !dragged.current || !wave) return;
    event.preventDefault();
    if (held?.wave !== wave) holdOver(dragged.current, wave);
  }

  return (
    <>
      <Switch
        className="board-together"
        label={t("waves-live.together")}
        checked={together}
        disabled={!canEdit}
        onChange={(event) => setTogether(event.currentTarget.checked)}
      />
      <div
        ref={board}
        className="wave-board"
        tabIndex={0}
        role="region"
        aria-label={t("waves-page.board")}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const workload = workloadAt(event.target);
          if (workload) onOpen(workload);
        }}
        onDragStart={(event) => {
          dragged.current = workloadAt(event.target);
          event.dataTransfer.effectAllowed = "move";
          event.dataTransfer.setData("text/plain", dragged.current ?? "");
        }}
        onDragOver={onDragOver}
        onDragEnd={() => {
          if (dragged.current) laying.letGo(); // not dropped on a wave
          dragged.current = null;
        }}
        onDrop={(event) => {
          event.preventDefault();
          const workload = dragged.current;
          dragged.current = null;
          if (workload && held) void laying.drop();
        }}
      >
        {plan.waves.map((one) => (
          <BoardColumn
            key={one.wave.id}
            one={one}
            names={names}
            canEdit={canEdit}
            isOver={held?.wave === one.wave.id}
            openId={openId !== "" && one.wave.workloads.includes(openId as WorkloadId) ? openId : ""} // of the address
            onOpen={onOpen}
          />
        ))}
      </div>
      <LiveStrip
        laying={laying}
        names={names}
        hint={t(canEdit ? "waves-live.board-keys" : "waves-page.adopt-first")}
        busy={busy}
      />
    </>
  );
}

const workloadAt = (target: EventTarget): WorkloadId | null =>
  target instanceof Element
    ? ((target.closest<HTMLElement>("[data-workload]")?.dataset.workload ?? null) as WorkloadId | null) // put there by the column
    : null;
const waveAt = (target: EventTarget): WaveId | null =>
  target instanceof Element
    ? ((target.closest<HTMLElement>("[data-column]")?.dataset.column ?? null) as WaveId | null) // as above
    : null;
