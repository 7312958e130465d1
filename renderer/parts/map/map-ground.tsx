import { ActionIcon } from "@mantine/core";
import { IconFocusCentered, IconMinus, IconPlus } from "@tabler/icons-react";
import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useText } from "../../hooks/use-text.ts";
import { type Point, type Size, type View, basePoint, fitted, moved, toScreen, zoomed } from "./map-view.ts";
import { useLand } from "./use-land.ts";
import "./map.css";

/** Corners of what can be gone to at once, degrees: west, south, east, north. */
const parts = {
  world: [-126, -42, 178, 62],
  korea: [125.2, 33.8, 130.4, 38.4],
  europe: [-9, 37.5, 28, 61],
} as const;
export type PartOfMap = keyof typeof parts;

const STEP = 60;
/** From this zoom on the coast is drawn finely. */
const NEAR = 4;
const ZOOM = 1.5;

/** What a mark on the map may ask of it. */
export type Ground = Readonly<{
  view: View;
  size: Size;
  /** Goes near enough that these base points fill the map. */
  show: (points: readonly Point[]) => void;
}>;

/** A map to move about in: dragged, zoomed by wheel or keys. What stands on it is painted by `children`. */
export function MapGround({
  label,
  first = "world",
  focus,
  onLeave,
  children,
}: Readonly<{
  label: string;
  /** Where it begins. */
  first?: PartOfMap;
  /** A place chosen elsewhere: brought into sight. */
  focus: Readonly<{ lat: number; lon: number }> | null;
  /** Somebody goes to another part of the map. */
  onLeave?: () => void;
  children: (ground: Ground) => ReactNode;
}>) {
  const { t } = useText();
  const ground = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  const [view, setView] = useState<View | null>(null);
  const drag = useRef<(Point & { moved: boolean }) | null>(null);
  const id = useId();
  const land = useLand(view !== null && view.k > NEAR);

  useEffect(() => {
    const element = ground.current!;
    const watching = new ResizeObserver(() => {
      const next = { width: element.clientWidth, height: element.clientHeight };
      setSize(next);
      setView((now) => now ?? partView(first, next));
    });
    watching.observe(element);
    return () => watching.disconnect();
  }, [first]);

  // a wheel listener of React's cannot keep the page from scrolling
  useEffect(() => {
    const element = ground.current!;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const about = { x: event.clientX - box.left, y: event.clientY - box.top };
      setView((now) => now && zoomed(now, Math.exp(-event.deltaY / 400), about));
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, []);

  // what is chosen elsewhere is brought into sight
  const isSized = size !== null;
  useEffect(() => {
    if (!focus || !isSized) return;
    const element = ground.current!;
    const room = { width: element.clientWidth, height: element.clientHeight };
    setView((now) => {
      if (!now) return now;
      const base = basePoint(focus.lon, focus.lat);
      const at = toScreen(now, base);
      const isSeen = at.x > 30 && at.y > 30 && at.x < room.width - 30 && at.y < room.height - 30;
      if (isSeen && now.k > 4) return now;
      const k = Math.max(now.k, 8);
      return { k, dx: room.width / 2 - base.x * k, dy: room.height / 2 - base.y * k };
    });
  }, [focus, isSized]);

  function goTo(part: PartOfMap): void {
    if (size) setView(partView(part, size));
    onLeave?.();
  }

  const centre = { x: (size?.width ?? 0) / 2, y: (size?.height ?? 0) / 2 };
  const zoomBy = (factor: number): void => setView((now) => now && zoomed(now, factor, centre));

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (arrow) setView((now) => now && moved(now, STEP * arrow[0]!, STEP * arrow[1]!));
    else if (event.key === "+" || event.key === "=") zoomBy(ZOOM);
    else if (event.key === "-" || event.key === "_") zoomBy(1 / ZOOM);
    else if (event.key === "0") goTo("world");
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={ground}
      className="region-map"
      role="application"
      tabIndex={0}
      aria-label={label}
      aria-describedby={id}
      onKeyDown={onKeyDown}
      onPointerDown={(event: PointerEvent) => {
        drag.current = event.button === 0 ? { x: event.clientX, y: event.clientY, moved: false } : null;
      }}
      onPointerMove={(event) => {
        const held = drag.current;
        if (!held || event.buttons === 0) return;
        const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
        if (!held.moved && Math.hypot(dx, dy) < 4) return;
        if (!held.moved) event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, y: event.clientY, moved: true };
        setView((now) => now && moved(now, dx, dy));
      }}
      onClickCapture={(event) => {
        // the click that ends a drag picks nothing
        if (drag.current?.moved) event.stopPropagation();
        drag.current = null;
      }}
    >
      {view && size && (
        <svg width={size.width} height={size.height} aria-hidden="true">
          {land && (
            <g transform={`translate(${view.dx} ${view.dy}) scale(${view.k})`}>
              <path d={land} className="map-land" />
            </g>
          )}
          {children({
            view,
            size,
            show: (points) => setView(fitted(points, size, 40)),
          })}
        </svg>
      )}
      <span id={id} className="read-out">
        {t("catalogue-page.map-keys")}
      </span>
      <div className="map-goto">
        {(Object.keys(parts) as PartOfMap[]) /* the keys above */
          .map((part) => (
            <button key={part} type="button" className="chip" onClick={() => goTo(part)}>
              {t(`catalogue.map-${part}`)}
            </button>
          ))}
      </div>
      <div className="map-zoom">
        <ActionIcon
          variant="default"
          aria-label={t("catalogue-page.map-zoom-in")}
          title={t("catalogue-page.map-zoom-in")}
          onClick={() => zoomBy(ZOOM)}
        >
          <IconPlus size={16} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={t("catalogue-page.map-zoom-out")}
          title={t("catalogue-page.map-zoom-out")}
          onClick={() => zoomBy(1 / ZOOM)}
        >
          <IconMinus size={16} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={t("catalogue.map-world")}
          title={t("catalogue.map-world")}
          onClick={() => goTo("world")}
        >
          <IconFocusCentered size={16} />
        </ActionIcon>
      </div>
    </div>
  );
}

function partView(part: keyof typeof parts, size: Size): View {
  const [west, south, east, north] = parts[part];
  const corners = [basePoint(west, south), basePoint(east, north)];
  return fitted(corners, size, 200);
}
