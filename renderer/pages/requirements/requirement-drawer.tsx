import { useState } from "react";
import type { Gate } from "../../../shared/model/requirement.ts";
import { useText } from "../../hooks/use-text.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { TextField } from "../../parts/fields.tsx";
import { GateFields } from "./gate-fields.tsx";
import { gateWords } from "./requirement-words.ts";
import type { Overview } from "./requirements-page.tsx";

/** One gate: what it asks, who decided it, and why. */
export function RequirementDrawer({
  requirement,
  overview,
  onSave,
  onRemove,
  onClose,
}: Readonly<{
  requirement: Gate;
  overview: Overview;
  onSave: (next: Gate) => void;
  onRemove: () => void;
  onClose: () => void;
}>) {
  const words = useText();
  const { t } = words;
  const [draft, setDraft] = useState(requirement);
  return (
    <EditDrawer
      title={gateWords(words, draft, overview)}
      onClose={onClose}
      onSave={() => onSave(draft)}
      onRemove={onRemove}
      busy={false}
      failure={null}
      blocked={!isComplete(draft)}
    >
      <GateFields gate={draft.gate} overview={overview} onChange={(gate) => setDraft({ ...draft, gate })} />
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
function isComplete(draft: Gate): boolean {
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
