import type { GroupId, WorkloadId } from "../../../shared/model/id.ts";
import type { Workload } from "../../../shared/model/workload.ts";
import { useCall } from "../../hooks/use-call.ts";
import { type Words, useText } from "../../hooks/use-text.ts";

const NAMED = 3;
const UNITS = 2;

/** Who is hurt by a broken rule: the workloads, and the units that own their groups. */
export function Hurt({
  ids,
  names,
}: Readonly<{ ids: readonly WorkloadId[]; names: ReadonlyMap<WorkloadId, Workload> }>) {
  const words = useText();
  const { data: groups } = useCall("groups.list", {});
  if (ids.length === 0) return null;
  const units = new Set<string>();
  const ownerOf = new Map<GroupId, string | null>(groups?.map((group) => [group.id, group.ownerUnit]));
  for (const id of ids) {
    const group = names.get(id)?.group;
    const unit = group ? ownerOf.get(group) : null;
    if (unit) units.add(unit);
  }
  return (
    <span className="soft wave-hurt">
      {words.t("waves-live.hurt", {
        names: someOf(
          words,
          ids.map((id) => names.get(id)?.name ?? id),
          NAMED,
        ),
      })}
      {units.size > 0 && ` · ${words.t("waves-live.units", { names: someOf(words, [...units], UNITS) })}`}
    </span>
  );
}

function someOf({ t, number }: Words, all: readonly string[], most: number): string {
  const shown = all.slice(0, most).join(", ");
  return all.length > most ? t("waves-live.and-more", { names: shown, count: number(all.length - most, 0) }) : shown;
}
