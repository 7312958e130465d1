import { z } from "zod";
import { Agency, UserLocation } from "../model/agency.ts";
import { Text } from "../model/sentence.ts";
import { WaveSettings } from "../model/wave.ts";

/**
 * What a sample says beside its sheets: whose plan it is, where the users sit, and which files to import, in which order.
 *
 * One `settings.json` per folder of `assets/samples/`. Everything in it is made up, and `notice` says so wherever the
 * sample is offered.
 */
export const Sample = z.strictObject({
  title: Text,
  notice: Text,
  agency: Agency,
  locations: z.array(UserLocation.omit({ id: true })).min(1),
  waveSettings: WaveSettings,
  /** Names of files in the same folder; later ones add to what earlier ones brought. */
  imports: z.array(z.string().regex(/^[^/\\]+$/)).min(1),
});
export type Sample = Readonly<z.infer<typeof Sample>>;
