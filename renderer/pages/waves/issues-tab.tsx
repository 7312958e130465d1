import type { WorkloadId } from "../../../shared/model/id.ts";
import type { WaveIssue, WavePlan } from "../../../shared/model/result.ts";
import type { WaveAcceptance } from "../../../shared/model/wave-rules.ts";
import type { Workload } from "../../../shared/model/workload.ts";
import { useText } from "../../hooks/use-text.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Hurt } from "./hurt.tsx";
import { Severity } from "./severity.tsx";
import { waveName } from "./wave-name.ts";

/** What breaks a rule, rule by rule, the critical ones first; who is hurt, and who answers for it. */
export function IssuesTab({
  plan,
  names,
  acceptances,
  onOpen,
  onAccept,
}: Readonly<{
  plan: WavePlan;
  names: ReadonlyMap<WorkloadId, Workload>;
  acceptances: readonly WaveAcceptance[];
  onOpen: (id: string) => void;
  /** `null`: a proposal, for which nobody answers yet. */
  onAccept: ((issue: WaveIssue) => void) | null;
}>) {
  const { t } = useText();
  if (plan.issues.length === 0)
    return <EmptyState title={t("waves-page.no-issues")} missing={t("waves-page.no-issues-why")} />;
  const rules = new Map<string, WaveIssue[]>();
  for (const issue of plan.issues) {
    const key = `${issue.severity} ${issue.rule}`;
    rules.set(key, [...(rules.get(key) ?? []), issue]);
  }
  const sorted = [...rules.values()].sort(
    ([a], [b]) => Number(b!.severity === "critical") - Number(a!.severity === "critical") || a!.rule - b!.rule, // no list is empty
  );
  return (
    <div
      className="page-panel-scroll"
      tabIndex={0}
      role="region"
      aria-label={t("waves-page.tab-issues", { count: plan.issues.length })}
    >
      {sorted.map((issues) => {
        const { rule, severity } = issues[0]!; // made of at least one
        const words = ruleWords.find((one) => one === rule);
        return (
          <section key={`${severity} ${rule}`} className="wave-rule">
            <h2>
              <Severity severity={severity} />
              {words && t(`waves-page.rule-${words}`)}
              <span className="soft">
                {t("waves-page.rule", { number: rule })} · {t("waves-page.count", { count: issues.length })}
              </span>
            </h2>
            <ul className="wave-issues wave-issues-answered">
              {issues.map((issue, index) => (
                <IssueLine
                  key={index}
                  issue={issue}
                  plan={plan}
                  names={names}
                  acceptance={acceptances.find((one) => one.wave === issue.wave && one.rule === issue.rule) ?? null}
                  onOpen={onOpen}
                  onAccept={onAccept}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

export const ruleWords = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const;

function IssueLine({
  issue,
  plan,
  names,
  acceptance,
  onOpen,
  onAccept,
}: Readonly<{
  issue: WaveIssue;
  plan: WavePlan;
  names: ReadonlyMap<WorkloadId, Workload>;
  acceptance: WaveAcceptance | null;
  onOpen: (id: string) => void;
  onAccept: ((issue: WaveIssue) => void) | null;
}>) {
  const { t, say } = useText();
  const wave = plan.waves.find((one) => one.wave.id === issue.wave)?.wave;
  return (
    <li>
      {wave ? (
        <button type="button" className="waves-link" onClick={() => onOpen(wave.id)}>
          {waveName({ t }, wave)}
        </button>
      ) : (
        <span className="soft">{t("waves-page.whole")}</span>
      )}
      <span>
        {say(issue.sentence)} <Hurt ids={issue.hurt} names={names} />
      </span>
      {onAccept && (
        <button type="button" className="waves-link issue-accept" onClick={() => onAccept(issue)}>
          {acceptance
            ? t("waves-live.accepted", { by: acceptance.acceptedBy, day: acceptance.acceptedOn })
            : t("waves-live.accept")}
        </button>
      )}
    </li>
  );
}

/** The issues of one wave, in its drawer. */
export function IssueList({ issues }: Readonly<{ issues: readonly WaveIssue[] }>) {
  const { say } = useText();
  return (
    <ul className="wave-issues">
      {issues.map((issue, index) => (
        <li key={index}>
          <Severity severity={issue.severity} />
          <span>{say(issue.sentence)}</span>
        </li>
      ))}
    </ul>
  );
}
