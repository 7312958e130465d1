import { sameFactIn } from "../../shared/catalogue/bundled-side.ts";
import { listOwnFacts } from "../database/own-facts.ts";
import type { Calls, Desk } from "./handlers.ts";

/** The bundled side of each fact of the planner, so that both can be shown. */
export function besideCalls({ session }: Desk): Calls<"own-facts.beside"> {
  return {
    "own-facts.beside": () => {
      const open = session.current();
      const bundled = session.bundled();
      return open ? listOwnFacts(open.db).map(({ id, fact }) => ({ id, bundled: sameFactIn(bundled, fact) })) : [];
    },
  };
}
