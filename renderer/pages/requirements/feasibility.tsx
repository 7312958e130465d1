import { Button } from "@mantine/core";
import type { RequirementId } from "../../../shared/model/id.ts";
import type { LimitCheck } from "../../../shared/model/placing.ts";
import { failureOf } from "../../hooks/failure-of.ts";
import { useText } from "../../hooks/use-text.ts";
import { shortMoney } from "../../parts/short-money.ts";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { ConflictItems } from "../placement/conflict-items.tsx";
import type { Checked } from "./use-limit-check.ts";

const marks = { possible: "pass", impossible: "fail", open: "unknown" } as const;

/** Whether the limits can hold together as they are now, or as they are being typed; where not, which of them contradict. */
export function Feasibility({
  checked: { question, isOld },
  isTyped,
  hasInventory,
  onOpen,
}: Readonly<{
  checked: Checked;
  isTyped: boolean;
  hasInventory: boolean;
  onOpen: (id: RequirementId) => void;
}>) {
  const { t } = useText();
  return (
    <section className="feasibility" aria-labelledby="feasibility" aria-busy={isOld}>
      <div className="feasibility-head">
        <h3 id="feasibility">{t("limits.check")}</h3>
        {isTyped && <span className="soft">{t("limits.check-typed")}</span>}
        {hasInventory && isOld && <span className="feasibility-busy">{t("limits.checking")}</span>}
      </div>
      <div role="status">
        {!hasInventory && <p className="soft">{t("limits.check-needs")}</p>}
        {question.data && <Answer check={question.data} isOld={isOld} onOpen={onOpen} />}
        {question.isError && !isOld && <NotChecked question={question} />}
      </div>
    </section>
  );
}

function Answer({
  check,
  isOld,
  onOpen,
}: Readonly<{ check: LimitCheck; isOld: boolean; onOpen: (id: RequirementId) => void }>) {
  const words = useText();
  const { t, say, number, unknown } = words;
  const { outcome, sentence, example, conflict } = check;
  return (
    <div className={isOld ? "feasibility-old" : undefined}>
      <div className="feasibility-answer">
        <VerdictMark verdict={marks[outcome]} words={t(`limits.check-${outcome}`)} />
        <span>{say(sentence)}</span>
      </div>
      {example && (
        <p className="soft">
          {t("limits.example", {
            score: example.score === null ? unknown : number(example.score),
            monthly: example.monthly ? shortMoney(words, example.monthly) : unknown,
          })}
        </p>
      )}
      {conflict && <ConflictItems conflict={conflict} onOpen={onOpen} />}
    </div>
  );
}

function NotChecked({ question }: Readonly<{ question: Checked["question"] }>) {
  const { t, of } = useText();
  const failure = failureOf(question.error);
  return (
    <div className="feasibility-failed">
      <p>
        {t("limits.check-failed")}: {of(failure.sentence)} ({t("parts.code", { code: failure.code })})
      </p>
      <Button variant="default" size="compact-sm" onClick={() => void question.refetch()}>
        {t("parts.try-again")}
      </Button>
    </div>
  );
}
