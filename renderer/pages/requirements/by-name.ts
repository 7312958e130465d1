import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from "@mantine/core";
import { matches } from "../../../shared/text/find.ts";

/** Options by name as people type them: a part of it, Hangul initials, one slip; the best first, groups kept. */
export const byName: OptionsFilter = ({ options, search, limit }) => {
  let left = limit;
  const best = (items: readonly ComboboxItem[]): ComboboxItem[] => {
    const found =
      search.trim() === ""
        ? items
        : items
            .map((item) => ({ item, rank: matches(item.label, search) }))
            .filter(({ rank }) => rank > 0)
            .sort((a, b) => b.rank - a.rank)
            .map(({ item }) => item);
    const shown = found.slice(0, left);
    left -= shown.length;
    return shown;
  };
  const isGroup = (one: ComboboxParsedItem) => "group" in one;
  if (!options.some(isGroup)) return best(options.flatMap((one) => ("group" in one ? [] : [one])));
  return options.flatMap((one): ComboboxParsedItem[] => {
    if (!("group" in one)) return best([one]);
    const items = best(one.items.map((item) => (typeof item === "string" ? { value: item, label: item } : item)));
    return items.length === 0 ? [] : [{ ...one, items }];
  });
};
