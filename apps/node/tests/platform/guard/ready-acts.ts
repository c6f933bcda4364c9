import * as contract from '@tutela/contract';
import { Conference, pageChecks } from '@tutela/domain';
import type { TestPerson } from '@tutela/testkit';
import { closureProposal, conference } from './plan-calls.ts';
import { consent, consentOverride, placement, reflectionStart, statusDecision } from './procedure-calls.ts';
import type { Target } from './target.ts';
import { versionsOf } from './versions-of.ts';

/** Who does what must be done before the call that a test is about. */
interface Preparers {
  readonly worker: TestPerson;
  readonly supervisor: TestPerson;
}

const reason = 'For the test';

/** The entry of the newest consent of a file, or of what overrode a missing one. */
export async function newestConsent(
  person: TestPerson,
  fileId: string,
  kind = 'consent.recorded',
): Promise<string> {
  const query = { section: 'consent' } as const;
  const { entries } = await person.call(contract.readHistoryRoute, { params: { fileId }, query });
  return entries.find(({ type }) => type === kind)?.entryId ?? '';
}

/** What a route about consent is about. */
export async function readyConsent(
  { worker, supervisor }: Preparers,
  fileId: string,
  { id }: contract.Route,
): Promise<Partial<Target>> {
  const params = { fileId };
  if (id === 'protection.withdraw-consent') {
    await worker.call(contract.recordConsentRoute, { params, body: consent });
    return { consentId: await newestConsent(worker, fileId) };
  }
  if (id !== 'protection.notify-override') return {};
  await supervisor.call(contract.overrideConsentRoute, { params, body: consentOverride });
  return { overrideId: await newestConsent(worker, fileId, 'consent.overridden') };
}

/** In care already, where a command ends that. */
export async function prepareCare(
  { worker }: Preparers,
  params: { fileId: string },
  needs: (...ids: string[]) => boolean,
): Promise<void> {
  if (!needs('protection.end-placement')) return;
  await worker.call(contract.recordPlacementRoute, { params, body: { ...placement, baseVersion: 0 } });
}

/** A conference with a task, or a proposal to close the file, where a command ends that. */
export async function preparePlan(
  { worker }: Preparers,
  params: { fileId: string },
  needs: (...ids: string[]) => boolean,
): Promise<Partial<Target>> {
  if (needs('protection.decide-closure')) {
    await worker.call(contract.proposeClosureRoute, { params, body: { ...closureProposal, baseVersion: 0 } });
  }
  if (!needs('protection.end-conference-task')) return {};
  await worker.call(contract.recordConferenceRoute, { params, body: { ...conference, baseVersion: 0 } });
  return { taskId: await newestTask(worker, params.fileId) };
}

/** The task that the newest conference gave. */
export async function newestTask(person: TestPerson, fileId: string): Promise<string> {
  const { entries } = await person.call(contract.readHistoryRoute, { params: { fileId } });
  const held = entries.find(({ type }) => type === 'conference.held');
  const { tasks } = Conference.parse(held?.payload);
  return tasks[0]?.taskId ?? '';
}

/** What must have been decided before a command of the section on status. */
export async function prepareStatus(
  { worker }: Preparers,
  params: { fileId: string },
  needs: (...ids: string[]) => boolean,
): Promise<void> {
  const reflecting = ['protection.extend-reflection', 'protection.end-reflection-early'];
  if (needs('protection.start-reflection', ...reflecting)) {
    await worker.call(contract.decideStatusRoute, { params, body: statusDecision });
  }
  if (needs(...reflecting)) {
    const body = { ...reflectionStart, baseVersion: 1 };
    await worker.call(contract.startReflectionRoute, { params, body });
  }
}

/** Paused already, where a command lets it go on. */
export async function prepareClock(
  { worker }: Preparers,
  params: { fileId: string },
  needs: (...ids: string[]) => boolean,
): Promise<void> {
  if (!needs('protection.resume-clock')) return;
  const body = { clock: 'first_contact', subject: '', reason, baseVersion: 0 } as const;
  await worker.call(contract.pauseClockRoute, { params, body });
}

/** The child's page, where a route is about one that is open. */
export async function prepareChildPage(
  { supervisor }: Preparers,
  params: { fileId: string },
  needs: (...ids: readonly string[]) => boolean,
): Promise<void> {
  if (!needs('protection.give-child-key', 'protection.close-child-page')) return;
  const opening = { checks: [...pageChecks], until: '2026-07-01', reason };
  const { planVersion } = await versionsOf(supervisor, params.fileId);
  const body = { ...opening, baseVersion: planVersion };
  await supervisor.call(contract.openChildPageRoute, { params, body });
}
