import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { RunbookTaskId } from "../../shared/model/id.ts";
import { Procurement } from "../../shared/model/procurement.ts";
import { WavePlan } from "../../shared/model/result.ts";
import { RunbookTask } from "../../shared/model/runbook.ts";
import { Team } from "../../shared/model/team.ts";
import { Milestone, WaveAcceptance } from "../../shared/model/wave-rules.ts";
import { z } from "zod";
import { sampleWorkspace } from "../three-doors.ts";
import { sovplan } from "./run-for-tests.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-waves-cli-"));
let copyOf: (to: string) => string;
let file = "";

beforeAll(async () => {
  copyOf = await sampleWorkspace(folder, "eu");
}, 200_000);
beforeEach(() => {
  file = copyOf(mkdtempSync(join(folder, "copy-")));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function json(...words: string[]): Promise<unknown> {
  const { code, out, err } = await sovplan(...words, "--json");
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out);
}
const Line = RunbookTask.partial().extend({ id: RunbookTaskId.nullable() });
const check = async () => WavePlan.parse(await json("waves", file, "--check"));

describe("waves from the command line", () => {
  it("proposes without keeping, checks what lies, and keeps only when asked for neither", async () => {
    const before = await check();
    const digest = await json("digest", file);
    const proposal = WavePlan.parse(await json("waves", file, "--propose"));
    expect(proposal).toEqual(WavePlan.parse(await json("waves", file, "--dry-run")));
    expect(await json("digest", file)).toEqual(digest);
    const kept = WavePlan.parse(await json("waves", file));
    expect(kept.waves.map(({ wave }) => wave.id)).toEqual(before.waves.map(({ wave }) => wave.id));
    expect(WavePlan.parse(await json("waves", file, "--keep"))).toEqual(kept);
    expect((await sovplan("waves", file, "--check", "--lang", "ko")).out).toMatch(/차수.+시작.+전환일/);
    const both = await sovplan("waves", file, "--propose", "--check");
    expect([both.code, both.err]).toEqual([2, expect.stringContaining("--propose, --check")]);
  });

  it("draws up a run-book, keeps it when asked to, and shows the one that is kept", async () => {
    const Shown = z.strictObject({ wave: z.unknown(), isSaved: z.boolean(), tasks: z.array(Line) });
    const drawn = Shown.parse(await json("waves", file, "--runbook", "1"));
    expect(drawn.isSaved).toBe(false);
    expect(drawn.tasks.length).toBeGreaterThan(20);
    const saved = Shown.parse(await json("waves", file, "--runbook", "1", "--save"));
    expect([saved.isSaved, saved.tasks.length]).toEqual([true, drawn.tasks.length]);
    expect(Shown.parse(await json("waves", file, "--runbook", "1"))).toEqual(saved);
    const { out } = await sovplan("waves", file, "--runbook", "1");
    expect(out).toContain("Point of no return");
    expect(await sovplan("waves", file, "--runbook", "77")).toMatchObject({
      code: 1,
      err: expect.stringContaining("77") as string,
    });
    expect(await sovplan("waves", file, "--runbook", "1", "--template", "Night")).toMatchObject({ code: 1, err: expect.stringContaining("usual") as string }); // prettier-ignore
  });

  it("accepts a broken rule in somebody's name, shows it beside the breach, and takes it back", async () => {
    const { issues, waves } = await check();
    const issue = issues.find(({ wave }) => wave !== null)!;
    const word = `${waves.find(({ wave }) => wave.id === issue.wave)!.wave.number}:${issue.rule}`;
    const by = ["--by", "Director", "--reason", "No other day"];
    const [accepted] = z.array(WaveAcceptance).parse(await json("waves", file, "--accept", word, ...by));
    expect(accepted).toMatchObject({ wave: issue.wave, rule: issue.rule, acceptedBy: "Director" });
    expect((await sovplan("waves", file, "--check")).out).toContain("accepted by Director");
    expect(await json("waves", file, "--withdraw", word)).toEqual([]);
    expect((await sovplan("waves", file, "--accept", word)).code).toBe(2);
    expect((await sovplan("waves", file, "--accept", "1:99", ...by)).code).toBe(1);
    expect((await sovplan("waves", file, "--accept", "everything", ...by)).code).toBe(2);
  });

  it("keeps teams, milestones and procurement by name, and never guesses what was not said", async () => {
    const teams = async (...words: string[]) => z.array(Team).parse(await json("teams", file, ...words));
    const [team] = await teams("Crew", "--people", "4", "--hours", "8", "--period", "2027-03-01..2027-03-14=0");
    expect(team).toMatchObject({ name: "Crew", people: 4, periods: [{ people: 0 }] });
    expect(await teams("Crew", "--people", "5")).toEqual([{ ...team, people: 5 }]);
    expect((await sovplan("teams", file, "Other")).code).toBe(2);
    expect((await sovplan("teams", file, "Crew", "--period", "spring=2")).code).toBe(2);
    expect(await teams("Crew", "--remove")).toEqual([]);

    const milestones = async (...words: string[]) => z.array(Milestone).parse(await json("milestones", file, ...words));
    const [first] = await milestones("Contract", "--date", "2027-01-15");
    expect(await milestones("Contract", "--date", "2027-01-22")).toEqual([{ ...first, day: "2027-01-22" }]);
    expect((await sovplan("milestones", file, "Later")).code).toBe(2);
    expect((await sovplan("milestones", file, "Later", "--date", "2027-02-30")).code).toBe(2);
    expect(await milestones("Contract", "--remove")).toEqual([]);

    const bought = async (...words: string[]) => z.array(Procurement).parse(await json("procurement", file, ...words));
    const [one] = await bought("aws", "--route", "tender", "--done", "project-plan=2026-10-01");
    expect(one).toMatchObject({ route: "tender", done: [{ step: "project-plan", on: "2026-10-01" }] });
    expect(await bought("aws", "--undone", "project-plan")).toEqual([{ ...one, done: [] }]);
    expect((await sovplan("procurement", file, "azure")).code).toBe(2);
    expect((await sovplan("procurement", file, "nobody", "--route", "direct")).code).toBe(1);
    expect(await bought("aws", "--remove")).toEqual([]);
  });
});

describe("waves and hand-over as files", () => {
  it.each([
    ["ics", /^BEGIN:VCALENDAR\r\n/],
    ["msproject", /^<\?xml version="1\.0"/],
    ["csv-waves", /^\ufeff"Wave",/],
    ["opentofu", /^PK/],
  ])("writes %s, whole, and the same bytes again", async (as, begins) => {
    const out = join(folder, `out-${as}`);
    const bytes = async () => {
      expect(await sovplan("export", file, "--to", as, out)).toMatchObject({ code: 0 });
      return readFileSync(out);
    };
    const first = await bytes();
    expect(first.toString("utf8")).toMatch(begins);
    expect((await bytes()).equals(first)).toBe(true);
  });

  it("leaves the old file whole where it is refused, and writes none where the folder is not there", async () => {
    const bare = join(folder, "bare.sovplan");
    expect((await sovplan("sample", bare, "--agency", "eu")).code).toBe(0);
    const out = join(folder, "kept.ics");
    writeFileSync(out, "old");
    const refused = await sovplan("export", bare, "--to", "ics", out);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("no waves")]);
    expect(readFileSync(out, "utf8")).toBe("old");
    expect((await sovplan("export", bare, "--to", "opentofu", out)).err).toContain("Nothing is placed");
    const nowhere = join(folder, "no", "such", "folder.ics");
    expect((await sovplan("export", file, "--to", "ics", nowhere)).code).toBe(1);
    expect(existsSync(nowhere)).toBe(false);
    expect((await sovplan("export", file, "--to", "ics")).code).toBe(2);
  });
});
