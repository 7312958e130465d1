import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Client, connect } from "../shared/contract/client.ts";
import type { CallName, WorkName } from "../shared/contract/contract.ts";
import { dayOfJudgement } from "./contract-judgement.ts";
import { sampleFile, asFound, someSheet, anyOffer, changes } from "./contract-changes.ts";
import type { Door } from "./three-doors.ts";

/** As JSON carries it, so that a door that speaks JSON and one that does not can be compared. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, held: unknown) =>
      held instanceof Uint8Array ? Buffer.from(held).toString("base64") : held,
    ),
  );

type Asking = Client & { asked: Set<string> };
function asking(door: Door): Asking {
  const asked = new Set<string>();
  const send = (name: CallName | WorkName, input: unknown) => (asked.add(name), door.transport.send(name, input));
  return { ...connect({ ...door.transport, send }), asked };
}

/** Everything that can be asked, in the order of the work; what is answered is the transcript. */
export async function wholeDay(
  door: Door,
  copyOf: (to: string) => string,
): Promise<{ transcript: Record<string, unknown>; asked: Set<string> }> {
  const { call, run, asked } = asking(door);
  const transcript: Record<string, unknown> = {};
  const note = (name: string, value: unknown): void => void (transcript[name] = plain(value));

  door.answers.open = copyOf(door.folder);
  note("choose", await call("workspace.choose", {}));
  const state = await call("workspace.state", {});
  note("state", { ...state, recent: state.recent.map(({ name, exists }) => ({ name, exists })) });
  const scenario = state.open!.scenarios[0]!.id;
  note("check", await call("workspace.check", {}));
  note("history", await call("workspace.history", { before: null, limit: 50 }));
  note("step", await call("workspace.step", { number: 2 }));
  for (const name of [
    "locations.list",
    "fx.list",
    "workloads.list",
    "groups.list",
    "data-sets.list",
    "dependencies.list",
    "commitments.list",
    "inventory.batches",
    "catalogue.overview",
    "catalogue.cities",
    "scenarios.list",
    "waves.settings",
  ] as const)
    note(name, await call(name, {}));
  const page = await call("workloads.page", { after: null, limit: 2 });
  note("workloads.page", page);
  note("workloads.since", await call("workloads.since", { mark: page.mark }));
  const workloads = await call("workloads.list", {});
  const first = workloads[0]!;
  const overview = await call("catalogue.overview", {});
  note("provider", await call("catalogue.provider", { id: overview.providers[0]!.provider.id }));
  for (const name of [
    "compare.overview",
    "lock-in.overview",
    "placement.current",
    "waves.current",
    "waves.propose",
    "plan.digest",
  ] as const)
    note(name, await call(name, { scenario }));
  note("cells", await call("compare.cells", { scenario, workloads: [first.id] }));
  const region = overview.regions.at(-1)!.id;
  const known = (await call("compare.overview", { scenario })).regions.at(-1)!.region;
  note("why-not", await call("compare.why-not", { scenario, workload: first.id, region: known }));
  note("explain", await call("figure.explain", { scenario, id: "cost/plan" }));
  await dayOfJudgement({ call, run, scenario, workload: first.id, region: known, note });
  note("latency", await call("latency.predict", { pairs: [{ lat1: 37.5, lon1: 127, lat2: 50.1, lon2: 8.7 }] }));

  const solved = await run("placement.solve", { scenario, gap: 0.001, timeLimitS: 60 });
  note("solve", solved);
  const model = await run("placement.export-model", { scenario });
  note("model", await call("files.read", { file: model.file }));
  const mps = await run("placement.export-model", { scenario, format: "mps" });
  note("model as MPS", await call("files.read", { file: mps.file }));
  const report = await run("report.write", { scenario, language: "en" });
  note("report", report);
  note("pdf", await call("files.read", { file: report.file }));
  door.answers.save = join(door.folder, "plan.pdf");
  note("save", await call("files.save", { file: report.file }));
  note("saved", readFileSync(door.answers.save));
  const annex = await run("report.annex", { scenario, language: "en", redacted: true });
  note("annex", await call("files.read", { file: annex.file }));
  const exported = await run("plan.export", { scenario: null });
  note("export", await call("files.read", { file: exported.file }));
  note("stop", await call("work.stop", { work: "work-999" }));
  note("finish", await call("work.finish", { work: "work-999" }));

  const { file } = await call("files.receive", { name: "systems.xlsx", bytes: sampleFile("systems.xlsx") });
  note("examine", await run("inventory.examine", { files: [{ file, encoding: null, delimiter: null }] }));
  const { plan, ...planned } = await run("inventory.import", { files: [{ file, ...asFound }], matches: [] });
  note("dry-run", planned);
  const part = { offset: 0, limit: 50 };
  note("plan rows", await call("inventory.plan-rows", { plan, file: 0, outcomes: null, query: "", ...part }));
  note("plan findings", await call("inventory.plan-findings", { plan, file: 0, code: null, ...part }));
  const { file: refused } = await call("inventory.refused-rows", { plan, file: 0 });
  note("refused", await call("files.read", { file: refused }));
  note("forget", await call("inventory.forget-plan", { plan }));
  const [batch] = await call("inventory.batches", {});
  note("batch rows", await call("inventory.batch-rows", { batch: batch!.batch, outcomes: null, query: "", ...part }));
  note("take back", await call("inventory.take-back", { batch: batch!.batch, dryRun: true }));
  note("origin", await call("inventory.origin", { id: first.id }));
  note("maps", await call("import-maps.list", {}));
  note("quality", await call("inventory.quality", {}));
  note("bills", [await call("bills.list", {}), await call("bills.overview", {})]);
  note("measured", await call("latency-measurements.list", {}));
  note("own prices", await call("own-prices.list", {}));
  for (const name of [
    "price-rules.read",
    "editions.list",
    "own-facts.list",
    "own-facts.beside",
    "catalogue.reference",
    "catalogue.freshness",
    "catalogue.check",
  ] as const)
    note(name, await call(name, {}));
  note("evidence", await call("evidence.list", { provider: null }));
  const { file: template } = await call("catalogue.sheet-template", { provider: someSheet.provider, as: "csv" });
  note("template", await call("files.read", { file: template }));
  note("offers", await call("offers.find", { ...anyOffer, offset: 0, limit: 20 }));
  const [found] = (await call("offers.find", { ...anyOffer, offset: 0, limit: 1 })).rows;
  note("offer history", await call("offers.history", { offer: found!.offer.id }));
  note("latency from", await call("latency.from", { lat: 37.5, lon: 127, accessMs: null }));
  const timed = await run("latency.measure", {
    targets: [{ host: "127.0.0.1", port: 9, region: known }],
    from: overview.regions.find(({ id, place }) => id !== known && place !== null)!.id,
    rounds: 3,
    timeoutMs: 200,
    keep: false,
  });
  note(
    "timed",
    timed.map(({ host, kept, sent }) => ({ host, kept, sent })), // how long it took differs from time to time
  );
  const written = await run("inventory.export", {
    as: "csv",
    scenario: null,
    workloads: null,
    encoding: "utf-8",
    replace: false,
    waves: null,
  });
  note("written", { ...written, bytes: await call("files.read", { file: written.files[0]!.file }) });

  for (const [name, change] of Object.entries(changes)) note(name, await change({ call, run, scenario, region }));
  note("undo", await call("workspace.undo", {}));
  note("redo", await call("workspace.redo", {}));
  note("after", await call("workspace.check", {}));
  note("digest after", await call("plan.digest", { scenario: null }));
  note("history after", await call("workspace.history", { before: null, limit: 200 }));

  note("close", await call("workspace.close", {}));
  door.answers.create = join(door.folder, "new.sovplan");
  note(
    "create",
    await call("workspace.create", { agency: "Test agency", country: "DE", currency: "EUR", language: "en" }),
  );
  door.answers.create = join(door.folder, "sample.sovplan");
  note("sample", await call("workspace.sample", { sample: "eu" }));
  const { recent } = await call("workspace.state", {});
  note("recent", await call("workspace.recent", { id: recent.find(({ name }) => name === "new.sovplan")!.id }));
  note("state after", (await call("workspace.state", {})).open);
  return { transcript, asked };
}
