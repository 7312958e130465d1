import { describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { MilestoneId, RunbookTaskId } from "../model/id.ts";
import type { Plan } from "../model/plan.ts";
import { makeAgencyPlan, makeReportInput } from "../samples/make-report.ts";
import type { Block } from "./document.ts";
import { planDocument } from "./plan-document.ts";

const catalogue = loadCatalogue(assetsFolder());
const plain = makeAgencyPlan(catalogue);
const [wave] = plain.waves;
const { scenario } = wave!;

/** § 11 of a plan with something more in it. */
function implementation(change: Partial<Plan>, language: "ko" | "en" = "en"): readonly Block[] {
  const { sections } = planDocument(makeReportInput({ ...plain, ...change }, catalogue, language));
  return sections.find(({ number }) => number === "11")!.blocks;
}
const tables = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
const tableOf = (blocks: readonly Block[], caption: RegExp) => tables(blocks).find((one) => caption.test(one.caption));

describe("section 11", () => {
  it("prints a proposal where nobody has written a run-book, and says that it is one", () => {
    const blocks = implementation({});
    const common = tableOf(blocks, /Common steps \(proposed\)/)!;
    expect(common.rows.some(([phase]) => phase === "Roll back" || /back/i.test(phase!))).toBe(true);
    const added = tables(blocks).filter(({ caption }) => /adds \(proposed\)/.test(caption));
    expect(added.length).toBe(plain.waves.filter(({ workloads }) => workloads.length > 0).length);
    for (const { rows } of added) {
      expect(rows.some(([, text]) => /No return|no return/.test(text!))).toBe(true);
      expect(rows.some(([, text]) => text!.startsWith("Criterion"))).toBe(true);
    }
  });

  it("prints a run-book somebody has written as it stands, and no proposal for that wave", () => {
    const runbookTasks = ["Switch names", "Tell users"].map((text, position) => ({
      id: RunbookTaskId.parse(`rt-${position + 1}`),
      wave: wave!.id,
      position,
      phase: "cut-over" as const,
      text,
      owner: "Network",
      minutes: position === 0 ? 15 : null,
      done: false,
    }));
    const blocks = implementation({ runbookTasks: runbookTasks.toReversed() });
    const own = tableOf(blocks, new RegExp(`Run-book of wave ${wave!.name}$`))!;
    expect(own.rows.map(([, text, owner, minutes]) => [text, owner, minutes])).toEqual([
      ["Switch names", "Network", "15"],
      ["Tell users", "Network", "–"],
    ]);
    expect(tableOf(blocks, new RegExp(`What wave ${wave!.name} adds`))).toBeUndefined();
  });

  it("puts who answers for a broken rule beside it, and leaves the others open", () => {
    const late = plain.waves.map((one) => (one.id === wave!.id ? { ...one, start: "2020-01-01" } : one));
    const before = tableOf(implementation({ waves: late }), /rules/i)!;
    const at = before.rows.findIndex(([, rule]) => rule === "10");
    expect(before.rows[at]!.at(-1)).toBe("open");
    const waveAcceptances = [
      { scenario, wave: wave!.id, rule: 10, acceptedBy: "Director", acceptedOn: "2026-11-20", reason: "Begun already" },
    ];
    const after = tableOf(implementation({ waves: late, waveAcceptances }), /rules/i)!;
    expect(after.rows.find(([, rule]) => rule === "10")!.at(-1)).toMatch(/^Director \(20 Nov 2026\): Begun already$/);
    expect(after.rows.length).toBe(before.rows.length);
  });

  it("names milestones of its own scenario by day", () => {
    const held = (number: number, name: string, day: string) => ({ id: MilestoneId.parse(`ms-${number}`), scenario, name, day, note: null }); // prettier-ignore
    const milestones = [held(1, "Acceptance", "2027-06-30"), held(2, "Contract", "2027-01-15")];
    const table = tableOf(implementation({ milestones }), /^Milestones$/)!;
    expect(table.rows.map(([, name]) => name)).toEqual(["Contract", "Acceptance"]);
    expect(tableOf(implementation({}), /^Milestones$/)).toBeUndefined();
  });
});
