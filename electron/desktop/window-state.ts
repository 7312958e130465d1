import { readFileSync } from "node:fs";
import { z } from "zod";
import { writeWhole } from "../service/whole-file.ts";

const Bounds = z.object({ x: z.int(), y: z.int(), width: z.int().min(400), height: z.int().min(300) });
type Bounds = z.infer<typeof Bounds>;
const State = z.object({ bounds: Bounds, isMaximized: z.boolean() });
export type WindowState = z.infer<typeof State>;

const FIRST = { width: 1360, height: 860 };
/** So much of a window must lie on some display that a person can get hold of it, in pixels. */
const GRIP = 100;

/** Where the window was, if that place is still on a display; else a fresh one in the middle. */
export function placeFor(
  kept: WindowState | null,
  displays: readonly Readonly<{ x: number; y: number; width: number; height: number }>[],
): { bounds: Bounds | typeof FIRST; isMaximized: boolean } {
  if (!kept) return { bounds: FIRST, isMaximized: false };
  const { x, y, width, height } = kept.bounds;
  const canBeSeen = displays.some((display) => {
    const across = Math.min(x + width, display.x + display.width) - Math.max(x, display.x);
    const down = Math.min(y + height, display.y + display.height) - Math.max(y, display.y);
    // the title bar is at the top: a window that begins above a display cannot be moved
    return across >= GRIP && down >= GRIP && y >= display.y;
  });
  return canBeSeen ? kept : { bounds: FIRST, isMaximized: kept.isMaximized };
}

export function readWindowState(file: string): WindowState | null {
  try {
    return State.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}

export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeWhole(file, JSON.stringify(state));
  } catch {
    // where the window was is not worth a word
  }
}
