import { providerOf } from "../../model/id.ts";
import type { PlanChange } from "../../model/plan-difference.ts";
import type { Requirement } from "../../model/requirement.ts";
import type { Placement, Scenario } from "../../model/scenario.ts";
import { type Text, say } from "../../model/sentence.ts";
import { countryText } from "../../text/country-name.ts";
import { limitSentence } from "../../text/limit-words.ts";
import { inBothLanguages } from "../../text/text.ts";
import { isSame, joined, notStated, plainText, valueText } from "./leaves.ts";
import type { Side } from "./side.ts";
import { changesOf, thingSentence } from "./things.ts";

const word = (key: string, args: Readonly<Record<string, string | number | Text>> = {}): Text =>
  inBothLanguages({ key, args });
const words = (prefix: string, all: readonly string[]): Text =>
  joined(
    all.map((one) => word(`${prefix}${one}`)),
    ", ",
  );

/** What the scenario itself says otherwise: its requirements line by line, its settings, what was set against a verdict. */
export function requirementChanges(from: Side, to: Side): PlanChange[] {
  return [
    ...changesOf(
      ({ scenario }: Side) => scenario?.requirements ?? [],
      {
        theme: "requirements",
        kind: "requirement",
        key: ({ id }) => id,
        name: requirementLine,
        skip: ["kind", "gate", "limit"],
      },
      from,
      to,
    ),
    ...rewordedRequirements(from, to),
    ...changesOf(
      ({ scenario }: Side) => scenario?.overrides ?? [],
      {
        theme: "requirements",
        kind: "override",
        key: ({ workload, rule, region }) => `${workload}/${rule}@${region ?? "*"}`,
        name: ({ workload, rule }, { nameOf }) => joined([nameOf(workload), plainText(rule)], " · "),
        skip: ["workload", "rule", "region"],
      },
      from,
      to,
    ),
    ...changesOf(
      ({ scenario }: Side) => (scenario ? [scenario] : []),
      {
        theme: "requirements",
        kind: "scenario",
        key: ({ id }) => id,
        name: ({ name }) => name,
        skip: ["requirements", "pins", "placements", "recoveries", "overrides"],
      },
      from,
      to,
    ),
    ...otherScenarios(from, to),
  ];
}

/** A gate or a limit is one line: what it said, and what it says. */
function rewordedRequirements(from: Side, to: Side): PlanChange[] {
  const before = new Map((from.scenario?.requirements ?? []).map((one) => [one.id, one]));
  return (to.scenario?.requirements ?? []).flatMap((now): PlanChange[] => {
    const was = before.get(now.id);
    if (!was || isSame(asked(was), asked(now))) return [];
    return [
      {
        theme: "requirements",
        kind: "changed",
        about: `requirement/${now.id}`,
        thing: thingSentence("requirement", requirementLine(now, to)),
        field: say("difference.field.asked"),
        before: requirementLine(was, from),
        after: requirementLine(now, to),
        figure: null,
      },
    ];
  });
}

const asked = (requirement: Requirement): unknown =>
  requirement.kind === "gate" ? requirement.gate : requirement.kind === "limit" ? requirement.limit : null;

/** Scenarios that are not the one of the plan: only that they came, went or were changed. */
function otherScenarios(from: Side, to: Side): PlanChange[] {
  const others = ({ plan, scenario }: Side): readonly Scenario[] =>
    plan.scenarios.filter(({ id }) => id !== scenario?.id);
  const before = new Map(others(from).map((one) => [one.id, one]));
  const after = new Map(others(to).map((one) => [one.id, one]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id): PlanChange[] => {
    const [was, is] = [before.get(id), after.get(id)];
    if (was && is && isSame(was, is)) return [];
    const change = { field: null, before: null, after: null, figure: null, theme: "requirements" } as const;
    const thing = thingSentence("other-scenario", (is ?? was)!.name); // of one of the two
    return [{ ...change, about: `scenario/${id}`, thing, kind: was && is ? "changed" : is ? "added" : "removed" }];
  });
}

