import { useState } from "react";
import type { Input } from "../../../shared/contract/contract.ts";
import type { RulePackId } from "../../../shared/model/id.ts";
import type { Requirement } from "../../../shared/model/requirement.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";

type PackGate = Extract<Requirement, { kind: "gate" }> & { gate: { is: "rule-pack"; switches?: string[] | undefined } };

const packGatesOf = ({ requirements }: Scenario): PackGate[] =>
  requirements.filter(
    (one): one is PackGate => one.kind === "gate" && one.gate.is === "rule-pack", // what the filter says
  );

/** A set of packs that is tried out beside the one that stands; nothing is saved until somebody says so. */
export function useTriedPacks(scenario: Scenario) {
  const gates = packGatesOf(scenario);
  const stands = new Map(gates.map(({ gate, on }) => [gate.pack, on]));
  const announced = new Map(gates.map(({ gate }) => [gate.pack, gate.switches ?? []]));
  const [turned, setTurned] = useState<ReadonlyMap<RulePackId, boolean>>(new Map());
  const [switched, setSwitched] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [date, setDate] = useState<string | null>(null);

  const isOn = (pack: RulePackId): boolean => turned.get(pack) ?? stands.get(pack) ?? false;
  const isSwitched = (pack: RulePackId, name: string): boolean =>
    switched.get(`${pack} ${name}`) ?? announced.get(pack)?.includes(name) ?? false;
  const changed = [...turned].filter(([pack, on]) => on !== (stands.get(pack) ?? false));
  const switches = [...switched].flatMap(([key, on]) => {
    const [pack, name] = key.split(" ") as [RulePackId, string]; // put together below
    return on === (announced.get(pack)?.includes(name) ?? false) ? [] : [{ pack, switch: name, on }];
  });

  return {
    stands: (pack: RulePackId): boolean => stands.get(pack) ?? false,
    isOn,
    isSwitched,
    turn: (pack: RulePackId, on: boolean) => setTurned(new Map([...turned, [pack, on]])),
    turnSwitch: (pack: RulePackId, name: string, on: boolean) =>
      setSwitched(new Map([...switched, [`${pack} ${name}`, on]])),
    date,
    setDate,
    isChanged: changed.length + switches.length > 0,
    reset: () => {
      setTurned(new Map());
      setSwitched(new Map());
    },
    question: {
      scenario: scenario.id,
      on: changed.flatMap(([pack, on]) => (on ? [pack] : [])),
      off: changed.flatMap(([pack, on]) => (on ? [] : [pack])),
      switches,
      date,
    } satisfies Input<"verdicts.switch">,
    /** The requirements as they would be saved, with who decides and why. */
    requirements: (freshId: Requirement["id"], decidedBy: string | null, note: string | null): Requirement[] => {
      const about = (pack: RulePackId) => {
        const names = [
          ...(announced.get(pack) ?? []),
          ...switches.filter((one) => one.pack === pack).map((one) => one.switch),
        ];
        const on = [...new Set(names)].filter((name) => isSwitched(pack, name));
        return { is: "rule-pack" as const, pack, ...(on.length > 0 ? { switches: on } : {}) };
      };
      const isTouched = (pack: RulePackId): boolean =>
        changed.some(([one]) => one === pack) || switches.some((one) => one.pack === pack);
      const kept = scenario.requirements.map((one): Requirement => {
        if (one.kind !== "gate" || one.gate.is !== "rule-pack" || !isTouched(one.gate.pack)) return one;
        const { pack } = one.gate;
        return {
          ...one,
          on: isOn(pack),
          decidedBy: decidedBy ?? one.decidedBy,
          note: note ?? one.note,
          gate: about(pack),
        };
      });
      const number = Number(freshId.slice(2));
      const added = changed
        .filter(([pack, on]) => on && !stands.has(pack))
        .map(([pack], at): Requirement => ({
          id: `r-${number + at}` as Requirement["id"], // a number nobody has; the host gives its own
          ...{ on: true, decidedBy, note, kind: "gate" as const },
          gate: about(pack),
        }));
      return [...kept, ...added];
    },
  };
}

export type TriedPacks = ReturnType<typeof useTriedPacks>;
