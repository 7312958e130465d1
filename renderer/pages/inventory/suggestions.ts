import { useMemo } from "react";
import type { Field, NameBook } from "../../../shared/exchange/editing/field.ts";
import { nameBook } from "../../../shared/exchange/editing/read-field.ts";
import type { Inventory } from "./use-inventory.ts";

/** What names mean in this inventory, and the names to choose from where a field takes one. */
export function useNames({ groups, workloads }: Inventory): {
  names: NameBook;
  suggestions: (field: Field) => readonly string[];
} {
  const groupNames = useMemo(
    () => [...new Set(groups.map(({ name }) => name))].sort((a, b) => a.localeCompare(b, "ko", { numeric: true })),
    [groups],
  );
  const book = useMemo(() => lazyBook(() => nameBook(groups, workloads)), [groups, workloads]);
  return useMemo(
    () => ({
      names: book,
      suggestions: ({ rule }) =>
        rule.kind === "group"
          ? groupNames
          : rule.kind === "end"
            ? [...groupNames, ...workloads.map(({ name }) => name)]
            : [],
    }),
    [book, groupNames, workloads],
  );
}

/** A book of many names is made when it is first opened. */
function lazyBook(make: () => NameBook): NameBook {
  let made: NameBook | null = null;
  const book = (): NameBook => (made ??= make());
  return {
    get groups() {
      return book().groups;
    },
    get ends() {
      return book().ends;
    },
  };
}