/** Where workloads go: moved, newly placed, not placed any more; pins and second places beside it. */
export function placementChanges(from: Side, to: Side): PlanChange[] {
  const both = new Set(from.plan.workloads.map(({ id }) => id));
  const known = to.plan.workloads.filter(({ id }) => both.has(id));
  const [was, is] = [placementsOf(from), placementsOf(to)];
  const nowhere = word("difference.not-placed");
  return [
    ...known.flatMap(({ id, name }): PlanChange[] => {
      const [before, after] = [was.get(id), is.get(id)];
      if (isSame(before, after)) return [];
      return [
        {
          theme: "placement",
          kind: before && after ? "changed" : after ? "added" : "removed",
          about: `placement/${id}`,
          thing: thingSentence("workload", name),
          field: say("difference.field.placement"),
          before: before ? placeText(before, from) : nowhere,
          after: after ? placeText(after, to) : nowhere,
          figure: null,
        },
      ];
    }),
    ...changesOf(
      ({ scenario }: Side) => scenario?.recoveries ?? [],
      {
        theme: "placement",
        kind: "recovery",
        key: ({ workload }) => workload,
        name: ({ workload }, { nameOf }) => nameOf(workload),
        skip: ["workload"],
      },
      from,
      to,
    ),
    ...changesOf(
      ({ scenario }: Side) => scenario?.pins ?? [],
      {
        theme: "placement",
        kind: "pin",
        key: ({ workload, region }) => `${workload}@${region}`,
        name: ({ workload, region }, { nameOf }) => joined([nameOf(workload), nameOf(region)], " · "),
        skip: ["workload", "region"],
      },
      from,
      to,
    ),
  ];
}

const placementsOf = ({ scenario }: Side): Map<string, Placement> =>
  new Map((scenario?.placements ?? []).map((placement) => [placement.workload, placement]));

/** `네이버 gov-KR · s4-g3 · 1년 약정` */
function placeText({ region, offer, term }: Placement, { nameOf }: Side): Text {
  const code = offer.startsWith(`${region}:`)
    ? offer.slice(region.length + 1)
    : offer.slice(providerOf(region).length + 1);
  const bought = term === undefined ? [] : [valueText(term, "term", { kind: "placement", nameOf })];
  return joined([nameOf(region), plainText(code), ...bought], " · ");
}

/** In which wave each workload goes. The waves themselves are things of their own. */
export function waveChanges(from: Side, to: Side): PlanChange[] {
  const [was, is] = [waveOf(from), waveOf(to)];
  const both = new Set(from.plan.workloads.map(({ id }) => id));
  const name = (wave: string | undefined, { nameOf }: Side): Text =>
    wave === undefined ? word("difference.no-wave") : nameOf(wave);
  return to.plan.workloads
    .filter(({ id }) => both.has(id) && was.get(id) !== is.get(id))
    .map((workload): PlanChange => ({
      theme: "waves",
      kind: "changed",
      about: `wave-of/${workload.id}`,
      thing: thingSentence("workload", workload.name),
      field: say("difference.field.wave"),
      before: name(was.get(workload.id), from),
      after: name(is.get(workload.id), to),
      figure: null,
    }));
}

const waveOf = ({ plan, scenario }: Side): Map<string, string> =>
  new Map(
    plan.waves
      .filter((wave) => wave.scenario === scenario?.id)
      .flatMap(({ id, workloads }) => workloads.map((workload) => [workload, id] as const)),
  );

/** A requirement in one line, by the words it has everywhere. */
export function requirementLine(requirement: Requirement, { nameOf }: Side): Text {
  if (requirement.kind === "weight") return word(`criterion.${requirement.criterion}`);
  if (requirement.kind === "limit")
    return inBothLanguages(
      limitSentence(requirement.limit, (kind, id) => (kind === "country" ? countryText(id) : nameOf(id))),
    );
  const { gate } = requirement;
  switch (gate.is) {
    case "rule-pack": {
      const pack = word("requirement.rule-pack", { pack: nameOf(gate.pack) });
      if (!gate.switches?.length) return pack;
      return word("requirement.switched", { pack, switches: gate.switches.join(", ") });
    }
    case "residency":
    case "owner-country":
      return word(`requirement.${gate.is}`, { countries: joined(gate.countries.map(countryText), ", ") });
    case "price-class":
      return word("requirement.price-class", { classes: words("price-class.", gate.classes) });
    case "user-latency":
      return word("requirement.user-latency", { ms: gate.maxMs });
    case "seal-minimum": {
      const levels = Object.entries(gate.minimum).sort(([a], [b]) => (a < b ? -1 : 1));
      return word("requirement.seal-minimum", { levels: levels.map(([one, level]) => `${one} ≥ ${level}`).join(", ") });
    }
    case "not-provider":
      return word("requirement.not-provider", {
        providers: gate.providers.length === 0 ? notStated() : joined(gate.providers.map(nameOf), ", "),
      });
    case "zone":
      return word("requirement.zone", { zones: words("catalogue.zone-", gate.zones) });
    case "certificate":
      return word("requirement.certificate", { scheme: gate.scheme, least: gate.least });
    case "platform":
      return word("requirement.platform", {
        wanted: joined(
          [...gate.families.map(plainText), ...gate.interfaces.map((one) => word(`catalogue.${one}`))],
          ", ",
        ),
      });
    case "priced":
    case "known-owner":
    case "gpu":
      return word(`requirement.${gate.is}`);
  }
}
