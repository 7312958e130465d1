/** The cost page: lines, years, commitments, today's cost. */
export const costPage = {} as const;
