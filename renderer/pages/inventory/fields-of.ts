import type { Field } from "../../../shared/exchange/editing/field.ts";

/** The field of a list at a path. Columns name their fields when the program is loaded, so a wrong name shows at once. */
export function fieldAt(fields: readonly Field[]): (path: string) => Readonly<{ field: Field }> {
  const byPath = new Map(fields.map((field) => [field.path, field]));
  return (path) => {
    const field = byPath.get(path);
    if (!field) throw new Error(`there is no field “${path}”`);
    return { field };
  };
}
