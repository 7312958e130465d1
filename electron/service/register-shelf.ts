import { refusal } from "../../shared/contract/failure.ts";
import type { ScenarioId } from "../../shared/model/id.ts";
import { say } from "../../shared/model/sentence.ts";
import type { Reading, Writing } from "../database/database.ts";
import { findScenario } from "../database/scenarios.ts";
import { nextId } from "../database/steps.ts";
import type { Desk } from "./handlers.ts";

export type Entry = Readonly<{ id: string; scenario: ScenarioId }>;

/** Where entries of one kind are kept, and what a step of the history calls one. */
export type Shelf<Row extends Entry> = Readonly<{
  word: "risk" | "decision" | "question" | "indicator" | "exit-trigger" | "exit-test";
  prefix: string;
  idOf: (text: string) => Row["id"];
  list: (db: Reading) => readonly Row[];
  save: (writing: Writing, row: Row) => void;
  remove: (writing: Writing, id: Row["id"]) => void;
}>;

/** Saves one entry, a new one where its id is `null`; gives the id back. */
export function saving<Row extends Entry>({ session, changed }: Desk, { word, prefix, idOf, list, save }: Shelf<Row>) {
  return (given: Omit<Row, "id"> & { id: Row["id"] | null }): { id: Row["id"] } => {
    const isNew = given.id === null;
    const made = session.change(say(`registers.step-${word}-${isNew ? "add" : "change"}`), (writing) => {
      if (!findScenario(writing, given.scenario))
        throw refusal("no-such-scenario", { name: given.scenario }, "scenario");
      if (given.id !== null && !list(writing).some((row) => row.id === given.id))
        throw refusal("gone", { id: given.id }, "id");
      const own = given.id ?? idOf(nextId(writing, prefix));
      save(writing, { ...given, id: own } as Row); // all of a row, with its id
      return own;
    });
    changed("registers");
    return { id: made };
  };
}

/** Removes entries, all of them or none. */
export function removing<Row extends Entry>({ session, changed }: Desk, { word, list, remove }: Shelf<Row>) {
  return ({ ids }: { ids: readonly Row["id"][] }): Record<string, never> => {
    session.change(say(`registers.step-${word}-remove`, { count: ids.length }), (writing) => {
      const held = new Set(list(writing).map((row) => row.id));
      ids.forEach((id, at) => {
        if (!held.has(id)) throw refusal("gone", { id }, `ids.${at}`);
        remove(writing, id);
      });
    });
    changed("registers");
    return {};
  };
}
