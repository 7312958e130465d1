import { useElementSize } from "@mantine/hooks";
import { flow } from "../../../shared/charts/flow.ts";
import type { Tone } from "../../../shared/charts/marks.ts";
import type { Sentence } from "../../../shared/model/sentence.ts";
import { Drawing } from "../../charts/drawing.tsx";
import { useText } from "../../hooks/use-text.ts";
import type { PlacementTab } from "./placement-view.tsx";

const tones: Readonly<Record<string, Tone>> = { C: "bad", S: "warning", O: "good" };
const SHOWN = 6;

/** From data class to region, and what decided the answer. */
export function FlowTab({ result, comparison, nameOf }: PlacementTab) {
  const { t, number, unknown } = useText();
  const { ref, width } = useElementSize();
  const classes = new Map(comparison.workloads.map(({ workload, dataClass }) => [workload, dataClass ?? "?"]));
  const counts = new Map<string, { from: string; to: string; count: number }>();
  for (const { workload, region } of result.placements) {
    const from = classes.get(workload) ?? "?";
    const key = `${from} ${region}`;
    counts.set(key, { from, to: region, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const flows = [...counts.values()];
  const left = (["C", "S", "O", "?"] as const).filter((id) => flows.some(({ from }) => from === id));
  const right = result.byRegion.toSorted((a, b) => b.workloads - a.workloads || (a.region < b.region ? -1 : 1));
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("placement-page.tab-flow")}>
      <div className="placement-flow" ref={ref}>
        <Drawing
          drawing={flow({
            title: t("placement-page.flow-title", {
              count: number(result.placements.length, 0),
              regions: result.byRegion.length,
            }),
            left: left.map((id) => ({
              id,
              name: id === "?" ? `${t("placement-page.class")} ${unknown}` : t(`class.${id}`),
              tone: tones[id] ?? "plain",
            })),
            right: right.map(({ region }) => ({ id: region, name: nameOf(region), tone: "accent" })),
            flows,
            print: (count) => number(count, 0),
            head: [t("placement-page.class"), t("placement-page.region"), t("placement-page.workloads")],
            width: Math.max(560, Math.min(920, Math.round(width) || 800)),
          })}
        />
      </div>
      <section className="facts-section placement-binding">
        <h2>{t("placement-page.binding")}</h2>
        {result.binding.length === 0 ? <p>{t("placement-page.binding-none")}</p> : <Sentences all={result.binding} />}
      </section>
    </div>
  );
}

function Sentences({ all }: Readonly<{ all: readonly Sentence[] }>) {
  const { t, say } = useText();
  return (
    <ul className="asked-list">
      {all.slice(0, SHOWN).map((sentence, index) => (
        <li key={index}>{say(sentence)}</li>
      ))}
      {all.length > SHOWN && <li className="soft">{t("placement-page.more", { count: all.length - SHOWN })}</li>}
    </ul>
  );
}
