import type { Format } from "./draft.ts";
import { fxRates } from "./formats/fx-rates.ts";
import { koreanInventory } from "./formats/korean-inventory.ts";
import { rvtools } from "./formats/rvtools.ts";

/** Every format that is read. A new one is a file in `formats/` and a line here. */
export const formats: readonly Format[] = [rvtools, koreanInventory, fxRates];
