import { type Graph, graphOf } from "../../shared/engines/waves/graph.ts";

/** Work for a crew of one kind, as JSON: `[a, b]` moves a before b; effort in the crew's units, spread over the duration. */
export type GraphFile = Readonly<{
  V: number;
  edges: readonly (readonly [number, number])[];
  effort: readonly number[];
  dur: readonly number[];
  /** What the crew can do in a period. */
  teams: number;
}>;

/** A work list of the library PSPLIB (Kolisch and Sprecher 1996): durations, waiting, needs of several renewable resources. */
export type Psplib = Readonly<{
  durations: Int32Array;
  resources: number;
  needs: Float64Array;
  waitsFor: Graph;
  capacity: Float64Array;
}>;

/** Reads a single-mode `.sm` file. A file of another shape is refused with the line that is missing. */
export function readPsplib(text: string): Psplib {
  const lines = text.split(/\r?\n/);
  const jobs = numbersIn(find(lines, "jobs (incl.")).at(-1)!;
  const resources = numbersIn(find(lines, "- renewable"))[0]!;
  const edges = rows(lines, "PRECEDENCE RELATIONS:", jobs);
  const asked = rows(lines, "REQUESTS/DURATIONS:", jobs);
  const capacity = rows(lines, "RESOURCEAVAILABILITIES:", 1)[0]!;

  const from: number[] = [];
  const to: number[] = [];
  for (const [job, modes, , ...successors] of edges) {
    if (modes !== 1) throw new Error(`job ${job} has ${modes} modes; only single-mode files are read`);
    for (const successor of successors) {
      if (successor <= job!) throw new Error(`job ${job} comes after ${successor}, which waits for it`);
      from.push(successor - 1);
      to.push(job! - 1);
    }
  }
  return {
    durations: Int32Array.from(asked, (row) => row[2]!),
    resources,
    needs: Float64Array.from(asked.flatMap((row) => row.slice(3, 3 + resources))),
    waitsFor: graphOf(jobs, from, to),
    capacity: Float64Array.from(capacity.slice(0, resources)),
  };
}

function find(lines: readonly string[], words: string): string {
  const line = lines.find((each) => each.includes(words));
  if (line === undefined) throw new Error(`this is not a PSPLIB file: there is no line “${words}”`);
  return line;
}

/** Rows of whole numbers under a heading, past its captions. */
function rows(lines: readonly string[], heading: string, count: number): number[][] {
  const at = lines.indexOf(find(lines, heading));
  const found = lines
    .slice(at + 1)
    .filter((line) => /^[\s\d]+$/.test(line) && line.trim() !== "")
    .slice(0, count)
    .map(numbersIn);
  if (found.length < count) throw new Error(`“${heading}” has ${found.length} rows of ${count}`);
  return found;
}

const numbersIn = (line: string): number[] => (line.match(/\d+/g) ?? []).map(Number);
