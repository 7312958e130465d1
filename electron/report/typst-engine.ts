import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { TypstCompiler } from "@myriaddreamin/typst.ts/compiler";

/** Memory one cell of a table takes in the engine, and what the rest of a plan with its charts takes. */
const BYTES_PER_CELL = 10_000;
const BASE_BYTES = 160 * 2 ** 20;
const MOST_BYTES = 1024 * 2 ** 20;

type Emptied = ArrayBuffer & { transfer: (bytes: number) => ArrayBuffer };

/** How its memory is taken and given back: the engine's own names for it. */
type Exports = Readonly<{
  __wbindgen_export: (bytes: number, align: number) => number;
  __wbindgen_export4: (at: number, bytes: number, align: number) => void;
}>;

/**
 * Starts the typesetting engine with its fonts and room for a document of so many table cells.
 *
 * The engine's memory grows by small steps, and with each step the JavaScript engine around it walks its whole heap: a third of
 * the time of a plan went there. So the room is asked for once, in one piece, and given back to the engine to fill; what it
 * never touches costs nothing.
 */
export async function startTypst(fonts: readonly Uint8Array[], cells: number): Promise<TypstCompiler> {
  const { createTypstCompiler } = await import("@myriaddreamin/typst.ts/compiler");
  const { loadFonts } = await import("@myriaddreamin/typst.ts/options.init");
  const engine = await import("@myriaddreamin/typst-ts-web-compiler");
  const code = readFileSync(createRequire(import.meta.url).resolve("@myriaddreamin/typst-ts-web-compiler/wasm"));
  const compiler = createTypstCompiler();
  await compiler.init({
    getWrapper: () => Promise.resolve(engine),
    getModule: () => ({ module_or_path: code }),
    beforeBuild: [loadFonts([...fonts], { assets: false })],
  });
  (code.buffer as Emptied).transfer(0); // the engine keeps a copy: 28 MB nobody reads again; Node has the call, its types not yet
  const running: unknown = await engine.default(); // already started: answers with its exports
  makeRoom(running, Math.min(MOST_BYTES, BASE_BYTES + cells * BYTES_PER_CELL));
  return compiler;
}

/** Takes one large piece of the engine's memory and gives it back; an engine that calls this otherwise just grows as it needs. */
function makeRoom(running: unknown, bytes: number): void {
  const { __wbindgen_export: take, __wbindgen_export4: giveBack } = running as Partial<Exports>; // checked in the next line
  if (take?.length !== 2 || giveBack?.length !== 3) return;
  try {
    giveBack(take(bytes, 1), bytes, 1);
  } catch {
    // not that much memory at once: the engine tries in small steps
  }
}
