/** How workloads come back: recovery designs, failure domains, outage drills. */
export const recoveringCalls = {};
