/** What the plan pays: lines, terms and sums, as engines say them. */
export const spending = {} as const;
