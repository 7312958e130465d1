const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
/** Codes that have a name and are no country: unions, test accents, the unknown. */
const others = new Set(["EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"]);

/** Whether two letters are a country that anybody knows: `XX` is well formed and is none. */
export const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) && !others.has(code) && names.of(code) !== undefined;
