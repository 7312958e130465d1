import { Button, Popover, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type SyntheticEvent, useState } from "react";
import type { ScenarioId } from "../../../shared/model/id.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import type { Weighing } from "./use-weighing.ts";

/** Another scenario from the one at hand; weights that are being tried go with it, so that both can be looked at. */
export function AddScenario({
  from,
  weighing,
  onMade,
}: Readonly<{ from: Scenario; weighing: Weighing; onMade: (id: ScenarioId) => void }>) {
  const { t, of } = useText();
  const canChange = useCanChange();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState("");
  const create = useChange("scenarios.create", { quiet: true });
  const save = useChange("requirements.save");

  async function add(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const made = await create.change({ name, from: from.id });
    if (!made) return;
    if (weighing.isTried)
      await save.change({ scenario: made.id, unknown: from.unknown, requirements: weighing.requirements });
    setOpen(false);
    setName("");
    onMade(made.id);
  }

  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={!canChange}
          onClick={() => setOpen(!isOpen)}
        >
          {t("compare-page.scenario-add")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t("compare-page.scenario-add")}>
        <form className="add-scenario" onSubmit={(event) => void add(event)}>
          <TextInput
            data-autofocus
            size="xs"
            label={t("frame.scenario-name")}
            description={t(weighing.isTried ? "compare-page.scenario-with-weights" : "frame.scenario-from", {
              name: from.name,
            })}
            value={name}
            maxLength={100}
            error={create.failure ? of(create.failure.sentence) : undefined}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" size="compact-sm" loading={create.busy || save.busy} disabled={name.trim() === ""}>
            {t("frame.scenario-create")}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
