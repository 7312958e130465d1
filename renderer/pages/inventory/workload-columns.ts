import { workloadFields } from "../../../shared/exchange/editing/fields.ts";
import type { Workload } from "../../../shared/model/workload.ts";
import type { Words } from "../../hooks/use-text.ts";
import type { Column, Filter } from "../../parts/grid/columns.ts";
import { fieldAt } from "./fields-of.ts";

const at = fieldAt(workloadFields);

/** Every field of a workload as a column; what figures rest on is shown, the rest can be chosen. */
export function workloadColumns(words: Words, groupNames: ReadonlyMap<string, string>): Column<Workload>[] {
  const { t } = words;
  const amount = (
    path: "vcpu" | "memoryGib" | "storageGib" | "storageUsedGib",
    width: number,
    digits = 0,
  ): Column<Workload> => ({
    id: path,
    ...at(path),
    header: t(`inventory.${path}`),
    ...(path === "vcpu" ? {} : { unit: "GiB" }),
    width,
    align: "right",
    value: (one) => one[path],
    digits,
  });
  const share = (of: "cpu" | "memory", which: "avg" | "p95" | "max", width: number): Column<Workload> => {
    const id = `${of}${which === "avg" ? "Avg" : which === "p95" ? "P95" : "Max"}` as const;
    return {
      id,
      ...at(`${of}.${which}`),
      header: t(`inventory.${id}`),
      unit: "%",
      width,
      align: "right",
      value: (one) => percent(one[of][which]),
      digits: 1,
    };
  };
  const hidden = (column: Column<Workload>): Column<Workload> => ({ ...column, hidden: true });
  return [
    { id: "name", ...at("name"), header: t("inventory.name"), width: 180, grow: true, value: (one) => one.name },
    {
      id: "group",
      ...at("group"),
      header: t("inventory.group"),
      width: 150,
      grow: true,
      value: (one) => (one.group ? (groupNames.get(one.group) ?? null) : null),
    },
    {
      id: "kind",
      ...at("kind"),
      header: t("inventory.kind"),
      width: 122,
      value: (one) => one.kind && t(`kind.${one.kind}`),
    },
    {
      id: "environment",
      ...at("environment"),
      header: t("inventory.environment"),
      width: 108,
      value: (one) => one.environment && t(`environment.${one.environment}`),
    },
    { id: "os", ...at("os.name"), header: t("inventory.os"), width: 130, grow: true, value: (one) => one.os.name },
    hidden({
      id: "osFamily",
      ...at("os.family"),
      header: t("inventory.osFamily"),
      width: 110,
      value: (one) => one.os.family && t(`os.${one.os.family}`),
    }),
    amount("vcpu", 70),
    amount("memoryGib", 96, 1),
    amount("storageGib", 118),
    hidden(amount("storageUsedGib", 118)),
    hidden(share("cpu", "avg", 112)),
    share("cpu", "p95", 112),
    hidden(share("cpu", "max", 112)),
    hidden(share("memory", "avg", 120)),
    hidden(share("memory", "p95", 120)),
    hidden(share("memory", "max", 120)),
    hidden({
      id: "keepSize",
      ...at("keepSize"),
      header: t("inventory.keepSize"),
      width: 130,
      value: (one) => t(one.keepSize ? "parts.yes" : "parts.no"),
    }),
    hidden({
      id: "power",
      ...at("power"),
      header: t("inventory.power"),
      width: 76,
      value: (one) => one.power && t(`inventory.power-${one.power}`),
    }),
    ...(["location", "hostname", "externalId", "note"] as const).map((path) =>
      hidden({ id: path, ...at(path), header: t(`inventory.${path}`), width: 150, value: (one) => one[path] }),
    ),
    hidden({
      id: "ip",
      ...at("ipAddresses"),
      header: t("inventory.ipAddresses"),
      width: 140,
      value: (one) => one.ipAddresses.join(", ") || null,
    }),
  ];
}

/** Exact enough that what is copied comes back the same. */
const percent = (share: number | null): number | null => (share === null ? null : Math.round(share * 1e8) / 1e6);

export function workloadFilters({ t }: Words): Filter<Workload>[] {
  return [
    ...(["production", "test", "development"] as const).map((environment) => ({
      id: environment,
      kind: "environment",
      label: t(`environment.${environment}`),
      test: (one: Workload) => one.environment === environment,
    })),
    {
      id: "no-size",
      kind: "size",
      label: t("inventory.filter-no-size"),
      test: (one) => one.vcpu === null || one.memoryGib === null,
    },
    { id: "no-group", kind: "group", label: t("inventory.filter-no-group"), test: (one) => one.group === null },
    { id: "off", kind: "power", label: t("inventory.filter-off"), test: (one) => one.power === "off" },
  ];
}
