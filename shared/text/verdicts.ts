/** Verdicts: what another pack would change, and what is set by hand. */
export const verdicts = {} as const;
