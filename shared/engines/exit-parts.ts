import type { CloudService } from "../model/cloud-service.ts";
import type { Commitment } from "../model/commitment.ts";
import { isSourced } from "../model/evidence.ts";
import type { ProviderId } from "../model/id.ts";
import type { ContractTerms, Openness } from "../model/leaving.ts";
import type { Provider } from "../model/catalogue.ts";
import { type Day, daysBetween } from "../units/date.ts";
import { majorRange } from "../units/money.ts";
import { convertSize } from "../units/quantity.ts";
import { type Range, addRange, exactly, scaleRange } from "../units/range.ts";
import type { Assessment } from "./assess.ts";
import type { Landed } from "./landed.ts";
import type { PlannedUse } from "./lock-in/exit-commitments.ts";
import type { EffortClass } from "./lock-in/exit-effort.ts";
import { isProprietary } from "./lock-in/facets.ts";
import { opennessOf } from "./lock-in/service-facets.ts";

/** Machines and used services, by how open they are; what may be one or the other is counted as both. */
export function classesOf(assessment: Assessment, landed: readonly Landed[]): EffortClass[] {
  const counts = new Map<string, { openness: readonly Openness[]; count: number }>();
  const add = (openness: readonly Openness[]): void => {
    const key = openness.join();
    const held = counts.get(key);
    counts.set(key, { openness, count: (held?.count ?? 0) + 1 });
  };
  const listed = servicesByCode(assessment);
  const here = new Set(landed.map(({ facts }) => facts.workload.id));
  for (const { place } of landed) add(machineOpenness(place.provider.platform));
  for (const used of assessment.plan.usedServices ?? []) {
    if (!here.has(used.workload)) continue;
    const known = opennessOf({ used, listed: listed.get(used.service) ?? null });
    add(known ? [known] : ["standard", "compatible", "proprietary"]);
  }
  return [...counts.values()].sort((a, b) => (a.openness.join() < b.openness.join() ? -1 : 1));
}

/** An open platform takes machines as they are; another one converts their disks. An open one from memory alone may be either. */
export function machineOpenness({ family, source }: Provider["platform"]): Openness[] {
  if (family !== null && isProprietary(family)) return ["compatible"];
  return family !== null && isSourced(source) ? ["standard"] : ["standard", "compatible"];
}

export const servicesByCode = ({ catalogue }: Assessment): ReadonlyMap<string, CloudService> =>
  new Map((catalogue.reference.cloudServices ?? []).map((one) => [one.code, one]));

export const termsOf = ({ plan }: Assessment, { id }: Commitment): ContractTerms | null =>
  plan.contractTerms?.find(({ commitment }) => commitment === id) ?? null;

/** What the plan uses of a provider: each workload from its cut-over on, at its monthly cost. */
export function plannedUse(
  all: readonly Landed[],
  leaving: readonly Landed[],
  seller: ProviderId,
  date: Day,
): PlannedUse {
  const gone = new Set(leaving);
  const here = all.filter(({ place }) => place.seller.id === seller);
  const use = (list: readonly Landed[], year: number, since: Day): Range | null =>
    addAll(
      list.map(({ facts, cell }) => {
        const start = facts.day > since ? facts.day : since;
        const days = Math.max(0, daysBetween(start < `${year}-01-01` ? `${year}-01-01` : start, `${year + 1}-01-01`));
        return cell.monthly && scaleRange(majorRange(cell.monthly), (12 * days) / daysInYear(year));
      }),
    );
  const staying = here.filter((one) => !gone.has(one));
  return {
    inYear: (year) => use(here, year, "0001-01-01"),
    after: (year) => use(staying, year, date),
  };
}
const daysInYear = (year: number): number => daysBetween(`${year}-01-01`, `${year + 1}-01-01`);

/** Decimal GB stored by these; `null` as soon as one is not known. */
export function gbOf(landed: readonly Landed[]): Range | null {
  const gib = addAll(landed.map(({ facts }) => facts.needed.storageGib));
  return gib && scaleRange(gib, convertSize(1, "GiB", "GB"));
}

export function addAll(amounts: readonly (Range | null)[]): Range | null {
  let sum = exactly(0);
  for (const amount of amounts) {
    if (amount === null) return null;
    sum = addRange(sum, amount);
  }
  return sum;
}
