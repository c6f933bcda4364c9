import {
  appointGuardianRoute,
  decideClosureRoute,
  decideStatusRoute,
  proposeClosureRoute,
  recordAssessmentRoute,
  recordConsentRoute,
  recordGuardianDutyRoute,
  recordScreeningRoute,
  requestGuardianRoute,
} from '@tutela/contract';
import { dayAfter } from '../world/moment.ts';
import {
  assessmentOf,
  childSays,
  closureOf,
  consentOf,
  guardianAppointment,
  guardianMeeting,
  guardianRequest,
  screeningOf,
  suspicion,
  toldConsentOf,
} from '../world/records.ts';
import type { Step } from '../world/step.ts';
import { closureDecidedBecause } from '../world/texts.ts';
import { momentIn, type Story } from './story.ts';

/** Records of the procedure: each is the first of its section. */

const dayOf = ({ setting }: Story, daysAgo: number): string => dayAfter(momentIn(setting, daysAgo), 0);

export async function screen(story: Story, { by, daysAgo }: Step<'screen'>): Promise<void> {
  const body = screeningOf(dayOf(story, daysAgo));
  await story.setting.as(by)(recordScreeningRoute, { params: story.params, body });
}

export async function suspect(story: Story, { by, daysAgo }: Step<'suspect'>): Promise<void> {
  const body = suspicion(dayOf(story, daysAgo));
  await story.setting.as(by)(decideStatusRoute, { params: story.params, body });
}

export async function consent(story: Story, { by, daysAgo }: Step<'consent'>): Promise<void> {
  const { setting, plan } = story;
  const others = (['authority', 'shelter', 'ngo'] as const).filter((key) => key !== plan.team.agency);
  const body = consentOf({
    givenOn: dayOf(story, daysAgo),
    validUntil: dayOf(story, daysAgo - 360),
    recipientAgencies: others.map(setting.agencyOf),
  });
  await story.setting.as(by)(recordConsentRoute, { params: story.params, body });
}

export async function agreeToTelling(story: Story, { by, daysAgo }: Step<'agree_to_telling'>): Promise<void> {
  const body = toldConsentOf({ givenOn: dayOf(story, daysAgo), validUntil: dayOf(story, daysAgo - 360) });
  await story.setting.as(by)(recordConsentRoute, { params: story.params, body });
}

export async function guardian(story: Story, { by, daysAgo }: Step<'guardian'>): Promise<void> {
  const { setting, params } = story;
  const day = dayOf(story, daysAgo);
  await setting.as(by)(requestGuardianRoute, { params, body: guardianRequest(day) });
  await setting.as(by)(appointGuardianRoute, { params, body: guardianAppointment(day) });
  await setting.as(by)(recordGuardianDutyRoute, { params, body: guardianMeeting(day) });
}

export async function assess(story: Story, { by, daysAgo }: Step<'assess'>): Promise<void> {
  const body = assessmentOf(dayOf(story, daysAgo), childSays(story.plan.number));
  await story.setting.as(by)(recordAssessmentRoute, { params: story.params, body });
}

export async function proposeClosure(
  story: Story,
  { by, hasGuardian }: Step<'propose_closure'>,
): Promise<void> {
  const body = {
    ...closureOf(hasGuardian, childSays(story.plan.number)),
    baseVersion: story.versions.plan,
  };
  const { sectionVersion } = await story.setting.as(by)(proposeClosureRoute, { params: story.params, body });
  story.versions.plan = sectionVersion;
}

export async function decideClosure(story: Story, { by }: Step<'decide_closure'>): Promise<void> {
  const body = {
    verdict: 'approved',
    reason: closureDecidedBecause,
    baseVersion: story.versions.plan,
  } as const;
  const { sectionVersion } = await story.setting.as(by)(decideClosureRoute, { params: story.params, body });
  story.versions.plan = sectionVersion;
}
