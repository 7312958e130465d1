import { useLocation } from "wouter";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useScenario, useScenarioId, useWorkspace } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { pathOf } from "../../routes.ts";
import { Compared } from "./compared.tsx";
import "./compare-page.css";

/** Who is best for what? */
export function ComparePage() {
  const { t } = useText();
  const [, go] = useLocation();
  const id = useScenarioId();
  const scenario = useScenario();
  const open = useWorkspace();
  const question = useCall("compare.overview", { scenario: id! }, { enabled: id !== null });

  if (open?.counts.workloads === 0)
    return (
      <Page step="compare">
        <EmptyState
          title={t("compare-page.empty")}
          missing={t("compare-page.empty-why")}
          action={{ label: t("compare-page.to-inventory"), run: () => go(pathOf("inventory")) }}
        />
      </Page>
    );
  if (!question.data || !scenario)
    return (
      <Page step="compare">
        <Asked question={question}>{() => null}</Asked>
      </Page>
    );
  return <Compared key={scenario.id} comparison={question.data} scenario={scenario} />;
}
