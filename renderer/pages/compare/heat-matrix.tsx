import { useElementSize, useMergedRef } from "@mantine/hooks";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, type MouseEvent, useEffect, useId, useMemo, useRef } from "react";
import type { RegionId, ScenarioId, WorkloadId } from "../../../shared/model/id.ts";
import type { ComparedRegion, ComparedWorkload } from "../../../shared/model/result.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { useDesk } from "../../hooks/desk.ts";
import { notify } from "../../hooks/notices.ts";
import { useText } from "../../hooks/use-text.ts";
import { useKeys } from "../../parts/grid/use-keys.ts";
import { codeOf, placeNames } from "../../parts/place-names.ts";
import { HeatCell, cellWords } from "./heat-cell.tsx";
import { bestOf, gateMark } from "./cell-marks.ts";
import { useCells } from "./use-cells.ts";
import type { ScoreOf } from "./use-weighing.ts";
import "./heat-matrix.css";

/** Columns are this wide at least, and share the room where they are few. */
const COLUMN = 76;
const WIDEST = 150;
const NAMES = 216;
const HEAD = 74;
const none: ReadonlySet<string> = new Set();

/**
 * Workloads × regions: may it go there, and how well would it do. Only what is in sight is drawn and asked for.
 *
 * Regions of one provider stand together, the provider of the best region first.
 */
