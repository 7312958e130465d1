/** Three parts of the world that planners here tell apart; each has its own shape and hue. */
export type WorldPart = "korea" | "europe" | "other";

/** The EU, the EEA, Switzerland and the United Kingdom: the European market, not a verdict of any law. */
const europe = new Set(
  "AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" "),
);

export function worldPart(country: string | null): WorldPart {
  if (country === "KR") return "korea";
  return country !== null && europe.has(country) ? "europe" : "other";
}
