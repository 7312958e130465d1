import { Button, NativeSelect, NumberInput } from "@mantine/core";
import { IconPlayerPlay } from "@tabler/icons-react";
import type { SyntheticEvent } from "react";
import { useLocation } from "wouter";
import type { Comparison } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { Fact, Facts } from "../../parts/facts.tsx";
import { pathOf } from "../../routes.ts";
import { gateWords } from "../requirements/requirement-words.ts";
import { useLimitWords } from "../requirements/use-limit-words.ts";
import { type Proposal, useEffort } from "./proposal.ts";
import { RunProgress } from "./run-progress.tsx";
import "./placement.css";

const gaps = [0, 0.0001, 0.001, 0.01, 0.05] as const;
const LONGEST_S = 3600;

/** What will be asked of the solver, how exact it must be, and how long it may take. */
export function RunForm({
  scenario,
  comparison,
  proposal,
}: Readonly<{ scenario: Scenario; comparison: Comparison; proposal: Proposal }>) {
  const words = useText();
  const { t, of, number, percent } = words;
  const [, go] = useLocation();
  const { gap, timeLimitS } = useEffort();
  const on = scenario.requirements.filter((one) => one.on);
  const { data: catalogue } = useCall("catalogue.overview", {});
  const limitWords = useLimitWords();
  const list = (kind: "gate" | "weight" | "limit") => {
    const found = on.filter((one) => one.kind === kind);
    if (found.length === 0) return t("parts.none");
    return (
      <ul className="asked-list">
        {found.map((one) => (
          <li key={one.id}>
            {one.kind === "gate" && catalogue && gateWords(words, one, catalogue)}
            {one.kind === "weight" && `${t(`criterion.${one.criterion}`)} ${number(one.weight, 2)}`}
            {one.kind === "limit" && limitWords(one.limit)}
          </li>
        ))}
      </ul>
    );
  };
  const pinned = scenario.pins.filter(({ kind }) => kind === "pinned").length;

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (!proposal.running) void proposal.solve();
  }

  return (
    <form className="run-form" onSubmit={submit}>
      {proposal.running ? <RunProgress running={proposal.running} /> : <p>{t("placement-page.ask-lead")}</p>}
      <section className="facts-section">
        <h2>{t("placement-page.asked")}</h2>
        <Facts>
          <Fact name={t("placement-page.asked-workloads")}>{number(comparison.workloads.length, 0)}</Fact>
          <Fact name={t("placement-page.asked-objective")}>
            {t(
              scenario.objective ? `placement-page.objective-${scenario.objective}` : "placement-page.objective-score",
            )}
          </Fact>
          <Fact name={t("placement-page.asked-gates")}>{list("gate")}</Fact>
          <Fact name={t("placement-page.asked-weights")}>{list("weight")}</Fact>
          <Fact name={t("placement-page.asked-limits")}>{list("limit")}</Fact>
          <Fact name={t("placement-page.asked-pins")}>
            {t("placement-page.asked-pins-are", { pinned, forbidden: scenario.pins.length - pinned })}
          </Fact>
          <Fact name={t("placement-page.asked-unknown")}>{t(`placement-page.unknown-${scenario.unknown}`)}</Fact>
        </Facts>
      </section>
      <div className="run-fields">
        <NativeSelect
          label={t("placement-page.gap")}
          value={String(gap)}
          data={gaps.map((one) => ({
            value: String(one),
            label: one === 0 ? t("placement-page.gap-exact") : percent(one, 2),
          }))}
          onChange={(event) => useEffort.setState({ gap: Number(event.currentTarget.value) })}
        />
        <NumberInput
          label={t("placement-page.time-limit")}
          value={timeLimitS}
          min={1}
          max={LONGEST_S}
          allowDecimal={false}
          hideControls
          suffix={` ${t("placement-page.seconds")}`}
          onChange={(next) => useEffort.setState({ timeLimitS: Math.max(1, Math.min(LONGEST_S, Number(next) || 1)) })}
        />
      </div>
      <div className="facts-actions">
        <Button
          type="submit"
          size="sm"
          loading={proposal.running !== null}
          leftSection={<IconPlayerPlay size={16} aria-hidden />}
        >
          {t("placement-page.run")}
        </Button>
        <Button variant="default" size="sm" onClick={() => go(pathOf("requirements"))}>
          {t("placement-page.change-requirements")}
        </Button>
      </div>
      {proposal.failure && (
        <p className="field-error" role="alert">
          {t("placement-page.not-run")}: {of(proposal.failure.sentence)} (
          {t("parts.code", { code: proposal.failure.code })})
        </p>
      )}
    </form>
  );
}
