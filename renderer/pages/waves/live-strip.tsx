import { Button } from "@mantine/core";
import type { WorkloadId } from "../../../shared/model/id.ts";
import type { WaveIssue } from "../../../shared/model/result.ts";
import type { Workload } from "../../../shared/model/workload.ts";
import { useText } from "../../hooks/use-text.ts";
import { Hurt } from "./hurt.tsx";
import { Severity } from "./severity.tsx";
import type { Held, Laying } from "./use-laying.ts";
import { waveName } from "./wave-name.ts";

const SHOWN = 3;

/** Before something is dropped: what it would break and for whom, and what it would mend. It stands below what is moved, and grows there: nothing above it jumps. */
export function LiveStrip({
  laying,
  names,
  hint,
  busy,
}: Readonly<{
  laying: Laying;
  names: ReadonlyMap<WorkloadId, Workload>;
  /** What can be done, while nothing is held. */
  hint: string;
  busy: boolean;
}>) {
  const { t, of } = useText();
  const { held, difference, failure } = laying;
  return (
    <div className={held ? "live-strip live-strip-on" : "live-strip"} role="status">
      {!held && <p className="soft">{hint}</p>}
      {held && (
        <>
          <div className="live-strip-head">
            <strong>{held.what}</strong>
            <Verdict laying={laying} />
            <span className="live-strip-keys">
              <Button size="compact-sm" loading={busy} onClick={() => void laying.drop()}>
                {t("waves-live.drop")}
              </Button>
              <Button size="compact-sm" variant="default" onClick={laying.letGo}>
                {t("waves-live.let-go")}
              </Button>
            </span>
          </div>
          {failure && <p className="field-error">{of(failure.sentence)}</p>}
          <ul className="live-issues">
            {difference?.fresh.slice(0, SHOWN).map((issue, index) => (
              <Fresh key={index} issue={issue} held={held} names={names} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Verdict({ laying: { difference, isBehind } }: Readonly<{ laying: Laying }>) {
  const { t, number } = useText();
  if (!difference) return <span className="soft">{isBehind ? t("waves-live.checking") : ""}</span>;
  const { fresh, gone } = difference;
  const critical = fresh.filter(({ severity }) => severity === "critical").length;
  return (
    <span className={critical > 0 ? "tone-bad" : fresh.length > 0 ? "tone-warn" : "tone-good"}>
      {fresh.length === 0
        ? t("waves-live.no-fresh")
        : t("waves-live.fresh", { critical: number(critical, 0), advisory: number(fresh.length - critical, 0) })}
      {gone.length > 0 && ` ${t("waves-live.gone", { count: number(gone.length, 0) })}`}
      {fresh.length > SHOWN && ` ${t("waves-live.first", { count: SHOWN })}`}
    </span>
  );
}

function Fresh({
  issue,
  held,
  names,
}: Readonly<{ issue: WaveIssue; held: Held; names: ReadonlyMap<WorkloadId, Workload> }>) {
  const { t, say } = useText();
  const wave = held.waves.find(({ id }) => id === issue.wave); // by the name it would have
  return (
    <li>
      <Severity severity={issue.severity} />
      <span>
        <b>{wave ? waveName({ t }, wave) : t("waves-page.whole")}</b> {say(issue.sentence)}{" "}
        <Hurt ids={issue.hurt} names={names} />
      </span>
    </li>
  );
}
