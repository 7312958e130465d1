/** Limits as they are named, edited, checked and contradicted. */
export const placementLimits = {} as const;
