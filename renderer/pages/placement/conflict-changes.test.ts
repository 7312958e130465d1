import { describe, expect, it } from "vitest";
import { RequirementId } from "../../../shared/model/id.ts";
import type { Limit } from "../../../shared/model/requirement.ts";
import { say } from "../../../shared/model/sentence.ts";
import { changedBy, isDone, withRelaxation } from "./conflict-changes.ts";

const id = (number: number) => RequirementId.parse(`r-${number}`);
const sentence = say("parts.none");
const providers: Limit = {
  id: id(1),
  on: true,
  decidedBy: "IT",
  note: null,
  kind: "limit",
  limit: { is: "providers", max: 2 },
};
const together: Limit = { ...providers, id: id(2), limit: { is: "group-together" } };
const scenario = { requirements: [providers, together] };

describe("a relaxation", () => {
  it("changes the limits it names and leaves who decided them", () => {
    const changed = changedBy(
      { sentence, changes: [{ requirement: id(1), limit: { is: "providers", max: 3 } }] },
      scenario,
    )!;
    expect(withRelaxation(scenario.requirements, changed)).toEqual([
      { ...providers, limit: { is: "providers", max: 3 } },
      together,
    ]);
    expect(isDone(changed)).toBe(false);
  });

  it("switches off a limit that is let go, so that it can come back", () => {
    const changed = changedBy({ sentence, changes: [{ requirement: id(2), limit: null }] }, scenario)!;
    expect(withRelaxation(scenario.requirements, changed)[1]).toEqual({ ...together, on: false });
  });

  it("is done once the limits stand as it would have them", () => {
    const changes = [{ requirement: id(1), limit: { is: "providers" as const, max: 2 } }];
    expect(isDone(changedBy({ sentence, changes }, scenario)!)).toBe(true);
  });

  it("cannot be applied to limits alone where it changes a pin, or a limit that is gone", () => {
    const pin = { requirement: null, limit: null };
    const raised = { requirement: id(1), limit: { is: "providers" as const, max: 3 } };
    expect(changedBy({ sentence, changes: [raised, pin] }, scenario)).toBeNull();
    expect(changedBy({ sentence, changes: [{ requirement: id(9), limit: null }] }, scenario)).toBeNull();
    expect(changedBy({ sentence, changes: [] }, scenario)).toBeNull();
  });
});
