import { describe, expect, it } from "vitest";
import { OfferId, RegionId, WorkloadId, providerOf } from "../../../model/id.ts";
import type { Placement } from "../../../model/scenario.ts";
import { makeGroup, makePlan, makeWave, makeWorkload } from "../../../samples/make.ts";
import { type HandoverOut, writeOpenTofu } from "./opentofu.ts";
import { type Json, tofuProviders } from "./tofu-providers.ts";

const id = (number: number): WorkloadId => WorkloadId.parse(`w-${number}`);
const place = (number: number, region: string): Placement => ({
  workload: id(number),
  region: RegionId.parse(region),
  offer: OfferId.parse(`${region}:size.${number}`),
});

/** A workload at every provider there is an address for, two at a provider with two regions, one at a provider without. */
const regions = [...Object.keys(tofuProviders).map((provider) => `${provider}:r-1`), "naver:gov-KR", "nowhere:X1"];
function sample(change: Partial<HandoverOut> = {}): HandoverOut {
  const group = makeGroup({ number: 1, name: "포털" });
  const workloads = regions.map((_, at) =>
    makeWorkload({
      number: at + 1,
      name: at === 0 ? 'db${var.secret}%{if} "인용" \\' : `서버-${at}`,
      group: at % 2 === 0 ? group.id : null,
      storageGib: 100.5,
      note: "password=hunter2",
    }),
  );
  const wave = makeWave({ number: 3, workloads: [id(1), id(2), id(3)] });
  return {
    plan: makePlan({ workloads, groups: [group], waves: [wave] }),
    placements: regions.map((region, at) => place(at + 1, region)),
    waves: [wave],
    offer: () => null,
    providerName: (provider) => provider,
    copies: 2,
    digest: "sha256:0",
    ...change,
  };
}

type Block = { readonly [name: string]: Json };
const isBlock = (value: Json | undefined): value is Block =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const block = (value: Json | undefined): Block => (isBlock(value) ? value : {});

/** The files of a folder joined, as OpenTofu joins them; a name of a kind may stand once. */
function configuration(files: ReturnType<typeof writeOpenTofu>["files"], folder: string): Block {
  const joined: Record<string, Record<string, Json>> = {};
  for (const file of files) {
    const name = file.name.startsWith(`${folder}/`) ? file.name.slice(folder.length + 1) : "";
    if (!/^[a-z]+\.tf\.json$/.test(name)) continue;
    for (const [kind, inside] of Object.entries(JSON.parse("text" in file ? file.text : "") as Block)) {
      if (kind === "//") continue;
      expect(["terraform", "provider", "variable", "locals", "module", "resource", "output"]).toContain(kind);
      expect(Object.keys(block(inside)), `${file.name}: ${kind} without any`).not.toEqual([]);
      for (const [name, value] of Object.entries(block(inside))) {
        expect(joined[kind]?.[name], `${kind} ${name} twice`).toBeUndefined();
        (joined[kind] ??= {})[name] = value;
      }
    }
  }
  return joined;
}

const identifier = /^[A-Za-z_][A-Za-z0-9_-]*$/;
/** What a configuration refers to, in templates that are not escaped. */
const references = (value: Json): [string, string][] =>
  [...JSON.stringify(value).matchAll(/(?<!\$)\$\{[^}]*?\b(var|local)\.([A-Za-z0-9_]+)/g)].map(([, kind, name]) => [
    kind!,
    name!,
  ]);

function check(config: Block, known: Readonly<{ isModule: boolean }>): void {
  const declared = { var: Object.keys(block(config["variable"])), local: Object.keys(block(config["locals"])) };
  for (const names of [...Object.values(declared), Object.keys(block(config["module"]))])
    for (const name of names) expect(name).toMatch(identifier);
  for (const [kind, name] of references(config)) expect(declared[kind === "var" ? "var" : "local"]).toContain(name);
  for (const variable of Object.values(block(config["variable"]))) {
    expect(Object.keys(block(variable)).every((key) => ["type", "description"].includes(key))).toBe(true);
    expect(block(variable)["type"]).toMatch(/^(string|number|bool|(list|map)\(.+\))$/);
  }
  const needed = block(block(config["terraform"])["required_providers"]);
  expect(Object.keys(needed).length).toBe(1);
  for (const [local, one] of Object.entries(needed)) {
    expect(local).toMatch(identifier);
    expect(block(one)["source"]).toMatch(/^([a-z0-9.-]+\.[a-z]+\/)?[a-z0-9-]+\/[a-z0-9-]+$/);
  }
  for (const kind of Object.keys(block(config["resource"])))
    expect(kind.startsWith(`${Object.keys(needed)[0]!}_`)).toBe(true);
  if (!known.isModule) expect(config["resource"]).toBeUndefined();
}

