import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GroupId, WorkloadId } from "../../model/id.ts";
import { patternReader } from "./pattern.ts";
import { proposeGroups } from "./propose.ts";
import type { GroupingRule } from "./rule.ts";

type Known = Parameters<typeof proposeGroups>[1][number];
const workload = (number: number, name: string, more: Partial<Known> = {}): Known => ({
  id: `w-${number}` as WorkloadId,
  name,
  hostname: null,
  ipAddresses: [],
  location: null,
  os: { name: null, family: null },
  ...more,
});
const names = (rule: GroupingRule, ...workloads: Known[]) =>
  proposeGroups(rule, workloads, [], 1).groups.map(({ name, workloads: members }) => `${name} ${members.length}`);

describe("a pattern", () => {
  it.each([
    ["(*)-web??", "portal-web01", "portal"],
    ["(*)-web??", "portal-web1", null],
    ["srv-(*)", "SRV-Mail", "Mail"],
    ["*(b)*", "aabbc", "b"],
    ["*a(b)", "aab", "b"],
    ["(ab*)d", "abcd", "abc"],
    ["?-(*)-*", "k-정산-01-a", "정산"],
    ["portal", "portal", "portal"],
    ["portal", "portal2", null],
    ["*", "anything", "anything"],
    ["((*", "(x", "(x"],
  ])("%s reads %s as %s", (pattern, text, expected) => {
    expect(patternReader(pattern)(text)).toBe(expected);
  });

  it("finds what it was made from, whatever stands around it", () => {
    const word = fc.stringMatching(/^[a-z0-9가-힣]{1,8}$/);
    fc.assert(
      fc.property(word, word, word, (before, inside, after) => {
        expect(patternReader(`${before}/(*)/${after}`)(`${before}/${inside}/${after}`)).toBe(inside);
        expect(patternReader(`*/(*)/*`)(`${before}/${inside}/${after}`)).toBe(inside);
      }),
    );
  });

  it("answers at once to a pattern of many stars that does not match", () => {
    expect(patternReader(`${"*a".repeat(90)}b`)("a".repeat(200))).toBeNull();
  });
});

describe("grouping by rule", () => {
  it("reads the name up to a separator", () => {
    const rule = { kind: "prefix", separators: "-_", parts: 1 } as const;
    expect(names(rule, workload(1, "portal-web01"), workload(2, "portal_db"), workload(3, "mail"))).toEqual([
      "portal 2",
    ]);
    expect(names({ ...rule, parts: 2 }, workload(1, "mnp-portal-web01"), workload(2, "mnp-portal"))).toEqual([
      "mnp-portal 1",
    ]);
  });

  it("reads the first letters of a longer name", () => {
    expect(
      names({ kind: "letters", count: 3 }, workload(1, "ptlweb01"), workload(2, "PTLwas1"), workload(3, "dns")),
    ).toEqual(["ptl 2"]);
  });

  it("reads the domain, the network, the place and the system", () => {
    const one = workload(1, "a", {
      hostname: "web01.portal.agency.go.kr",
      ipAddresses: ["fe80::1", "10.1.2.77"],
      location: "대전",
      os: { name: null, family: "linux" },
    });
    expect(names({ kind: "domain", label: 1 }, one)).toEqual(["portal 1"]);
    expect(names({ kind: "domain", label: 0 }, one)).toEqual(["portal.agency.go.kr 1"]);
    expect(names({ kind: "subnet", bits: 24 }, one)).toEqual(["10.1.2.0/24 1"]);
    expect(names({ kind: "subnet", bits: 20 }, one)).toEqual(["10.1.0.0/20 1"]);
    expect(names({ kind: "location" }, one)).toEqual(["대전 1"]);
    expect(names({ kind: "os" }, one)).toEqual(["linux 1"]);
    expect(names({ kind: "domain", label: 1 }, workload(2, "b", { hostname: "10.0.0.1" }))).toEqual([]);
  });

  it("joins a group of that name and makes none smaller than asked", () => {
    const there = [{ id: "g-7" as GroupId, name: "Portal" }];
    const all = [workload(1, "portal-1"), workload(2, "mail-1"), workload(3, "MAIL-2"), workload(4, "dns-1")];
    const rule = { kind: "prefix", separators: "-", parts: 1 } as const;
    expect(proposeGroups(rule, all, there, 2)).toEqual({
      groups: [
        { name: "mail", group: null, workloads: ["w-2", "w-3"] },
        { name: "Portal", group: "g-7", workloads: ["w-1"] },
      ],
      left: ["w-4"],
    });
  });

  it("puts every workload into one group or leaves it, and none twice, by any rule", () => {
    const rule: fc.Arbitrary<GroupingRule> = fc.oneof(
      fc.record({
        kind: fc.constant("prefix" as const),
        separators: fc.constantFrom("-", "._", " "),
        parts: fc.integer({ min: 1, max: 3 }),
      }),
      fc.record({ kind: fc.constant("letters" as const), count: fc.integer({ min: 1, max: 5 }) }),
      fc.record({ kind: fc.constant("pattern" as const), pattern: fc.string({ minLength: 1, maxLength: 12 }) }),
      fc.record({ kind: fc.constant("domain" as const), label: fc.integer({ min: 0, max: 3 }) }),
      fc.record({ kind: fc.constant("subnet" as const), bits: fc.integer({ min: 8, max: 30 }) }),
      fc.constant({ kind: "location" as const }),
      fc.constant({ kind: "os" as const }),
    );
    const text = fc.string({ maxLength: 12 });
    const one = fc.record({
      name: fc.string({ minLength: 1, maxLength: 20 }),
      hostname: fc.option(fc.oneof(text, fc.domain())),
      ipAddresses: fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), text), { maxLength: 2 }),
      location: fc.option(text),
      os: fc.record({ name: fc.option(text), family: fc.constantFrom("linux" as const, null) }),
    });
    const groups = fc
      .array(fc.string({ minLength: 1, maxLength: 10 }), { maxLength: 5 })
      .map((all) => all.map((name, index) => ({ id: `g-${index + 1}` as GroupId, name })));
    fc.assert(
      fc.property(
        rule,
        fc.array(one, { maxLength: 30 }),
        groups,
        fc.integer({ min: 1, max: 4 }),
        (by, list, held, least) => {
          const workloads = list.map((each, index) => ({ ...each, id: `w-${index + 1}` as WorkloadId }));
          const { groups: proposed, left } = proposeGroups(by, workloads, held, least);
          const placed = [...proposed.flatMap((group) => group.workloads), ...left];
          expect([...placed].sort()).toEqual(workloads.map(({ id }) => id).sort());
          expect(new Set(placed).size).toBe(placed.length);
          for (const { name, group, workloads: members } of proposed) {
            expect(name.trim()).not.toBe("");
            expect(members.length).toBeGreaterThanOrEqual(group === null ? least : 1);
            if (group !== null) expect(held.find(({ id }) => id === group)!.name).toBe(name);
          }
        },
      ),
    );
  });
});
