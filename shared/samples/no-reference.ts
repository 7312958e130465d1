import type { Reference } from "../model/reference.ts";

/** A catalogue in which there is nothing to look up. */
export const noReference: Reference = {
  federations: [],
  siteKinds: [],
  schemes: [],
  objectives: [],
  rules: [],
  priceLevels: [],
  contracts: [],
  gpuProgrammes: [],
  gpuEquivalents: [],
  demand: [],
  facets: [],
  kubernetes: [],
  networkLimits: [],
  rates: [],
};
