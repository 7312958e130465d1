import { useEffect, useState } from "react";
import type { RequirementId, ScenarioId } from "../../../shared/model/id.ts";
import type { Limit } from "../../../shared/model/requirement.ts";
import { useDraft } from "../../hooks/use-draft.ts";
import { useText } from "../../hooks/use-text.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { TextField } from "../../parts/fields.tsx";
import { useLimitChoices } from "./limit-choices.ts";
import { draftOf, freshDraft, limitOf, problemsOf } from "./limit-draft.ts";
import { LimitFields } from "./limit-fields.tsx";
import { useErrors } from "./limit-field-parts.tsx";
import type { LimitKind } from "./limit-kinds.ts";
import type { Overview } from "./requirements-page.tsx";
import { useLimitWords } from "./use-limit-words.ts";

/** A limit that is there, or the kind of one that is to be. */
export type Edited = Readonly<{ limit: Limit } | { fresh: LimitKind; id: RequirementId }>;

/**
 * One limit: what it holds back, who decided it, and why. Nothing is saved before it is right.
 *
 * What is typed stays if the drawer is closed by mistake; while it is right it is also tried out beside the other limits.
 */
export function LimitDrawer({
  scenario,
  edited,
  overview,
  onTry,
  onSave,
  onRemove,
  onClose,
}: Readonly<{
  scenario: ScenarioId;
  edited: Edited;
  overview: Overview;
  /** The limit as it is typed now; `null`: not right yet, or closed. */
  onTry: (limit: Limit | null) => void;
  onSave: (limit: Limit) => void;
  onRemove: (id: RequirementId) => void;
  onClose: () => void;
}>) {
  const { t } = useText();
  const sayLimit = useLimitWords();
  const choices = useLimitChoices(overview);
  const currency = useWorkspace()?.agency.currency ?? "KRW";
  const held = "limit" in edited ? edited.limit : null;
  const kind = "limit" in edited ? edited.limit.limit.is : edited.fresh;
  const id = "limit" in edited ? edited.limit.id : edited.id;
  const { draft, set, isFound, isChanged, forget } = useDraft(
    `limit ${scenario} ${held ? held.id : `new ${kind}`}`,
    held ? draftOf(held, currency) : freshDraft(kind, currency),
  );
  const [isTried, setTried] = useState(false);
  const errorOf = useErrors(problemsOf(kind, draft, choices.isKnown), isTried);
  const body = limitOf(kind, draft, choices.isKnown);
  const made: Limit | null = body && {
    id,
    on: held?.on ?? true,
    decidedBy: draft.decidedBy,
    note: draft.note,
    kind: "limit",
    limit: body,
  };
  const tried = JSON.stringify(made && (isChanged || !held) ? made : null);
  useEffect(() => {
    onTry(JSON.parse(tried) as Limit | null); // written two lines above
    return () => onTry(null);
  }, [tried, onTry]);

  function save(): void {
    setTried(true);
    if (!made) return;
    forget();
    onSave(made);
  }

  return (
    <EditDrawer
      title={held ? sayLimit(body ?? held.limit) : t("limits.adding", { kind: t(`limits.kind-${kind}`) })}
      onClose={onClose}
      onCancel={() => {
        forget();
        onClose();
      }}
      onSave={save}
      {...(held
        ? {
            onRemove: () => {
              forget();
              onRemove(held.id);
            },
          }
        : {})}
      found={isFound ? forget : null}
      busy={false}
      failure={null}
    >
      <LimitFields kind={kind} draft={draft} set={set} errorOf={errorOf} choices={choices} />
      <TextField
        label={t("requirements.decided-by")}
        emptyWords=""
        value={draft.decidedBy}
        onChange={(decidedBy) => set({ decidedBy })}
      />
      <TextField
        label={t("requirements.note")}
        emptyWords=""
        long
        maxLength={1000}
        value={draft.note}
        onChange={(note) => set({ note })}
      />
    </EditDrawer>
  );
}
