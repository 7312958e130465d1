import { expect, it } from "vitest";
import type { WaveId } from "../../../shared/model/id.ts";
import type { WaveIssue } from "../../../shared/model/result.ts";
import { issueDifference } from "./issue-difference.ts";

const issue = (rule: number, name: string, severity: WaveIssue["severity"] = "critical"): WaveIssue => ({
  wave: "wave-1" as WaveId,
  rule,
  severity,
  sentence: { key: `waves.rule-${rule}`, args: { name } },
  hurt: [],
});

it("names what a change would break, the critical rules first, and what it mends", () => {
  const before = [issue(9, "a"), issue(3, "b")];
  const after = [issue(3, "b"), issue(6, "c", "advisory"), issue(10, "d")];
  const { fresh, gone } = issueDifference(before, after);
  expect(fresh.map(({ rule }) => rule)).toEqual([10, 6]);
  expect(gone.map(({ rule }) => rule)).toEqual([9]);
});

it("calls a rule that is broken for somebody else fresh, and not mended", () => {
  const { fresh, gone } = issueDifference([issue(3, "a")], [issue(3, "b")]);
  expect(fresh).toEqual([issue(3, "b")]);
  expect(gone).toEqual([]);
});

it("finds nothing where nothing changed", () => {
  expect(issueDifference([issue(3, "a")], [issue(3, "a")])).toEqual({ fresh: [], gone: [] });
});
