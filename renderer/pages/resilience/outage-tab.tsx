import { useLocation } from "wouter";
import type { FailureDomain } from "../../../shared/model/drill.ts";
import type { ResilienceOverview } from "../../../shared/model/resilience.ts";
import { useCall } from "../../hooks/use-call.ts";
import { Asked } from "../../parts/asked.tsx";
import { pathOf } from "../../routes.ts";
import { Falls } from "./falls.tsx";
import { SwitchList } from "./switch-list.tsx";
import "./resilience.css";

/** The switchboard, and what falls with the domain that is switched off. */
export function OutageTab({
  overview,
  domain,
}: Readonly<{ overview: ResilienceOverview; domain: FailureDomain | null }>) {
  const { scenario } = overview;
  const [, go] = useLocation();
  const board = useCall("resilience.domains", { scenario }, { keepPrevious: true });
  const drill = useCall(
    "drill.outage",
    { scenario, domain: domain! },
    { enabled: domain !== null, keepPrevious: true },
  );
  return (
    <div className="outage-board">
      <Asked question={board}>
        {({ domains, notKnown }) => (
          <SwitchList
            domains={domains}
            notKnown={notKnown}
            of={overview.groups.length}
            chosen={domain}
            onChoose={({ kind, id }) => go(pathOf("resilience", "outage", kind, id))}
          />
        )}
      </Asked>
      <Asked question={drill}>{(known) => <Falls key={scenario} drill={known} />}</Asked>
    </div>
  );
}
