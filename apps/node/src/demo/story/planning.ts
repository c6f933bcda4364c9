import { assignCaseworkerRoute, changeFlagRoute, gradeRiskRoute, moveStageRoute } from '@tutela/contract';
import type { Step } from '../world/step.ts';
import { flaggedBecause, gradedBecause, movedBecause } from '../world/texts.ts';
import type { Story } from './story.ts';

/** Commands that rest on the plan: each raises its version. */

export async function move(story: Story, { by, to }: Step<'move'>): Promise<void> {
  const body = { stage: to, reason: movedBecause[to], baseVersion: story.versions.plan };
  await planned(story, story.setting.as(by)(moveStageRoute, { params: story.params, body }));
}

export async function grade(story: Story, { by, risk }: Step<'grade'>): Promise<void> {
  const body = { risk, reason: gradedBecause[risk], baseVersion: story.versions.plan };
  await planned(story, story.setting.as(by)(gradeRiskRoute, { params: story.params, body }));
}

export async function assign(story: Story, { by, caseworker }: Step<'assign'>): Promise<void> {
  const caseworkerId = story.setting.accountOf(caseworker);
  const body = { caseworkerId, baseVersion: story.versions.plan };
  await planned(story, story.setting.as(by)(assignCaseworkerRoute, { params: story.params, body }));
}

export async function raiseFlag(story: Story, { by, flag }: Step<'flag'>): Promise<void> {
  const body = { flag, raised: true, reason: flaggedBecause[flag], baseVersion: story.versions.plan };
  await planned(story, story.setting.as(by)(changeFlagRoute, { params: story.params, body }));
}

async function planned(story: Story, done: Promise<{ sectionVersion: number }>): Promise<void> {
  story.versions.plan = (await done).sectionVersion;
}
