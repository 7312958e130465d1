/** What users feel: weighted latency, chatty tiers, edge bounds, the fewest sites that reach all. */
export const reachingCalls = {};