export function HeatMatrix({
  scenario,
  workloads,
  regions,
  placed,
  scoreOf,
  gate,
  open,
  onOpen,
  onRegion,
}: Readonly<{
  scenario: ScenarioId;
  workloads: readonly ComparedWorkload[];
  /** In the order in which providers shall stand. */
  regions: readonly ComparedRegion[];
  placed: ReadonlyMap<WorkloadId, RegionId>;
  scoreOf: ScoreOf;
  /** A rule that is looked at: where it stands in the way is marked. */
  gate: string | null;
  open: Readonly<{ workload: string; region: string }> | null;
  onOpen: (workload: ComparedWorkload, region: ComparedRegion) => void;
  onRegion: (region: ComparedRegion) => void;
}>) {
  const words = useText();
  const { t, of, language } = words;
  const compact = useDesk((desk) => desk.compact);
  const rowHeight = compact ? 26 : 32;
  const scroll = useRef<HTMLDivElement>(null);
  const { ref: measured, width: room } = useElementSize();
  const ref = useMergedRef(scroll, measured);
  const id = useId();
  const columns = useMemo(() => groupByProvider(regions), [regions]);
  const wide = Math.max(COLUMN, Math.min(WIDEST, Math.floor((room - NAMES - 14) / columns.length)));
  const nameOf = useMemo(() => placeNames(words, regions), [words, regions]);
  const ids = useMemo(() => workloads.map(({ workload }) => workload), [workloads]);

  // the compiler of React does not know this hook; its answers are new at each scroll
  // eslint-disable-next-line react-hooks/incompatible-library -- see above
  const rows = useVirtualizer({
    count: workloads.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 3,
    scrollPaddingEnd: HEAD + 16,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => wide,
    overscan: 2,
    scrollPaddingEnd: NAMES + 16,
  });
  useEffect(() => across.measure(), [across, wide]);
  const inRows = rows.getVirtualItems();
  const inColumns = across.getVirtualItems();
  const cellsOf = useCells(scenario, ids, { first: inRows[0]?.index ?? 0, last: inRows.at(-1)?.index ?? 0 });

  const keys = useKeys({
    rows: workloads.length,
    columns: columns.length,
    page: () => Math.max(1, Math.floor((scroll.current?.clientHeight ?? 400) / rowHeight) - 3),
    ids,
    first: (row) => workloads[row]?.name ?? "",
    chosen: none,
    choose: null,
    open: (row) => openAt(row),
    sort: (column) => columns[column] && onRegion(columns[column]),
    copy: () => copy(),
    reveal: ({ row, column }) => {
      if (row >= 0) rows.scrollToIndex(row);
      across.scrollToIndex(column);
    },
  });

  function openAt(row: number): void {
    const [workload, region] = [workloads[row], columns[keys.at.column]];
    if (workload && region) onOpen(workload, region);
  }

  function copy(): void {
    const [workload, region] = [workloads[keys.at.row], columns[keys.at.column]];
    if (!workload || !region) return;
    const cell = cellsOf(workload.workload)?.get(region.region);
    void navigator.clipboard.writeText(
      [workload.name, nameOf(region.region), cell ? cellWords(words, cell, scoreOf(cell)) : ""].join("\t"),
    );
    notify({ tone: "good", words: inBothLanguages({ key: "parts.grid-copied", args: { count: 1 } }) });
  }

  /** One for all cells, so that a cell need not be drawn again for a new one of its own. */
  function onClick(event: MouseEvent): void {
    const hit = hitBy(event);
    const [workload, region] = [workloads[hit?.row ?? NaN], columns[hit?.column ?? NaN]];
    if (!hit || !workload || !region) return;
    keys.setAt({ row: hit.row, column: hit.column });
    onOpen(workload, region);
  }

  /** The words of a cell are put together when somebody points at it, not for hundreds of cells at each move. */
  function onMouseOver(event: MouseEvent): void {
    const hit = hitBy(event);
    const [workload, region] = [workloads[hit?.row ?? NaN], columns[hit?.column ?? NaN]];
    const cell = workload && region && cellsOf(workload.workload)?.get(region.region);
    if (hit && cell)
      hit.element.title = `${workload.name} → ${nameOf(region.region)}: ${cellWords(words, cell, scoreOf(cell))}`;
  }

  const width = NAMES + across.getTotalSize();
  const hasRows = workloads.length > 0 && columns.length > 0;
  return (
    <div
      ref={ref}
      className="grid heat"
      role="grid"
      tabIndex={0}
      aria-label={t("compare-page.matrix")}
      aria-description={t("compare-page.matrix-keys")}
      aria-rowcount={workloads.length + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={hasRows ? `${id}-${keys.at.row}-${keys.at.column}` : undefined}
      onKeyDown={keys.onKeyDown}
    >
      <div role="rowgroup" className="heat-head" style={{ width, height: HEAD }}>
        <div role="row" aria-rowindex={1} className="heat-row" style={{ height: HEAD }}>
          <div role="columnheader" aria-colindex={1} className="heat-name heat-corner" style={{ width: NAMES }}>
            {t("compare-page.workload")}
          </div>
          {inColumns.map((item) => {
            const region = columns[item.index]!;
            const isFirst = columns[item.index - 1]?.provider !== region.provider;
            const isActive = keys.at.row === -1 && keys.at.column === item.index;
            return (
              <div
                key={region.region}
                id={`${id}--1-${item.index}`}
                role="columnheader"
                aria-colindex={item.index + 2}
                aria-label={nameOf(region.region)}
                className={`heat-region${isFirst ? " heat-first" : ""}${isActive ? " cell-active" : ""}`}
                style={at(NAMES + item.start, wide)}
                title={`${nameOf(region.region)} · ${region.region}`}
                onClick={() => onRegion(region)}
              >
                <span className="heat-provider" lang={language}>
                  {isFirst ? of(region.providerName) : ""}
                </span>
                <span className="heat-city">{region.city ? of(region.city) : codeOf(region.region)}</span>
                <span className="heat-code">{region.city ? codeOf(region.region) : ""}</span>
              </div>
            );
          })}
        </div>
      </div>
      <div
        role="rowgroup"
        className="heat-body"
        style={{ width, height: rows.getTotalSize() }}
        onClick={onClick}
        onMouseOver={onMouseOver}
      >
        {inRows.map((row) => {
          const workload = workloads[row.index]!;
          const best = bestOf(cellsOf(workload.workload), scoreOf) ?? workload.best;
          return (
            <div
              key={workload.workload}
              role="row"
              aria-rowindex={row.index + 2}
              data-row={row.index}
              className="heat-row"
              style={{ width, height: rowHeight, transform: `translateY(${row.start}px)` }}
            >
              <div
                role="rowheader"
                aria-colindex={1}
                className="heat-name"
                style={{ width: NAMES }}
                title={workload.name}
              >
                <span>{workload.name}</span>
                <span
                  className="heat-class"
                  title={workload.dataClass ? t(`class.${workload.dataClass}`) : words.unknown}
                >
                  {workload.dataClass ?? "?"}
                </span>
              </div>
              {inColumns.map((column) => {
                const region = columns[column.index]!;
                const cell = cellsOf(workload.workload)?.get(region.region) ?? null;
                const score = cell && scoreOf(cell);
                return (
                  <HeatCell
                    key={region.region}
                    words={words}
                    id={`${id}-${row.index}-${column.index}`}
                    index={column.index + 2}
                    cell={cell}
                    low={score?.low ?? null}
                    high={score?.high ?? null}
                    isFirst={columns[column.index - 1]?.provider !== region.provider}
                    isBest={best === region.region}
                    isPlaced={placed.get(workload.workload) === region.region}
                    isOpen={open?.workload === workload.workload && open.region === region.region}
                    isActive={keys.at.row === row.index && keys.at.column === column.index}
                    mark={gateMark(cell, gate)}
                    left={NAMES + column.start}
                    width={wide}
                  />
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The cell under a mouse event, by its row and column. */
function hitBy({ target }: MouseEvent): Readonly<{ element: HTMLElement; row: number; column: number }> | null {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
  const row = element?.closest<HTMLElement>("[data-row]")?.dataset["row"];
  return element && row !== undefined ? { element, row: Number(row), column: Number(element.dataset["column"]) } : null;
}

const at = (left: number, width: number): CSSProperties => ({ left, width });

function groupByProvider(regions: readonly ComparedRegion[]): ComparedRegion[] {
  const groups = new Map<string, ComparedRegion[]>();
  for (const region of regions) groups.set(region.provider, [...(groups.get(region.provider) ?? []), region]);
  return [...groups.values()].flat();
}
