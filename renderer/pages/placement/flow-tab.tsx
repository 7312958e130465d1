import { Button, SegmentedControl } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useMemo, useState } from "react";
import { useLocation } from "wouter";
import { type FlowNode, flow } from "../../../shared/charts/flow.ts";
import type { Tone } from "../../../shared/charts/marks.ts";
import type { WorkloadId } from "../../../shared/model/id.ts";
import { Drawing } from "../../charts/drawing.tsx";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { pathOf } from "../../routes.ts";
import { Binding, LeftOut } from "./binding.tsx";
import type { PlacementTab } from "./placement-view.tsx";
import { tight } from "./tight.ts";

const tones: Readonly<Record<string, Tone>> = { C: "bad", S: "warning", O: "good" };
/** Groups that have a ribbon of their own; the rest flow together. */
const GROUPS = 11;
const NONE = "?";
const REST = "+";

type From = "class" | "group" | "kept";

/** From → to: from the data class, the application group or where it stands in the kept plan; and what decided the answer. */
export function FlowTab({
  result,
  comparison,
  scenario,
  nameOf,
  isProposed,
}: PlacementTab & Readonly<{ isProposed: boolean }>) {
  const { t, number, unknown } = useText();
  const { ref, width } = useElementSize();
  const [wanted, setWanted] = useState<From>("class");
  const { data: groups } = useCall("groups.list", {});
  const froms: readonly From[] =
    isProposed && scenario.placements.length > 0 ? ["class", "group", "kept"] : ["class", "group"];
  const from = froms.find((one) => one === wanted) ?? "class";
  const workloads = useMemo(() => new Map(comparison.workloads.map((one) => [one.workload, one])), [comparison]);
  const kept = new Map(scenario.placements.map((one) => [one.workload, one.region]));
  const groupNames = new Map(groups?.map((group) => [String(group.id), group.name]));

  const sourceOf = (id: WorkloadId): string => {
    if (from === "kept") return kept.get(id) ?? NONE;
    const workload = workloads.get(id);
    return (from === "class" ? workload?.dataClass : workload?.group) ?? NONE;
  };
  const sizes = new Map<string, number>();
  for (const { workload } of result.placements) sizes.set(sourceOf(workload), (sizes.get(sourceOf(workload)) ?? 0) + 1);
  const ranked = [...sizes].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([id]) => id);
  const own = new Set(from === "class" || ranked.length <= GROUPS + 1 ? ranked : ranked.slice(0, GROUPS));
  const counts = new Map<string, { from: string; to: string; count: number }>();
  for (const { workload, region } of result.placements) {
    const source = own.has(sourceOf(workload)) ? sourceOf(workload) : REST;
    const key = `${source} ${region}`;
    counts.set(key, { from: source, to: region, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const flows = [...counts.values()];
  const nodeOf = (id: string): FlowNode => {
    if (id === REST)
      return { id, name: t("placement-page.flow-rest", { count: number(ranked.length - own.size, 0) }), tone: "plain" };
    if (from === "class")
      return id === "C" || id === "S" || id === "O"
        ? { id, name: t(`class.${id}`), tone: tones[id] ?? "plain" }
        : { id, name: `${t("placement-page.class")} ${unknown}`, tone: "plain" };
    if (from === "group")
      return { id, name: id === NONE ? t("placement-page.no-group") : (groupNames.get(id) ?? id), tone: "plain" };
    const place =
      result.byRegion.find(({ region }) => region === id)?.region ??
      scenario.placements.find(({ region }) => region === id)?.region;
    return { id, name: place ? nameOf(place) : t("placement-page.not-placed-before"), tone: "plain" };
  };
  const classes = ["C", "S", "O", NONE].filter((id) => own.has(id));
  const left = [
    ...(from === "class" ? classes : ranked.filter((id) => own.has(id))),
    ...(own.size < ranked.length ? [REST] : []),
  ];
  // a region that holds second places only is no place anything goes to
  const right = result.byRegion
    .filter(({ workloads: many }) => many > 0)
    .sort((a, b) => b.workloads - a.workloads || (a.region < b.region ? -1 : 1));
  const stay = from === "kept" ? result.placements.filter((one) => kept.get(one.workload) === one.region).length : 0;

  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("placement-page.tab-flow")}>
      <div className="flow-room">
        <div className="placement-flow" ref={ref}>
          <SegmentedControl
            size="xs"
            aria-label={t("placement-page.flow-from")}
            value={from}
            onChange={setWanted}
            data={froms.map((value) => ({ value, label: t(`placement-page.flow-from-${value}`) }))}
          />
          <Drawing
            drawing={flow({
              title:
                from === "kept"
                  ? t("placement-page.flow-title-kept", {
                      stay: number(stay, 0),
                      move: number(result.placements.length - stay, 0),
                    })
                  : t("placement-page.flow-title", {
                      count: number(result.placements.length, 0),
                      regions: right.length,
                    }),
              left: left.map(nodeOf),
              right: right.map(({ region }) => ({ id: region, name: nameOf(region), tone: "accent" })),
              flows,
              print: (count) => number(count, 0),
              head: [t(`placement-page.flow-from-${from}`), t("placement-page.region"), t("placement-page.workloads")],
              width: Math.max(560, Math.min(920, Math.round(width) || 800)),
            })}
          />
        </div>
        <div className="flow-beside">
          <Binding result={result} />
          <NextSteps result={result} isProposed={isProposed} hasKept={scenario.placements.length > 0} />
          <LeftOut result={result} />
        </div>
      </div>
    </div>
  );
}

/** What is worth doing with this answer, each a step away. */
function NextSteps({
  result,
  isProposed,
  hasKept,
}: Pick<PlacementTab, "result"> & Readonly<{ isProposed: boolean; hasKept: boolean }>) {
  const { t } = useText();
  const [, go] = useLocation();
  const steps = [
    ...(result.unplaced.length > 0
      ? [{ label: t("placement-page.next-unplaced", { count: result.unplaced.length }), to: "unplaced" }]
      : []),
    ...(tight(result).length > 0 ? [{ label: t("placement-page.next-prices"), to: "limits" }] : []),
    { label: t("placement-page.next-pareto"), to: "pareto" },
    { label: t("placement-page.next-sensitivity"), to: "sensitivity" },
    ...(isProposed && hasKept ? [{ label: t("placement-page.next-difference"), to: "difference" }] : []),
  ];
  return (
    <section className="facts-section">
      <h2>{t("placement-page.next")}</h2>
      <ul className="next-steps">
        {steps.map(({ label, to }) => (
          <li key={to}>
            <Button variant="subtle" size="compact-sm" onClick={() => go(pathOf("placement", to))}>
              {label}
            </Button>
          </li>
        ))}
        {!isProposed && (
          <li>
            <Button variant="subtle" size="compact-sm" onClick={() => go(pathOf("waves"))}>
              {t("placement-page.next-waves")}
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}
