/** What the plan pays: lines, terms, one-off items, years, commitments, and today's cost beside it. */
export const spendingCalls = {};
