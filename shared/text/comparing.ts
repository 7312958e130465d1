/** Comparing: criteria, Pareto set, sensitivity, scenarios side by side. */
export const comparing = {} as const;
