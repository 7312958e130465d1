import { z } from "zod";
import {
  CertificationScheme,
  DatedRule,
  DemandFigure,
  Federation,
  GpuEquivalent,
  GpuProgramme,
  LockInFacet,
  ObjectiveWeight,
  QuotedContract,
  QuotedRate,
  type Reference,
  SiteKind,
} from "../../shared/model/reference.ts";
import type { ReadFile } from "./load.ts";

// in the files every level and every share is a line of its own, so that a diff shows which one changed
const SchemesFile = z.strictObject({
  schemes: z.array(CertificationScheme.omit({ levels: true })),
  levels: z.array(CertificationScheme.shape.levels.element.extend({ scheme: z.string() })),
  objectives: z.array(ObjectiveWeight),
});
const GpuFile = z.strictObject({
  shares: z.array(GpuProgramme.shape.shares.element.extend({ programme: z.string() })),
  facts: z.array(GpuProgramme.shape.facts.element.extend({ programme: z.string() })),
  equivalents: z.array(GpuEquivalent),
});

/** What is looked up and quoted, beside what the provider and offer files hold. */
export function readReference(
  read: ReadFile,
  federations: readonly string[],
): Omit<Reference, "priceLevels" | "kubernetes" | "networkLimits"> {
  const { schemes, levels, objectives } = read("catalogue/schemes.json", SchemesFile);
  const { shares, facts, equivalents } = read("catalogue/gpu.json", GpuFile);
  const programmes = [...new Set([...shares, ...facts].map(({ programme }) => programme))];
  return {
    federations: federations.map((path) => read(path, Federation)),
    siteKinds: read("catalogue/site-kinds.json", z.strictObject({ siteKinds: z.array(SiteKind) })).siteKinds,
    schemes: schemes.map((scheme) => ({
      ...scheme,
      levels: levels
        .filter((one) => one.scheme === scheme.id)
        .map(({ level, rank, meaning, termYears, controls, source, asOf, note }) => {
          return { level, rank, meaning, termYears, controls, source, asOf, note };
        }),
    })),
    objectives,
    rules: read("catalogue/rules.json", z.strictObject({ rules: z.array(DatedRule) })).rules,
    contracts: read("catalogue/contracts.json", z.strictObject({ contracts: z.array(QuotedContract) })).contracts,
    gpuProgrammes: programmes.map((id) => ({
      id,
      shares: shares
        .filter((one) => one.programme === id)
        .map(({ provider, model, gpus, government, source, asOf, note }) => {
          return { provider, model, gpus, government, source, asOf, note };
        }),
      facts: facts
        .filter((one) => one.programme === id)
        .map(({ key, value, unit, source, asOf, note }) => ({ key, value, unit, source, asOf, note })),
    })),
    gpuEquivalents: equivalents,
    demand: read("catalogue/demand.json", z.strictObject({ demand: z.array(DemandFigure) })).demand,
    facets: read("catalogue/facets.json", z.strictObject({ facets: z.array(LockInFacet) })).facets,
    rates: read("catalogue/rates.json", z.strictObject({ rates: z.array(QuotedRate) })).rates,
  };
}
