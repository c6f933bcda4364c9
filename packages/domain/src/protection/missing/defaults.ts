/** Hours until each must know of a missing child; the police at once. Default: confirm with national law. */
export const tellWithinHours = { police: 0, guardian: 1, agencies: 4 } as const;

/** Hours after the return until somebody talked with the child. Default: confirm with national law. */
export const conversationHours = 72;

/** The longest time between two looks at a search that goes on, in days. Default: confirm with national law. */
export const searchReviewDays = 30;
