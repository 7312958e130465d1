/**
 * Work for a crew as an agency's inventory would give it: `node generate.ts WORKLOADS SEED FILE.json`.
 *
 * Applications of 25 workloads in ten tiers; two in a hundred workloads are shared by all (directory, mail, keys); about two
 * dependencies each, seven in ten inside the application, and a few that point back, so that there are circles. The crew is as large
 * as all work in 60 periods asks for.
 */
import { writeFileSync } from "node:fs";
import { dice } from "../../shared/engines/waves/search.ts";
import type { GraphFile } from "./instance.ts";

const APPLICATION = 25;
const TIERS = 10;
const PERIODS = 60;

export function generate(size: number, seed: number): GraphFile {
  const draw = dice(seed);
  const whole = (below: number): number => Math.floor(draw() * below);
  const effort: number[] = [];
  const dur: number[] = [];
  const tier: number[] = [];
  const shared: number[] = [];
  for (let node = 0; node < size; node += 1) {
    effort.push(1 + Math.floor(draw() * draw() * 20));
    dur.push(1 + whole(4));
    const isShared = draw() < 0.02;
    if (isShared) shared.push(node);
    tier.push(isShared ? 0 : whole(TIERS));
  }

  const edges: (readonly [number, number])[] = [];
  for (let node = 0; node < size; node += 1) {
    const first = node - (node % APPLICATION);
    const members = Math.min(APPLICATION, size - first);
    for (let count = 1 + whole(7); count > 0; count -= 1) {
      const kind = draw();
      const inside = kind < 0.7;
      const other = inside
        ? first + whole(members)
        : kind < 0.9 && shared.length > 0
          ? shared[whole(shared.length)]!
          : whole(size);
      const pointsBack = inside && draw() < 0.004;
      if (other !== node && (tier[other]! < tier[node]! || pointsBack)) edges.push([other, node]);
    }
  }
  const work = effort.reduce((sum, each) => sum + each, 0);
  return { V: size, edges, effort, dur, teams: Math.ceil(work / PERIODS) };
}

if (process.argv[1] === import.meta.filename) {
  const [size, seed, file] = process.argv.slice(2);
  if (file === undefined) throw new Error("usage: node generate.ts WORKLOADS SEED FILE.json");
  writeFileSync(file, JSON.stringify(generate(Number(size), Number(seed))));
}
