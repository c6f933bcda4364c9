import type { Risk } from '../header.ts';

/** Days until a plan is reviewed. Default: confirm with national law and procedure. */
export const planReviewDays: Record<Risk, number> = { not_graded: 30, high: 30, medium: 90, low: 90 };
