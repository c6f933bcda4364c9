/** Days between two reviews of a child's deprivation of liberty. Default: confirm with national law. */
export const detentionReviewDays = 1;
