import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "../shared/contract/client.ts";
import { ImportMapId, ProviderId } from "../shared/model/id.ts";
import { assetsFolder } from "./catalogue/load.ts";
import { judgementChanges } from "./contract-judgement.ts";

export const sampleFile = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(assetsFolder(), "samples", "eu", name)));

export const asFound = { encoding: null, delimiter: null, format: null, map: null, answers: {} };
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

export const someSheet = {
  provider: ProviderId.parse("kt"),
  lines: (amount: number) =>
    `provider_id,offer_id,region_id,vcpu,memory_gib,unit,amount,currency,vat,source_url,as_of
kt,4x16.itl,KR1,4,16,hour,${amount},KRW,excluded,https://kt.example,2026-11-01
kt,8x32.new,KR1,8,32,hour,99999,KRW,excluded,https://kt.example,2026-11-01
`,
};
export const anyOffer = {
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
export const ownerShare = {
  limit: { is: "share" as const, layer: "owner" as const, of: "cost" as const, id: null, max: 0.4 },
};
export const scenarioOf = async (call: Client["call"]) => (await call("scenarios.list", {}))[0]!.id;

/** Every call and work that changes the workspace, single and in bulk. */
export const changes: Readonly<Record<string, (given: Changing) => Promise<unknown>>> = {
  ...judgementChanges,
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
