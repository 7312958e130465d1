import type { Assessment, CellFacts, RegionFacts, WorkloadFacts } from "./assess.ts";
import { oncePer } from "./once.ts";

/** A workload where its scenario has placed it, at the prices it was placed with. */
export type Landed = Readonly<{ facts: WorkloadFacts; place: RegionFacts; cell: CellFacts }>;

export const landedOf = oncePer((assessment: Assessment): readonly Landed[] =>
  assessment.scenario.placements.flatMap(({ workload, region }) => {
    const facts = assessment.workload(workload);
    const place = assessment.region(region);
    return facts && place ? [{ facts, place, cell: assessment.cellAsPlaced(facts, place) }] : [];
  }),
);
