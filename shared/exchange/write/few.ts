const SHOWN = 10;

/** The first few names, and an ellipsis where there are more. */
export const few = (names: readonly string[]): string =>
  names.slice(0, SHOWN).join(", ") + (names.length > SHOWN ? ", …" : "");
