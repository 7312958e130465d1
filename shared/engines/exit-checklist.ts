import { numberOf } from "../model/assumption.ts";
import type { CheckedItem } from "../model/parting.ts";
import { type Sentence, say } from "../model/sentence.ts";
import type { Assessment } from "./assess.ts";
import { lockInOfPlan } from "./leave.ts";

export type ExitChecklist = Readonly<{
  items: readonly CheckedItem[];
  needed: "yes" | "no" | "open";
  because: Sentence;
}>;

/**
 * The exit checklist as it stands for a scenario: a line nobody answered is open.
 *
 * From a lock-in of the register on, the plan must have an exit section (domain 5.5); where the range reaches over that
 * border it cannot be told.
 */
export function exitChecklist(assessment: Assessment): ExitChecklist {
  const { plan, catalogue, scenario, assumptions } = assessment;
  const limit = numberOf(assumptions, "lock-in.exit-plan-from");
  const total = lockInOfPlan(assessment)?.value ?? null;
  const needed = total === null || total.high < limit ? "no" : total.low >= limit ? "yes" : "open";
  const said = new Map(
    (plan.exitChecks ?? []).filter((check) => check.scenario === scenario.id).map((check) => [check.item, check]),
  );
  return {
    items: (catalogue.reference.exitItems ?? []).map(({ id, title, text, basis }) => {
      const check = said.get(id);
      return {
        item: id,
        title,
        text,
        basis,
        mandatory: needed === "yes",
        state: check?.state ?? "open",
        checkedOn: check?.checkedOn ?? null,
        note: check?.note ?? null,
        evidence: check?.evidence ?? null,
      };
    }),
    needed,
    because:
      total === null
        ? say("lock-in.nothing-placed")
        : say(`lock-in.exit-${needed === "yes" ? "needed" : needed === "open" ? "maybe-needed" : "not-needed"}`, {
            limit,
          }),
  };
}
