import { Refusal } from '@tutela/kernel';
import type { Tx } from '../../db/tx.ts';
import type { RequestContext } from '../../http/serve.ts';
import { findNodeFact, putNodeFact } from './node-fact.store.ts';
import { before, stepUpLimit } from './session-rules.ts';

/** What proves presence well enough: a passkey alone (it cannot be phished), or any second factor. */
export type StepUpStrength = 'passkey' | 'any';

/** Node settings: what revealing a location asks for, and what changing who may do what asks for. */
export type StepUpSetting = 'revealStepUp' | 'peopleStepUp';

/**
 * Refuses with `auth.step_up_needed` unless this session proved presence in the last five minutes, and well
 * enough. `details.strength` tells the browser what to ask for.
 */
export function requireStepUp(
  { session, act }: Pick<RequestContext, 'session' | 'act'>,
  strength: StepUpStrength,
): void {
  const steppedUpAt = session?.steppedUpAt ?? null;
  const fresh = steppedUpAt !== null && steppedUpAt > before(act.at, stepUpLimit);
  if (fresh && (strength === 'any' || session?.steppedUpWith === 'passkey')) return;
  const message =
    strength === 'passkey'
      ? 'Confirm with your passkey that it is you. If you have none yet, add one under your own settings first.'
      : 'Confirm with your passkey or a one-time code that it is you.';
  throw new Refusal('auth.step_up_needed', message, { strength });
}

/** How strong a step-up this node asks for; `passkey` unless it was set to `any`. */
export async function stepUpStrength(tx: Tx<'platform'>, setting: StepUpSetting): Promise<StepUpStrength> {
  return (await findNodeFact(tx, setting)) === 'any' ? 'any' : 'passkey';
}

/** For the node itself: the demo world sets `any`, since nobody there has a passkey at first. */
export async function setStepUpStrength(
  tx: Tx<'platform'>,
  setting: StepUpSetting,
  strength: StepUpStrength,
): Promise<void> {
  await putNodeFact(tx, setting, strength);
}
