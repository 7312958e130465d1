/** The resilience page. */
export const resiliencePage = {} as const;
