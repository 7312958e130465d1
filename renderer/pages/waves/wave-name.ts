import type { Wave } from "../../../shared/model/wave.ts";
import type { Words } from "../../hooks/use-text.ts";

/** The name of a wave; one that has only a number is called by it: `7차`, `Wave 7`. */
export const waveName = ({ t }: Pick<Words, "t">, { name }: Pick<Wave, "name">): string =>
  /^\d+$/.test(name) ? t("waves-page.new-name", { number: name }) : name;
