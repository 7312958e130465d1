/** Sovereignty: own profiles, the questionnaire, and what a change of control would do. */
export const masteryCalls = {};
