import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import type { Wave } from "../../../shared/model/wave.ts";
import { isComposing } from "../../hooks/keyboard.ts";
import { type Part, type WaveDays, shifted } from "./moves.ts";

const EDGE = 7;
/** A bar is at least so wide to be taken hold of. */
const LEAST = 18;

type Place = Readonly<{ left: number; right: number; top: number; height: number; pxPerDay: number }>;

/**
 * The handle over one bar. Dragging its middle moves the wave, dragging an end moves that end; what it would break is said
 * while it is held. Keys: ←/→ a day, Page up/down a week, with Shift the cut-over alone, Enter drops, Escape lets go.
 */
export function TimelineBar({
  words,
  wave,
  place,
  canEdit,
  held,
  onHold,
  onDrop,
  onLetGo,
  onOpen,
}: Readonly<{
  /** What is read out. */
  words: string;
  wave: Wave;
  place: Place;
  canEdit: boolean;
  /** Where it is held now. */
  held: WaveDays | null;
  onHold: (days: WaveDays) => void;
  onDrop: () => void;
  onLetGo: () => void;
  onOpen: () => void;
}>) {
  const drag = useRef<{ part: Part; x: number; by: number } | null>(null);
  const whole = useRef<SVGRectElement>(null);
  const [isDragging, setDragging] = useState(false);
  const width = Math.max(LEAST, place.right - place.left);

  function take(event: PointerEvent<SVGElement>, part: Part): void {
    if (event.button !== 0) return;
    drag.current = { part, x: event.clientX, by: 0 };
    event.currentTarget.setPointerCapture(event.pointerId);
    whole.current?.focus({ preventScroll: true }); // Escape is heard there, whichever end is held
  }
  function move(event: PointerEvent<SVGElement>): void {
    const now = drag.current;
    const svg = event.currentTarget.ownerSVGElement;
    if (!now || !canEdit || !svg) return;
    const scale = svg.viewBox.baseVal.width / svg.getBoundingClientRect().width;
    const by = Math.round(((event.clientX - now.x) * scale) / place.pxPerDay);
    if (by === now.by) return;
    drag.current = { ...now, by };
    setDragging(true);
    onHold(shifted(wave, now.part, by));
  }
  function leave(): void {
    const now = drag.current;
    drag.current = null;
    setDragging(false);
    if (!now) return;
    if (now.by === 0) {
      if (!isDragging) onOpen();
      return;
    }
    onDrop();
  }
  function abandon(): void {
    if (drag.current) onLetGo();
    drag.current = null;
    setDragging(false);
  }

  function onKeyDown(event: KeyboardEvent<SVGElement>): void {
    if (isComposing(event)) return;
    if (event.key === "Escape" && (held || drag.current)) {
      event.stopPropagation();
      abandon();
      return onLetGo();
    }
    if (event.key === "Enter") return held ? onDrop() : onOpen();
    const neighbour = event.key === "ArrowUp" ? "previous" : event.key === "ArrowDown" ? "next" : null;
    if (neighbour) {
      event.preventDefault();
      return focusNext(event.currentTarget, neighbour);
    }
    const step = { ArrowLeft: -1, ArrowRight: 1, PageUp: -7, PageDown: 7 }[event.key];
    if (step === undefined || !canEdit || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onHold(shifted(held ?? wave, event.shiftKey ? "end" : "whole", step));
  }

  const grip = { onPointerMove: move, onPointerUp: leave, onPointerCancel: abandon };
  return (
    <g className={isDragging ? "timeline-bar timeline-bar-held" : "timeline-bar"} data-wave={wave.id}>
      <rect
        ref={whole}
        className={canEdit ? "timeline-whole" : "timeline-whole timeline-still"}
        x={place.left}
        y={place.top - 2}
        width={width}
        height={place.height + 4}
        tabIndex={0}
        role="button"
        aria-label={words}
        aria-keyshortcuts="ArrowLeft ArrowRight PageUp PageDown Enter Escape"
        onPointerDown={(event) => take(event, "whole")}
        onKeyDown={onKeyDown}
        onClick={(event) => event.detail === 0 && onOpen()} // not by a mouse: a reader of the screen has pressed it
        {...grip}
      />
      {canEdit && (
        <>
          <rect
            className="timeline-edge"
            x={place.left - EDGE}
            y={place.top - 2}
            width={EDGE + 2}
            height={place.height + 4}
            onPointerDown={(event) => take(event, "start")}
            onMouseDown={keepFocus}
            {...grip}
          />
          <rect
            className="timeline-edge"
            x={place.left + width - 2}
            y={place.top - 2}
            width={EDGE + 2}
            height={place.height + 4}
            onPointerDown={(event) => take(event, "end")}
            onMouseDown={keepFocus}
            {...grip}
          />
        </>
      )}
    </g>
  );
}

/** A press on an end would take focus from the handle, where Escape is heard. */
const keepFocus = (event: { preventDefault: () => void }): void => event.preventDefault();

function focusNext(from: Element, which: "previous" | "next"): void {
  const all = [...from.ownerDocument.querySelectorAll<SVGElement>(".timeline-whole")];
  const at = all.findIndex((one) => one === from);
  all[at + (which === "next" ? 1 : -1)]?.focus();
}
