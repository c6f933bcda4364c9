import {
  assignDeterminationRoute,
  castVoteRoute,
  decideDeterminationRoute,
  declarePanellistRoute,
  describeOptionRoute,
  openDeterminationRoute,
  reviewReportRoute,
  schedulePanelRoute,
  writeReportRoute,
} from '@tutela/contract';
import {
  determinationOpening,
  determinationOptions,
  determinationReport,
  panelDecision,
  panelVote,
} from '../world/determination-records.ts';
import { dayAfter } from '../world/moment.ts';
import { childSays } from '../world/records.ts';
import type { Step } from '../world/step.ts';
import { momentIn, type Story } from './story.ts';

/** A best-interests determination up to the report that a second person agreed to. */
export async function weigh(story: Story, { by, supervisor }: Step<'weigh'>): Promise<void> {
  const { setting, params, plan, versions } = story;
  const call = setting.as(by);
  const based = <T>(body: T) => ({ params, body: { ...body, baseVersion: versions.determination } });
  await keep(story, call(openDeterminationRoute, based(determinationOpening)));
  await keep(story, call(assignDeterminationRoute, based({ writerId: setting.accountOf(by) })));
  for (const option of determinationOptions) await keep(story, call(describeOptionRoute, based(option)));
  await keep(story, call(writeReportRoute, based(determinationReport(childSays(plan.number)))));
  const review = { verdict: 'agreed' as const, words: 'Complete, and in the child’s own words.' };
  await keep(story, setting.as(supervisor)(reviewReportRoute, based(review)));
}

/** The panel is called together: its chair first. */
export async function convene(story: Story, { by, seats, session }: Step<'convene'>): Promise<void> {
  const { setting, params, versions } = story;
  const body = {
    track: 'ordinary' as const,
    sessionOn: dayAfter(momentIn(setting, session), 0),
    seats: seats.map((person, at) => ({
      accountId: setting.accountOf(person),
      seat: at === 0 ? ('chair' as const) : ('member' as const),
    })),
    guardianView: '',
    baseVersion: versions.determination,
  };
  await keep(story, setting.as(by)(schedulePanelRoute, { params, body }));
}

/** All undertake to keep it to themselves and vote, and their chair writes the decision down. */
export async function decideInPanel(story: Story, { by, seats }: Step<'decide'>): Promise<void> {
  const { setting, params, versions } = story;
  const body = { undertaking: true, conflict: false, words: '' };
  for (const person of seats) {
    await keep(story, setting.as(person)(declarePanellistRoute, { params, body }));
    await keep(story, setting.as(person)(castVoteRoute, { params, body: panelVote }));
  }
  const decision = panelDecision({ stepBy: dayAfter(setting.now, 14), reviewOn: dayAfter(setting.now, 90) });
  const based = { ...decision, baseVersion: versions.determination };
  await keep(story, setting.as(by)(decideDeterminationRoute, { params, body: based }));
}

async function keep({ versions }: Story, done: Promise<{ sectionVersion: number }>): Promise<void> {
  versions.determination = (await done).sectionVersion;
}
