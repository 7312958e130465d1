import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { useState } from "react";
import type { WavePlan } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import type { Workload } from "../../../shared/model/workload.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { Drawer } from "../../parts/drawer.tsx";
import { Fact, Facts, NotKnown } from "../../parts/facts.tsx";
import { placeNames } from "../../parts/place-names.ts";
import { movedTo } from "./moves.ts";
import type { useWaves } from "./use-waves.ts";
import { waveName } from "./wave-name.ts";

/** A workload and the wave it goes in: the click path of every drag. */
export function MoveDrawer({
  plan,
  workload,
  all,
  scenario,
  canEdit,
  waves,
  onClose,
}: Readonly<{
  plan: WavePlan;
  workload: Workload;
  all: readonly Workload[];
  scenario: Scenario;
  canEdit: boolean;
  waves: ReturnType<typeof useWaves>;
  onClose: () => void;
}>) {
  const words = useText();
  const { t, say, day, number, unknown } = words;
  const { data: groups } = useCall("groups.list", {});
  const { data: comparison } = useCall("compare.overview", { scenario: scenario.id });
  const current = plan.waves.find(({ wave }) => wave.workloads.includes(workload.id))?.wave ?? null;
  const [to, setTo] = useState<string>(current?.id ?? "");
  const [withGroup, setWithGroup] = useState(true);
  const [withCycle, setWithCycle] = useState(true);
  const placed = new Set(scenario.placements.map((one) => one.workload));
  const group = workload.group ? groups?.find(({ id }) => id === workload.group) : undefined;
  const inGroup = workload.group ? all.filter((one) => one.group === workload.group && placed.has(one.id)) : [];
  const cycle = plan.cycles.find((one) => one.includes(workload.id)) ?? [];
  const why = plan.unscheduled.find((one) => one.workload === workload.id);
  const place = scenario.placements.find((one) => one.workload === workload.id);

  async function move(): Promise<void> {
    const ids = new Set([workload.id, ...(withGroup ? inGroup.map(({ id }) => id) : []), ...(withCycle ? cycle : [])]);
    const target = plan.waves.find(({ wave }) => wave.id === to)?.wave ?? null;
    const next = movedTo(
      plan.waves.map(({ wave }) => wave),
      [...ids],
      target?.id ?? null,
    );
    const isMoved = target
      ? await waves.save(next, "waves-page.moved", { count: ids.size, wave: waveName({ t }, target) })
      : await waves.save(next, "waves-page.taken-out", { count: ids.size });
    if (isMoved) onClose();
  }

  return (
    <Drawer
      title={workload.name}
      onClose={onClose}
      foot={
        <Button
          size="sm"
          disabled={!canEdit || to === (current?.id ?? "")}
          loading={waves.isSaving}
          onClick={() => void move()}
        >
          {t("waves-page.move")}
        </Button>
      }
    >
      <section className="facts-section">
        <Facts>
          <Fact name={t("waves-page.is-in")}>{current ? waveName({ t }, current) : t("waves-page.no-wave")}</Fact>
          <Fact name={t("waves-page.group")}>{group?.name ?? <NotKnown words={unknown} />}</Fact>
          <Fact name={t("waves-page.target")}>
            {place ? placeNames(words, comparison?.regions ?? [])(place.region) : <NotKnown words={unknown} />}
          </Fact>
        </Facts>
        {why && <p className="soft">{say(why.sentence)}</p>}
      </section>
      <section className="facts-section">
        <NativeSelect
          label={t("waves-page.move-to")}
          disabled={!canEdit}
          value={to}
          data={[
            { value: "", label: t("waves-page.no-wave") },
            ...plan.waves.map(({ wave }) => ({
              value: wave.id,
              label: `${waveName({ t }, wave)} (${day(wave.cutOver)})`,
            })),
          ]}
          onChange={(event) => setTo(event.currentTarget.value)} // its options are ids of waves
        />
        {inGroup.length > 1 && (
          <Checkbox
            label={t("waves-page.with-group", { count: number(inGroup.length, 0) })}
            checked={withGroup}
            disabled={!canEdit}
            onChange={(event) => setWithGroup(event.currentTarget.checked)}
          />
        )}
        {cycle.length > 1 && (
          <Checkbox
            label={t("waves-page.with-cycle", { count: number(cycle.length, 0) })}
            checked={withCycle}
            disabled={!canEdit}
            onChange={(event) => setWithCycle(event.currentTarget.checked)}
          />
        )}
        {!canEdit && <p className="soft">{t("waves-page.adopt-first")}</p>}
      </section>
    </Drawer>
  );
}
