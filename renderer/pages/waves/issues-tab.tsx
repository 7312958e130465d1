import type { WaveIssue, WavePlan } from "../../../shared/model/result.ts";
import { useText } from "../../hooks/use-text.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { waveName } from "./wave-name.ts";

/** What breaks a rule, rule by rule, the critical ones first. */
export function IssuesTab({ plan, onOpen }: Readonly<{ plan: WavePlan; onOpen: (id: string) => void }>) {
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
      {sorted.map((issues) => (
        <Rule key={`${issues[0]!.severity} ${issues[0]!.rule}`} issues={issues} plan={plan} onOpen={onOpen} />
      ))}
    </div>
  );
}

const ruleNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const;

function Rule({
  issues,
  plan,
  onOpen,
}: Readonly<{ issues: readonly WaveIssue[]; plan: WavePlan; onOpen: (id: string) => void }>) {
  const { t } = useText();
  const { rule, severity } = issues[0]!; // made of at least one
  const named = ruleNumbers.find((one) => one === rule);
  return (
    <section className="wave-rule">
      <h2>
        <Severity severity={severity} />
        {named && t(`waves-page.rule-${named}`)}
        <span className="soft">
          {t("waves-page.rule", { number: rule })} · {t("waves-page.count", { count: issues.length })}
        </span>
      </h2>
      <IssueList issues={issues} plan={plan} onOpen={onOpen} />
    </section>
  );
}

export function IssueList({
  issues,
  plan,
  onOpen,
}: Readonly<{ issues: readonly WaveIssue[]; plan: WavePlan; onOpen?: (id: string) => void }>) {
  const { t, say } = useText();
  const names = new Map(plan.waves.map(({ wave }) => [wave.id, waveName({ t }, wave)]));
  return (
    <ul className="wave-issues">
      {issues.map((issue, index) => {
        const { wave } = issue;
        return (
          <li key={index}>
            {onOpen &&
              (wave ? (
                <button type="button" className="waves-link" onClick={() => onOpen(wave)}>
                  {names.get(wave) ?? wave}
                </button>
              ) : (
                <span className="soft">{t("waves-page.whole")}</span>
              ))}
            {!onOpen && <Severity severity={issue.severity} />}
            <span>{say(issue.sentence)}</span>
          </li>
        );
      })}
    </ul>
  );
}

export function Severity({ severity }: Readonly<{ severity: WaveIssue["severity"] }>) {
  const { t } = useText();
  return (
    <span className={`severity severity-${severity}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {severity === "critical" ? <path d="M6 .8L11.4 11H.6z" /> : <circle cx="6" cy="6" r="5" />}
      </svg>
      {t(`severity.${severity}`)}
    </span>
  );
}
