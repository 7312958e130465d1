import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import type { RunbookTemplateId } from "../../../shared/model/id.ts";
import type { RunbookTemplate } from "../../../shared/model/runbook.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { ChoiceField } from "../../parts/fields.tsx";
import type { Line } from "./use-runbook.ts";

/** Some of the words that are filled in, as a template holds them. */
const FILLED = "{wave}, {cutOver}, {targets}";

/** Where lines come from: those that come with the program, or the agency's own; and these lines as one more of its own. */
export function RunbookTemplates({
  templates,
  lines,
  canChange,
  busy,
  onPropose,
}: Readonly<{
  templates: readonly RunbookTemplate[];
  lines: readonly Line[];
  canChange: boolean;
  busy: boolean;
  onPropose: (template: RunbookTemplateId | null) => void;
}>) {
  const { t } = useText();
  const [chosen, choose] = useState<string | null>(null);
  const [name, setName] = useState("");
  const { change: save, busy: isSaving } = useChange("runbook-templates.save");
  const { change: remove } = useChange("runbook-templates.remove");
  const template = templates.find(({ id }) => id === chosen) ?? null;

  async function keep(): Promise<void> {
    const tasks = lines
      .filter(({ text }) => text.trim() !== "")
      .map(({ phase, text, owner, minutes }) => ({ phase, text, owner, minutes }));
    if (!(await save({ id: null, name: name.trim(), tasks }))) return;
    notify({
      tone: "good",
      words: inBothLanguages({ key: "runbook-page.template-kept", args: { name: name.trim() } }),
    });
    setName("");
  }

  return (
    <section className="runbook-templates" aria-label={t("runbook-page.templates")}>
      <div className="runbook-from">
        <ChoiceField
          label={t("runbook-page.from")}
          value={template?.id ?? null}
          unknownWords={t("runbook-page.built-in")}
          options={templates.map(({ id, name: called }) => ({ value: id, label: called }))}
          onChange={choose}
        />
        <Button size="sm" disabled={!canChange} loading={busy} onClick={() => onPropose(template?.id ?? null)}>
          {t("runbook-page.propose")}
        </Button>
        {template && (
          <ActionIcon
            aria-label={t("runbook-page.remove-template", { name: template.name })}
            disabled={!canChange}
            onClick={() => void remove({ id: template.id })}
          >
            <IconTrash size={16} />
          </ActionIcon>
        )}
      </div>
      {lines.length > 0 && (
        <div className="runbook-from">
          <TextInput
            label={t("runbook-page.keep-as")}
            description={t("runbook-page.keep-hint", { words: FILLED })}
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button
            size="sm"
            variant="default"
            disabled={!canChange || name.trim() === ""}
            loading={isSaving}
            onClick={() => void keep()}
          >
            {t("runbook-page.keep")}
          </Button>
        </div>
      )}
    </section>
  );
}
