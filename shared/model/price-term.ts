import { z } from "zod";

/** On which terms compute is bought. One and three years are a commitment; spot never carries production (domain 6.3). */
export const PriceTerm = z.enum(["on-demand", "one-year", "three-years", "spot"]);
export type PriceTerm = z.infer<typeof PriceTerm>;
