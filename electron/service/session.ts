import { basename, extname, resolve } from "node:path";
import type { Input } from "../../shared/contract/contract.ts";
import { refusal } from "../../shared/contract/failure.ts";
import type { Network } from "../../shared/engines/latency/network.ts";
import type { PricesAsPlaced } from "../../shared/engines/assess.ts";
import type { Catalogue } from "../../shared/model/catalogue.ts";
import type { ScenarioId } from "../../shared/model/id.ts";
import type { EditionFacts, OwnEdition } from "../../shared/model/own-edition.ts";
import type { Plan } from "../../shared/model/plan.ts";
import { type Sentence, say } from "../../shared/model/sentence.ts";
import { assetsFolder, loadCatalogue } from "../catalogue/load.ts";
import { saveAgency } from "../database/agency.ts";
import { saveEdition } from "../database/catalogue-copy.ts";
import {
  type Workspace,
  type Writing,
  changeWatch,
  closeWorkspace,
  createWorkspace,
  openWorkspace,
} from "../database/database.ts";
import { saveFxRates } from "../database/fx.ts";
import { saveLocations } from "../database/locations.ts";
import { readPlan } from "../database/plan.ts";
import { saveScenario } from "../database/scenarios.ts";
import { aside, change, lastStepNumber, nextId } from "../database/steps.ts";
import { redo, undo } from "../database/undo.ts";
import { saveWaveSettings } from "../database/waves.ts";
import { defaultAgency, defaultScenario, defaultWaveSettings } from "./defaults.ts";
import { networkOf, ownCatalogue } from "./own-catalogue.ts";
import type { Surroundings } from "./service.ts";

export type NewAgency = Input<"workspace.create">;
export type Session = ReturnType<typeof session>;

/** The bundled edition never changes while a program runs: one copy serves every session of it. */
let bundled: Catalogue | null = null;

/** What one host has open: one workspace at a time, the catalogue beside it, and the plan as it was last read. */
export function session({ now, by, nativeBinding, recent }: Surroundings) {
  let workspace: Workspace | null = null;
  let hasChangedOutside: () => boolean = () => false;
  let read: { moment: string; plan: Plan } | null = null;
  let own: ReturnType<typeof ownCatalogue> | null = null;
  /** How often another program was found to have changed the file. */
  let outside = 0;
  /** A thread of this program is changing the workspace; until it is done nobody else may. */
  let isChangedBeside = false;
  const options = nativeBinding === null ? {} : { nativeBinding };
  const network = networkOf();
  const told = (name: Sentence) => ({ at: now().toISOString(), by, name });

  function required(): Workspace {
    if (!workspace) throw refusal("no-workspace");
    return workspace;
  }

  function writable(): Workspace {
    const open = required();
    if (isChangedBeside) throw refusal("import-under-way");
    if (open.readOnly) throw refusal("read-only", { why: open.because ?? { ko: "", en: "" } });
    return open;
  }

  const bundledCatalogue = (): Catalogue => (bundled ??= loadCatalogue(assetsFolder()));

  /** Differs after every step, here or by another program. */
  function moment(db: Workspace["db"]): string {
    if (hasChangedOutside()) outside += 1;
    return `${outside}/${lastStepNumber(db)}`;
  }

  /** The facts that count: the bundled edition, with what the open workspace adds to it and puts in use. */
  function catalogue(): Catalogue {
    if (!workspace || !own) return bundledCatalogue();
    return own.catalogue(bundledCatalogue(), moment(workspace.db));
  }

  function hold(opened: Workspace): void {
    workspace = opened;
    hasChangedOutside = changeWatch(opened.db);
    own = ownCatalogue(opened.db);
    read = null;
  }

  function close(): void {
    if (workspace) closeWorkspace(workspace);
    workspace = null;
    own = null;
    read = null;
  }

  return {
    bundled: bundledCatalogue,
    catalogue,
    /** The prices of an edition the open workspace keeps, read once. */
    editionFacts(edition: Pick<OwnEdition, "id" | "digest">): EditionFacts {
      required();
      return own!.factsOf(edition);
    },
    current: (): Workspace | null => workspace,
    required,

    async open(path: string): Promise<void> {
      const opened = openWorkspace(resolve(path), options);
      close();
      hold(opened);
      await recent?.add(opened.path);
    },

    /** Makes a workspace with what every plan begins with: the agency, one scenario, the catalogue edition of today. */
    async create(path: string, given: NewAgency, more?: (writing: Writing) => void): Promise<void> {
      const file = extname(path) === "" ? `${path}.sovplan` : path;
      const today = now().toISOString().slice(0, 10);
      const { id, digest } = bundledCatalogue().edition;
      const made = createWorkspace(
        file,
        told(say("workspace.step-create", { name: given.agency })),
        (writing) => {
          const agency = defaultAgency(given, today);
          saveAgency(writing, agency);
          saveEdition(writing, { id, digest });
          saveWaveSettings(writing, defaultWaveSettings);
          saveLocations(writing, []);
          saveFxRates(writing, []);
          saveScenario(
            writing,
            defaultScenario(agency, (prefix) => nextId(writing, prefix)),
          );
          more?.(writing);
        },
        options,
      );
      close();
      hold(made);
      await recent?.add(made.path);
    },

    close,

    /** One named change: saved whole when this returns, undone whole by one undo. */
    change: <Result>(name: Sentence, work: (writing: Writing) => Result): Result =>
      change(writable().db, told(name), work),
    /** Hands the workspace to a thread that changes it; nobody else changes it until `done`. */
    changing(): { db: Workspace["db"]; done: () => void } {
      const { db } = writable();
      isChangedBeside = true;
      return { db, done: () => (isChangedBeside = false) };
    },
    /** Keeps what was worked out from the plan, outside its history; `false`: this workspace cannot be written now. */
    aside(work: (writing: Writing) => void): boolean {
      const { db, readOnly } = required();
      if (readOnly || isChangedBeside) return false;
      aside(db, work);
      return true;
    },
    undo: (): Sentence => undo(writable().db, told(say(""))),
    redo: (): Sentence => redo(writable().db, told(say(""))),

    /** The plan as it stands; read again only after a step, here or by another program. */
    plan(): Plan {
      const { db } = required();
      const now = moment(db);
      if (read?.moment !== now) read = { moment: now, plan: readPlan(db) };
      return read.plan;
    },

    /** The prices a scenario's placement was made with; `null` where they are those of today. */
    pricesAsPlaced(scenario: ScenarioId): PricesAsPlaced | null {
      const { db } = required();
      return own!.pricesAsPlaced(catalogue(), scenario, moment(db));
    },

    /** Round trips by the facts that count, also where no workspace is open. */
    network: (): Network => network(catalogue()),

    name: (): string => basename(required().path).normalize("NFC"),
  };
}
