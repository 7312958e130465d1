import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import type { ProviderId, ScenarioId } from "../../../shared/model/id.ts";
import { EvidenceFileId } from "../../../shared/model/id.ts";
import type { AskedCriterion, Questionnaire } from "../../../shared/model/mastery.ts";
import type { EvidenceFile } from "../../../shared/model/own-fact.ts";
import { type CriterionAnswer, CriterionState } from "../../../shared/model/sovereignty.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange, useWorkspace } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import "./sovereignty.css";

/** What the framework asks of a provider: the catalogue's own answer, and what the planner has on paper, in two columns. */
export function Questions({ provider, scenario }: Readonly<{ provider: ProviderId; scenario: ScenarioId | null }>) {
  const question = useCall("sovereignty.questionnaire", { scenario, provider, framework: null });
  const { data: files } = useCall("evidence.list", { provider });
  return (
    <Asked question={question}>
      {(asked) => (
        <Form key={JSON.stringify(asked.criteria.map(({ answer }) => answer))} asked={asked} files={files ?? []} />
      )}
    </Asked>
  );
}

type Draft = Readonly<Record<string, CriterionAnswer>>;

function Form({ asked, files }: Readonly<{ asked: Questionnaire; files: readonly EvidenceFile[] }>) {
  const { t, of, number } = useText();
  const canChange = useCanChange();
  const workspace = useWorkspace();
  const [draft, setDraft] = useState<Draft>({});
  const { change, busy, failure } = useChange("criterion-answers.save", { quiet: true });
  const changed = Object.values(draft).filter((one) => !isSame(one, heldOf(asked, one.criterion)));
  const objectives = [...new Set(asked.criteria.map(({ criterion }) => criterion.objective))];

  async function save(): Promise<void> {
    if (!(await change({ answers: changed }))) return;
    const args = { count: changed.length, provider: asked.name };
    notify({ tone: "good", words: inBothLanguages({ key: "sovereignty-page.saved", args }) });
  }

  return (
    <div className="questions">
      <p className="soft">{t("sovereignty-page.questions-lead")}</p>
      {objectives.map((objective) => {
        const here = asked.criteria.filter(({ criterion }) => criterion.objective === objective);
        const open = here.filter(({ evidenced }) => evidenced === "unknown").length;
        return (
          <details key={objective} open={here.some(({ answer }) => answer !== null)}>
            <summary>
              {objective} {t(`objective.${objective}`)}{" "}
              <span className="soft">
                {t("sovereignty-page.open-criteria", { open: number(open, 0), all: number(here.length, 0) })}
              </span>
            </summary>
            {here.map((one) => (
              <CriterionRow
                key={one.criterion.id}
                one={one}
                draft={draft[one.criterion.id] ?? heldOf(asked, one.criterion.id)}
                files={files}
                disabled={!canChange}
                onChange={(next) => setDraft((now) => ({ ...now, [one.criterion.id]: next }))}
              />
            ))}
          </details>
        );
      })}
      {workspace && (
        <div className="questions-save">
          {failure && (
            <p className="field-error" role="alert">
              {of(failure.sentence)}
            </p>
          )}
          {changed.length > 0 && (
            <span className="soft">{t("sovereignty-page.unsaved", { count: number(changed.length, 0) })}</span>
          )}
          <Button size="sm" disabled={!canChange || changed.length === 0} loading={busy} onClick={() => void save()}>
            {t("parts.save")}
          </Button>
        </div>
      )}
    </div>
  );
}

function CriterionRow({
  one,
  draft,
  files,
  disabled,
  onChange,
}: Readonly<{
  one: AskedCriterion;
  draft: CriterionAnswer;
  files: readonly EvidenceFile[];
  disabled: boolean;
  onChange: (next: CriterionAnswer) => void;
}>) {
  const { t, of, say } = useText();
  const { criterion, catalogue } = one;
  const name = criterion.id;
  const state = (which: "claimed" | "evidenced") => (
    <NativeSelect
      size="xs"
      disabled={disabled}
      aria-label={`${name}: ${t(`sovereignty-page.${which}`)}`}
      value={draft[which] ?? ""}
      data={[
        { value: "", label: `${t(`sovereignty-page.${which}`)}: ${t("sovereignty-page.unsaid")}` },
        ...CriterionState.options.map((value) => ({
          value,
          label: `${t(`sovereignty-page.${which}`)}: ${t(`mastery.state-${value}`)}`,
        })),
      ]}
      onChange={(event) => {
        const value = event.currentTarget.value;
        onChange({ ...draft, [which]: value === "" ? null : CriterionState.parse(value) });
      }}
    />
  );
  const own = catalogue.evidenced ?? catalogue.claimed;
  return (
    <div className="criterion">
      <span>
        <span className="soft figures">{t("sovereignty-page.level", { level: criterion.level })}</span>{" "}
        {of(criterion.text)}
      </span>
      <span className="criterion-own">
        {own
          ? t(catalogue.evidenced ? "sovereignty-page.catalogue-proves" : "sovereignty-page.catalogue-says", {
              state: t(`mastery.state-${own}`),
            })
          : t("sovereignty-page.catalogue-silent")}
        {one.said && ` ${say(one.said)}`}
      </span>
      <div className="criterion-fields">
        {state("claimed")}
        {state("evidenced")}
        <TextInput
          size="xs"
          disabled={disabled}
          aria-label={`${name}: ${t("sovereignty-page.source")}`}
          placeholder={t("sovereignty-page.source-example")}
          maxLength={500}
          value={draft.source ?? ""}
          onChange={(event) => {
            const value = event.currentTarget.value;
            onChange({ ...draft, source: value === "" ? null : value });
          }}
        />
        <TextInput
          size="xs"
          type="date"
          disabled={disabled}
          aria-label={`${name}: ${t("sovereignty-page.valid-to")}`}
          title={t("sovereignty-page.valid-to")}
          value={draft.validTo ?? ""}
          onChange={(event) => {
            const value = event.currentTarget.value;
            onChange({ ...draft, validTo: value === "" ? null : value });
          }}
        />
        <NativeSelect
          size="xs"
          disabled={disabled || files.length === 0}
          aria-label={`${name}: ${t("sovereignty-page.file")}`}
          value={draft.evidence ?? ""}
          data={[
            { value: "", label: t("sovereignty-page.no-file") },
            ...files.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(event) => {
            const value = event.currentTarget.value;
            onChange({ ...draft, evidence: value === "" ? null : EvidenceFileId.parse(value) });
          }}
        />
      </div>
    </div>
  );
}

/** The answer as it is kept; one that says nothing where there is none. */
function heldOf(asked: Questionnaire, id: string): CriterionAnswer {
  const held = asked.criteria.find(({ criterion }) => criterion.id === id)?.answer;
  return (
    held ?? {
      provider: asked.provider,
      framework: asked.framework.id,
      criterion: id,
      claimed: null,
      evidenced: null,
      source: null,
      evidence: null,
      validTo: null,
    }
  );
}

const isSame = (a: CriterionAnswer, b: CriterionAnswer): boolean =>
  a.claimed === b.claimed &&
  a.evidenced === b.evidenced &&
  a.source === b.source &&
  a.evidence === b.evidence &&
  a.validTo === b.validTo;
