import { Autocomplete, Select } from "@mantine/core";
import { useMemo } from "react";
import type { CloudService } from "../../../shared/model/cloud-service.ts";
import { WorkloadId } from "../../../shared/model/id.ts";
import { Openness, type UsedService } from "../../../shared/model/leaving.ts";
import type { Workload } from "../../../shared/model/workload.ts";
import { useText } from "../../hooks/use-text.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { ChoiceField, NumberField, TextField } from "../../parts/fields.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { opennessWord } from "./facet-words.ts";

type Draft = Omit<UsedService, "id" | "workload"> & { workload: WorkloadId | null };
const empty: Draft = { workload: null, service: "", openness: null, equivalent: null, share: null, note: null };
const MOST_SHOWN = 200;

/** One service of one workload: from the bundled list, or one of the agency's own naming. */
export function ServiceDrawer({
  used,
  list,
  workloads,
  onClose,
  onRemove,
}: Readonly<{
  used: UsedService | null;
  list: readonly CloudService[];
  workloads: readonly Workload[];
  onClose: () => void;
  onRemove: (used: UsedService) => void;
}>) {
  const words = useText();
  const { t, of } = words;
  const base = useMemo((): Draft => used ?? empty, [used]);
  const byName = useMemo(() => new Map(list.map((one) => [of(one.name), one])), [list, of]);
  const byCode = useMemo(() => new Map(list.map((one) => [one.code, one])), [list]);
  const { draft, set, drawer } = useForm({
    call: "used-services.save",
    name: `used service ${used?.id ?? "new"}`,
    base,
    input: ({ workload, service, openness, equivalent, share, note }) => ({
      services: [
        {
          id: used?.id ?? null,
          workload: workload!, // without one it cannot be saved
          service: service.trim(),
          openness,
          equivalent,
          share,
          note,
        },
      ],
    }),
    called: ({ service }) => service,
    onClose,
  });
  const listed = byCode.get(draft.service) ?? null;
  const title = listed ? of(listed.name) : draft.service || t("lock-in-page.add-service");
  return (
    <EditDrawer
      title={used ? title : t("lock-in-page.add-service")}
      {...drawer}
      {...(used ? { onRemove: () => onRemove(used) } : {})}
      blocked={draft.workload === null || draft.service.trim() === ""}
    >
      <Select
        label={t("lock-in-page.workload")}
        required
        searchable
        limit={MOST_SHOWN}
        value={draft.workload}
        data={workloads.map(({ id, name }) => ({ value: id, label: `${name} (${id})` }))}
        onChange={(next) => set({ workload: next === null ? null : WorkloadId.parse(next) })}
      />
      <Autocomplete
        label={t("lock-in-page.service")}
        description={t("lock-in-page.service-hint")}
        required
        limit={MOST_SHOWN}
        value={listed ? of(listed.name) : draft.service}
        data={[...byName.keys()]}
        onChange={(next) => set({ service: byName.get(next)?.code ?? next })}
      />
      {listed && (
        <p className="soft">
          {opennessWord(words, listed.openness)} · {of(listed.reason)} ·{" "}
          {t("lock-in-page.could-be", { what: listed.equivalents.join(", ") || words.unknown })}
        </p>
      )}
      <NumberField
        label={t("lock-in-page.share")}
        unit="%"
        max={100}
        value={draft.share === null ? null : Math.round(draft.share * 10_000) / 100}
        onChange={(next) => set({ share: next === null ? null : next / 100 })}
      />
      <ChoiceField
        label={t("lock-in-page.openness")}
        value={draft.openness}
        unknownWords={t("lock-in-page.as-listed")}
        options={Openness.options.map((value) => ({ value, label: opennessWord(words, value) }))}
        onChange={(openness) => set({ openness })}
      />
      <TextField
        label={t("lock-in-page.equivalent")}
        emptyWords={t("lock-in-page.as-listed")}
        maxLength={300}
        value={draft.equivalent}
        onChange={(equivalent) => set({ equivalent })}
      />
      <TextField
        label={t("inventory.note")}
        emptyWords=""
        long
        maxLength={1000}
        value={draft.note}
        onChange={(note) => set({ note })}
      />
    </EditDrawer>
  );
}
