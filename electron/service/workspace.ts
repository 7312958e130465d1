import { existsSync } from "node:fs";
import { createHash } from "node:crypto";
import { basename } from "node:path";
import { refusal } from "../../shared/contract/failure.ts";
import { fxDoubtList, fxDoubts } from "../../shared/exchange/fx-doubts.ts";
import { LocationId } from "../../shared/model/id.ts";
import { say } from "../../shared/model/sentence.ts";
import { inBothLanguages } from "../../shared/text/text.ts";
import { saveAgency } from "../database/agency.ts";
import { checkWorkspace } from "../database/database.ts";
import { readSeal } from "../database/digest.ts";
import { listFxRates, saveFxRates } from "../database/fx.ts";
import { listLocations, saveLocations } from "../database/locations.ts";
import { readCounts } from "../database/plan.ts";
import { listScenarios } from "../database/scenarios.ts";
import { readAgency } from "../database/agency.ts";
import { listSteps, nextId, stepRows } from "../database/steps.ts";
import { redoName, undoName } from "../database/undo.ts";
import type { Calls, Desk } from "./handlers.ts";
import { fillWithSample, newAgencyOf } from "./sample.ts";

type Name =
  | "workspace.state"
  | "workspace.create"
  | "workspace.sample"
  | "workspace.choose"
  | "workspace.recent"
  | "workspace.close"
  | "workspace.check"
  | "workspace.undo"
  | "workspace.redo"
  | "workspace.history"
  | "workspace.step"
  | "agency.save"
  | "locations.list"
  | "locations.save"
  | "fx.list"
  | "fx.save";

/** The workspace itself: opening, undoing, its history, and whose plan it is. */
export function workspaceCalls({ surroundings, session, changed }: Desk): Calls<Name> {
  const { dialogs, recent, door } = surroundings;

  async function askWhere(suggested: string): Promise<string> {
    if (!dialogs.create) throw refusal("no-dialogs");
    const path = await dialogs.create(`${suggested.replace(/[\\/:*?"<>|]/g, " ").trim()}.sovplan`);
    if (path === null) throw refusal("cancelled");
    return path;
  }
  /** Back or forth in the history. What is asked of the catalogue is asked again only where it is another one now. */
  function travel(go: () => unknown): void {
    const before = session.catalogue();
    go();
    changed("workspace", ...(session.catalogue() === before ? [] : ["catalogue"]));
  }
  const paths = async (): Promise<readonly string[]> => (await recent?.list()) ?? [];

  return {
    "workspace.state": async () => {
      const open = session.current();
      const state = open && {
        name: session.name(),
        readOnly: open.readOnly,
        because: open.because,
        savedAt: listSteps(open.db, { before: null, limit: 1 })[0]?.at ?? null,
        agency: readAgency(open.db),
        scenarios: listScenarios(open.db).map(({ id, name }) => ({ id, name })),
        undo: open.readOnly ? null : undoName(open.db),
        redo: open.readOnly ? null : redoName(open.db),
        counts: readCounts(open.db),
      };
      return {
        door,
        open: state,
        recent: (await paths()).map((path) => ({
          id: recentId(path),
          name: basename(path).normalize("NFC"),
          exists: existsSync(path),
        })),
      };
    },
    "workspace.create": async (given) => {
      await session.create(await askWhere(given.agency), given);
      changed("workspace", "catalogue");
      return {};
    },
    "workspace.sample": async ({ sample }) => {
      const given = newAgencyOf(sample);
      await session.create(await askWhere(given.agency), given);
      await fillWithSample(session, sample, { ...surroundings, at: surroundings.now().toISOString() });
      changed("workspace", "catalogue");
      return {};
    },
    "workspace.choose": async () => {
      if (!dialogs.open) throw refusal("no-dialogs");
      const path = await dialogs.open();
      if (path === null) return { opened: false };
      await session.open(path);
      changed("workspace", "catalogue");
      return { opened: true };
    },
    "workspace.recent": async ({ id }) => {
      const path = (await paths()).find((path) => recentId(path) === id);
      if (!path) throw refusal("no-such-recent");
      await session.open(path);
      changed("workspace", "catalogue");
      return {};
    },
    "workspace.close": () => {
      session.close();
      changed("workspace", "catalogue");
      return {};
    },
    "workspace.check": () => {
      const open = session.required();
      const findings = checkWorkspace(open).map(inBothLanguages);
      return { sound: findings.length === 0, findings, digest: readSeal(open.db)?.content ?? "" };
    },
    "workspace.undo": () => {
      travel(session.undo);
      return {};
    },
    "workspace.redo": () => {
      travel(session.redo);
      return {};
    },
    "workspace.history": ({ before, limit }) => listSteps(session.required().db, { before, limit }),
    "workspace.step": ({ number }) => stepRows(session.required().db, number).map((row) => ({ ...row })),

    "agency.save": (agency) => {
      session.change(say("workspace.step-agency"), (writing) => saveAgency(writing, agency));
      changed("workspace");
      return {};
    },
    "locations.list": () => listLocations(session.required().db),
    "locations.save": ({ locations }) => {
      const cities = new Set(session.catalogue().cities.map(({ name }) => name.en));
      const stranger = locations.findIndex(({ city }) => !cities.has(city));
      if (stranger >= 0)
        throw refusal("no-such-city", { city: locations[stranger]!.city }, `locations.${stranger}.city`);
      session.change(say("workspace.step-locations", { count: locations.length }), (writing) => {
        const before = listLocations(writing);
        saveLocations(
          writing,
          locations.map((location) => ({
            ...location,
            id: before.find(({ city }) => city === location.city)?.id ?? LocationId.parse(nextId(writing, "loc")),
          })),
        );
      });
      changed("locations");
      return {};
    },
    "fx.list": () => listFxRates(session.required().db),
    "fx.save": ({ rates, confirm = false }) => {
      const doubts = confirm ? [] : fxDoubts(rates, listFxRates(session.required().db));
      if (doubts.length > 0) throw refusal("fx-doubts", { list: fxDoubtList(doubts) }, "rates");
      session.change(say("workspace.step-fx", { count: rates.length }), (writing) => saveFxRates(writing, rates));
      changed("fx");
      return {};
    },
  };
}

/** A page learns a name and this, never a path. */
const recentId = (path: string): string => createHash("sha256").update(path).digest("hex").slice(0, 16);
