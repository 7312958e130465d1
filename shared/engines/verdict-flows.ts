import type { Dependency, Endpoint } from "../model/dependency.ts";
import type { FlowVerdict } from "../model/verdicts.ts";
import type { Assessment } from "./assess.ts";
import { type Store, classOfData, judgeFlow } from "./eligibility/data-class.ts";

/**
 * Words of a dependency's type that say that data are copied from one end to the other, not merely asked for.
 *
 * A call brings back what the called end lets out; a copy lays data down in another store (domain 3.3).
 */
const copies =
  /file|etl|sync|replic|copy|batch|transfer|lake|feed|backup|파일|동기|복제|이관|전송|배치|적재|수집|백업|호수/i;

export const isCopy = ({ type }: Dependency): boolean => type !== null && copies.test(type);

/**
 * Copies of data that the classes forbid, or that cannot be told; allowed ones are not listed.
 *
 * A store holds data up to the class of its own data sets: a lake of open data is kept as one for open data. Both ends
 * are named. Copies inside one application group stay in its store; of those to a system outside the inventory nobody
 * says what it may hold: neither is listed.
 */
export function flowVerdicts({ plan, workloads }: Assessment): FlowVerdict[] {
  const groups = new Map(plan.groups.map((group) => [group.id, group]));
  const byId = new Map(workloads.map((facts) => [facts.workload.id, facts]));
  const groupOf = (end: Endpoint): string | null =>
    end.kind === "group" ? end.id : end.kind === "workload" ? (byId.get(end.id)?.group?.id ?? null) : null;
  const storeOf = (end: Endpoint): Store | null => {
    switch (end.kind) {
      case "external":
        return null;
      case "workload": {
        const facts = byId.get(end.id);
        return facts ? { name: facts.workload.name, class: facts.dataClass } : null;
      }
      case "group": {
        const group = groups.get(end.id);
        const sets = plan.dataSets.filter((one) => one.group === end.id);
        return group ? { name: group.name, class: classOfData(sets).class } : null;
      }
    }
  };
  return plan.dependencies.filter(isCopy).flatMap(({ id, from, to }) => {
    const [source, target] = [storeOf(from), storeOf(to)];
    if (!source || !target || (groupOf(from) !== null && groupOf(from) === groupOf(to))) return [];
    const { verdict, sentence } = judgeFlow(source, target);
    return verdict === "pass" ? [] : [{ dependency: id, from: source.name, to: target.name, verdict, sentence }];
  });
}
