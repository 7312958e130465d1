import { readFileSync } from "node:fs";
import loadHighs from "highs";

/** HiGHS compiled to WebAssembly on a model in MPS: `node highs-wasm.ts FILE.mps GAP SECONDS`. Prints JSON. */
const [path, gap, seconds] = process.argv.slice(2);
const highs = await loadHighs();
const model = highs.createModel({ format: "mps", data: new Uint8Array(readFileSync(path!)) });
model.options.set({ mip_rel_gap: Number(gap), time_limit: Number(seconds), output_flag: false });
const before = process.cpuUsage();
model.run();
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  `${JSON.stringify({
    value: model.getObjectiveValue(),
    gap: Number(model.info.get("mip_gap")),
    searchCpuS: Math.round((user + system) / 1000) / 1000,
  })}\n`,
);
model.dispose();
