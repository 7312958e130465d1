import { FailureDomain } from "../model/drill.ts";
import type { RegionId } from "../model/id.ts";
import type { Assessment } from "./assess.ts";
import type { Figure } from "./explain.ts";
import { avoidedHourFigure } from "./recover-avoided.ts";
import { availabilityOf, capacityFigure, hourFigure, outageFigure, recoveryFigure } from "./recover-figures.ts";
import { type Board, boardOf } from "./recover-outage.ts";

/** Figures of recovery by the word they begin with; `rest` may name a part inside. */
export function recoverFigureById(assessment: Assessment, word: RecoverWord, rest: string): Figure | null {
  const board = boardOf(assessment);
  const [head = ""] = rest.split("/");
  switch (word) {
    case "availability":
    case "downtime": {
      const found = board.groups.find(({ group }) => group.id === head);
      if (!found) return null;
      const isAlone = rest === `${head}/alone` || rest.startsWith(`${head}/alone/`);
      const members = isAlone ? found.members.map((one) => ({ ...one, second: null })) : found.members;
      return availabilityOf(board, found.group, members, isAlone ? "alone" : null)[word];
    }
    case "avoided-hour": {
      const found = board.groups.find(({ group }) => group.id === head);
      return found ? avoidedHourFigure(board, found.group, found.members) : null;
    }
    case "recovery":
      return recoveryFigure(board, head.startsWith("w-") ? groupOf(board, head) : head);
    case "capacity":
      return capacityFigure(board, head as RegionId); // one that is none has nothing that comes back there
    case "outage":
    case "hour": {
      const domain = domainOf(board, rest);
      return domain && (word === "outage" ? outageFigure : hourFigure)(board, domain);
    }
  }
}

type RecoverWord = "availability" | "downtime" | "avoided-hour" | "recovery" | "capacity" | "outage" | "hour";

const groupOf = ({ standings }: Board, workload: string): string =>
  standings.find(({ facts }) => facts.workload.id === workload)?.facts.group?.id ?? "";

/** A domain's id may hold anything, an owner's name even a stroke: the longest way to read it that is a domain counts. */
function domainOf(board: Board, rest: string): FailureDomain | null {
  for (let end = rest.length; end > 0; end = rest.lastIndexOf("/", end - 1)) {
    const domain = parseDomain(rest.slice(0, end));
    if (domain && isDomain(board, domain)) return domain;
  }
  return null;
}

/** `region:kt:KR1` → kind and id, cut at the first colon; `null`: no kind of failure domain stands before it. */
export function parseDomain(word: string): FailureDomain | null {
  const at = word.indexOf(":");
  const parsed = FailureDomain.safeParse({ kind: word.slice(0, Math.max(at, 0)), id: word.slice(at + 1) });
  return parsed.success ? parsed.data : null;
}

/** Whether any region of the catalogue stands in it. */
export const isDomain = ({ assessment, places }: Board, { kind, id }: FailureDomain): boolean =>
  assessment.regions.some((place) => places.footprint(place).domains[kind].id === id);
