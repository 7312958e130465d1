/**
 * `npm run bench:agency -- FILE [--workloads 2000] [--seed 6]`: a workspace of an agency that does not exist, large and mixed
 * enough to try placement on. Two scenarios: the gates and weights a Korean plan begins with, and the same under many limits.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startService } from "../../electron/service/service.ts";
import { type Client, connect } from "../../shared/contract/client.ts";
import { type ProviderId, RequirementId, ScenarioId } from "../../shared/model/id.ts";
import type { Limit } from "../../shared/model/requirement.ts";
import { type Inventory, makeInventory } from "./systems.ts";

const { values, positionals } = parseArgs({
  options: { workloads: { type: "string", default: "2000" }, seed: { type: "string", default: "6" } },
  allowPositionals: true,
});
const [file] = positionals;
const [size, seed] = [Number(values.workloads), Number(values.seed)];
if (!file || !(size >= 1 && size <= 100_000) || !Number.isInteger(seed)) {
  process.stderr.write("bench:agency -- FILE [--workloads 2000] [--seed 6]\n");
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "sovplan-agency-"));
const service = startService({
  door: "command-line",
  now: () => new Date("2026-11-21T09:00:00.000Z"),
  by: "bench",
  dialogs: { open: null, create: null, save: null },
  recent: null,
  scratch: join(folder, "scratch"),
  nativeBinding: null,
  logBug: (error) => String(error),
});
try {
  await service.create(file, { agency: "큰 기관 (가상)", country: "KR", currency: "KRW", language: "ko" });
  const { call } = connect({ send: service.answer, listen: service.listen });
  const inventory = makeInventory(size, seed);
  await settings(call);
  await fill(call, inventory);
  await allowGpus(call);
  await manyLimits(call);
  const { open } = await call("workspace.state", {});
  process.stdout.write(`${JSON.stringify({ file, seed, ...open!.counts })}\n`);
} finally {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Where the users are, what money is worth, and a frame contract with a minimum. */
async function settings(call: Client["call"]): Promise<void> {
  const cities = [
    ["Seoul", 46, 4],
    ["Daejeon", 18, 5],
    ["Busan", 16, 5],
    ["Gwangju", 12, 6],
    ["Jeju", 8, null],
  ] as const;
  await call("locations.save", {
    locations: cities.map(([city, share, accessMs]) => ({ city, share, accessMs })),
  });
  const told = { date: "2026-11-20", quote: "KRW" as const, source: "예제 환율(가상)" };
  await call("fx.save", {
    rates: [
      { base: "USD", rate: 1382, ...told },
      { base: "EUR", rate: 1598.5594, ...told },
    ],
  });
  await call("commitments.save", {
    id: null,
    name: "공공 클라우드 이용 약정",
    provider: "naver", // as the edition spells it
    currency: "KRW",
    kind: "annual",
    minimums: [2027, 2028, 2029].map((year) => ({ year, minor: 1_200_000_000 })),
    note: null,
  });
}

async function fill(call: Client["call"], { systems, servers, data, links }: Inventory): Promise<void> {
  await call("groups.patch", { changes: [], add: [...systems] });
  const groups = inTheOrderOf(systems, await call("groups.list", {}));
  await call("data-sets.patch", {
    changes: [],
    add: data.map(({ system, ...rest }) => ({ ...rest, group: groups[system]! })),
  });
  await call("workloads.patch", {
    changes: [],
    add: servers.map(({ system, ...rest }) => ({ ...rest, group: groups[system]! })),
  });
  const ids = inTheOrderOf(servers, await call("workloads.list", {}));
  const end = ({ kind, at }: Inventory["links"][number]["from"]) =>
    kind === "group" ? ({ kind, id: groups[at]! } as const) : ({ kind, id: ids[at]! } as const);
  await call("dependencies.patch", {
    changes: [],
    add: links.map((link) => ({ ...link, from: end(link.from), to: end(link.to) })),
  });
}

/** Ids of what was saved, in the order it was made in, by the number it had in the agency's own books. */
function inTheOrderOf<Id>(
  made: readonly Readonly<{ externalId: string | null }>[],
  saved: readonly Readonly<{ externalId: string | null; id: Id }>[],
): Id[] {
  const byNumber = new Map(saved.map(({ externalId, id }) => [externalId, id]));
  return made.map(({ externalId }) => byNumber.get(externalId)!);
}

/** GPUs are sold in a price class of their own, which a plan allows once it has machines that need them. */
async function allowGpus(call: Client["call"]): Promise<void> {
  const [first] = await call("scenarios.list", {});
  await call("requirements.save", {
    scenario: first!.id,
    unknown: first!.unknown,
    requirements: first!.requirements.map((one) =>
      one.kind === "gate" && one.gate.is === "price-class"
        ? { ...one, gate: { ...one.gate, classes: [...one.gate.classes, "gpu"] } }
        : one,
    ),
  });
}

/** A second scenario: the first one with a limit of most kinds switched on. */
async function manyLimits(call: Client["call"]): Promise<void> {
  const [first] = await call("scenarios.list", {});
  const groups = await call("groups.list", {});
  const name = "B 한도 여럿";
  await call("scenarios.create", { name, from: first!.id });
  const made = (await call("scenarios.list", {})).find((one) => one.name === name)!;
  const won = (minor: number) => ({ minor, currency: "KRW" as const });
  const graded = groups.filter(
    ({ grade, disposition }) => grade === 1 && disposition !== "retain" && disposition !== "retire",
  );
  const limits: Limit["limit"][] = [
    { is: "share", layer: "owner", of: "workloads", id: null, max: 0.6 },
    { is: "concentration", layer: "provider", of: "workloads", max: 5_000 },
    { is: "providers", max: 4, onboarding: won(50_000_000), perYear: won(30_000_000), known: ["naver" as ProviderId] }, // as the edition spells it
    { is: "mean", criterion: "latency", bound: 25 },
    { is: "terms", terms: ["on-demand", "one-year", "three-years"] },
    { is: "recovery", from: "region" },
    { is: "commitments" },
    { is: "apart", from: "provider", members: graded.slice(0, 2).map(({ id }) => ({ kind: "group", id }) as const) },
  ];
  await call("requirements.save", {
    scenario: ScenarioId.parse(made.id),
    unknown: made.unknown,
    requirements: [
      ...made.requirements,
      ...limits.map((limit, at): Limit => ({
        id: RequirementId.parse(`r-${900 + at}`),
        on: true,
        decidedBy: "정보화담당관",
        note: null,
        kind: "limit",
        limit,
      })),
    ],
  });
}
