import * as contract from '@tutela/contract';
import { type DescribeOption, factors } from '@tutela/domain';
import type { TestPerson } from '@tutela/testkit';
import type { Target } from './target.ts';

const words = 'Because the test says so';

const opening = {
  purpose: 'reunification' as const,
  priority: 'normal' as const,
  triggers: ['reunification' as const],
  question: words,
};

const weighed = { pro: words, con: words, evidence: words };
const optionOf = (option: DescribeOption['option']) => ({
  option,
  title: words,
  factors: Object.fromEntries(factors.map((factor) => [factor, weighed])),
  feasibility: words,
  followUp: words,
  safety: words,
});

export const report = {
  history: words,
  situation: words,
  tracing: words,
  childView: { kind: 'words' as const, words, howAsked: words, mayShow: ['panel' as const] },
  familyView: words,
  recommended: 'a' as const,
  recommendation: words,
  ready: true,
};

const vote = { kind: 'approve' as const, option: 'a' as const, words };

const decision = {
  ...vote,
  reasons: words,
  conditions: words,
  answerToGuardian: words,
  steps: [{ what: words, owner: words, by: '2026-06-20' }],
  reviewOn: '2026-09-01',
  missing: words,
  missingOwner: words,
  missingBy: null,
};

const notice = {
  toldChild: true,
  toldGuardian: true,
  toldOn: '2026-06-01',
  language: 'en' as const,
  childWords: words,
  nextWords: words,
};
const step = { step: 1, outcome: 'done' as const, on: '2026-06-01', words };
const review = { outcome: 'confirmed' as const, ground: null, reviewedOn: '2026-06-01', words };

/** What a court decided on the question. */
export const courtDecision = {
  court: words,
  courtReference: words,
  decidedOn: '2026-05-31',
  decided: words,
  reasons: words,
  appealRoute: words,
  appealUntil: '2026-06-30',
  steps: [{ what: words, owner: words, by: '2026-06-20' }],
  reviewOn: '2026-09-01',
};

const seatsOf = (panel: readonly string[]) =>
  panel.map((accountId, at) => ({ accountId, seat: at === 0 ? ('chair' as const) : ('member' as const) }));

/** A body that the contract accepts, for each command of a determination. */
export const determinationBodies: Record<string, (target: Target) => unknown> = {
  'protection.open-determination': (target) => based(opening, target),
  'protection.assign-determination': ({ caseworkerId, ...target }) =>
    based({ writerId: caseworkerId }, target),
  'protection.describe-option': (target) => based(optionOf('a'), target),
  'protection.write-report': (target) => based(report, target),
  'protection.review-report': (target) => based({ verdict: 'agreed', words }, target),
  'protection.schedule-panel': (target) =>
    based(
      { track: 'ordinary', sessionOn: '2026-06-01', seats: seatsOf(target.panel), guardianView: words },
      target,
    ),
  'protection.declare-panellist': () => ({ undertaking: true, conflict: false, words }),
  'protection.cast-vote': () => vote,
  'protection.decide-determination': (target) => based(decision, target),
  'protection.record-court-decision': (target) => based(courtDecision, target),
  'protection.notify-determination': (target) => based(notice, target),
  'protection.record-step': (target) => based(step, target),
  'protection.review-determination': (target) => based({ ...review, nextReviewOn: '2026-12-01' }, target),
  'protection.close-determination': (target) => based({ reason: words }, target),
  'protection.print-determination': () => ({
    copyFor: 'panel',
    copyForName: '',
    reason: words,
    language: 'en',
  }),
  'protection.act-now': () => ({ what: 'moved_to_safety', words, byWhom: words }),
};

const based = (body: object, { determinationVersion }: Pick<Target, 'determinationVersion'>) => ({
  ...body,
  baseVersion: determinationVersion,
});

/** The steps before each command, in the order of the procedure. */
const order = [
  'protection.open-determination',
  'protection.assign-determination',
  'protection.describe-option',
  'protection.write-report',
  'protection.review-report',
  'protection.schedule-panel',
  'protection.record-court-decision',
  'protection.decide-determination',
  'protection.notify-determination',
  'protection.print-determination',
  'protection.record-step',
  'protection.review-determination',
  'protection.close-determination',
];

/** The panel of a test: its chair first. */
export type Panel = readonly TestPerson[];

/** Brings a fresh file to where a command of a determination can succeed. Its writer is the worker. */
export async function readyDetermination(
  { worker, supervisor, panel }: { worker: TestPerson; supervisor: TestPerson; panel: Panel },
  fileId: string,
  { id }: contract.Route,
): Promise<void> {
  const params = { fileId };
  const before = (step: string): boolean => order.indexOf(step) < order.indexOf(id);
  const based = async <T>(body: T) => {
    const { versions } = await worker.call(contract.getFileRoute, { params });
    return { params, body: { ...body, baseVersion: versions.determination ?? 0 } };
  };
  if (before('protection.open-determination')) {
    await worker.call(contract.openDeterminationRoute, await based(opening));
  }
  if (before('protection.assign-determination')) {
    const writer = { writerId: worker.accountId };
    await worker.call(contract.assignDeterminationRoute, await based(writer));
  }
  if (before('protection.describe-option')) {
    await worker.call(contract.describeOptionRoute, await based(optionOf('a')));
    await worker.call(contract.describeOptionRoute, await based(optionOf('b')));
  }
  if (before('protection.write-report')) {
    await worker.call(contract.writeReportRoute, await based(report));
  }
  if (before('protection.review-report')) {
    await supervisor.call(contract.reviewReportRoute, await based({ verdict: 'agreed' as const, words }));
  }
  if (!before('protection.schedule-panel')) return;
  const seats = seatsOf(panel.map(({ accountId }) => accountId));
  const session = { track: 'ordinary' as const, sessionOn: '2026-06-01', seats, guardianView: '' };
  await supervisor.call(contract.schedulePanelRoute, await based(session));
  for (const panellist of panel) {
    const body = { undertaking: true, conflict: false, words: '' };
    await panellist.call(contract.declarePanellistRoute, { params, body });
    await panellist.call(contract.castVoteRoute, { params, body: vote });
  }
  if (before('protection.decide-determination')) {
    await supervisor.call(contract.decideDeterminationRoute, await based(decision));
  }
  if (before('protection.record-step')) await worker.call(contract.recordStepRoute, await based(step));
  if (before('protection.review-determination')) {
    const confirmed = { ...review, nextReviewOn: null };
    await worker.call(contract.reviewDeterminationRoute, await based(confirmed));
  }
}
