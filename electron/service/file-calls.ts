import { basename } from "node:path";
import { refusal } from "../../shared/contract/failure.ts";
import type { Assessments } from "./assessments.ts";
import type { Calls, Desk } from "./handlers.ts";
import { versionDesk } from "./version-desk.ts";

type Name =
  | "files.receive"
  | "files.read"
  | "files.save"
  | "work.stop"
  | "work.finish"
  | "figure.explain"
  | "plan.digest"
  | "latency.predict";

/** Files in passing, figures taken apart, and digests over the whole. */
export function fileCalls({ surroundings, session, desk, stop, finish }: Desk, results: Assessments): Calls<Name> {
  return {
    "files.receive": ({ name, bytes }) => ({ file: desk.receive(name, bytes) }),
    "files.read": ({ file }) => desk.read(file),
    "files.save": async ({ file }) => {
      if (!surroundings.dialogs.save) throw refusal("no-dialogs");
      const path = await surroundings.dialogs.save(desk.nameOf(file));
      if (path === null) return { saved: false, name: null };
      desk.copyTo(file, path);
      return { saved: true, name: basename(path) };
    },
    "work.stop": ({ work }) => {
      stop(work);
      return {};
    },
    "work.finish": ({ work }) => {
      finish(work);
      return {};
    },
    "figure.explain": ({ scenario, id, version }) => {
      if (version === undefined) return results.figure(scenario, id);
      const frozen = versionDesk(session, results).versionInputs(version);
      return frozen.results.figure(frozen.scenario, id);
    },
    "plan.digest": ({ scenario }) => results.digests(scenario),
    "latency.predict": ({ pairs }) => results.predict(pairs),
  };
}
