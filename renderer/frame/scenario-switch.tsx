import { ActionIcon, Button, Group, Modal, NativeSelect, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type SyntheticEvent, useState } from "react";
import type { ScenarioId } from "../../shared/model/id.ts";
import { useDesk } from "../hooks/desk.ts";
import { useChange } from "../hooks/use-change.ts";
import { useText } from "../hooks/use-text.ts";
import { type OpenWorkspace, useCanChange, useScenarioId } from "../hooks/workspace.ts";

/** The scenario every figure is for; always in sight. */
export function ScenarioSwitch({ open }: Readonly<{ open: OpenWorkspace }>) {
  const { t } = useText();
  const id = useScenarioId();
  const set = useDesk((desk) => desk.set);
  const canChange = useCanChange();
  const [isNew, setNew] = useState(false);
  return (
    <div className="scenario-switch">
      <Group gap={4} align="flex-end" wrap="nowrap">
        <NativeSelect
          flex={1}
          miw={0}
          size="xs"
          label={t("frame.scenario")}
          value={id ?? ""}
          data={open.scenarios.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(event) => set({ scenario: event.currentTarget.value as ScenarioId })} // its options are ids of scenarios
        />
        <ActionIcon
          aria-label={t("frame.scenario-new")}
          title={t("frame.scenario-new")}
          disabled={!canChange}
          onClick={() => setNew(true)}
        >
          <IconPlus size={16} />
        </ActionIcon>
      </Group>
      {isNew && (
        <NewScenario from={open.scenarios.find((one) => one.id === id) ?? null} onClose={() => setNew(false)} />
      )}
    </div>
  );
}

function NewScenario({
  from,
  onClose,
}: Readonly<{ from: OpenWorkspace["scenarios"][number] | null; onClose: () => void }>) {
  const { t, of } = useText();
  const [name, setName] = useState("");
  const { change, busy, failure } = useChange("scenarios.create", { quiet: true });
  const set = useDesk((desk) => desk.set);

  async function create(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const made = await change({ name, from: from?.id ?? null });
    if (!made) return;
    set({ scenario: made.id });
    onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t("frame.scenario-new")}
      size="sm"
      centered
      closeButtonProps={{ "aria-label": t("parts.close") }}
    >
      <form onSubmit={(event) => void create(event)}>
        <TextInput
          data-autofocus
          label={t("frame.scenario-name")}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          description={from ? t("frame.scenario-from", { name: from.name }) : undefined}
          error={failure ? of(failure.sentence) : undefined}
          maxLength={100}
        />
        <Group justify="flex-end" gap="sm" mt="lg">
          <Button variant="default" size="sm" onClick={onClose}>
            {t("parts.cancel")}
          </Button>
          <Button type="submit" size="sm" loading={busy} disabled={name.trim() === ""}>
            {t("frame.scenario-create")}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
