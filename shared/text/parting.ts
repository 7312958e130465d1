/** Leaving: services, contracts, exit cost and time, the checklist. */
export const parting = {} as const;
