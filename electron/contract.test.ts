import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Client, connect } from "../shared/contract/client.ts";
import { type CallName, type WorkName, contract, works } from "../shared/contract/contract.ts";
import type { HostEvent } from "../shared/contract/events.ts";
import { Refusal } from "../shared/contract/failure.ts";
import { ImportMapId, ProviderId } from "../shared/model/id.ts";
import { sayIn } from "../shared/text/text.ts";
import { assetsFolder } from "./catalogue/load.ts";
import { type Door, doorNames, openDoor, sampleWorkspace } from "./three-doors.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-contract-"));
const sampleFile = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(assetsFolder(), "samples", "eu", name)));
let copyOf: (to: string) => string;

beforeAll(async () => {
  copyOf = await sampleWorkspace(folder, "eu");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const asFound = { encoding: null, delimiter: null, format: null, map: null, answers: {} };
const someMap = {
  mapFormat: 1 as const,
  name: "",
  encoding: null,
  delimiter: null,
  answers: {},
  sheets: [{ sheet: null, rows: "workloads" as const, headerRow: 1, columns: [] }],
};

const someAzurePrice = {
  currencyCode: "USD",
  retailPrice: 0.111,
  armRegionName: "koreacentral",
  effectiveStartDate: "2021-11-01T00:00:00Z",
  productName: "Virtual Machines Dsv5 Series",
  skuName: "D2s v5",
  serviceName: "Virtual Machines",
  unitOfMeasure: "1 Hour",
  type: "Consumption",
  armSkuName: "Standard_D2s_v5",
};

const withoutId = <Thing extends { id: string }>(thing: Thing): Omit<Thing, "id"> =>
  Object.fromEntries(Object.entries(thing).filter(([name]) => name !== "id")) as Omit<Thing, "id">; // one part fewer

const failureOf = async (asked: Promise<unknown>) => {
  const error: unknown = await asked.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(error instanceof Refusal)) throw new Error(`not refused, but ${String(error)}`);
  return error.failure;
};

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
async function wholeDay(door: Door): Promise<{ transcript: Record<string, unknown>; asked: Set<string> }> {
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
  note("latency", await call("latency.predict", { pairs: [{ lat1: 37.5, lon1: 127, lat2: 50.1, lon2: 8.7 }] }));

  const solved = await run("placement.solve", { scenario, gap: 0.001, timeLimitS: 60 });
  note("solve", solved);
  const model = await run("placement.export-model", { scenario });
  note("model", await call("files.read", { file: model.file }));
  const report = await run("report.write", { scenario, language: "en" });
  note("report", report);
  note("pdf", await call("files.read", { file: report.file }));
  door.answers.save = join(door.folder, "plan.pdf");
  note("save", await call("files.save", { file: report.file }));
  note("saved", readFileSync(door.answers.save));
  const exported = await run("plan.export", { scenario: null });
  note("export", await call("files.read", { file: exported.file }));
  note("stop", await call("work.stop", { work: "work-999" }));

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

const someSheet = {
  provider: ProviderId.parse("kt"),
  lines: (amount: number) =>
    `provider_id,offer_id,region_id,vcpu,memory_gib,unit,amount,currency,vat,source_url,as_of
kt,4x16.itl,KR1,4,16,hour,${amount},KRW,excluded,https://kt.example,2026-11-01
kt,8x32.new,KR1,8,32,hour,99999,KRW,excluded,https://kt.example,2026-11-01
`,
};
const anyOffer = {
  least: { vcpu: 4, memoryGib: 16 },
  classes: null,
  gpu: null,
  arch: null,
  providers: null,
  regions: null,
  countries: null,
  zones: null,
  priced: true,
  query: "",
  currency: "EUR",
  sort: "price",
  descending: false,
} as const;

type Changing = Pick<Client, "call" | "run"> &
  Readonly<{
    scenario: Awaited<ReturnType<typeof scenarioOf>>;
    region: string;
  }>;
const ownerShare = { limit: { is: "owner-share" as const, max: 0.4 } };
const scenarioOf = async (call: Client["call"]) => (await call("scenarios.list", {}))[0]!.id;

/** Every call and work that changes the workspace, single and in bulk. */
const changes: Readonly<Record<string, (given: Changing) => Promise<unknown>>> = {
  "agency.save": async ({ call }) => {
    const { open } = await call("workspace.state", {});
    return call("agency.save", { ...open!.agency, planVersion: "0.9", unit: "Digital unit" });
  },
  "locations.save": ({ call }) => call("locations.save", { locations: [{ city: "Berlin", share: 1, accessMs: null }] }),
  "price-rules.save": ({ call }) => call("price-rules.save", { warnAfterDays: 60, staleAfterDays: 200, jump: 0.5 }),
  "fx.save": ({ call }) =>
    call("fx.save", { rates: [{ base: "USD", quote: "EUR", rate: 0.9, date: "2026-11-20", source: "typed" }] }),
  "workloads.save": async ({ call }) => {
    const [first] = await call("workloads.list", {});
    return call("workloads.save", { ...first!, name: "A new one", externalId: "0341", vcpu: null, id: null });
  },
  "workloads.change": async ({ call }) => {
    const ids = (await call("workloads.list", {})).map(({ id }) => id);
    return call("workloads.change", { ids, set: { keepSize: true, location: "Hall 2" } });
  },
  "workloads.patch": async ({ call }) => {
    const [first, second] = await call("workloads.list", {});
    const copy = withoutId(first!);
    return call("workloads.patch", {
      changes: [
        { id: first!.id, set: { vcpu: 3, os: { name: "Rocky Linux 9" } } },
        { id: second!.id, set: { note: null, cpu: { p95: 0.5 } } },
      ],
      add: [{ ...copy, name: "Pasted", externalId: null }],
    });
  },
  "groups.patch": async ({ call }) => {
    const [first] = await call("groups.list", {});
    return call("groups.patch", { changes: [{ id: first!.id, set: { users: 7, note: "Pasted" } }], add: [] });
  },
  "groups.by-rule": async ({ call }) => {
    const workloads = (await call("workloads.list", {})).map(({ id }) => id);
    return call("groups.by-rule", { rule: { kind: "letters", count: 2 }, workloads, least: 2, except: [] });
  },
  "data-sets.patch": async ({ call }) => {
    const [first] = await call("data-sets.list", {});
    return call("data-sets.patch", { changes: [{ id: first!.id, set: { items: [5], note: "Pasted" } }], add: [] });
  },
  "dependencies.patch": async ({ call }) => {
    const [first] = await call("dependencies.list", {});
    const copy = withoutId(first!);
    return call("dependencies.patch", { changes: [], add: [{ ...copy, type: "Pasted" }] });
  },
  "groups.save": async ({ call }) => {
    const [first] = await call("groups.list", {});
    return call("groups.save", { ...first!, name: "포털 <b>새 이름</b>", grade: 4 });
  },
  "data-sets.save": async ({ call }) => {
    const [first] = await call("data-sets.list", {});
    return call("data-sets.save", { ...first!, sizeGib: null });
  },
  "dependencies.save": async ({ call }) => {
    const [first] = await call("dependencies.list", {});
    return call("dependencies.save", { ...first!, id: null, maxRttMs: 9 });
  },
  "commitments.save": async ({ call }) => {
    const { providers } = await call("catalogue.overview", {});
    return call("commitments.save", {
      id: null,
      name: "Frame contract",
      provider: providers[0]!.provider.id,
      currency: "EUR",
      kind: "annual",
      minimums: [{ year: 2027, minor: 100 }],
      note: null,
    });
  },
  "seal-answers.save": async ({ call }) => {
    const { providers } = await call("catalogue.overview", {});
    return call("seal-answers.save", {
      provider: providers[0]!.provider.id,
      objective: "SOV-1",
      claimed: 3,
      evidenced: 2,
      source: "Letter of 2026-11-01",
    });
  },
  "catalogue.refresh": async ({ call, run }) => {
    const bytes = Buffer.from(JSON.stringify({ Items: [someAzurePrice], NextPageLink: null }));
    const { file } = await call("files.receive", { name: "azure.json", bytes });
    const asked = { endpoint: null, regions: null, currency: "USD", resume: false, dryRun: false } as const;
    return run("catalogue.refresh", { from: "azure", file, ...asked });
  },
  "scenarios.create": ({ call, scenario }) => call("scenarios.create", { name: "B", from: scenario }),
  "requirements.save": async ({ call, scenario }) => {
    const found = (await call("scenarios.list", {})).find(({ id }) => id === scenario)!;
    const [last, ...others] = found.requirements.toReversed();
    return call("requirements.save", {
      scenario,
      unknown: found.unknown,
      requirements: [...others, { ...last!, on: !last!.on }],
    });
  },
  "placement.pin": async ({ call, scenario }) => {
    const { placements } = (await call("scenarios.list", {})).find(({ id }) => id === scenario)!;
    const pins = placements.map(({ workload, region }) => ({
      workload,
      region,
      kind: "pinned" as const,
      reason: null,
    }));
    return call("placement.pin", { scenario, pins });
  },
  "placement.adopt": ({ call, scenario }) => call("placement.adopt", { scenario, placements: [] }),
  "waves.adopt": ({ call, scenario }) => call("waves.adopt", { scenario, waves: [] }),
  "waves.save-settings": async ({ call }) =>
    call("waves.save-settings", { ...(await call("waves.settings", {})), engineers: 3 }),
  "catalogue.import-sheet": async ({ call, run }) => {
    // another price each time: the same list is kept once
    const { own } = await call("editions.list", {});
    const bytes = new Uint8Array(Buffer.from(someSheet.lines(280 + own.length)));
    const { file } = await call("files.receive", { name: "kt.csv", bytes });
    const landed = await run("catalogue.import-sheet", { file, dryRun: false });
    const { id } = landed.edition;
    const part = { offset: 0, limit: 50 };
    return {
      landed,
      diff: await call("editions.diff", { from: "in-use", to: id, kinds: null, provider: null, query: "", ...part }),
      doubts: await call("editions.doubts", { id }),
      findings: await call("editions.findings", { id, ...part }),
    };
  },
  "editions.use": async ({ call }) => {
    const { id } = (await call("editions.list", {})).own.at(-1)!;
    await call("editions.use", { id, confirmed: "all", reason: "Read aloud on the phone" });
    return call("catalogue.overview", {});
  },
  "editions.set-aside": async ({ call }) => {
    const { id } = (await call("editions.list", {})).own.at(-1)!;
    return call("editions.set-aside", { id, reason: null });
  },
  "editions.remove": async ({ call }) => {
    const { id } = (await call("editions.list", {})).own.at(-1)!;
    return call("editions.remove", { id });
  },
  "evidence.add": async ({ call }) => {
    const bytes = new Uint8Array(Buffer.from("%PDF-1.7 확인서"));
    const { file } = await call("files.receive", { name: "확인서.pdf", bytes });
    const about = { title: "Letter", issuer: "KT", date: "2026-11-02", validTo: null, note: null };
    const { id } = await call("evidence.add", { provider: someSheet.provider, ...about, file });
    const { file: opened } = await call("evidence.open", { id });
    return [await call("evidence.list", { provider: null }), await call("files.read", { file: opened })];
  },
  "own-facts.save": async ({ call }) => {
    const { offers } = await call("catalogue.provider", { id: someSheet.provider });
    const offer = offers.find(({ price }) => price !== null)!;
    const evidence = (await call("evidence.list", { provider: someSheet.provider })).at(-1)?.id ?? null;
    await call("own-facts.save", {
      id: null,
      fact: { kind: "offer", value: { ...offer, price: { ...offer.price!, amount: 123 } } },
      use: "own",
      reason: null,
      readAt: { title: "Quote 17", address: null, date: "2026-11-20" },
      evidence,
    });
    return [await call("own-facts.list", {}), await call("own-facts.beside", {})];
  },
  "own-facts.choose": async ({ call }) => {
    const { id, use } = (await call("own-facts.list", {})).at(-1)!;
    return call("own-facts.choose", { id, use: use === "own" ? "bundled" : "own", reason: "Lapsed" });
  },
  "own-facts.remove": async ({ call }) =>
    call("own-facts.remove", { ids: (await call("own-facts.list", {})).map(({ id }) => id) }),
  "evidence.remove": async ({ call }) =>
    call("evidence.remove", { ids: [(await call("evidence.list", { provider: null })).at(-1)!.id] }),
  "commitments.remove": async ({ call }) => {
    const ids = (await call("commitments.list", {})).map(({ id }) => id);
    return call("commitments.remove", { ids });
  },
  "dependencies.remove": async ({ call }) =>
    call("dependencies.remove", { ids: (await call("dependencies.list", {})).map(({ id }) => id) }),
  "data-sets.remove": async ({ call }) =>
    call("data-sets.remove", { ids: (await call("data-sets.list", {})).map(({ id }) => id) }),
  "workloads.remove": async ({ call }) =>
    call("workloads.remove", { ids: (await call("workloads.list", {})).map(({ id }) => id) }),
  "groups.remove": async ({ call }) =>
    call("groups.remove", { ids: (await call("groups.list", {})).map(({ id }) => id) }),
  "inventory.import": async ({ call, run }) => {
    // what is there already is removed first, so that every row comes new, whichever change ran before
    const ids = (await call("workloads.list", {})).map(({ id }) => id);
    if (ids.length > 0) await call("workloads.remove", { ids });
    const { file } = await call("files.receive", { name: "rvtools.xlsx", bytes: sampleFile("rvtools.xlsx") });
    const { plan } = await run("inventory.import", { files: [{ file, ...asFound }], matches: [] });
    return run("inventory.commit", { plan, remove: [] });
  },
  "import-maps.save": ({ call }) =>
    call("import-maps.save", { id: null, headings: "hostname", map: { ...someMap, name: "장비 대장" } }),
  "import-maps.remove": async ({ call }) => {
    const [first] = await call("import-maps.list", {});
    return call("import-maps.remove", { id: first?.id ?? ImportMapId.parse("map-1") });
  },
};

describe("one contract, three doors", () => {
  it("gives the same answer to every call and every work through each door", async () => {
    const days = [];
    for (const name of doorNames) {
      const door = await openDoor(name);
      try {
        days.push(await wholeDay(door));
        expect(door.bugs).toEqual([]);
      } finally {
        await door.close();
      }
    }
    const [direct, ...others] = days;
    expect([...direct!.asked].sort()).toEqual([...Object.keys(contract), ...Object.keys(works)].sort());
    for (const { transcript } of others)
      for (const [name, value] of Object.entries(direct!.transcript)) expect(transcript[name], name).toEqual(value);
  }, 400_000);
});

describe.each(doorNames)("the contract, %s", (name) => {
  let door: Door;
  let client: Client;
  beforeEach(async () => {
    door = await openDoor(name);
    client = connect(door.transport);
  });
  afterEach(async () => {
    await door.close();
  });
  const open = () => door.service.open(copyOf(door.folder));
  const digest = async () => (await client.call("workspace.check", {})).digest;
  const raw = (call: string, input: unknown) => door.transport.send(call as CallName, input);

  it("takes back and does again every change, bulk changes too, to the same content digest", async () => {
    await open();
    const { call, run } = client;
    const scenario = await scenarioOf(call);
    // one of each to take away
    await changes["commitments.save"]!({ call, run, scenario, region: "" });
    await changes["import-maps.save"]!({ call, run, scenario, region: "" });
    await changes["catalogue.import-sheet"]!({ call, run, scenario, region: "" });
    await changes["own-facts.save"]!({ call, run, scenario, region: "" });
    await changes["evidence.add"]!({ call, run, scenario, region: "" }); // after the fact, which would hold on to it
    for (const [change, make] of Object.entries(changes)) {
      const before = await digest();
      const { open: stateBefore } = await call("workspace.state", {});
      const stepsBefore = (await call("workspace.history", { before: null, limit: 1 }))[0]!.number;
      await make({ call, run, scenario, region: "" });
      const after = await digest();
      const steps = (await call("workspace.history", { before: null, limit: 1 }))[0]!.number - stepsBefore;
      expect(after, change).not.toBe(before);
      for (let step = 0; step < steps; step += 1) await call("workspace.undo", {});
      expect(await digest(), `${change}, taken back`).toBe(before);
      expect((await call("workspace.state", {})).open!.counts).toEqual(stateBefore!.counts);
      for (let step = 0; step < steps; step += 1) await call("workspace.redo", {});
      expect(await digest(), `${change}, done again`).toBe(after);
      for (let step = 0; step < steps; step += 1) await call("workspace.undo", {});
    }
    expect((await call("workspace.check", {})).sound).toBe(true);

    // every step of that long day has a name in both languages, and both are sentences, not keys
    for (const step of await call("workspace.history", { before: null, limit: 1000 })) {
      const [ko, en] = [sayIn("ko", step.name), sayIn("en", step.name)];
      expect(ko).not.toBe(step.name.key);
      expect(en).not.toMatch(/\{\{|undefined/);
      expect(ko).not.toMatch(/\{\{|undefined/);
      expect(ko).not.toBe(en);
    }
  }, 240_000);

  it("refuses with a code, a sentence in both languages, and the field", async () => {
    await open();
    const { call } = client;
    const scenario = await scenarioOf(call);
    const [first] = await call("workloads.list", {});
    const refused = [
      [() => call("workloads.save", { ...first!, vcpu: 0 }), "invalid-input", "vcpu"],
      [() => call("workloads.save", { ...first!, group: "g-9999" }), "gone", "group"],
      [() => call("workloads.save", { ...first!, id: "w-9999" }), "gone", "id"],
      [() => call("workspace.history", { before: null, limit: 0 }), "invalid-input", "limit"],
      [() => call("figure.explain", { scenario, id: "cost/nothing" }), "no-such-figure", "id"],
      [
        () => call("compare.why-not", { scenario, workload: first!.id, region: "no:where" }),
        "no-such-region",
        "region",
      ],
      [
        () => call("locations.save", { locations: [{ city: "Atlantis", share: 1, accessMs: null }] }),
        "no-such-city",
        "locations.0.city",
      ],
      [() => call("plan.digest", { scenario: "s-99" }), "no-such-scenario", null],
      [() => call("workspace.undo", { extra: 1 } as never), "invalid-input", "extra"],
      [() => call("files.read", { file: "../../etc/passwd" }), "invalid-input", "file"],
      [() => call("files.read", { file: "file-77" }), "no-such-file-ticket", "file"],
      [() => call("workspace.recent", { id: "nobody" }), "no-such-recent", null],
      [() => call("workspace.step", { number: 0 }), "invalid-input", "number"],
    ] as const;
    for (const [asked, code, field] of refused) {
      const failure = await failureOf(asked());
      expect(failure).toMatchObject({ code, field });
      expect(failure.sentence.ko).toMatch(/[가-힣]/);
      expect(failure.sentence.en).toMatch(/^[^가-힣]+$/);
      expect(failure.sentence.ko + failure.sentence.en).not.toMatch(/\{\{|undefined|refusal\./);
    }
  });

  it("knows no call outside the contract, whatever it is named", async () => {
    const names = ["workloads.drop", "__proto__", "constructor", "toString", "hasOwnProperty", "", "x".repeat(5_000)];
    for (const strange of names) {
      const reply = await raw(strange, {});
      expect(reply, strange.slice(0, 40)).toMatchObject({ ok: false, failure: { code: "unknown-call" } });
    }
  });

  it("refuses inputs that are no inputs and stays as it was", async () => {
    await open();
    const before = await digest();
    // over HTTP nothing at all is an empty body, and that is an empty input
    const nothing = name === "HTTP" ? [] : [null, undefined];
    const strange: unknown[] = [
      ...nothing,
      7,
      "text",
      [],
      [[[]]],
      true,
      { scenario: {} },
      { __proto__: { id: 1 }, constructor: 1 },
    ];
    const calls = [...Object.keys(contract), ...Object.keys(works)];
    for (const call of calls)
      for (const input of strange) {
        const reply = await raw(call, input);
        expect(reply, `${call} ${JSON.stringify(input)}`).toMatchObject({
          ok: false,
          failure: { code: "invalid-input" },
        });
      }
    const polluting: unknown = JSON.parse('{"__proto__": {"polluted": true}, "limit": 5, "before": null}');
    expect((await raw("workspace.history", polluting)).ok).toBe(false);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    const deep: unknown = JSON.parse(`${"[".repeat(500)}${"]".repeat(500)}`);
    expect((await raw("workspace.recent", { id: deep })).ok).toBe(false);
    expect(await digest()).toBe(before);
    expect(door.bugs).toEqual([]);
  });

  it("refuses what is huge or goes round in circles, and answers the next call", async () => {
    await open();
    const circle: Record<string, unknown> = { scenario: "s-1", requirements: [], unknown: "fail" };
    circle["requirements"] = [circle];
    // JSON knows no circles: over HTTP such an input cannot even leave
    if (name === "HTTP") await expect(raw("requirements.save", circle)).rejects.toThrow(TypeError);
    else
      expect(await raw("requirements.save", circle)).toMatchObject({ ok: false, failure: { code: "invalid-input" } });

    const huge = await raw("scenarios.create", { name: "x".repeat(40_000_000), from: null });
    expect(huge).toMatchObject({ ok: false, failure: { code: name === "HTTP" ? "too-large" : "invalid-input" } });
    expect((await client.call("scenarios.list", {})).length).toBe(1);
  });

  it("says that no workspace is open, for every call that needs one", async () => {
    const inputs: Partial<Record<CallName | WorkName, unknown>> = {
      "workspace.check": {},
      "workspace.undo": {},
      "workspace.redo": {},
      "workspace.history": { before: null, limit: 1 },
      "workspace.step": { number: 1 },
      "locations.list": {},
      "locations.save": { locations: [] },
      "fx.list": {},
      "fx.save": { rates: [] },
      "price-rules.save": { warnAfterDays: 90, staleAfterDays: 180, jump: 0.3 },
      "workloads.list": {},
      "workloads.page": { after: null, limit: 1 },
      "workloads.since": { mark: "" },
      "workloads.change": { ids: ["w-1"], set: {} },
      "workloads.patch": { changes: [], add: [] },
      "groups.patch": { changes: [], add: [] },
      "groups.by-rule": { rule: { kind: "os" }, workloads: ["w-1"], least: 1, except: [] },
      "data-sets.patch": { changes: [], add: [] },
      "dependencies.patch": { changes: [], add: [] },
      "workloads.remove": { ids: ["w-1"] },
      "groups.list": {},
      "groups.remove": { ids: ["g-1"] },
      "data-sets.list": {},
      "data-sets.remove": { ids: ["d-1"] },
      "dependencies.list": {},
      "dependencies.remove": { ids: ["dep-1"] },
      "commitments.list": {},
      "commitments.remove": { ids: ["c-1"] },
      "inventory.batches": {},
      "scenarios.list": {},
      "scenarios.create": { name: "B", from: null },
      "requirements.save": { scenario: "s-1", unknown: "fail", requirements: [] },
      "compare.overview": { scenario: "s-1" },
      "compare.cells": { scenario: "s-1", workloads: ["w-1"] },
      "lock-in.overview": { scenario: "s-1" },
      "placement.adopt": { scenario: "s-1", placements: [] },
      "placement.pin": { scenario: "s-1", pins: [] },
      "placement.current": { scenario: "s-1" },
      "waves.current": { scenario: "s-1" },
      "waves.propose": { scenario: "s-1" },
      "waves.adopt": { scenario: "s-1", waves: [] },
      "waves.settings": {},
      "figure.explain": { scenario: null, id: "cost/plan" },
      "plan.digest": { scenario: null },
      "editions.doubts": { id: "ed-1" },
      "editions.findings": { id: "ed-1", offset: 0, limit: 1 },
      "editions.use": { id: "ed-1", confirmed: "all", reason: null },
      "editions.set-aside": { id: "ed-1", reason: null },
      "editions.remove": { id: "ed-1" },
      "own-facts.choose": { id: "f-1", use: "own", reason: null },
      "own-facts.remove": { ids: ["f-1"] },
      "evidence.open": { id: "ev-1" },
      "evidence.remove": { ids: ["ev-1"] },
    };
    for (const [call, input] of Object.entries(inputs)) {
      const reply = await raw(call, input);
      expect(reply, call).toMatchObject({ ok: false, failure: { code: "no-workspace" } });
    }
    for (const [work, input] of [
      ["placement.solve", { scenario: "s-1", gap: 0, timeLimitS: 1 }],
      ["placement.export-model", { scenario: "s-1" }],
      ["report.write", { scenario: "s-1", language: "ko" }],
      ["plan.export", { scenario: null }],
    ] as const)
      expect(await failureOf(client.run(work, input as never)), work).toMatchObject({ code: "no-workspace" });
    expect((await client.call("catalogue.cities", {})).length).toBeGreaterThan(50);
    expect(door.bugs).toEqual([]);
  });

  it("tells how far long work is, then how it ended, under the ticket it gave", async () => {
    await open();
    const scenario = await scenarioOf(client.call);
    const events: HostEvent[] = [];
    const deaf = client.listen((event) => events.push(event));
    const seen: string[] = [];
    const report = await client.run(
      "report.write",
      { scenario, language: "ko" },
      { progress: ({ doing }) => seen.push(sayIn("ko", doing)) },
    );
    deaf();
    expect(report.pages).toBeGreaterThan(10);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.join()).toMatch(/[가-힣]/);
    const kinds = events.filter(({ kind }) => kind.startsWith("work.")).map(({ kind }) => kind);
    expect(kinds.at(-1)).toBe("work.ended");
    expect(kinds.indexOf("work.ended")).toBe(kinds.length - 1);
  });

  it("stops long work on request and changes nothing", async () => {
    await open();
    const { call, run } = client;
    const scenario = await scenarioOf(call);
    // a limit across workloads: without one the best choice of each is the answer, and there is nothing to wait for
    const { requirements, unknown } = (await call("scenarios.list", {}))[0]!;
    await call("requirements.save", {
      scenario,
      unknown,
      requirements: requirements.map((one) =>
        one.kind === "limit" ? { ...one, on: true, ...(one.limit.is === "owner-share" ? ownerShare : {}) } : one,
      ),
    });
    const before = await digest();
    const { file } = await call("files.receive", { name: "rvtools.xlsx", bytes: sampleFile("rvtools.xlsx") });
    const stop = { started: (stop: () => void) => stop() };
    for (const start of [
      () => run("report.write", { scenario, language: "ko" }, stop),
      () => run("inventory.import", { files: [{ file, ...asFound }], matches: [] }, stop),
      () => run("placement.solve", { scenario, gap: 0, timeLimitS: 60 }, stop),
    ])
      expect(await failureOf(start())).toMatchObject({ code: "cancelled" });
    expect(await digest()).toBe(before);
    expect((await call("workspace.check", {})).sound).toBe(true);
  });

  it("lets a second opener read, says why it cannot write, and keeps the first one's work", async () => {
    const path = copyOf(door.folder);
    await door.service.open(path);
    const second = await openDoor(name);
    try {
      await second.service.open(path);
      const other = connect(second.transport);
      const { open: state } = await other.call("workspace.state", {});
      expect(state).toMatchObject({ readOnly: true, undo: null, redo: null });
      expect(state!.because!.ko).toMatch(/[가-힣]/);
      expect(state!.because!.en).toMatch(/[a-z]/);
      const scenario = await scenarioOf(other.call);
      expect(await other.call("plan.digest", { scenario: null })).toEqual(
        await client.call("plan.digest", { scenario: null }),
      );
      for (const change of Object.keys(changes).filter(
        // needs a file; have nothing to name
        (change) => change !== "inventory.import" && !/^(editions|(.*\.(remove|choose)$))/.test(change),
      )) {
        const failure = await failureOf(changes[change]!({ ...other, scenario, region: "" }));
        expect(failure, change).toMatchObject({ code: "read-only" });
      }
      expect(await failureOf(other.call("workspace.undo", {}))).toMatchObject({ code: "read-only" });
      expect(await failureOf(other.call("workspace.redo", {}))).toMatchObject({ code: "read-only" });
      expect(second.bugs).toEqual([]);

      await client.call("scenarios.create", { name: "B", from: null });
      expect((await other.call("scenarios.list", {})).map(({ name }) => name)).toContain("B");
    } finally {
      await second.close();
    }
  });

  it("never shows a path or who is signed in at this computer", async () => {
    await open();
    const { call, run } = client;
    const exported = await run("plan.export", { scenario: null });
    const { bytes } = await call("files.read", { file: exported.file });
    const told = [
      Buffer.from(bytes).toString(),
      JSON.stringify(await call("workspace.state", {})),
      JSON.stringify(await call("workspace.history", { before: null, limit: 100 })),
    ].join();
    expect(told).not.toContain(tmpdir());
    expect(told).not.toContain(process.env["HOME"] ?? "/home/");
  });
});
