import { join } from "node:path";
import { startService } from "../../electron/service/service.ts";
import { connect } from "../../shared/contract/client.ts";
import { blankDataSet, blankGroup, blankWorkload } from "../../shared/exchange/editing/blank.ts";
import type { GroupId } from "../../shared/model/id.ts";

/** A workspace of many workloads in systems of twenty, three of four systems with a data class, users in three cities. */
export async function manyWorkloads(path: string, rows: number, folder: string): Promise<void> {
  const service = startService({
    door: "command-line",
    now: () => new Date(),
    by: "bench",
    dialogs: { open: null, create: null, save: null },
    recent: null,
    scratch: join(folder, "scratch"),
    nativeBinding: null,
    logBug: (error) => String(error),
  });
  await service.create(path, { agency: "Bench", country: "KR", currency: "KRW", language: "ko" });
  const { call } = connect({ send: service.answer, listen: service.listen });
  await call("locations.save", {
    locations: [
      { city: "Seoul", share: 0.6, accessMs: null },
      { city: "Busan", share: 0.25, accessMs: 4 },
      { city: "Daejeon", share: 0.15, accessMs: null },
    ],
  });
  await call("groups.patch", {
    changes: [],
    add: Array.from({ length: Math.ceil(rows / 20) }, (_, at) => ({ ...blankGroup, name: `시스템 ${at + 1}` })),
  });
  const groups = (await call("groups.list", {})).map(({ id }) => id);
  await call("data-sets.patch", {
    changes: [],
    add: groups.flatMap((group, at) =>
      at % 4 === 3
        ? []
        : [
            {
              ...blankDataSet,
              name: `자료 ${at + 1}`,
              group,
              stated: (["O", "S", "O"] as const)[at % 3]!,
              sizeGib: 50 + at,
            },
          ],
    ),
  });
  for (let from = 0; from < rows; from += 20_000)
    await call("workloads.patch", {
      changes: [],
      add: Array.from({ length: Math.min(20_000, rows - from) }, (_, at) => workload(from + at, groups)),
    });
  await service.close();
}

/** Believable and repeatable: a third without measured use, sizes all over, so that few are alike. */
function workload(at: number, groups: readonly GroupId[]): typeof blankWorkload {
  const share = (seed: number) => ((at * seed) % 97) / 100;
  const isMeasured = at % 3 !== 0;
  return {
    ...blankWorkload,
    name: `srv-${["web", "was", "db", "bat"][at % 4]!}-${String(at + 1).padStart(6, "0")}`,
    group: groups[Math.floor(at / 20)]!,
    kind: "vm",
    environment: (["production", "test", "development"] as const)[at % 3]!,
    power: "on",
    os: { name: at % 3 === 1 ? "Windows Server 2022" : "Rocky Linux 9", family: at % 3 === 1 ? "windows" : "linux" },
    vcpu: 2 ** (1 + (at % 5)),
    memoryGib: 2 ** (2 + (at % 6)),
    storageGib: 40 + ((at * 7) % 960),
    storageUsedGib: 20 + ((at * 3) % 480),
    cpu: isMeasured ? { avg: share(3), p95: share(5), max: share(7) } : blankWorkload.cpu,
    memory: isMeasured ? { avg: share(11), p95: share(13), max: share(17) } : blankWorkload.memory,
  };
}
