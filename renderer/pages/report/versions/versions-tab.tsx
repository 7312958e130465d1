import { Button } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useLocation } from "wouter";
import type { Output } from "../../../../shared/contract/contract.ts";
import type { ScenarioId } from "../../../../shared/model/id.ts";
import { useBack } from "../../../hooks/use-back.ts";
import { useCall } from "../../../hooks/use-call.ts";
import { useText } from "../../../hooks/use-text.ts";
import { useCanChange } from "../../../hooks/workspace.ts";
import { AnswerStrip } from "../../../parts/answer-strip.tsx";
import { Asked } from "../../../parts/asked.tsx";
import { EmptyState } from "../../../parts/empty-state.tsx";
import { pathOf } from "../../../routes.ts";
import { ApprovalsDrawer } from "./approvals-drawer.tsx";
import { DifferenceView } from "./difference-view.tsx";
import { FreezeDrawer } from "./freeze-drawer.tsx";
import { answersOf } from "./version-answers.ts";
import { VersionTable } from "./version-table.tsx";
import "./versions.css";

export type Versions = Output<"versions.list">;

/** What the plan was called and said before: its versions, who signed them, and what it says otherwise now. */
export function VersionsTab({ scenario }: Readonly<{ scenario: ScenarioId }>) {
  const question = useCall("versions.list", {}, { keepPrevious: true });
  return <Asked question={question}>{(held) => <Shown scenario={scenario} held={held} />}</Asked>;
}

function Shown({ scenario, held }: Readonly<{ scenario: ScenarioId; held: Versions }>) {
  const words = useText();
  const { t } = words;
  const canChange = useCanChange();
  const [path, go] = useLocation();
  const [, , , word = "", number = ""] = path.split("/").map(decodeURIComponent);
  const show = (...more: readonly string[]): void => go(pathOf("report", "versions", ...more));
  const back = useBack();
  const close = (): void => back(pathOf("report", "versions"));
  const signed = word === "sign" ? held.versions.find((one) => String(one.number) === number) : undefined;
  const since = held.versions.findLast(({ state }) => state === "approved") ?? held.versions.at(-1);
  const asked = /^(\d+)-(\d+|draft)$/.exec(word);
  const [from, to] = asked ? [Number(asked[1]), asked[2] === "draft" ? null : Number(asked[2])] : [since?.number, null];
  return (
    <div
      className="report-tab versions page-panel-scroll"
      tabIndex={0}
      role="region"
      aria-label={t("report-page.tab-versions")}
    >
      <AnswerStrip answers={answersOf(words, held)} />
      <div className="tab-bar">
        <Button size="xs" disabled={!canChange} leftSection={<IconLock size={14} />} onClick={() => show("freeze")}>
          {t("versions-page.freeze")}
        </Button>
      </div>
      {held.versions.length === 0 ? (
        <EmptyState title={t("versions-page.empty")} missing={t("versions-page.empty-why")} />
      ) : (
        <>
          <VersionTable
            versions={held.versions}
            onSign={(one) => show("sign", String(one))}
            onCompare={(one) => show(`${one}-draft`)}
          />
          {from !== undefined && (
            <DifferenceView held={held} from={from} to={to} onChoose={(a, b) => show(`${a}-${b ?? "draft"}`)} />
          )}
        </>
      )}
      {word === "freeze" && <FreezeDrawer scenario={scenario} held={held} onClose={close} />}
      {signed && (
        <ApprovalsDrawer key={signed.number} version={signed} approvers={held.draft.approvers} onClose={close} />
      )}
    </div>
  );
}
