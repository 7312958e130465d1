import type { ExitTest, ExitTrigger } from "../../shared/model/exit-plan.ts";
import { ExitTestId, ExitTriggerId } from "../../shared/model/id.ts";
import {
  listExitTests,
  listExitTriggers,
  removeExitTest,
  removeExitTrigger,
  saveExitTests,
  saveExitTriggers,
} from "../database/exit-plan.ts";
import type { Calls, Desk } from "./handlers.ts";
import { type Shelf, removing, saving } from "./register-shelf.ts";

type Name = `exit-${"triggers" | "tests"}.${"save" | "remove"}`;

/** What makes the agency leave, and the exits it has tried. */
export function exitPlanCalls(desk: Desk): Calls<Name> {
  return {
    "exit-triggers.save": saving(desk, triggers),
    "exit-triggers.remove": removing(desk, triggers),
    "exit-tests.save": saving(desk, tests),
    "exit-tests.remove": removing(desk, tests),
  };
}

const triggers: Shelf<ExitTrigger> = {
  word: "exit-trigger",
  prefix: "xt",
  idOf: (text) => ExitTriggerId.parse(text),
  list: listExitTriggers,
  save: (writing, row) => saveExitTriggers(writing, [row]),
  remove: removeExitTrigger,
};
const tests: Shelf<ExitTest> = {
  word: "exit-test",
  prefix: "et",
  idOf: (text) => ExitTestId.parse(text),
  list: listExitTests,
  save: (writing, row) => saveExitTests(writing, [row]),
  remove: removeExitTest,
};
