/** Who is best for what: parts of the score, the Pareto set, sensitivity, scenarios side by side. */
export const comparingCalls = {};
