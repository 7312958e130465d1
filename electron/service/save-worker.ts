import { parentPort } from "node:worker_threads";
import { Refusal } from "../../shared/contract/failure.ts";
import { connectBeside } from "../database/database.ts";
import { type FromSaver, type ToSaver, arriving } from "./save-thread.ts";
import { type Begun, savePlan } from "./saving.ts";

/** Runs beside the thread of imports and writes what that one lays. */
const port = parentPort;
if (port === null) throw new Error("plans are saved in a thread, started by save-thread.ts");
const say = (message: FromSaver): void => port.postMessage(message);

port.once("message", (message: ToSaver) => {
  if (!("save" in message)) throw new Error("the thread that saves is first told what");
  const { workspace, nativeBinding, posted, ...saving } = message.save;
  try {
    const db = connectBeside(workspace, "write", nativeBinding === null ? {} : { nativeBinding });
    try {
      const portions = (begun: Begun) => {
        say({ begun });
        return arriving(port, posted);
      };
      savePlan(db, saving, portions, (rows) => say({ written: rows }));
    } finally {
      db.close();
    }
    say({ saved: true });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say({ refused: error.failure });
  }
});
