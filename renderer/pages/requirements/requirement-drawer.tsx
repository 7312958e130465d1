import { useState } from "react";
import type { Requirement } from "../../../shared/model/requirement.ts";
import { useText } from "../../hooks/use-text.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { TextField } from "../../parts/fields.tsx";
import { GateFields } from "./gate-fields.tsx";
import { LimitFields } from "./limit-fields.tsx";
import { gateWords, limitWords } from "./requirement-words.ts";
import type { Overview } from "./requirements-page.tsx";

/** One gate or limit: what it asks, who decided it, and why. */
export function RequirementDrawer({
  requirement,
  overview,
  onSave,
  onRemove,
  onClose,
}: Readonly<{
  requirement: Requirement;
  overview: Overview;
  onSave: (next: Requirement) => void;
  onRemove: () => void;
  onClose: () => void;
}>) {
  const words = useText();
  const { t } = words;
  const [draft, setDraft] = useState(requirement);
  if (draft.kind === "weight") return null;
  const title = draft.kind === "gate" ? gateWords(words, draft, overview) : limitWords(words, draft);
  return (
    <EditDrawer
      title={title}
      onClose={onClose}
      onSave={() => onSave(draft)}
      onRemove={onRemove}
      busy={false}
      failure={null}
      blocked={!isComplete(draft)}
    >
      {draft.kind === "gate" ? (
        <GateFields gate={draft.gate} overview={overview} onChange={(gate) => setDraft({ ...draft, gate })} />
      ) : (
        <LimitFields limit={draft.limit} onChange={(limit) => setDraft({ ...draft, limit })} />
      )}
      <TextField
        label={t("requirements.decided-by")}
        emptyWords=""
        value={draft.decidedBy}
        onChange={(decidedBy) => setDraft({ ...draft, decidedBy })}
      />
      <TextField
        label={t("requirements.note")}
        emptyWords=""
        long
        maxLength={1000}
        value={draft.note}
        onChange={(note) => setDraft({ ...draft, note })}
      />
    </EditDrawer>
  );
}

/** Whether it asks anything yet. */
function isComplete(draft: Requirement): boolean {
  if (draft.kind !== "gate") return true;
  switch (draft.gate.is) {
    case "residency":
      return draft.gate.countries.length > 0;
    case "owner-country":
      return draft.gate.countries.length > 0;
    case "zone":
      return draft.gate.zones.length > 0;
    case "platform":
      return draft.gate.families.length + draft.gate.interfaces.length > 0;
    case "price-class":
      return draft.gate.classes.length > 0;
    case "seal-minimum":
      return Object.keys(draft.gate.minimum).length > 0;
    default:
      return true;
  }
}
