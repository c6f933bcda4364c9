import { registerChildRoute } from '@tutela/contract';
import type { ChildPlan } from '../world/plan-children.ts';
import type { Deed, Step } from '../world/step.ts';
import { convene, decideInPanel, weigh } from './determining.ts';
import { attachPhoto, correctJourney, recordPlace, writeNote } from './everyday.ts';
import { goMissing } from './missing.ts';
import { assign, grade, move, raiseFlag } from './planning.ts';
import {
  agreeToTelling,
  assess,
  consent,
  decideClosure,
  guardian,
  proposeClosure,
  screen,
  suspect,
} from './procedure.ts';
import { refer } from './referring.ts';
import { acceptOffer, askReveal, hide, offer, proposeErasure, share } from './sharing.ts';
import { momentIn, type Setting, type Story } from './story.ts';

/**
 * Registers the child and does, step by step and each at its time, what the plan says; all through the routes.
 * Answers the file.
 */
export async function tellStory(setting: Setting, plan: ChildPlan): Promise<string> {
  const { identity, journey, team } = plan;
  const { fileId } = await setting.clock.at(momentIn(setting, plan.registeredDaysAgo), () =>
    setting.as(team.registrar)(registerChildRoute, { body: { identity, journey } }),
  );
  const versions = { plan: 0, journey: 1, determination: 0 };
  const story: Story = { setting, plan, params: { fileId }, versions, offer: null };
  for (const step of plan.steps) {
    await setting.clock.at(momentIn(setting, step.daysAgo), () => doStep(story, step));
  }
  return fileId;
}

const deeds: { readonly [Name in Deed]: (story: Story, step: Step<Name>) => Promise<void> } = {
  move,
  grade,
  assign,
  flag: raiseFlag,
  note: writeNote,
  photo: attachPhoto,
  correct: correctJourney,
  locate: recordPlace,
  share,
  offer,
  accept: acceptOffer,
  hide,
  ask_reveal: askReveal,
  miss: goMissing,
  propose_erasure: proposeErasure,
  screen,
  suspect,
  consent,
  agree_to_telling: agreeToTelling,
  guardian,
  assess,
  propose_closure: proposeClosure,
  decide_closure: decideClosure,
  refer,
  weigh,
  convene,
  decide: decideInPanel,
};

function doStep<Name extends Deed>(story: Story, step: Step<Name>): Promise<void> {
  return deeds[step.deed](story, step);
}
