import { factors } from '../assessment/parts.ts';
import type { Acting } from '../file/decide.ts';
import type { GuardianAct } from '../guardian/lists.ts';
import type { Step } from '../invented-case.ts';
import { castVote, declarePanellist, schedulePanel } from '../panel/decide-panel.ts';
import type {
  CastVote,
  DecideDetermination,
  DescribeOption,
  SchedulePanel,
  WriteReport,
} from './commands.ts';
import {
  assignDetermination,
  describeOption,
  openDetermination,
  reviewReport,
  writeReport,
} from './decide-report.ts';

/*
 * For tests: a determination on whether a child goes to live with an uncle abroad, step by step. `a` is the caseworker
 * and writes, `s` supervises, `p1` to `p5` are the panel and `p6` its alternate.
 */

export const day = '2026-05-20';
export const as = (accountId: string, today = day): Acting => ({
  accountId,
  agencyId: 1,
  isSupervisor: accountId === 's',
  today,
});

export const opening: Step = (kase) =>
  openDetermination(
    kase,
    {
      purpose: 'reunification',
      priority: 'normal',
      triggers: ['reunification'],
      question: 'Whether the child goes to live with the uncle',
      baseVersion: 0,
    },
    as('a'),
  );

export const assigning: Step = (kase) => assignDetermination(kase, { writerId: 'a', baseVersion: 0 });

export const option = (key: DescribeOption['option']): DescribeOption => ({
  option: key,
  title: `Option ${key}`,
  factors: Object.fromEntries(
    factors.map((factor) => [factor, { pro: 'Speaks for it', con: 'Speaks against it', evidence: '' }]),
  ),
  feasibility: '',
  followUp: '',
  safety: '',
  towardsOrigin: false,
  baseVersion: 0,
});
export const describing =
  (key: DescribeOption['option']): Step =>
  (kase) =>
    describeOption(kase, option(key), as('a'));

export const report: WriteReport = {
  history: 'The child came with the uncle',
  situation: 'The child lives in foster care',
  tracing: '',
  childView: { kind: 'words', words: 'I want to stay here', howAsked: '', mayShow: ['panel'] },
  familyView: '',
  recommended: 'a',
  recommendation: 'It is the safer option',
  ready: true,
  baseVersion: 0,
};
export const handingIn: Step = (kase) => writeReport(kase, report, as('a'));

export const agreeing: Step = (kase) =>
  reviewReport(kase, { verdict: 'agreed', words: 'It is complete', baseVersion: 0 }, as('s'));

/** Whatever stands before the panel. */
export const ready: readonly Step[] = [
  opening,
  assigning,
  describing('a'),
  describing('b'),
  handingIn,
  agreeing,
];

const session: SchedulePanel = {
  track: 'ordinary',
  sessionOn: day,
  seats: [
    { accountId: 'p1', seat: 'chair' },
    ...['p2', 'p3', 'p4', 'p5'].map((accountId) => ({ accountId, seat: 'member' as const })),
    { accountId: 'p6', seat: 'alternate' },
  ],
  guardianView: '',
  baseVersion: 0,
};
export const scheduling =
  (more: Partial<SchedulePanel> = {}): Step =>
  (kase) =>
    schedulePanel(kase, { ...session, ...more }, as('s'));

export const declaring =
  (accountId: string, conflict = false): Step =>
  (kase) =>
    declarePanellist(kase, { undertaking: !conflict, conflict, words: '' }, as(accountId));

const approval: CastVote = { kind: 'approve', option: 'a', words: 'It is best for the child' };
export const voting =
  (accountId: string, more: Partial<CastVote> = {}, today = day): Step =>
  (kase) =>
    castVote(kase, { ...approval, ...more }, as(accountId, today));

export const decision: DecideDetermination = {
  kind: 'approve',
  option: 'a',
  reasons: 'The child is safe there',
  conditions: '',
  answerToGuardian: '',
  steps: [{ what: 'Tell the foster family', owner: 'Caseworker', by: '2026-06-20' }],
  reviewOn: '2026-08-20',
  missing: '',
  missingOwner: '',
  missingBy: null,
  baseVersion: 0,
};
export const deferral: DecideDetermination = {
  ...decision,
  kind: 'defer',
  option: null,
  steps: [],
  reviewOn: null,
  missing: 'A home study',
  missingOwner: 'Social services abroad',
  missingBy: '2026-06-10',
};

const bidOptions: GuardianAct = 'bid_options';
/** The guardian is in office, and asked on the options where `isAsked`. */
export const guardianAsked: Step = () => ({
  ok: true,
  header: {},
  entries: [
    {
      type: 'guardian.asked',
      section: 'guardian',
      payload: { act: bidOptions, question: 'Which option do you hold to be best?', answerBy: '2026-05-25' },
    },
  ],
});
