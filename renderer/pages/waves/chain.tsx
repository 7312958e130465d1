import type { WorkloadId } from "../../../shared/model/id.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import type { Workload } from "../../../shared/model/workload.ts";
import { useText } from "../../hooks/use-text.ts";
import { waveName } from "./wave-name.ts";

/** What decides the last cut-over: the chain of waves, who in each, and why; and how much shorter any order could be. */
export function Chain({
  plan,
  names,
  onOpen,
}: Readonly<{ plan: WavePlan; names: ReadonlyMap<WorkloadId, Workload>; onOpen: (id: string) => void }>) {
  const { t, say, number } = useText();
  const { critical, bound } = plan;
  if (critical.length === 0) return null;
  const waves = new Map(plan.waves.map(({ wave }) => [wave.id, wave]));
  return (
    <section className="wave-chain">
      <h2 className="section-title">{t("waves-page.chain")}</h2>
      {bound && (
        <p className="soft">
          {t("waves-page.bound", {
            days: number(bound.days, 0),
            bound: number(bound.bound, 0),
            chain: number(bound.chainDays, 0),
            work: number(bound.workDays, 0),
          })}
        </p>
      )}
      <ol className="wave-issues">
        {critical.map(({ wave: id, workload, because }) => {
          const wave = waves.get(id);
          return (
            <li key={id}>
              <button type="button" className="waves-link" onClick={() => onOpen(id)}>
                {wave ? waveName({ t }, wave) : id}
              </button>
              <span>
                <button type="button" className="waves-link" onClick={() => onOpen(workload)}>
                  {names.get(workload)?.name ?? workload}
                </button>{" "}
                {say(because)}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
