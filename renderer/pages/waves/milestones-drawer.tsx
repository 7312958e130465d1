import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useMemo } from "react";
import type { ScenarioId } from "../../../shared/model/id.ts";
import type { Milestone } from "../../../shared/model/wave-rules.ts";
import { useForm, useRemoval } from "../../hooks/use-form.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { Drawer } from "../../parts/drawer.tsx";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { DayField, TextField } from "../../parts/fields.tsx";

/** Days to be held, in their order. */
export function MilestonesDrawer({
  milestones,
  onOpen,
  onClose,
}: Readonly<{ milestones: readonly Milestone[]; onOpen: (id: string) => void; onClose: () => void }>) {
  const { t, day } = useText();
  const canChange = useCanChange();
  const sorted = milestones.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return (
    <Drawer
      title={t("waves-calendar.milestones")}
      onClose={onClose}
      foot={
        <Button
          size="sm"
          disabled={!canChange}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onOpen("milestone-new")}
        >
          {t("waves-calendar.add-milestone")}
        </Button>
      }
    >
      {sorted.length === 0 && <p className="soft">{t("waves-calendar.no-milestones")}</p>}
      <ul className="milestone-list">
        {sorted.map(({ id, name, day: on, note }) => (
          <li key={id}>
            <span className="figures nowrap">{day(on)}</span>
            <span>
              <button type="button" className="waves-link" onClick={() => onOpen(id)}>
                {name}
              </button>
              {note && <span className="soft milestone-note">{note}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}

type Draft = Readonly<{ name: string | null; day: string; note: string | null }>;

export function MilestoneDrawer({
  milestone,
  scenario,
  onClose,
}: Readonly<{ milestone: Milestone | null; scenario: ScenarioId; onClose: () => void }>) {
  const { t } = useText();
  const base = useMemo((): Draft => milestone ?? { name: null, day: "", note: null }, [milestone]);
  const { draft, set, at, drawer } = useForm({
    call: "milestones.save",
    name: `milestone ${scenario} ${milestone?.id ?? "new"}`,
    base,
    input: ({ name, day, note }) => ({ id: milestone?.id ?? null, scenario, name: name ?? "", day, note }),
    called: ({ name }) => name ?? "",
    onClose,
  });
  const removal = useRemoval("milestones.remove", milestone && { id: milestone.id }, drawer.onCancel);
  return (
    <EditDrawer
      title={milestone?.name ?? t("waves-calendar.add-milestone")}
      {...drawer}
      {...removal}
      blocked={(draft.name ?? "").trim() === "" || draft.day === ""}
    >
      <TextField
        label={t("waves-page.name")}
        required
        value={draft.name}
        error={at("name")}
        onChange={(name) => set({ name })}
      />
      <DayField
        label={t("waves-calendar.day")}
        value={draft.day}
        error={at("day")}
        onChange={(day) => set({ day: day ?? "" })}
      />
      <TextField
        label={t("waves-calendar.note")}
        long
        maxLength={1000}
        emptyWords=""
        value={draft.note}
        onChange={(note) => set({ note })}
      />
    </EditDrawer>
  );
}
