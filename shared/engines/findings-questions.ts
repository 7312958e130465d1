import type { QuestionFinding } from "../model/finding.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { grouped } from "../units/grouped.ts";
import { fieldOf } from "./completeness/fields.ts";
import { qualityOf } from "./completeness/quality.ts";
import { bySeller } from "./findings-evidence.ts";
import { baselines } from "./findings-indicators.ts";
import { type Looked, fewNames } from "./findings-parts.ts";

/** What nobody has said yet and somebody could be asked: inventory, units, prices, contracts, answers of providers, baselines. */
export function questionFindings(looked: Looked): QuestionFinding[] {
  return [
    ...fields(looked),
    ...units(looked),
    ...prices(looked),
    ...contracts(looked),
    ...exitTerms(looked),
    ...facets(looked),
    ...access(looked),
    ...missingBaselines(looked),
  ];
}

type Made = Readonly<{
  origin: string;
  word: string;
  args?: Sentence["args"];
  asked: Sentence;
  page: QuestionFinding["on"]["page"];
  figure?: string | null;
}>;

const question = ({ origin, word, args = {}, asked, page, figure = null }: Made): QuestionFinding => ({
  register: "questions",
  origin: `question/${origin}`,
  on: { page, figure },
  question: say(`findings.ask-${word}`, args),
  asked,
});

/** Fields of the inventory that figures rest on, the one that widens most first; and systems without any data on record. */
function fields({ assessment: { plan } }: Looked): QuestionFinding[] {
  const { gaps } = qualityOf(plan);
  const bare = Math.max(0, ...gaps.map((gap) => gap.bare));
  return [
    ...gaps.flatMap(({ field, of, open }) =>
      open === 0
        ? []
        : [
            question({
              origin: `field/${field}`,
              word: `field-${field}`,
              args: { count: open },
              asked: fieldOf(field).who,
              page: "inventory",
              figure: of === "workload" ? "confidence/inventory" : null,
            }),
          ],
    ),
    ...(bare === 0
      ? []
      : [
          question({
            origin: "data-sets",
            word: "data-sets",
            args: { count: bare },
            asked: say("quality.who-owner"),
            page: "inventory",
          }),
        ]),
  ];
}

/** Systems that no unit answers for. */
function units({ assessment: { plan } }: Looked): QuestionFinding[] {
  const without = plan.groups.filter(({ ownerUnit }) => ownerUnit === null);
  if (without.length === 0) return [];
  return [
    question({
      origin: "owner-unit",
      word: "owner-unit",
      args: { count: without.length, names: fewNames(without.map(({ name }) => name)) },
      asked: say("quality.who-planner"),
      page: "inventory",
    }),
  ];
}

/** Offers workloads are placed on that have no price. */
function prices({ landed }: Looked): QuestionFinding[] {
  return bySeller(landed.filter(({ cell }) => cell.pricedOn === null)).map(([provider, some]) => {
    const { name } = some[0]!.place.provider; // a group has a first
    return question({
      origin: `price/${provider}`,
      word: "price",
      args: { provider: name, count: some.length },
      asked: say("findings.who-provider", { provider: name }),
      page: "catalogue",
    });
  });
}

/** Contracts of which the law, the notice or the fee is not on record. */
function contracts({ assessment: { plan } }: Looked): QuestionFinding[] {
  return plan.commitments.flatMap(({ id, name }) => {
    const terms = plan.contractTerms?.find(({ commitment }) => commitment === id);
    if (terms && terms.jurisdiction !== null && terms.noticeDays !== null && terms.terminationFee !== null) return [];
    return [
      question({
        origin: `contract/${id}`,
        word: "contract",
        args: { name },
        asked: say("findings.who-contract"),
        page: "lock-in",
        figure: `commitment/${id}`,
      }),
    ];
  });
}

/** Terms of the cost of leaving that nobody has typed. */
function exitTerms({ assessment, lockIn }: Looked): QuestionFinding[] {
  const [first] = lockIn.exit;
  if (!first || assessment.scenario.placements.length === 0) return [];
  return [...new Set(lockIn.exit.flatMap(({ missing }) => missing))].sort().map((term) =>
    question({
      origin: `exit/${term}`,
      word: `exit-${term}`,
      asked: say(
        term === "egress" || term === "early-termination-fee" ? "findings.who-contract" : "findings.who-budget",
      ),
      page: "lock-in",
      figure: `exit/${first.date}`,
    }),
  );
}

/** Facets of the providers in use that no fact answers. */
function facets({ landed }: Looked): QuestionFinding[] {
  return bySeller(landed).flatMap(([provider, some]) => {
    const { place } = some[0]!; // a group has a first
    const open = place.facets.filter(({ answer }) => answer === null).length;
    if (open === 0) return [];
    const { name } = place.provider;
    return [
      question({
        origin: `facets/${provider}`,
        word: "facets",
        args: { provider: name, count: open },
        asked: say("findings.who-provider", { provider: name }),
        page: "lock-in",
        figure: `lock-in/${provider}`,
      }),
    ];
  });
}

/** Places of users whose way into the network is not known. */
function access({ assessment: { plan } }: Looked): QuestionFinding[] {
  const without = plan.locations.filter(({ accessMs }) => accessMs === null);
  if (without.length === 0) return [];
  return [
    question({
      origin: "access",
      word: "access",
      args: { count: without.length, names: fewNames(without.map(({ city }) => city)) },
      asked: say("quality.who-infrastructure"),
      page: "compare",
    }),
  ];
}

/** Whoever pays the bills knows these. */
const fromBills: ReadonlySet<string> = new Set(["cost", "hhi-owner", "hhi-provider", "in-cloud"]);

/** What could be measured after the move, if somebody measured it before. */
function missingBaselines(looked: Looked): QuestionFinding[] {
  const without = baselines(looked).filter(({ baseline }) => baseline === null);
  return [...grouped(without, ({ word }) => word).keys()].map((word) =>
    question({
      origin: `baseline/${word}`,
      word: `baseline-${word}`,
      asked: say(fromBills.has(word) ? "findings.who-budget" : "quality.who-monitoring"),
      page:
        word === "cost" ? "cost" : word === "latency" ? "compare" : word === "availability" ? "resilience" : "lock-in",
    }),
  );
}
