import { commandLine } from "./command-line.ts";
import { figures } from "./figures.ts";
import { refusals } from "./refusals.ts";

/**
 * Every sentence a person reads, one file per feature word, Korean and English side by side so that neither can be missing.
 *
 * Keys begin with the feature word (`placement.title`); refusals with `refusal.`. Add a file, spread it here.
 */
export const dictionary = {
  ...commandLine,
  ...figures,
  ...refusals,
} as const;
