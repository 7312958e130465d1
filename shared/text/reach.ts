/** What users feel, edge bounds and the sites that reach them. */
export const reach = {} as const;
