/** Recovery, failure domains and outages, as engines say them. */
export const resilience = {} as const;
