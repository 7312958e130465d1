import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import type { SealAnswer } from "../../../shared/model/plan.ts";
import { Objective } from "../../../shared/model/rule-pack.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange, useWorkspace } from "../../hooks/workspace.ts";
import { ProviderSovereignty } from "../sovereignty/provider-sovereignty.tsx";
import type { ProviderFacts } from "./provider-page.tsx";

const levels = [0, 1, 2, 3, 4];

/** Levels the planner holds on paper; claimed and evidenced in two columns, since only evidence counts for a verdict. */
export function SealAnswersTab({ facts }: Readonly<{ facts: ProviderFacts }>) {
  const { t } = useText();
  const workspace = useWorkspace();
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("catalogue.tab-answers")}>
      <p className="quality-lead">{t("catalogue.answers-lead")}</p>
      <table className="plain-table answers-table">
        <thead>
          <tr>
            <th scope="col">{t("catalogue.objective")}</th>
            <th scope="col">{t("catalogue.claimed")}</th>
            <th scope="col">{t("catalogue.evidenced")}</th>
            <th scope="col">{t("catalogue.rests-on")}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {Objective.options.map((objective) => {
            const held = facts.sealAnswers.find((one) => one.objective === objective);
            return (
              <AnswerRow
                key={`${objective} ${JSON.stringify(held)}`}
                held={held ?? { provider: facts.provider.id, objective, claimed: null, evidenced: null, source: null }}
              />
            );
          })}
        </tbody>
      </table>
      {workspace && <ProviderSovereignty provider={facts.provider.id} />}
    </div>
  );
}

function AnswerRow({ held }: Readonly<{ held: SealAnswer }>) {
  const { t } = useText();
  const canChange = useCanChange();
  const [draft, setDraft] = useState(held);
  const { change, busy } = useChange("seal-answers.save");
  const isSame = JSON.stringify(draft) === JSON.stringify(held);
  const name = `${held.objective} ${t(`objective.${held.objective}`)}`;

  async function save(): Promise<void> {
    if (!(await change(draft))) return;
    notify({ tone: "good", words: inBothLanguages({ key: "catalogue.answer-saved", args: { objective: name } }) });
  }

  const level = (which: "claimed" | "evidenced") => (
    <NativeSelect
      size="sm"
      aria-label={`${name}: ${t(`catalogue.${which}`)}`}
      value={draft[which] === null ? "" : String(draft[which])}
      data={[
        { value: "", label: t("parts.unknown") },
        ...levels.map((one) => ({ value: String(one), label: String(one) })),
      ]}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setDraft((now) => ({ ...now, [which]: next === "" ? null : Number(next) }));
      }}
    />
  );

  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{level("claimed")}</td>
      <td>{level("evidenced")}</td>
      <td>
        <TextInput
          aria-label={`${name}: ${t("catalogue.rests-on")}`}
          placeholder={t("catalogue.rests-example")}
          maxLength={500}
          miw={320}
          value={draft.source ?? ""}
          onChange={(event) => {
            const next = event.currentTarget.value;
            setDraft((now) => ({ ...now, source: next === "" ? null : next }));
          }}
        />
      </td>
      <td>
        <Button disabled={!canChange || isSame} loading={busy} onClick={() => void save()}>
          {t("parts.save")}
        </Button>
      </td>
    </tr>
  );
}
