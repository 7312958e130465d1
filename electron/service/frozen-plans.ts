import { refusal } from "../../shared/contract/failure.ts";
import type { PricesAsPlaced } from "../../shared/engines/assess.ts";
import { canonicalJson } from "../../shared/exchange/canonical.ts";
import type { Catalogue } from "../../shared/model/catalogue.ts";
import { FrozenPlan } from "../../shared/model/frozen-plan.ts";
import type { ScenarioId } from "../../shared/model/id.ts";
import type { PlanVersion } from "../../shared/model/plan-version.ts";
import { listBatches } from "../database/batches.ts";
import { readPricesKept } from "../database/catalogue-copy.ts";
import type { Reading, Writing } from "../database/database.ts";
import { keepBytes, readKeptBytes } from "../database/kept-bytes.ts";
import { listPlanVersions } from "../database/plan-versions.ts";
import { pricesBeside } from "./as-placed.ts";
import { type Assessments, type Inputs, assessments } from "./assessments.ts";
import { networkOf } from "./own-catalogue.ts";
import type { Session } from "./session.ts";

/** A version with everything it was made from, and the results that follow. */
export type Frozen = Readonly<{
  version: PlanVersion;
  plan: FrozenPlan;
  catalogue: Catalogue;
  inputs: Inputs;
  results: Assessments;
}>;

/** What has been read of one open workspace; kept bytes never change, so nothing here goes stale. */
type Held = {
  plans: Map<string, FrozenPlan>;
  catalogue: { digest: string; catalogue: Catalogue } | null;
  results: { key: string; inputs: Inputs; results: Assessments } | null;
};
const held = new WeakMap<Reading, Held>();

/** The versions of the open workspace, read from the bytes that were kept with them. */
export function frozenPlans(session: Session) {
  function heldOf(db: Reading): Held {
    const found = held.get(db) ?? { plans: new Map(), catalogue: null, results: null };
    held.set(db, found);
    return found;
  }

  function find(number: number, field: string): PlanVersion {
    const found = listPlanVersions(session.required().db).find((version) => version.number === number);
    if (!found) throw refusal("no-such-version", { number }, field);
    return found;
  }

  function planOf({ plan: digest, label }: PlanVersion): FrozenPlan {
    const { db } = session.required();
    const { plans } = heldOf(db);
    const before = plans.get(digest);
    if (before) return before;
    const read = FrozenPlan.parse(jsonOf(db, digest, label));
    plans.set(digest, read);
    return read;
  }

  /** What was kept was checked when it was frozen, and is what it was by its digest: it is not held against the model again. */
  function catalogueOf({ catalogue: digest, label }: PlanVersion): Catalogue {
    const { db } = session.required();
    const here = heldOf(db);
    if (here.catalogue?.digest !== digest)
      here.catalogue = { digest, catalogue: jsonOf(db, digest, label) as Catalogue }; // see above
    return here.catalogue.catalogue;
  }

  function open(number: number, field = "number"): Frozen {
    const version = find(number, field);
    const plan = planOf(version);
    const catalogue = catalogueOf(version);
    const here = heldOf(session.required().db);
    const key = `${version.plan} ${version.catalogue}`;
    if (here.results?.key !== key) {
      const inputs = inputsOf(plan, catalogue);
      here.results = { key, inputs, results: assessments(inputs) };
    }
    return { version, plan, catalogue, inputs: here.results.inputs, results: here.results.results };
  }

  return { list: () => listPlanVersions(session.required().db), find, planOf, catalogueOf, open };
}

function jsonOf(db: Reading, digest: string, label: string): unknown {
  const bytes = readKeptBytes(db, digest);
  if (!bytes) throw refusal("version-damaged", { label });
  return JSON.parse(bytes.toString());
}

/** Everything that follows from a frozen plan, as from the open one. */
export const resultsOfFrozen = (frozen: FrozenPlan, catalogue: Catalogue): Assessments =>
  assessments(inputsOf(frozen, catalogue));

function inputsOf({ plan, prices, holidays }: FrozenPlan, catalogue: Catalogue): Inputs {
  const network = networkOf();
  const priced = new Map<ScenarioId, PricesAsPlaced | null>();
  return {
    plan: () => plan,
    catalogue: () => catalogue,
    pricesAsPlaced(scenario) {
      const before = priced.get(scenario);
      if (before !== undefined) return before;
      const kept = prices.find((one) => one.scenario === scenario);
      const services = new Map((kept?.services ?? []).map(({ region, services }) => [region, services]));
      const made = pricesBeside(catalogue, { offers: kept?.offers ?? [], services });
      priced.set(scenario, made);
      return made;
    },
    network: () => network(catalogue),
    current: () => null,
    holidays,
    solved: () => null,
  };
}

/** The plan as it would be frozen under a label: a new version of it is nobody's approval yet. */
export function frozenNow(
  session: Session,
  results: Assessments,
  given: Readonly<{ scenario: ScenarioId; label: string }> & Pick<FrozenPlan, "headline" | "changed">,
): FrozenPlan {
  const { db } = session.required();
  const now = session.plan();
  const { scenario, label, headline, changed } = given;
  return throughText({
    frozenFormat: 1,
    scenario,
    plan: { ...now, agency: { ...now.agency, planVersion: label, planStatus: "draft" } },
    prices: now.scenarios.map(({ id }) => {
      const { offers, services } = readPricesKept(db, id);
      return {
        scenario: id,
        offers: [...offers],
        services: [...services].map(([region, list]) => ({ region, services: [...list] })),
      };
    }),
    holidays: results.holidays(),
    imports: listBatches(db).map(({ report }) => report),
    headline: [...headline],
    changed: changed === null ? null : [...changed],
  });
}

/** As it will be read again: what is worked out from it is worked out from the kept form, key by key. */
export const throughText = <Value>(value: Value): Value => JSON.parse(canonicalJson(value)) as Value; // JSON of a JSON value

export function keepFrozen(writing: Writing, plan: FrozenPlan, catalogue: Catalogue) {
  const keep = (value: unknown): string => keepBytes(writing, Buffer.from(canonicalJson(value)), { packed: true });
  return { plan: keep(plan), catalogue: keep(catalogue) };
}
