import { memo, useMemo } from "react";
import type { Output } from "../../../shared/contract/contract.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { ruleName } from "../../parts/rule-name.ts";
import "./gate-chips.css";

type Rule = Output<"verdicts.gates">["rules"][number];

const SHOWN = 8;

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
  const rules = useMemo(() => strictest(data?.rules ?? []), [data]);
  if (rules.length === 0 || !overview) return null;
  const found = rules.find(({ rule }) => rule === chosen) ?? null;
  return (
    <div className="gate-chips" role="group" aria-label={t("compare-page.gates")}>
      <span className="gate-chips-head">{t("compare-page.gates")}</span>
      {rules.slice(0, SHOWN).map((one) => {
        const all = one.pairs.pass + one.pairs.fail + one.pairs.unknown;
        return (
          <button
            key={one.rule}
            type="button"
            className="chip gate-chip"
            aria-pressed={one.rule === chosen}
            title={one.sentence ? say(one.sentence) : ""}
            onClick={() => onChoose(one.rule === chosen ? null : one.rule)}
          >
            <span className="gate-name">{ruleName(words, one.rule, overview.rulePacks)}</span>
            <span className="figures soft">−{percent(all === 0 ? 0 : one.pairs.fail / all)}</span>
          </button>
        );
      })}
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
