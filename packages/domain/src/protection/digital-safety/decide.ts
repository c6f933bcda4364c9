import type { Case } from '../case.ts';
import { liesAhead } from '../days.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import { mayBeUsed } from '../family/may-be-used.ts';
import type { Acting } from '../file/decide.ts';
import type { FileContent } from '../file/evolve.ts';
import { noGuardian } from '../guardian/guardianship.ts';
import { type ActingNow, isAhead } from '../moments.ts';
import { holdsName, namesOf } from '../pseudonym/names-left.ts';
import type { AddDigitalStep, EndDigitalStep, RecordDigitalSafety, RecordUnsafeContact } from './commands.ts';

/**
 * Records the child's digital safety as a part of the safety plan (protection.md, 14, rule 19). Whoever is not safe is
 * chosen from the people in the child's life and never named here: others read it too (rule 8).
 */
export function recordDigitalSafety(kase: Case, command: RecordDigitalSafety, acting: Acting): Decision {
  const { baseVersion: _, ...payload } = command;
  if (liesAhead(payload.agreedOn, acting.today)) return refuseBecause('date_in_future');
  if (payload.sharing === 'on' && payload.sharedWith.length === 0) {
    return refuseBecause('digital_sharing_whom_missing');
  }
  if (!payload.unsafe.every(({ linkId }) => isLinked(kase.content, linkId))) {
    return refuseBecause('link_not_found');
  }
  const texts = [payload.agreed, payload.pictureReference, ...payload.phones.map(({ called }) => called)];
  if (namesBarred(kase.content, texts)) return refuseBecause('digital_names_left');
  return told([{ type: 'digital_safety.recorded', section: 'plan', payload }]);
}

/** Adds what is to be done, also before anything else was recorded: urgent help does not wait for it. */
export function addDigitalStep(kase: Case, command: AddDigitalStep, acting: Acting): Decision {
  const { baseVersion: _, ...payload } = command;
  if (payload.step === 'other' && payload.details === '') return refuseBecause('digital_details_missing');
  if (payload.by < acting.today) return refuseBecause('date_in_past');
  if (namesBarred(kase.content, [payload.details])) return refuseBecause('digital_names_left');
  return told([{ type: 'digital_safety.step_added', section: 'plan', payload }]);
}

export function endDigitalStep(kase: Case, command: EndDigitalStep, acting: Acting): Decision {
  const { baseVersion: _, ...payload } = command;
  const step = kase.content.digitalSafety.steps.find(({ stepId }) => stepId === payload.stepId);
  if (step === undefined || step.end !== null) return refuseBecause('action_not_open');
  if (liesAhead(payload.endedOn, acting.today)) return refuseBecause('date_in_future');
  if (payload.outcome === 'dropped' && payload.reason === '') return refuseBecause('drop_reason_missing');
  if (namesBarred(kase.content, [payload.reason])) return refuseBecause('digital_names_left');
  return told([{ type: 'digital_safety.step_ended', section: 'plan', payload }]);
}

/**
 * Somebody who is not safe reached the child: the digital safety is looked at at once. It stands in the notes, which no
 * guardian and no parent reads: it may have been one of them.
 */
export function recordUnsafeContact(kase: Case, command: RecordUnsafeContact, acting: ActingNow): Decision {
  if (isAhead(command.at, acting)) return refuseBecause('date_in_future');
  if (!isLinked(kase.content, command.linkId)) return refuseBecause('link_not_found');
  return told([{ type: 'digital_safety.contact_recorded', section: 'notes', payload: command }]);
}

const isLinked = ({ family }: FileContent, linkId: string): boolean =>
  linkId === '' || family.some((link) => link.linkId === linkId);

/** Whether a text names somebody with whom there is to be no contact. */
function namesBarred(content: FileContent, texts: readonly string[]): boolean {
  const family = content.family.filter(({ linkId }) => !mayBeUsed(content, { linkId }));
  const names = namesOf({ identity: null, family, guardian: noGuardian });
  return texts.some((text) => holdsName(text, names));
}
