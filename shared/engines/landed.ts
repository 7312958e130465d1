import type { Assessment, CellFacts, RegionFacts, WorkloadFacts } from "./assess.ts";

/** A workload where its scenario has placed it, at the prices it was placed with. */
export type Landed = Readonly<{ facts: WorkloadFacts; place: RegionFacts; cell: CellFacts }>;

export function landedOf(assessment: Assessment): Landed[] {
  return assessment.scenario.placements.flatMap(({ workload, region }) => {
    const facts = assessment.workload(workload);
    const place = assessment.region(region);
    return facts && place ? [{ facts, place, cell: assessment.cellAsPlaced(facts, place) }] : [];
  });
}