describe("a placement as OpenTofu skeletons", () => {
  const { files, losses } = writeOpenTofu(sample());
  const folders = [...new Set(files.map(({ name }) => name.slice(0, name.indexOf("/"))))];

  it("has a folder for each provider with a known address", () => {
    expect(folders).toEqual(Object.keys(tofuProviders).sort());
  });

  it.each(folders)("%s: every file follows the JSON syntax, and what is referred to is declared", (folder) => {
    const root = configuration(files, folder);
    const inner = configuration(files, `${folder}/modules/workloads`);
    check(root, { isModule: false });
    check(inner, { isModule: true });
    const wanted = Object.keys(block(inner["variable"])).sort();
    const aliases = Object.entries(block(root["provider"])).flatMap(([local, blocks]) =>
      (Array.isArray(blocks) ? blocks : []).flatMap((one: Json) => {
        const { alias } = block(one);
        return typeof alias === "string" ? [`${local}.${alias}`] : [];
      }),
    );
    for (const call of Object.values(block(root["module"])).map(block)) {
      expect(call["source"]).toBe("./modules/workloads");
      const given = Object.keys(call).filter((name) => name !== "source" && name !== "providers");
      expect(given.sort()).toEqual(wanted);
      for (const alias of Object.values(block(call["providers"]))) expect(aliases).toContain(alias);
    }
  });

  it("builds every workload once, with the size of its offer, and the wave it is in", () => {
    const built = folders.flatMap((folder) =>
      Object.values(block(configuration(files, folder)["locals"])).flatMap((members) => Object.entries(block(members))),
    );
    expect(built.map(([name]) => name).sort()).toEqual(regions.slice(0, -1).map((_, at) => id(at + 1)).sort()); // prettier-ignore
    const [, second] = built.find(([name]) => name === "w-2")!;
    expect(second).toMatchObject({ size: "size.2", wave: "3", disk_gib: 101, system: "linux" });
    expect(Object.keys(block(configuration(files, folders[0]!)["module"]))).toEqual(["wave_3_g_1_r_1"]);
  });

  it("takes a name as a name, not as a template", () => {
    const [first] = Object.keys(tofuProviders);
    const [members] = Object.values(block(configuration(files, first!)["locals"]));
    expect(block(block(members)["w-1"])["name"]).toBe('db$${var.secret}%%{if} "인용" \\');
  });

  it("names servers as every provider takes it: by a host name no other has, else by the id", () => {
    const named = [
      { name: "민원 접수 DB" },
      { name: "민원 접수 DB", hostname: "MINWON-DB.agency.example" },
      { name: "web.a" },
      { name: "web.b" },
      { name: "3층 서버", hostname: "3f-server" },
      { name: `x${"-long".repeat(20)}` },
      { name: "mail", hostname: "mail_1" },
    ].map((one, at) => makeWorkload({ number: at + 1, ...one }));
    const placements = named.map((_, at) => place(at + 1, "hetzner:fsn1"));
    const { files } = writeOpenTofu(sample({ plan: makePlan({ workloads: named }), placements, waves: [] }));
    const [members] = Object.values(block(configuration(files, "hetzner")["locals"]));
    const hosts = Object.values(block(members)).map((one) => block(one)["hostname"]);
    expect(hosts).toEqual(["w-1", "minwon-db", "w-3", "w-4", "w-5", "w-6", "mail"]);
    const built = block(block(configuration(files, "hetzner/modules/workloads")["resource"])["hcloud_server"]);
    expect(block(built["workload"])["name"]).toBe("${each.value.hostname}");
  });

  it("names NAVER's public-sector site apart from its region", () => {
    const { provider } = configuration(files, "naver");
    expect(block(provider)["ncloud"]).toEqual([
      { alias: "gov_KR", region: "KR", site: "gov", support_vpc: true },
      { alias: "r_1", region: "r-1", site: "public", support_vpc: true },
    ]);
  });

  it("holds no secret: no value for a variable, no credential, nothing a person noted", () => {
    for (const file of files) {
      const text = "text" in file ? file.text : "";
      expect(text).not.toMatch(
        /hunter2|"default"|password|secret_?key|access_?key|token|private_?key|BEGIN [A-Z ]*KEY/i,
      );
      expect(text).not.toMatch(/AKIA[0-9A-Z]{16}|[A-Za-z0-9+/]{60,}={0,2}/);
    }
  });

  it("says what it leaves out: providers without an address, those of another registry, forms not confirmed, second places", () => {
    const said = losses.map(({ name, sentence }) => `${sentence.key.slice("handover.loss-".length)} ${name}`);
    expect(said).toContain("provider nowhere");
    expect(said).toContain("elsewhere nhn");
    expect(said).toContain("body azure");
    expect(said.at(-1)).toBe("copies ");
    const bodies = said.filter((one) => one.startsWith("body"));
    expect(bodies.length).toBe(Object.values(tofuProviders).filter(({ server }) => server === null).length);
  });

  it("gives equal files for equal placements, in whatever order they come", () => {
    const { placements } = sample();
    expect(writeOpenTofu(sample({ placements: placements.toReversed() })).files).toEqual(files);
  });

  it("writes nothing where no provider has an address", () => {
    const lost = writeOpenTofu(sample({ placements: [place(1, "nowhere:X1")], copies: 0 }));
    expect([lost.files, lost.losses.length]).toEqual([[], 1]);
    expect(providerOf(RegionId.parse("nowhere:X1"))).toBe("nowhere");
  });
});
