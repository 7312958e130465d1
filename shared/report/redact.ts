import type { Endpoint } from "../model/dependency.ts";
import type { ImportSummary } from "../model/import-report.ts";
import type { Plan } from "../model/plan.ts";
import type { Language } from "../model/sentence.ts";
import { pseudonyms } from "./pseudonyms.ts";
import { hiddenGroup, hiddenTexts, hiddenWorkload, namedPeople } from "./redact-parts.ts";

/**
 * The plan with every name hidden that belongs to the agency's own house: workloads, systems, data sets, hosts, addresses,
 * places, units and people. What figures rest on stays, so every figure is the same; who reads the copy cannot tell whose it is
 * inside the house.
 *
 * The agency's own name and the title stay: they stand on the cover. Notes go altogether, since nobody can know what is in them;
 * texts that the plan prints stay, with the names in them replaced. Facts of the catalogue are public and stay.
 */
export function redacted(plan: Plan, language: Language): Plan {
  const hide = pseudonyms(language);
  // first the names that have ids, so that the same name elsewhere gets the same pseudonym
  for (const { name, id } of plan.groups) hide.of(name, "group", id);
  for (const { name, id } of plan.workloads) hide.of(name, "workload", id);
  for (const { name, id } of plan.dataSets) hide.of(name, "data-set", id);
  const workloads = plan.workloads.map((one) => hiddenWorkload(one, hide));
  for (const name of namedPeople(plan)) hide.next(name, "unit");
  const end = (one: Endpoint): Endpoint =>
    one.kind === "external" ? { ...one, name: hide.next(one.name, "outside") } : one;
  const { agency, locations, groups, dataSets, dependencies, fxRates, edition, ...rest } = plan;
  return {
    ...hiddenTexts({ ...rest, workloads: [] }, hide),
    agency: { ...agency, unit: agency.unit === null ? null : hide.next(agency.unit, "unit") },
    locations,
    groups: groups.map((one) => hiddenGroup(one, hide)),
    workloads,
    dataSets: dataSets.map((one) => ({ ...one, name: hide.of(one.name, "data-set", one.id), note: null })),
    dependencies: dependencies.map(({ from, to, ...link }) => ({ ...link, from: end(from), to: end(to), note: null })),
    fxRates,
    edition,
  };
}

/** Imports without the names of files and sheets, and without examples: those quote cells. */
export function redactedImports(imports: readonly ImportSummary[], language: Language): ImportSummary[] {
  const hide = pseudonyms(language);
  const hidden = (name: string | null): string | null => (name === null ? null : hide.next(name, "document"));
  return imports.map((one) => ({
    ...one,
    file: hide.next(one.file, "document"),
    source: hide.next(one.source, "document"),
    sheets: one.sheets.map((sheet) => ({ ...sheet, name: hide.next(sheet.name, "document") })),
    mapping: [],
    unusedColumns: [],
    questions: [],
    suggestions: [],
    missing: [],
    findings: one.findings.map((finding) => ({
      ...finding,
      where: finding.where.map(({ sheet, row }) => ({ sheet: hidden(sheet), row })),
      example: { ko: "–", en: "–" },
    })),
  }));
}
