import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useLocation } from "wouter";
import type { Output } from "../../../shared/contract/contract.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import type { PriceTerm } from "../../../shared/model/price-term.ts";
import { useBack } from "../../hooks/use-back.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { pathOf } from "../../routes.ts";
import { CommitmentSection } from "./commitment-section.tsx";
import { EffectTable } from "./effect-table.tsx";
import { TabRegion } from "./tab-region.tsx";
import { TermsDrawer } from "./terms-drawer.tsx";

/** Minimums that are paid whether used or not: how they are used up, and what they do to “cheapest”. */
export function CommitmentsTab({
  scenario,
  term,
  openId,
}: Readonly<{ scenario: ScenarioId; term: PriceTerm; openId: string | null }>) {
  const question = useCall("cost.commitments", { scenario }, { keepPrevious: true });
  return <Asked question={question}>{(answer) => <Commitments answer={answer} term={term} openId={openId} />}</Asked>;
}

function Commitments({
  answer,
  term,
  openId,
}: Readonly<{ answer: Output<"cost.commitments">; term: PriceTerm; openId: string | null }>) {
  const { t } = useText();
  const [, go] = useLocation();
  const back = useBack();
  const close = (): void => back(pathOf("cost", "commitments"));
  const canChange = useCanChange();
  const { commitments, effect } = answer;
  const add = () => go(pathOf("lock-in", "commitments", "new"));
  const open = commitments.find(({ commitment }) => commitment !== null && commitment === openId) ?? null;
  if (commitments.length === 0)
    return (
      <EmptyState
        title={t("cost-page.no-commitments")}
        missing={t(
          term === "one-year" || term === "three-years"
            ? "cost-page.no-commitments-term"
            : "cost-page.no-commitments-why",
        )}
        action={{ label: t("cost-page.to-contracts"), run: add }}
      />
    );
  return (
    <>
      <TabRegion label={t("cost-page.tab-commitments")}>
        {(width) => (
          <>
            <div className="register-bar">
              <Button
                variant="default"
                size="xs"
                leftSection={<IconPlus size={14} aria-hidden />}
                disabled={!canChange}
                onClick={add}
              >
                {t("cost-page.to-contracts")}
              </Button>
            </div>
            {commitments.map((view) => (
              <CommitmentSection
                key={view.commitment ?? view.figure}
                view={view}
                width={width}
                onTerms={(id) => go(pathOf("cost", "commitments", id))}
                onContract={(id) => go(pathOf("lock-in", "commitments", id))}
              />
            ))}
            {effect && <EffectTable effect={effect} />}
          </>
        )}
      </TabRegion>
      {open && <TermsDrawer key={open.commitment} view={open} onClose={close} />}
    </>
  );
}
