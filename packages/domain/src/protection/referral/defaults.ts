import type { Urgency } from './lists.ts';

/**
 * Until when a referral is to be seen and answered: hours, or working days from Monday to Friday without regard to
 * public holidays. Default: confirm with national law and procedure.
 */
export const referralClocks: Record<
  Urgency,
  | { readonly seenHours: number; readonly answerHours: number }
  | { readonly seenHours: number; readonly answerWorkingDays: number }
> = {
  urgent: { seenHours: 4, answerHours: 24 },
  normal: { seenHours: 24, answerWorkingDays: 5 },
};
