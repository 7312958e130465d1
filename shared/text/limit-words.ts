import type { Limit } from "../model/requirement.ts";
import { type Sentence, type Text, say } from "../model/sentence.ts";
import type { Money } from "../units/money.ts";
import { formatMoney } from "./format.ts";
import { type TextKey, inBothLanguages } from "./text.ts";

/** What a limit may speak of, by its id. */
export type LimitSubject = "provider" | "owner" | "country" | "control-plane" | "region" | "workload" | "group";
/** Names of what limits speak of; an id nobody knows is its own name. */
export type LimitNames = (kind: LimitSubject, id: string) => Text;

const LISTED = 3;

/**
 * What a limit asks, in one line: on the page, in the plan, on the command line and where limits contradict each other.
 *
 * It names what is limited and how far, not what it is for: that is the requirement's note.
 */
export function limitSentence(limit: Limit["limit"], nameOf: LimitNames): Sentence {
  switch (limit.is) {
    case "share":
      return say(`requirement.share-${limit.of}`, {
        who:
          limit.id === null
            ? word(`requirement.each-${limit.layer}`)
            : word(`requirement.one-${limit.layer}`, { name: nameOf(limit.layer, limit.id) }),
        max: rounded(limit.max * 100, 1),
      });
    case "concentration":
      return say(`requirement.concentration-${limit.of}`, {
        layer: word(`requirement.layer-${limit.layer}`),
        max: rounded(limit.max, 0),
      });
    case "budget":
      return say("requirement.budget", { amount: amount(limit.perYear) });
    case "total-budget":
      return say("requirement.total-budget", { amount: amount(limit.total) });
    case "providers":
      return providersSentence(limit);
    case "group-together":
      return say("requirement.group-together");
    case "together":
      return say(`requirement.together-${limit.in}`, { members: members(limit.members, nameOf) });
    case "apart":
      return say("requirement.apart", {
        members: members(limit.members, nameOf),
        from: word(`requirement.from-${limit.from}`),
      });
    case "near":
      return say("requirement.near", { members: members(limit.members, nameOf), ms: limit.maxRttMs });
    case "quota":
      return say(`requirement.quota-${limit.of}`, { where: nameOf(limit.at.kind, limit.at.id), max: limit.max });
    case "mean":
      return say(`requirement.mean-${limit.criterion}`, { bound: limit.bound });
    case "commitments":
      return say("requirement.commitments");
    case "recovery":
      return say("requirement.recovery", { from: word(`requirement.from-${limit.from}`) });
    case "terms":
      return say("requirement.terms", { terms: listed(limit.terms.map((term) => word(`requirement.term-${term}`))) });
  }
}

function providersSentence({ max, onboarding, perYear }: Extract<Limit["limit"], { is: "providers" }>): Sentence {
  const costs =
    onboarding && perYear
      ? word("requirement.opening-both", { once: amount(onboarding), yearly: amount(perYear) })
      : onboarding
        ? word("requirement.opening-once", { once: amount(onboarding) })
        : perYear
          ? word("requirement.opening-yearly", { yearly: amount(perYear) })
          : null;
  if (max === null) return costs ? say("requirement.openings", { costs }) : say("requirement.providers-any");
  return costs ? say("requirement.providers-openings", { max, costs }) : say("requirement.providers", { max });
}

const word = (key: TextKey, args: Sentence["args"] = {}): Text => inBothLanguages({ key, args });

/** Money as people read it, one amount and not a range. */
export function amount({ minor, currency }: Money): Text {
  const value = { low: minor, high: minor, currency };
  return { ko: formatMoney("ko", value), en: formatMoney("en", value) };
}

function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}

/** The first few by name, then how many more there are. */
function members(all: Extract<Limit["limit"], { is: "apart" }>["members"], nameOf: LimitNames): Text {
  const names = all.map(({ kind, id }) => nameOf(kind, id));
  const first = listed(names.slice(0, LISTED));
  return names.length <= LISTED ? first : word("requirement.and-more", { names: first, count: names.length - LISTED });
}

const listed = (all: readonly Text[]): Text => ({
  ko: all.map(({ ko }) => ko).join(", "),
  en: all.map(({ en }) => en).join(", "),
});
