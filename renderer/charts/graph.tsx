import { ActionIcon } from "@mantine/core";
import { IconFocusCentered, IconMinus, IconPlus } from "@tabler/icons-react";
import { type KeyboardEvent, type PointerEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Drawing } from "../../shared/charts/marks.ts";
import { useDesk } from "../hooks/desk.ts";
import { useText } from "../hooks/use-text.ts";
import { ready } from "./canvas.ts";
import { type GraphView, graphView } from "./graph-view.ts";
import "./graph.css";

type Point = Readonly<{ x: number; y: number }>;

/**
 * A large drawing to move about in: dragged, zoomed, or walked through with the keys.
 *
 * Arrow keys move the window, + and − zoom, 0 shows everything; with Shift the arrows go from one thing to the next in that
 * direction, Enter opens it. Painted on a canvas in slices of a few milliseconds, so that nothing else ever waits.
 */
export function GraphCanvas({
  drawing,
  at,
  onChoose,
  onOpen,
  onStep,
  hitAt,
  nameOf,
}: Readonly<{
  drawing: Drawing;
  /** Where the chosen thing stands; it is brought into sight when it changes. */
  at: Point | null;
  onChoose: (id: string | null) => void;
  /** Enter or a double click. */
  onOpen: (id: string | null) => void;
  /** Shift with an arrow: the next thing in that direction. */
  onStep: (dx: number, dy: number) => void;
  hitAt: (point: Point) => string | null;
  /** The whole name, shown where the pointer rests. */
  nameOf: (id: string) => string;
}>) {
  const { t } = useText();
  const look = useDesk((desk) => desk.look);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [view, setView] = useState<GraphView | null>(null);
  const drag = useRef<{ x: number; y: number; moved: boolean } | null>(null);
  const steps = useMemo(() => ready(drawing), [drawing]);
  const { width, height } = drawing;
  const id = useId();

  useEffect(() => {
    const made = graphView(canvas.current!);
    setView(made);
    return () => made.end();
  }, []);
  useEffect(() => view?.show(steps, { width, height }), [view, steps, width, height]);
  useEffect(() => view?.recolour(), [view, look]);
  const [x, y] = [at?.x ?? null, at?.y ?? null];
  useEffect(() => {
    if (x !== null && y !== null) view?.reveal({ x, y });
  }, [view, x, y]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (arrow) {
      const [dx, dy] = arrow as [number, number]; // the pairs above
      if (event.shiftKey) onStep(dx, dy);
      else view?.moveBy(-60 * dx, -60 * dy);
    } else if (event.key === "+" || event.key === "=") view?.zoomBy(1.25);
    else if (event.key === "-" || event.key === "_") view?.zoomBy(0.8);
    else if (event.key === "0") view?.fit();
    else if (event.key === "Enter") onOpen(null);
    else if (event.key === "Escape") onChoose(null);
    else return;
    event.preventDefault();
  }

  const pointOf = (event: { clientX: number; clientY: number }): Point | null =>
    view?.pointAt(event.clientX, event.clientY) ?? null;

  return (
    <div className="graph-canvas">
      <canvas
        ref={canvas}
        tabIndex={0}
        role="application"
        aria-label={drawing.title}
        aria-describedby={id}
        onKeyDown={onKeyDown}
        onPointerDown={(event: PointerEvent<HTMLCanvasElement>) => {
          if (event.button !== 0) return;
          drag.current = { x: event.clientX, y: event.clientY, moved: false };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          const held = drag.current;
          if (!held) {
            const point = pointOf(event);
            const hit = point && hitAt(point);
            event.currentTarget.style.cursor = hit === null ? "grab" : "pointer";
            event.currentTarget.title = hit === null ? "" : nameOf(hit);
            return;
          }
          const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
          if (!held.moved && Math.hypot(dx, dy) < 4) return;
          drag.current = { x: event.clientX, y: event.clientY, moved: true };
          view?.moveBy(dx, dy);
        }}
        onPointerUp={(event) => {
          const held = drag.current;
          drag.current = null;
          const point = pointOf(event);
          if (held && !held.moved && point) onChoose(hitAt(point));
        }}
        onPointerCancel={() => (drag.current = null)}
        onDoubleClick={(event) => {
          const point = pointOf(event);
          if (point) onOpen(hitAt(point));
        }}
      />
      <span id={id} className="read-out">
        {t("graph.keys")}
      </span>
      <div className="graph-zoom">
        <ActionIcon
          variant="default"
          aria-label={t("graph.zoom-in")}
          title={t("graph.zoom-in")}
          onClick={() => view?.zoomBy(1.25)}
        >
          <IconPlus size={16} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={t("graph.zoom-out")}
          title={t("graph.zoom-out")}
          onClick={() => view?.zoomBy(0.8)}
        >
          <IconMinus size={16} />
        </ActionIcon>
        <ActionIcon variant="default" aria-label={t("graph.fit")} title={t("graph.fit")} onClick={() => view?.fit()}>
          <IconFocusCentered size={16} />
        </ActionIcon>
      </div>
    </div>
  );
}
