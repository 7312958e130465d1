import { setFlagsFromString } from "node:v8";

/** What V8 is told not to do with WebAssembly: compile a second time, better, what has run often. */
const SECOND_COMPILING = ["wasm-tier-up", "wasm-dynamic-tiering"];

let asking = 0;

/**
 * Lets WebAssembly that begins from now on run as it is compiled first, until the function that comes back is called.
 *
 * The typesetting engine is 28 MB of code that runs for two or three seconds: compiling its busiest parts a second time took as
 * long as it saved and held 110 MB meanwhile. The switch is one for the whole process, so the caller gives it back as soon as he is
 * done, also when he is cancelled; a solver that begins in those seconds runs slower and answers the same. In Electron nothing is
 * switched: its host lives for days, and Chromium may have sealed such switches.
 */
export function quickCode(): () => void {
  if ("electron" in process.versions) return () => undefined;
  asking += 1;
  if (asking === 1) for (const flag of SECOND_COMPILING) setFlagsFromString(`--no-${flag}`);
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    asking -= 1;
    if (asking === 0) for (const flag of SECOND_COMPILING) setFlagsFromString(`--${flag}`);
  };
}
