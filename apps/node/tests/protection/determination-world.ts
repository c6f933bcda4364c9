import {
  assignDeterminationRoute,
  castVoteRoute,
  decideDeterminationRoute,
  declarePanellistRoute,
  describeOptionRoute,
  listNoticesRoute,
  openDeterminationRoute,
  readHistoryRoute,
  reviewReportRoute,
  schedulePanelRoute,
  writeReportRoute,
} from '@tutela/contract';
import {
  type CastVote,
  type DecideDetermination,
  type DescribeOption,
  factors,
  type SchedulePanel,
  type WriteReport,
} from '@tutela/domain';
import type { TestPerson } from '@tutela/testkit';
import { openWorld, registerFile, versionOf, type World } from './world.ts';

/** The world with a panel: its chair and three members of several agencies, and one who stands by. */
export interface PanelWorld extends World {
  readonly chair: TestPerson;
  readonly members: readonly TestPerson[];
}

export async function openPanelWorld(): Promise<PanelWorld> {
  const world = await openWorld();
  const { node, authority, shelter } = world;
  const chair = await node.addPerson(authority, 'panel_chair');
  const members: TestPerson[] = [];
  for (const agency of [shelter, authority, shelter, shelter])
    members.push(await node.addPerson(agency, 'panel_member'));
  return { ...world, chair, members };
}

/** The steps of a determination on one file, as people take them. */
export function stepsOf(world: PanelWorld, fileId: string) {
  const { worker, supervisor, chair, members } = world;
  const params = { fileId };
  const base = () => versionOf(worker, fileId, 'determination');
  const based = async <T>(body: T) => ({ ...body, baseVersion: await base() });
  return {
    base,
    open: async () =>
      worker.call(openDeterminationRoute, {
        params,
        body: await based({
          purpose: 'reunification' as const,
          priority: 'normal' as const,
          triggers: ['reunification' as const],
          question: 'Whether the child goes to live with the uncle abroad',
        }),
      }),
    assign: async (writerId = worker.accountId) =>
      worker.call(assignDeterminationRoute, { params, body: await based({ writerId }) }),
    describe: async (option: DescribeOption['option'], more: Partial<DescribeOption> = {}) =>
      worker.call(describeOptionRoute, { params, body: { ...(await based(optionOf(option))), ...more } }),
    write: async (more: Partial<WriteReport> = {}) =>
      worker.call(writeReportRoute, { params, body: { ...(await based(report)), ...more } }),
    review: async (verdict: 'agreed' | 'returned', by = supervisor) =>
      by.call(reviewReportRoute, { params, body: await based({ verdict, words: 'Looked at' }) }),
    schedule: async (more: Partial<SchedulePanel> = {}, by = supervisor) => {
      const seats = [chair, ...members.slice(0, 2)].map(({ accountId }, at) => ({
        accountId,
        seat: at === 0 ? ('chair' as const) : ('member' as const),
      }));
      const body = { track: 'ordinary' as const, sessionOn: '2026-06-01', seats, guardianView: '' };
      return by.call(schedulePanelRoute, { params, body: { ...(await based(body)), ...more } });
    },
    declare: (by: TestPerson, conflict = false) =>
      by.call(declarePanellistRoute, {
        params,
        body: { undertaking: !conflict, conflict, words: conflict ? 'I know the family' : '' },
      }),
    vote: (by: TestPerson, more: Partial<CastVote> = {}) =>
      by.call(castVoteRoute, {
        params,
        body: { kind: 'approve', option: 'b', words: 'It is what the child wants', ...more },
      }),
    decide: async (by: TestPerson, more: Partial<DecideDetermination> = {}) =>
      by.call(decideDeterminationRoute, { params, body: { ...(await based(decision)), ...more } }),
  };
}

/** A file whose report was agreed to. */
export async function reportAgreed(world: PanelWorld): Promise<string> {
  const fileId = await registerFile(world.worker);
  const steps = stepsOf(world, fileId);
  await steps.open();
  await steps.assign();
  await steps.describe('a');
  await steps.describe('b');
  await steps.write();
  await steps.review('agreed');
  return fileId;
}

/** A file in whose session all three have voted for the second option. */
export async function votedOn(world: PanelWorld): Promise<string> {
  const fileId = await reportAgreed(world);
  const steps = stepsOf(world, fileId);
  await steps.schedule();
  for (const panellist of [world.chair, ...world.members.slice(0, 2)]) {
    await steps.declare(panellist);
    await steps.vote(panellist);
  }
  return fileId;
}

export const refusedBecause = (because: string, more: object = {}) => ({
  problem: { code: 'protection.procedure', details: { because, ...more } },
});

/** What a person was told, each with its file. */
export const noticesOf = async (person: TestPerson) =>
  (await person.call(listNoticesRoute)).notices.map(({ kind, fileId }) => `${kind} ${fileId}`);

/** The kinds of entry of the determination of a file, newest first. */
export const entryTypes = async (world: PanelWorld, fileId: string) =>
  (await determinationEntries(world.worker, fileId)).map(({ type }) => type.replace('determination.', ''));

export async function determinationEntries(person: TestPerson, fileId: string) {
  const query = { section: 'determination' } as const;
  return (await person.call(readHistoryRoute, { params: { fileId }, query })).entries;
}

const optionOf = (option: DescribeOption['option']) => ({
  option,
  title: option === 'a' ? 'To go to the uncle' : 'To stay in foster care',
  factors: Object.fromEntries(
    factors.map((factor) => [factor, { pro: `For: ${option}, ${factor}`, con: '', evidence: '' }]),
  ),
  feasibility: '',
  followUp: '',
  safety: '',
});

const report = {
  history: 'The child came with a man who said to be the uncle.',
  situation: 'The child lives in foster care.',
  tracing: '',
  childView: {
    kind: 'words' as const,
    words: 'I like it here and I miss my uncle',
    howAsked: 'With drawings',
    mayShow: ['panel' as const],
  },
  familyView: '',
  recommended: 'b' as const,
  recommendation: 'Nobody has seen where the uncle lives.',
  ready: true,
};

const decision = {
  kind: 'approve' as const,
  option: 'b' as const,
  reasons: 'The child is safe where the child is.',
  conditions: '',
  answerToGuardian: '',
  steps: [{ what: 'Visits of the uncle, with somebody there', owner: 'Caseworker', by: '2026-06-20' }],
  reviewOn: '2026-09-01',
  missing: '',
  missingOwner: '',
  missingBy: null,
};
