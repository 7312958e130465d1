import type { PlacementResult } from "../../../shared/model/result.ts";
import type { Sentence } from "../../../shared/model/sentence.ts";

type Decided = Pick<PlacementResult, "binding">;
const isTight = ({ key }: Sentence): boolean => key.startsWith("placement.binding-");

/** The limits, links and pins that keep something from a better place. */
export const tight = ({ binding }: Decided): Sentence[] => binding.filter(isTight);

/** What could not take part, because something of it is not known: said beside them, but no limit. */
export const leftOut = ({ binding }: Decided): Sentence[] => binding.filter((one) => !isTight(one));
