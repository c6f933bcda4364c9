import type { Target } from './target.ts';

const said = { words: 'An invented step.', baseVersion: 1 };

/** A body that the contract accepts, for each route about complaints. */
export const complaintBodies: Record<string, (target: Target) => unknown> = {
  'protection.make-complaint': () => ({
    aboutAccountId: null,
    aboutWho: 'An invented driver',
    kind: 'conduct',
    words: 'An invented complaint.',
    fileId: null,
    childInDanger: false,
  }),
  'protection.complain-as-child': () => ({ about: 'other', words: 'He shouts at me.', answerHere: false }),
  'protection.acknowledge-complaint': () => said,
  'protection.look-into-complaint': () => said,
  'protection.decide-complaint': () => ({
    outcome: 'founded',
    passedTo: null,
    reasons: 'An invented reason.',
    baseVersion: 1,
  }),
  'protection.tell-complainant': () => said,
  'protection.close-complaint': () => said,
  'protection.suspend-from-file': ({ caseworkerId }) => ({
    accountId: caseworkerId,
    reason: 'An invented reason.',
    tellSupervisors: false,
    baseVersion: 1,
  }),
  'protection.lift-suspension': ({ accountId }) => ({
    suspensionId: accountId,
    reason: 'An invented reason.',
    baseVersion: 1,
  }),
};
