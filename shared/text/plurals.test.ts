import { describe, expect, it } from "vitest";
import { withPlurals } from "./plurals.ts";
import { text } from "./text.ts";

describe("English sentences that count", () => {
  it.each([
    ["{{count}} workloads are placed", { count: 1 }, "{{count}} workload is placed"],
    ["{{count}} workloads are placed", { count: "12" }, "{{count}} workloads are placed"],
    ["{{count, number}} loose dependencies were left", { count: 1 }, "{{count, number}} loose dependency was left"],
    ["{{a}} groups and {{b}} workloads stop", { a: 3, b: "1" }, "{{a}} groups and {{b}} workload stop"],
    ["{{count}} of {{all}} workloads have a place", { count: 1, all: 9 }, "{{count}} of {{all}} workloads has a place"],
    ["{{count}} workload(s) or group(s) move", { count: 2 }, "{{count}} workloads or groups move"],
    ["{{count}} workload(s) or group(s) from", { count: 1 }, "{{count}} workload or group from"],
    [
      "Wave {{wave}} starts and {{user}} needs it",
      { wave: 1, user: "1" },
      "Wave {{wave}} starts and {{user}} needs it",
    ],
    ["{{count}} months down", { count: 1.5 }, "{{count}} months down"],
  ])("%s", (entry, args, said) => {
    expect(withPlurals(entry, args)).toBe(said);
  });

  it("are said in the number of what they count, and leave alone what is filled in", () => {
    expect(text("en", "report.f-scope-value", { workloads: 1 })).toBe("1 workload");
    expect(text("en", "report.f-scope-value", { workloads: "1,204" })).toBe("1,204 workloads");
    expect(text("en", "report.and-more", { names: "1 workloads", count: 1 })).toContain("1 workloads");
    expect(text("ko", "report.f-scope-value", { workloads: 1 })).toBe("워크로드 1개");
  });
});
