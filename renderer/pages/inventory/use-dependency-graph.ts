import { useEffect, useMemo, useState } from "react";
import { dotOf, graphDrawing } from "../../../shared/charts/graph-drawing.ts";
import { type Layout, layOut, layingOut } from "../../../shared/charts/graph-layout.ts";
import { type Graph, type GraphChoice, type Linked, endId, everything, graphOf } from "../../../shared/charts/graph.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import type { Inventory } from "./use-inventory.ts";

/** With no more workloads than this in groups, the graph begins open. */
const FEW = 40;

export type DependencyGraphState = ReturnType<typeof useDependencyGraph>;

/** What the graph shows, what is chosen in it, and everything that follows from these. */
export function useDependencyGraph({ workloads, groups, dependencies }: Inventory) {
  const words = useText();
  const held = useMemo(() => ({ workloads, groups, dependencies }), [workloads, groups, dependencies]);
  const [choice, setChoice] = useState<GraphChoice>(() => {
    const open = workloads.length <= FEW ? groups.map(({ id }) => id) : [];
    return { ...everything, open: new Set<string>(open) };
  });
  const [wanted, setChosen] = useState<string | null>(null);

  const scene = useScene(held, choice);
  const { graph, layout } = scene ?? nothing;
  const chosen = wanted !== null && dotOf(graph, layout, wanted) ? wanted : null;
  const title = useMemo(() => titleOf(words, graph), [words, graph]);
  const drawing = useMemo(
    () => graphDrawing(graph, layout, chosen, { title, table: { head: [], rows: [] } }),
    [graph, layout, chosen, title],
  );
  const groupOf = useMemo(
    () => new Map<string, string | null>(workloads.map(({ id, group }) => [id, group])),
    [workloads],
  );

  function open(ids: readonly string[], isOpen: boolean): void {
    const next = new Set(choice.open);
    for (const id of ids) {
      if (isOpen) next.add(id);
      else next.delete(id);
    }
    setChoice({ ...choice, open: next });
  }

  return {
    isReady: scene !== null,
    graph,
    layout,
    drawing,
    choice,
    setChoice,
    chosen,
    choose: setChosen,
    at: chosen === null ? null : dotOf(graph, layout, chosen),
    open,
    nameOf: (id: string): string => {
      const place = graph.places[graph.placeOf.get(id) ?? -1];
      return place?.rows.find((row) => row.id === id)?.name ?? place?.name ?? id;
    },
    /** Chooses anything by its id, opening the group it is in. */
    find: (id: string): void => {
      const group = groupOf.get(id) ?? null;
      const shown = group === null ? choice.open : new Set([...choice.open, group]);
      // what a filter hides is shown again: whoever looks for it wants to see it
      const filters = graph.placeOf.has(id) ? choice : everything;
      if (shown.size > choice.open.size || filters !== choice) setChoice({ ...filters, open: shown });
      setChosen(id);
    },
    /** Opens or closes the group that is chosen or named. */
    toggle: (id: string | null): void => {
      const place = graph.places[graph.placeOf.get(id ?? chosen ?? "") ?? -1];
      if (place?.kind !== "group" || place.members === 0) return;
      open([place.id], !place.isOpen);
      setChosen(place.id);
    },
    /** Chooses the nearest thing in a direction: seen from the chosen one, or the first of all. */
    step: (dx: number, dy: number): void => {
      const from = chosen === null ? null : dotOf(graph, layout, chosen);
      let best: { id: string; far: number } | null = null;
      for (const { id, rows } of graph.places)
        for (const one of [id, ...rows.map((row) => row.id)]) {
          const dot = one === chosen ? null : dotOf(graph, layout, one);
          if (!dot) continue;
          if (!from) return setChosen(one);
          const along = (dot.x - from.x) * dx + (dot.y - from.y) * dy;
          const across = Math.abs((dot.x - from.x) * dy) + Math.abs((dot.y - from.y) * dx);
          const far = along + 3 * across;
          if (along > 4 && (best === null || far < best.far)) best = { id: one, far };
        }
      if (best) setChosen(best.id);
    },
  };
}

type Scene = Readonly<{ graph: Graph; layout: Layout }>;
const noGraph = graphOf({ workloads: [], groups: [], dependencies: [] }, everything);
const nothing: Scene = { graph: noGraph, layout: layOut(noGraph) };

/** The graph and its layout, each worked out in a turn of its own so that the page goes on; the last one meanwhile. */
function useScene(held: Linked, choice: GraphChoice): Scene | null {
  const [scene, setScene] = useState<Scene | null>(null);
  useEffect(() => {
    let isWanted = true;
    const isLeft = (): boolean => !isWanted;
    void (async () => {
      await otherTurns();
      if (isLeft()) return;
      const graph = graphOf(held, choice);
      await otherTurns();
      if (isLeft()) return;
      const work = layingOut(graph);
      let next = work.next();
      while (!next.done) {
        await otherTurns();
        if (isLeft()) return;
        next = work.next();
      }
      setScene({ graph, layout: next.value });
    })();
    return () => {
      isWanted = false;
    };
  }, [held, choice]);
  return scene;
}

/** Lets everything else that waits have its turn. */
const otherTurns = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Everything that may be found: what a dependency touches, with all workloads of a group that one touches. */
export function findable({ workloads, groups, dependencies }: Inventory): { value: string; label: string }[] {
  const touched = new Set(dependencies.flatMap(({ from, to }) => [endId(from), endId(to)]));
  for (const { id, group } of workloads) if (group !== null && touched.has(id)) touched.add(group);
  const byId = new Map<string, string>();
  for (const { id, name } of groups) if (touched.has(id)) byId.set(id, name);
  for (const { id, name, group } of workloads) if (touched.has(group ?? id)) byId.set(id, name);
  for (const end of dependencies.flatMap(({ from, to }) => [from, to]))
    if (end.kind === "external") byId.set(endId(end), end.name);
  return [...byId].map(([value, label]) => ({ value, label }));
}

/** The finding in one sentence. */
function titleOf({ t, number }: Words, { places, circles }: Graph): string {
  const most = places.reduce<Graph["places"][number] | null>(
    (most, place) => (most === null || place.links > most.links ? place : most),
    null,
  );
  if (!most) return t("graph.title-empty");
  const args = { name: most.name, links: number(most.links, 0) };
  const [largest] = circles;
  if (!largest) return t("graph.title-plain", args);
  const key = circles.length === 1 ? "graph.title-one-circle" : "graph.title-circles";
  return t(key, { ...args, count: number(circles.length, 0), most: number(largest.length, 0) });
}
