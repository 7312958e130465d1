import { memo, useMemo, useState } from "react";
import type { Output } from "../../../shared/contract/contract.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { ruleName } from "../../parts/rule-name.ts";
import "./gate-chips.css";

type Rule = Output<"verdicts.gates">["rules"][number];

const SHOWN = 5;

/** The gates that throw out most, each with how much: one is pressed to see on the map where it stands in the way. */
export const GateChips = memo(function GateChips({
  scenario,
  chosen,
  onChoose,
}: Readonly<{ scenario: ScenarioId; chosen: string | null; onChoose: (rule: string | null) => void }>) {
  const words = useText();
  const { t, number, percent, say } = words;
  const { data } = useCall("verdicts.gates", { scenario, date: null }, { keepPrevious: true });
  const { data: overview } = useCall("catalogue.overview", {});
  const [isWhole, setWhole] = useState(false);
  const rules = useMemo(() => strictest(data?.rules ?? []), [data]);
  if (rules.length === 0 || !overview) return null;
  // a rule is asked of some pairs only: each share is of all of them
  const all = Math.max(...rules.map(({ pairs }) => pairs.pass + pairs.fail + pairs.unknown));
  const found = rules.find(({ rule }) => rule === chosen) ?? null;
  return (
    <div className="gate-chips" role="group" aria-label={t("compare-page.gates")}>
      <span className="gate-chips-head">{t("compare-page.gates")}</span>
      {rules.slice(0, isWhole ? rules.length : SHOWN).map((one) => (
        <button
          key={one.rule}
          type="button"
          className="chip gate-chip"
          aria-pressed={one.rule === chosen}
          title={one.sentence ? say(one.sentence) : ""}
          onClick={() => onChoose(one.rule === chosen ? null : one.rule)}
        >
          <span className="gate-name">{ruleName(words, one.rule, overview.rulePacks)}</span>
          <span className="figures soft">−{percent(one.pairs.fail / all)}</span>
        </button>
      ))}
      {rules.length > SHOWN && (
        <button type="button" className="chip" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t("compare-page.gates-fewer") : `+${number(rules.length - SHOWN, 0)}`}
        </button>
      )}
      {found && (
        <p className="gate-said" role="status">
          {t("compare-page.gate-said", {
            gate: ruleName(words, found.rule, overview.rulePacks),
            pairs: number(found.pairs.fail, 0),
            unknown: number(found.pairs.unknown, 0),
            regions: number(found.regionsOut, 0),
          })}{" "}
          {found.lostAlone > 0 && t("compare-page.gate-lost", { count: number(found.lostAlone, 0) })}
        </p>
      )}
    </div>
  );
});

const strictest = (rules: readonly Rule[]): Rule[] =>
  rules
    .filter(({ pairs }) => pairs.fail > 0)
    .sort((a, b) => b.lostAlone - a.lostAlone || b.pairs.fail - a.pairs.fail || (a.rule < b.rule ? -1 : 1));
