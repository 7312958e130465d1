import { Link } from "wouter";
import type { OpenWorkspace } from "../hooks/workspace.ts";
import { useText } from "../hooks/use-text.ts";
import { NUMBERED, type Step, pathOf, steps } from "../routes.ts";
import { ScenarioSwitch } from "./scenario-switch.tsx";
import { type StepState, useStepStates } from "./step-states.ts";
import "./nav-list.css";

/** The order of the work with its state: done, needs attention with a count, ready, not started. */
export function NavList({ open, step }: Readonly<{ open: OpenWorkspace; step: Step | null }>) {
  const { t } = useText();
  const states = useStepStates(open);
  return (
    <nav className="nav-list" aria-label={t("frame.nav")}>
      <ol>
        {steps.map((one, index) => (
          <li key={one}>
            <Link
              href={pathOf(one)}
              className="nav-step"
              aria-current={one === step ? "page" : undefined}
              aria-keyshortcuts={index < NUMBERED ? `Control+${index + 1}` : undefined}
            >
              <span className="nav-number figures" aria-hidden="true">
                {index + 1}
              </span>
              <span className="nav-name">{t(`frame.${one}`)}</span>
              <StateMark state={states[one]} />
            </Link>
          </li>
        ))}
      </ol>
      <ScenarioSwitch open={open} />
    </nav>
  );
}

function StateMark({ state }: Readonly<{ state: StepState }>) {
  const { t, number } = useText();
  const words =
    state.kind === "attention"
      ? t("frame.state-attention", { count: number(state.count, 0) })
      : t(`frame.state-${state.kind}`);
  return (
    <span className={`nav-state nav-${state.kind}`} title={words}>
      {state.kind === "attention" && <span aria-hidden="true">{number(state.count, 0)}</span>}
      {state.kind === "done" && (
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M2.5 6.5l2.5 2.5 5-6" />
        </svg>
      )}
      {state.kind === "ready" && (
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="3.5" />
        </svg>
      )}
      <span className="read-out">{words}</span>
    </span>
  );
}
