import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Client, connect } from "../../shared/contract/client.ts";
import { Refusal } from "../../shared/contract/failure.ts";
import { blankDependency, blankGroup, blankWorkload } from "../../shared/exchange/editing/blank.ts";
import type { GroupId, WorkloadId } from "../../shared/model/id.ts";
import { type Door, openDoor } from "../three-doors.ts";
import { editedFields } from "./edited-fields.ts";
import { openWorkspace } from "../database/database.ts";

let door: Door;
let call: Client["call"];
beforeEach(async () => {
  door = await openDoor("direct");
  await door.service.create(file(), { agency: "Test", country: "KR", currency: "KRW", language: "ko" });
  call = connect(door.transport).call;
});
afterEach(() => door.close());
const file = (): string => join(door.folder, "test.sovplan");

const fill = async (...names: string[]): Promise<void> => {
  await call("workloads.patch", { changes: [], add: names.map((name) => ({ ...blankWorkload, name, vcpu: 4 })) });
};
const names = async () => (await call("workloads.list", {})).map(({ name }) => name);
const refused = async (asked: Promise<unknown>) => {
  const error: unknown = await asked.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).failure; // checked above
};

describe("the list of workloads in parts", () => {
  it("comes whole and in order, w-10 after w-9, however it is cut", async () => {
    await fill(...Array.from({ length: 23 }, (_, at) => `srv${at + 1}`));
    for (const limit of [1, 5, 23, 100]) {
      const ids: string[] = [];
      let after: WorkloadId | null = null;
      do {
        const page: Awaited<ReturnType<typeof call<"workloads.page">>> = await call("workloads.page", { after, limit });
        expect(page.of).toBe(23);
        ids.push(...page.rows.map(({ id }) => id));
        after = page.next;
      } while (after !== null);
      expect(ids).toEqual((await call("workloads.list", {})).map(({ id }) => id));
    }
  });

  it("tells only what changed since, what was removed, and that another file is another", async () => {
    await fill("a", "b", "c");
    const { mark, rows } = await call("workloads.page", { after: null, limit: 10 });
    expect(await call("workloads.since", { mark })).toEqual({ mark, saved: [], removed: [] });

    await call("workloads.change", { ids: [rows[0]!.id], set: { vcpu: 8 } });
    await call("workloads.remove", { ids: [rows[1]!.id] });
    const news = (await call("workloads.since", { mark }))!;
    expect(news.saved.map(({ name, vcpu }) => `${name} ${vcpu}`)).toEqual(["a 8"]);
    expect(news.removed).toEqual([rows[1]!.id]);

    await call("workspace.undo", {});
    expect((await call("workloads.since", { mark: news.mark }))!.saved.map(({ name }) => name)).toEqual(["b"]);

    await call("workspace.close", {});
    await door.service.create(join(door.folder, "other.sovplan"), {
      agency: "Other",
      country: "KR",
      currency: "KRW",
      language: "ko",
    });
    expect(await call("workloads.since", { mark: news.mark })).toBeNull();
    expect(await call("workloads.since", { mark: "nonsense" })).toBeNull();
  });
});

describe("many changes as one step", () => {
  it("changes single fields, parts of fields too, adds rows, and is undone whole", async () => {
    await fill("a", "b");
    const [a, b] = await call("workloads.list", {});
    await call("workloads.patch", {
      changes: [
        { id: a!.id, set: { os: { name: "AIX 7.3" }, cpu: { p95: 0.5 } } },
        { id: b!.id, set: { vcpu: null } },
      ],
      add: [{ ...blankWorkload, name: "c" }],
    });
    const [now, other] = await call("workloads.list", {});
    expect(now).toEqual({ ...a, os: { name: "AIX 7.3", family: null }, cpu: { avg: null, p95: 0.5, max: null } });
    expect(other!.vcpu).toBeNull();
    expect(await names()).toEqual(["a", "b", "c"]);
    await call("workspace.undo", {});
    expect(await call("workloads.list", {})).toEqual([a, b]);
  });

  it("does nothing at all where one row or what it names is gone", async () => {
    await fill("a");
    const [a] = await call("workloads.list", {});
    const gone = "w-99" as WorkloadId;
    for (const changes of [
      [
        { id: a!.id, set: { vcpu: 9 } },
        { id: gone, set: { vcpu: 9 } },
      ],
      [{ id: a!.id, set: { vcpu: 9, group: "g-99" as GroupId } }],
    ])
      expect((await refused(call("workloads.patch", { changes, add: [] }))).code).toBe("gone");
    const end = { kind: "workload" as const, id: gone };
    const link = { ...blankDependency, from: end, to: { kind: "external" as const, name: "x" } };
    expect((await refused(call("dependencies.patch", { changes: [], add: [link] }))).code).toBe("gone");
    expect((await refused(call("workloads.patch", { changes: [{ id: a!.id, set: { vcpu: 0 } }], add: [] }))).code).toBe(
      "invalid-input",
    );
    expect(await call("workloads.list", {})).toEqual([a]);
    expect(await call("dependencies.list", {})).toEqual([]);
  });

  it("counts as made by hand, so that an import leaves those fields alone", async () => {
    await fill("a");
    const [a] = await call("workloads.list", {});
    await call("workloads.patch", { changes: [{ id: a!.id, set: { vcpu: 8 } }], add: [] });
    await call("workspace.close", {});
    const { db } = openWorkspace(file(), { readOnly: true });
    const isEdited = editedFields(db);
    db.close();
    expect([isEdited(a!.id, "vcpu"), isEdited(a!.id, "memoryGib")]).toEqual([true, false]);
  });
});

describe("grouping by rule", () => {
  it("makes what is missing, joins what is there, leaves out what was not wanted, in one step", async () => {
    await call("groups.patch", { changes: [], add: [{ ...blankGroup, name: "PTL" }] });
    await fill("ptl-1", "ptl-2", "dns-1", "dns-2", "mail-1", "mail-2", "alone-1");
    const workloads = (await call("workloads.list", {})).map(({ id }) => id);
    const done = await call("groups.by-rule", {
      rule: { kind: "prefix", separators: "-", parts: 1 },
      workloads,
      least: 2,
      except: ["mail"],
    });
    expect(done).toEqual({ made: 1, joined: 1, workloads: 4 });
    const groups = new Map((await call("groups.list", {})).map(({ id, name }) => [id as string, name]));
    expect((await call("workloads.list", {})).map(({ group }) => group && groups.get(group))).toEqual([
      "PTL",
      "PTL",
      "dns",
      "dns",
      null,
      null,
      null,
    ]);
    await call("workspace.undo", {});
    expect((await call("groups.list", {})).map(({ name }) => name)).toEqual(["PTL"]);
    expect((await call("workloads.list", {})).every(({ group }) => group === null)).toBe(true);
  });
});
