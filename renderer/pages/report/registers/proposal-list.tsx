import { Button } from "@mantine/core";
import { useState } from "react";
import { useLocation } from "wouter";
import type { Finding } from "../../../../shared/model/finding.ts";
import type { ScenarioId } from "../../../../shared/model/id.ts";
import { explain } from "../../../hooks/explain.ts";
import { useChange } from "../../../hooks/use-change.ts";
import { type Words, useText } from "../../../hooks/use-text.ts";
import { useCanChange } from "../../../hooks/workspace.ts";
import { pathOf } from "../../../routes.ts";

/** What the plan proposes for one register: each with why, where it was found, and the way to take it over. */
export function ProposalList({
  scenario,
  findings,
  isFirst,
}: Readonly<{
  scenario: ScenarioId;
  findings: readonly Finding[];
  /** Nothing is in the register yet: they lie open. */
  isFirst: boolean;
}>) {
  const { t, number } = useText();
  const canChange = useCanChange();
  // as it was when the page was opened: taking one over closes nothing
  const [isOpen] = useState(isFirst);
  const { change, busy } = useChange("registers.adopt");
  const adopt = (origins: readonly string[]): void => void change({ scenario, origins: [...origins] });
  return (
    <details className="proposals" open={isOpen}>
      <summary>{t("registers.proposed", { count: number(findings.length, 0) })}</summary>
      <div className="proposals-lead">
        <p className="soft">{t("registers.proposed-lead")}</p>
        <Button
          size="compact-sm"
          variant="light"
          disabled={!canChange || busy}
          onClick={() => adopt(findings.map(({ origin }) => origin))}
        >
          {t("registers.adopt-all")}
        </Button>
      </div>
      <ul>
        {findings.map((finding) => (
          <Proposal
            key={finding.origin}
            scenario={scenario}
            finding={finding}
            onAdopt={() => adopt([finding.origin])}
            busy={busy}
          />
        ))}
      </ul>
    </details>
  );
}

function Proposal({
  scenario,
  finding,
  onAdopt,
  busy,
}: Readonly<{ scenario: ScenarioId; finding: Finding; onAdopt: () => void; busy: boolean }>) {
  const words = useText();
  const { t } = words;
  const canChange = useCanChange();
  const [, go] = useLocation();
  const { title, more } = told(words, finding);
  const { page, figure } = finding.on;
  return (
    <li>
      <div className="proposal-said">
        <p className="proposal-title">{title}</p>
        <p className="soft">{more}</p>
      </div>
      <div className="proposal-keys">
        {figure !== null && (
          <Button size="compact-xs" variant="subtle" onClick={() => explain(figure, scenario)}>
            {t("registers.figure")}
          </Button>
        )}
        <Button size="compact-xs" variant="subtle" onClick={() => go(pathOf(page))}>
          {t(`frame.${page}`)}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={!canChange || busy}
          aria-label={t("registers.adopt-one", { name: title })}
          onClick={onAdopt}
        >
          {t("registers.adopt")}
        </Button>
      </div>
    </li>
  );
}

/** What a finding says, and the line that says why. */
function told(words: Words, finding: Finding): Readonly<{ title: string; more: string }> {
  const { t, say, day, number } = words;
  switch (finding.register) {
    case "risks": {
      const judged = [
        finding.likelihood === null ? null : `${t("registers.likelihood")} ${finding.likelihood}`,
        finding.impact === null ? null : `${t("registers.impact")} ${finding.impact}`,
      ];
      return {
        title: say(finding.title),
        more: [...judged.filter((one) => one !== null), say(finding.cause)].join(" · "),
      };
    }
    case "decisions":
      return {
        title: say(finding.question),
        more: [
          ...(finding.due ? [`${t("registers.due")} ${day(finding.due)}`] : []),
          `${t("registers.if-not")}: ${say(finding.ifNot)}`,
        ].join(" · "),
      };
    case "questions":
      return { title: say(finding.question), more: `${t("registers.asked")}: ${say(finding.asked)}` };
    case "indicators":
      return {
        title: say(finding.name),
        more: `${t("registers.baseline")} ${number(finding.baseline, 2)} ${finding.unit} · ${say(finding.baselineSource)}`,
      };
  }
}
