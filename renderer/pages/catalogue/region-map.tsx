import { ActionIcon } from "@mantine/core";
import { IconFocusCentered, IconMinus, IconPlus } from "@tabler/icons-react";
import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef, useState } from "react";
import type { Region } from "../../../shared/model/catalogue.ts";
import type { RegionId } from "../../../shared/model/id.ts";
import { useText } from "../../hooks/use-text.ts";
import { type WorldPart } from "../../parts/world-part.ts";
import { MapMarks } from "./map-marks.tsx";
import {
  type Cluster,
  type Point,
  type Size,
  type View,
  basePoint,
  fitted,
  moved,
  toScreen,
  zoomed,
} from "./map-view.ts";
import type { Places } from "./places.ts";
import { useLand } from "./use-land.ts";

/** Corners of what can be gone to at once, degrees: west, south, east, north. */
const parts = {
  world: [-126, -42, 178, 62],
  korea: [125.2, 33.8, 130.4, 38.4],
  europe: [-9, 37.5, 28, 61],
} as const;

const STEP = 60;
/** From this zoom on the coast is drawn finely. */
const NEAR = 4;
const ZOOM = 1.5;

/**
 * The regions on a map to move about in: dragged, zoomed by wheel or keys. Where several stand in one place one mark
 * stands for them; a click on it goes nearer and lists them.
 */
export function RegionMap({
  regions,
  places,
  partOf,
  open,
  label,
  first = "world",
  onOpen,
  onHere,
}: Readonly<{
  regions: readonly Region[];
  places: Places;
  partOf: (region: Region) => WorldPart;
  open: Region | null;
  label: string;
  /** Where it begins. */
  first?: keyof typeof parts;
  onOpen: (id: RegionId) => void;
  /** The regions of one mark; `null` where somebody goes elsewhere. */
  onHere: (regions: readonly Region[] | null) => void;
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

  // a region chosen elsewhere is brought into sight
  const place = open?.place ?? null;
  const isSized = size !== null;
  useEffect(() => {
    if (!place || !isSized) return;
    const element = ground.current!;
    const room = { width: element.clientWidth, height: element.clientHeight };
    setView((now) => {
      if (!now) return now;
      const base = basePoint(place.lon, place.lat);
      const at = toScreen(now, base);
      const isSeen = at.x > 30 && at.y > 30 && at.x < room.width - 30 && at.y < room.height - 30;
      if (isSeen && now.k > 4) return now;
      const k = Math.max(now.k, 8);
      return { k, dx: room.width / 2 - base.x * k, dy: room.height / 2 - base.y * k };
    });
  }, [place, isSized]);

  function goTo(part: keyof typeof parts): void {
    if (size) setView(partView(part, size));
    onHere(null);
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

  const onPick = (cluster: Cluster): void => {
    if (drag.current?.moved) return;
    if (cluster.regions.length === 1) return onOpen(cluster.regions[0]!.id);
    onHere(cluster.regions);
    if (cluster.spread.length > 1 && size) setView(fitted(cluster.spread, size, 40));
  };

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
      onClick={() => (drag.current = null)}
    >
      {view && size && (
        <svg width={size.width} height={size.height} aria-hidden="true">
          {land && (
            <g transform={`translate(${view.dx} ${view.dy}) scale(${view.k})`}>
              <path d={land} className="map-land" />
            </g>
          )}
          <MapMarks
            regions={regions}
            places={places}
            partOf={partOf}
            view={view}
            size={size}
            open={open}
            onPick={onPick}
          />
        </svg>
      )}
      <span id={id} className="read-out">
        {t("catalogue-page.map-keys")}
      </span>
      <div className="map-goto">
        {(Object.keys(parts) as (keyof typeof parts)[]).map((part) => (
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
