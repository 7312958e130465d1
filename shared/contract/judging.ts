/** Which rules let a workload go where, what another pack would change, and verdicts set by hand. */
export const judgingCalls = {};
