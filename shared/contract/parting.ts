/** Leaving: services used, facets, contract terms, cost and time at a date, the exit checklist. */
export const partingCalls = {};
