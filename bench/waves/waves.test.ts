import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { graphOf } from "../../shared/engines/waves/graph.ts";
import { shortSchedule } from "../../shared/engines/waves/improve.ts";
import { joinCircles } from "../../shared/engines/waves/join-circles.ts";
import { projectOf } from "../../shared/engines/waves/project.ts";
import { generate } from "./generate.ts";
import { type GraphFile, readPsplib } from "./instance.ts";

const samples = join(import.meta.dirname, "../../../shared/samples/psplib-j30");
const isThere = existsSync(samples);
if (!isThere) console.warn(`${samples} is not there: schedules are not compared with the best known ones`);

const work = ({ V, edges, effort, dur, teams }: GraphFile) => ({
  waitsFor: graphOf(
    V,
    edges.map(([, after]) => after),
    edges.map(([before]) => before),
  ),
  durations: Int32Array.from(dur),
  resources: 1,
  effort: Float64Array.from(effort),
  capacity: Float64Array.of(teams),
});

describe("generated graphs", () => {
  it.each([
    [1_000, 1],
    [1_000, 2],
    [10_000, 3],
    [10_000, 4],
    [10_000, 5],
    [100_000, 6],
  ])("of %i workloads (seed %i) are laid out within 1.02 times the bound", (size, seed) => {
    const { project } = joinCircles(work(generate(size, seed)));
    const { makespan, bound } = shortSchedule(project, { work: 100 * size, enough: 1.02 });
    expect(bound).toBeGreaterThanOrEqual(60);
    expect(makespan).toBeLessThanOrEqual(1.02 * bound);
  });

  it("are the same for the same seed and have circles", () => {
    expect(generate(2000, 9)).toEqual(generate(2000, 9));
    const { circles } = joinCircles(work(generate(10_000, 3)));
    expect(circles.count).toBeLessThan(10_000);
  });
});

describe("work lists of PSPLIB", () => {
  it("that are none are refused with what is missing", () => {
    expect(() => readPsplib("hello")).toThrow("this is not a PSPLIB file: there is no line “jobs (incl.”");
    const text =
      "jobs (incl. supersource/sink ):  3\n  - renewable : 1 R\nPRECEDENCE RELATIONS:\n 1 1 0\nREQUESTS/DURATIONS:\nRESOURCEAVAILABILITIES:";
    expect(() => readPsplib(text)).toThrow("“PRECEDENCE RELATIONS:” has 1 rows of 3");
  });

  const known = isThere ? readFileSync(join(samples, "best_known.tsv"), "utf8").trim().split("\n").slice(1) : [];
  it.skipIf(!isThere).each(known.map((line) => line.split("\t")))(
    "%s is laid out within 5 percent of the best known",
    (_name, file, best) => {
      const { durations, needs, waitsFor, capacity, resources } = readPsplib(readFileSync(join(samples, file), "utf8"));
      const whole = projectOf(durations, needs, waitsFor, capacity, resources);
      // a tenth of a second or two; the bench goes on for ten
      const { makespan } = shortSchedule(whole, { work: 1_000_000, enough: 1 });
      expect(makespan).toBeGreaterThanOrEqual(Number(best));
      expect(makespan).toBeLessThanOrEqual(1.05 * Number(best));
    },
  );
});
