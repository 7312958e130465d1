/** Sovereignty: profiles, the questionnaire, changes of control. */
export const mastery = {} as const;
