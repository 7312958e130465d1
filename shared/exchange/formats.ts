import type { Format } from "./draft.ts";
import { focusBill } from "./formats/focus-bill.ts";
import { fxRates } from "./formats/fx-rates.ts";
import { koreanInventory } from "./formats/korean-inventory.ts";
import { latencyList } from "./formats/latency-list.ts";
import { rvtools } from "./formats/rvtools.ts";
import { specList } from "./formats/spec-list.ts";

/** Every format that is read. A new one is a file in `formats/` and a line here. */
export const formats: readonly Format[] = [rvtools, koreanInventory, fxRates, focusBill, latencyList, specList];
