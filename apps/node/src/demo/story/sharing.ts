import {
  answerHandoverRoute,
  changeVisibilityRoute,
  offerHandoverRoute,
  proposeErasureRoute,
  requestRevealRoute,
  shareFileRoute,
} from '@tutela/contract';
import { dayAfter } from '../world/moment.ts';
import type { Step } from '../world/step.ts';
import { erasureReason, hiddenBecause, offeredBecause, revealReason } from '../world/texts.ts';
import { momentIn, type Story } from './story.ts';

const shareReason = 'Needs this to stand by the child; the child was asked and agrees.';
const sharedForDays = 240;

export async function share(
  story: Story,
  { by, withPerson, sections, daysAgo }: Step<'share'>,
): Promise<void> {
  const { setting, params } = story;
  await setting.as(by)(shareFileRoute, {
    params,
    body: {
      subject: { kind: 'account', accountId: setting.accountOf(withPerson) },
      sections: [...sections],
      until: dayAfter(momentIn(setting, daysAgo), sharedForDays),
      reason: shareReason,
    },
  });
  story.versions.plan += 1;
}

export async function offer(story: Story, { by, to, caseworker }: Step<'offer'>): Promise<void> {
  const { setting, params, versions } = story;
  const { handoverId } = await setting.as(by)(offerHandoverRoute, {
    params,
    body: {
      toAgencyId: setting.agencyOf(to),
      toCaseworkerId: caseworker === null ? null : setting.accountOf(caseworker),
      note: offeredBecause[to],
      baseVersion: versions.plan,
    },
  });
  story.offer = handoverId;
  versions.plan += 1;
}

export async function acceptOffer(story: Story, { by }: Step<'accept'>): Promise<void> {
  const params = { handoverId: story.offer ?? '' };
  const body = { answer: 'accepted', note: 'Gladly.' } as const;
  await story.setting.as(by)(answerHandoverRoute, { params, body });
  story.versions.plan += 1;
}

export async function hide({ setting, params, versions }: Story, { by }: Step<'hide'>): Promise<void> {
  const body = { hidden: true, reason: hiddenBecause, baseVersion: versions.plan };
  const { sectionVersion } = await setting.as(by)(changeVisibilityRoute, { params, body });
  versions.plan = sectionVersion;
}

export async function askReveal({ setting, params }: Story, { by }: Step<'ask_reveal'>): Promise<void> {
  await setting.as(by)(requestRevealRoute, { params, body: { reason: revealReason } });
}

export async function proposeErasure(story: Story, { by }: Step<'propose_erasure'>): Promise<void> {
  const { setting, params } = story;
  const body = { ground: 'opened_in_error', reason: erasureReason } as const;
  await setting.as(by)(proposeErasureRoute, { params, body });
  story.versions.plan += 1;
}
