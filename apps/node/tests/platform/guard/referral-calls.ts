import type { Section } from '@tutela/domain';
import type { Target } from './target.ts';

const reason = 'Because the test says so';
const childView = { kind: 'words', words: reason, howAsked: '', mayShow: [] as 'panel'[] } as const;
export const plan = {
  goals: [{ need: 'education' as const, goal: reason }],
  childView,
  reviewOn: '2026-07-01',
};
export const planAction = {
  need: 'education',
  what: reason,
  who: { kind: 'role', role: 'caseworker' },
  by: '2026-06-20',
  childView,
} as const;

/** Who the child is, to a service; of a consent that covers it too. */
const sections: Section[] = ['identity'];
export const referral = {
  attention: 'Invented Colleague',
  purpose: 'services' as const,
  request: reason,
  needs: ['accommodation' as const],
  urgency: 'normal' as const,
  sections,
  lawfulBasis: 'public_task' as const,
  handlingNotes: 'Call in the morning',
};

/** A body that the contract accepts, for each command on goals, actions and referrals. */
export const referralBodies: Record<string, (target: Target) => unknown> = {
  'protection.write-plan': ({ planVersion }) => ({ ...plan, baseVersion: planVersion }),
  'protection.add-plan-action': ({ planVersion }) => ({ ...planAction, baseVersion: planVersion }),
  'protection.finish-plan-action': ({ actionId, planVersion }) => ({
    actionId,
    outcome: 'dropped',
    finishedOn: '2026-06-01',
    reason,
    baseVersion: planVersion,
  }),
  'protection.review-plan': ({ planVersion }) => ({
    reviewedOn: '2026-06-01',
    finding: 'on_the_way',
    words: reason,
    childView,
    nextReviewOn: '2026-08-01',
    baseVersion: planVersion,
  }),
  'protection.draft-referral': ({ otherAgencyId, planVersion }) => ({
    ...referral,
    toAgencyId: otherAgencyId,
    baseVersion: planVersion,
  }),
  'protection.send-referral': ({ referralId, planVersion }) => ({
    referralId,
    exceptionsRead: true,
    baseVersion: planVersion,
  }),
  'protection.recall-referral': ({ referralId, planVersion }) => ({
    referralId,
    reason,
    baseVersion: planVersion,
  }),
  'protection.see-referral': () => ({}),
  'protection.answer-referral': () => ({
    answer: 'rejected',
    acceptedNeeds: [],
    rejection: 'other',
    words: reason,
  }),
  'protection.serve-referral': () => ({ step: 'discontinued', outcome: null, words: reason }),
};
