import type { Target } from './target.ts';

const reason = 'Because the test says so';
const childView = { kind: 'words', words: reason, howAsked: '', mayShow: [] as 'panel'[] } as const;

export const conference = {
  heldOn: '2026-05-20',
  participants: [
    { name: 'Invented Caseworker', organisation: 'Invented authority', seat: 'caseworker' as const },
    { name: 'Invented Teacher', organisation: '', seat: 'school' as const },
  ],
  issues: reason,
  decisions: reason,
  tasks: [{ what: reason, who: 'Invented Teacher', by: '2026-06-20' }],
  childView,
  nextOn: '2026-07-20',
};

export const closureProposal = {
  ground: 'opened_in_error',
  reason,
  guardianView: 'nobody_in_office',
  guardianWords: '',
  childView,
  afterwards: reason,
} as const;

const transition = {
  arranged: {
    stay: reason,
    home: reason,
    school_or_work: reason,
    income: reason,
    health: reason,
    legal_status: reason,
    proceedings: reason,
    trusted_person: reason,
    adult_mechanism: reason,
  },
  childView,
  contact: reason,
  contactUntil: '2028-05-20',
} as const;

export const digitalSafety = {
  agreedOn: '2026-05-20',
  phones: [{ called: reason, paidBy: 'somebody_else', heldBy: 'child' }],
  sharing: 'on',
  sharedWith: ['nobody_knows'],
  accounts: [{ kind: 'games', knownTo: ['child'], twoSteps: 'no' }],
  unsafe: [{ linkId: '', ways: ['game'] }],
  pictures: 'perhaps',
  pictureReference: reason,
  agreed: reason,
  childView,
};

export const digitalStep = {
  step: 'sharing_off',
  details: reason,
  who: { kind: 'role', role: 'carer' },
  by: '2026-06-20',
} as const;

/** A body that the contract accepts, for each command on the plan. */
export const planBodies: Record<string, (target: Target) => unknown> = {
  'protection.record-conference': ({ planVersion }) => ({ ...conference, baseVersion: planVersion }),
  'protection.end-conference-task': ({ taskId, planVersion }) => ({
    taskId,
    outcome: 'dropped',
    words: reason,
    baseVersion: planVersion,
  }),
  'protection.record-digital-safety': ({ planVersion }) => ({ ...digitalSafety, baseVersion: planVersion }),
  'protection.add-digital-step': ({ planVersion }) => ({ ...digitalStep, baseVersion: planVersion }),
  'protection.end-digital-step': ({ stepId, planVersion }) => ({
    stepId,
    outcome: 'dropped',
    endedOn: '2026-06-01',
    reason,
    baseVersion: planVersion,
  }),
  'protection.record-unsafe-contact': () => ({ at: '2026-06-01T00:00:00Z', way: 'message', linkId: '' }),
  'protection.record-control': () => ({ reason }),
  'protection.end-control': () => ({ reason }),
  'protection.plan-transition': ({ planVersion }) => ({ ...transition, baseVersion: planVersion }),
  'protection.propose-closure': ({ planVersion }) => ({ ...closureProposal, baseVersion: planVersion }),
  'protection.decide-closure': ({ planVersion }) => ({
    verdict: 'returned',
    reason,
    baseVersion: planVersion,
  }),
};
