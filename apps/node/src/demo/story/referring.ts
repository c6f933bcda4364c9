import {
  answerReferralRoute,
  draftReferralRoute,
  readHistoryRoute,
  seeReferralRoute,
  sendReferralRoute,
} from '@tutela/contract';
import { acceptance, referralOf, rejection } from '../world/records.ts';
import type { Step } from '../world/step.ts';
import type { Story } from './story.ts';

/** A need goes to another agency's queue; where the plan says so, somebody there has answered. */
export async function refer(story: Story, { by, to, urgency, answered }: Step<'refer'>): Promise<void> {
  const { setting, params, versions } = story;
  const call = setting.as(by);
  const draft = { ...referralOf(setting.agencyOf(to), urgency), baseVersion: versions.plan };
  versions.plan = (await call(draftReferralRoute, { params, body: draft })).sectionVersion;
  const { entries } = await call(readHistoryRoute, { params, query: { section: 'plan' } });
  const referralId = entries[0]?.entryId ?? '';
  const sending = { referralId, exceptionsRead: true, baseVersion: versions.plan };
  versions.plan = (await call(sendReferralRoute, { params, body: sending })).sectionVersion;
  if (answered === null) return;
  const receiver = setting.as(answered.by);
  await receiver(seeReferralRoute, { params: { referralId }, body: {} });
  const body = answered.answer === 'accepted' ? acceptance : rejection;
  await receiver(answerReferralRoute, { params: { referralId }, body });
  versions.plan += 2;
}
