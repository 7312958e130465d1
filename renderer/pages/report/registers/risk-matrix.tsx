import { GRAVE, riskMatrix } from "../../../../shared/charts/risk-matrix.ts";
import { Drawing } from "../../../charts/drawing.tsx";
import { useText } from "../../../hooks/use-text.ts";
import { type Registers, scoreOf } from "./register-answers.ts";

/** Where the judged risks stand; what nobody has judged is counted beside it. */
export function RiskMatrix({ risks, onOpen }: Readonly<{ risks: Registers["risks"]; onOpen: (id: string) => void }>) {
  const { t, number } = useText();
  const judged = risks.flatMap((risk) =>
    risk.likelihood === null || risk.impact === null
      ? []
      : [{ id: risk.id, label: risk.id, name: risk.title, likelihood: risk.likelihood, impact: risk.impact }],
  );
  if (judged.length === 0) return <p className="soft">{t("registers.matrix-none")}</p>;
  const grave = risks.filter((risk) => (scoreOf(risk) ?? 0) >= GRAVE).length;
  const left = risks.length - judged.length;
  return (
    <div className="risk-matrix">
      <Drawing
        drawing={riskMatrix({
          title: t("registers.matrix-title", { count: number(judged.length, 0), grave: number(grave, 0) }),
          risks: judged,
          likelihood: t("registers.likelihood"),
          impact: t("registers.impact"),
          head: ["ID", t("registers.title"), t("registers.likelihood"), t("registers.impact"), t("registers.score")],
          width: 520,
          height: 200,
        })}
        onPick={onOpen}
      />
      {left > 0 && <p className="soft">{t("registers.matrix-unjudged", { count: number(left, 0) })}</p>}
    </div>
  );
}
