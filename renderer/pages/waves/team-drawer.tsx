import { ActionIcon, Button, MultiSelect, NumberInput, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useMemo } from "react";
import { GroupId } from "../../../shared/model/id.ts";
import type { Team } from "../../../shared/model/team.ts";
import type { WaveSettings } from "../../../shared/model/wave.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useForm, useRemoval } from "../../hooks/use-form.ts";
import { useText } from "../../hooks/use-text.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { FieldRow, NumberField, TextField } from "../../parts/fields.tsx";

/** As many groups as are listed at once; more are found by typing. */
const LISTED = 100;

type Draft = Readonly<{
  name: string | null;
  people: number | null;
  hoursPerDay: number | null;
  periods: Team["periods"];
  groups: Team["groups"];
}>;

/** A team: how many people for how long a day, when there are more or fewer of them, and whose systems they move. */
export function TeamDrawer({
  team,
  teams,
  settings,
  onClose,
}: Readonly<{ team: Team | null; teams: readonly Team[]; settings: WaveSettings | null; onClose: () => void }>) {
  const { t } = useText();
  const { data: groups } = useCall("groups.list", {});
  const base = useMemo(
    (): Draft =>
      team ?? { name: null, people: null, hoursPerDay: settings?.hoursPerDay ?? null, periods: [], groups: [] },
    [team, settings],
  );
  const { draft, set, at, drawer } = useForm({
    call: "teams.save",
    name: `team ${team?.id ?? "new"}`,
    base,
    input: ({ name, people, hoursPerDay, periods, groups: moved }) => ({
      id: team?.id ?? null,
      name: name ?? "",
      people: people ?? 0,
      hoursPerDay: hoursPerDay ?? 0,
      periods,
      groups: moved,
    }),
    called: ({ name }) => name ?? "",
    onClose,
  });
  const removal = useRemoval("teams.remove", team && { id: team.id }, drawer.onCancel);
  const taken = new Map(teams.flatMap((one) => (one.id === team?.id ? [] : one.groups.map((id) => [id, one.name]))));
  const isWhole =
    draft.name !== null &&
    draft.name.trim() !== "" &&
    (draft.people ?? 0) > 0 &&
    (draft.hoursPerDay ?? 0) > 0 &&
    draft.periods.every(({ from, to }) => from !== "" && to >= from);

  return (
    <EditDrawer title={team?.name ?? t("waves-crew.add-team")} {...drawer} {...removal} blocked={!isWhole}>
      <TextField
        label={t("waves-page.name")}
        required
        maxLength={100}
        value={draft.name}
        error={at("name")}
        onChange={(name) => set({ name })}
      />
      <FieldRow>
        <NumberField
          label={t("waves-crew.people")}
          whole
          min={1}
          value={draft.people}
          error={at("people")}
          onChange={(people) => set({ people })}
        />
        <NumberField
          label={t("waves-page.hours-per-day")}
          unit="h"
          max={24}
          value={draft.hoursPerDay}
          error={at("hoursPerDay")}
          onChange={(hoursPerDay) => set({ hoursPerDay })}
        />
      </FieldRow>
      <Periods periods={draft.periods} onChange={(periods) => set({ periods })} />
      <MultiSelect
        label={t("waves-crew.moves")}
        description={t("waves-crew.moves-hint")}
        searchable
        clearable
        limit={LISTED}
        nothingFoundMessage={t("waves-crew.no-group")}
        clearButtonProps={{ "aria-label": t("waves-crew.clear-groups") }}
        value={draft.groups}
        data={(groups ?? []).map(({ id, name }) => ({
          value: id,
          label: taken.has(id) ? t("waves-crew.taken", { name, team: taken.get(id)! }) : name,
          disabled: taken.has(id),
        }))}
        onChange={(ids) => set({ groups: ids.map((id) => GroupId.parse(id)) })}
      />
    </EditDrawer>
  );
}

function Periods({
  periods,
  onChange,
}: Readonly<{ periods: Team["periods"]; onChange: (periods: Team["periods"]) => void }>) {
  const { t } = useText();
  const set = (at: number, part: Partial<Team["periods"][number]>): void =>
    onChange(periods.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <fieldset className="periods">
      <legend>{t("waves-crew.periods")}</legend>
      <p className="soft">{t("waves-crew.periods-hint")}</p>
      {periods.map(({ from, to, people }, index) => (
        <div key={index} className="period">
          <TextInput
            type="date"
            aria-label={t("waves-crew.from")}
            value={from}
            max="9999-12-31"
            onChange={(event) => set(index, { from: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            aria-label={t("waves-crew.to")}
            value={to}
            max="9999-12-31"
            error={from !== "" && to !== "" && to < from ? t("waves-crew.turned") : undefined}
            onChange={(event) => set(index, { to: event.currentTarget.value })}
          />
          <NumberInput
            aria-label={t("waves-crew.people")}
            value={people}
            min={0}
            allowDecimal={false}
            hideControls
            onChange={(next) => set(index, { people: next === "" ? 0 : Number(next) })}
          />
          <ActionIcon
            aria-label={t("waves-crew.remove-period", { number: index + 1 })}
            onClick={() => onChange(periods.filter((_one, each) => each !== index))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="subtle"
        leftSection={<IconPlus size={14} aria-hidden />}
        disabled={periods.length >= 100}
        onClick={() => onChange([...periods, { from: "", to: "", people: 0 }])}
      >
        {t("waves-crew.add-period")}
      </Button>
    </fieldset>
  );
}
