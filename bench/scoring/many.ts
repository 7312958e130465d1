/** A workspace of many workloads: the sample agency, each of its workloads many times over, in sizes of its own. */
import { connect } from "../../shared/contract/client.ts";
import { startService } from "../../electron/service/service.ts";

export async function manyWorkloads(file: string, rows: number, scratch: string): Promise<void> {
  const service = startService({
    door: "command-line",
    now: () => new Date(),
    by: "bench",
    dialogs: { open: null, create: null, save: null },
    recent: null,
    scratch,
    nativeBinding: null,
    logBug: (error) => String(error),
  });
  await service.createSample(file, "korea");
  const { call } = connect({ send: service.answer, listen: service.listen });
  const patterns = await call("workloads.list", {});
  const add = Array.from({ length: rows - patterns.length }, (_, at) => {
    const { id, ...pattern } = patterns[at % patterns.length]!;
    const times = Math.floor(at / patterns.length);
    return {
      ...pattern,
      name: `${pattern.name}-${times + 2}`,
      externalId: `${id}-${times + 2}`,
      vcpu: pattern.vcpu && pattern.vcpu + 2 * (times % 3),
      memoryGib: pattern.memoryGib && pattern.memoryGib + 4 * (times % 5),
      storageGib: pattern.storageGib && pattern.storageGib + 10 * times,
    };
  });
  await call("workloads.patch", { changes: [], add });
  await service.close();
}
