import type { ComboboxParsedItem, OptionsFilter } from "@mantine/core";
import { matches } from "../../../shared/text/find.ts";

/** For a list to choose from by typing: Hangul initials and one slip of the finger, as everywhere a name is looked for. */
export const byWords: OptionsFilter = ({ options, search }) => {
  const fits = (label: string): boolean => search.trim() === "" || matches(label, search) > 0;
  const kept: ComboboxParsedItem[] = [];
  for (const option of options) {
    if (!("group" in option)) {
      if (fits(option.label)) kept.push(option);
      continue;
    }
    const items = option.items.filter(({ label }) => fits(label));
    if (items.length > 0) kept.push({ ...option, items });
  }
  return kept;
};
