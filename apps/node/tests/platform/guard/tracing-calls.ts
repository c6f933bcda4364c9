import * as contract from '@tutela/contract';
import type { TestPerson } from '@tutela/testkit';
import { returnRisk } from './alarm-calls.ts';
import type { Doing } from './canary-alarms.ts';
import { guardianAppointment, guardianQuestion, guardianRequest } from './procedure-calls.ts';
import { newestEntry } from './ready-people.ts';
import type { Target } from './target.ts';
import { versionsOf } from './versions-of.ts';

const reason = 'Because the test says so';

export const tracing = {
  country: 'AL',
  through: 'red_cross_red_crescent',
  authority: 'Invented society',
  request: reason,
  words: reason,
  wish: 'wants_it',
  childView: { kind: 'words', words: reason, howAsked: reason, mayShow: [] as 'panel'[] },
  openedOn: '2026-06-01',
} as const;

/** What is sent about an enquiry for the family, and about evidence that lies elsewhere. */
export const tracingBodies: Record<string, (target: Target) => unknown> = {
  'protection.open-tracing': ({ familyVersion }) => ({ ...tracing, baseVersion: familyVersion }),
  'protection.refer-to-evidence': ({ documentsVersion }) => ({
    authority: 'Invented police',
    reference: 'K 1',
    words: reason,
    recordedOn: '2026-06-01',
    baseVersion: documentsVersion,
  }),
  'protection.end-tracing': ({ tracingId, familyVersion }) => ({
    tracingId,
    outcome: 'not_found',
    endedOn: '2026-06-01',
    words: reason,
    baseVersion: familyVersion,
  }),
};

/** The question on which the guardian must say yes. */
const aboutTracing = { ...guardianQuestion, act: 'tracing' } as const;
const yes = { answer: 'approve', answeredOn: '2026-06-01', words: reason } as const;

/** Opens the gate of a fresh file: the danger is known and small, and the guardian says yes. */
export async function openOriginGate(worker: TestPerson, fileId: string): Promise<void> {
  const params = { fileId };
  const { assessmentVersion } = await versionsOf(worker, fileId);
  const risk = { ...returnRisk, baseVersion: assessmentVersion };
  await worker.call(contract.recordReturnRiskRoute, { params, body: risk });
  await worker.call(contract.requestGuardianRoute, { params, body: guardianRequest });
  await worker.call(contract.appointGuardianRoute, { params, body: guardianAppointment });
  await worker.call(contract.askGuardianRoute, { params, body: aboutTracing });
  const askId = await newestEntry(worker, fileId, 'guardian');
  await worker.call(contract.answerGuardianAskRoute, { params, body: { ...yes, askId } });
}

/** Brings a fresh file to where a route about an enquiry can succeed. */
export async function readyTracing(
  worker: TestPerson,
  fileId: string,
  { id }: contract.Route,
): Promise<Partial<Target>> {
  if (id !== 'protection.open-tracing' && id !== 'protection.end-tracing') return {};
  await openOriginGate(worker, fileId);
  if (id === 'protection.open-tracing') return {};
  const body = { ...tracing, baseVersion: 0 };
  await worker.call(contract.openTracingRoute, { params: { fileId }, body });
  return { tracingId: await newestEntry(worker, fileId, 'family') };
}

/** The same for the file of the canaries, whose guardian is in office, every personal field marked. */
export async function traceFamily(doing: Doing, target: Partial<Target>, worker: TestPerson): Promise<void> {
  const fileId = String(target.fileId);
  await doing(contract.referToEvidenceRoute);
  await doing(contract.recordReturnRiskRoute);
  const { guardianVersion } = await versionsOf(worker, fileId);
  await doing(contract.askGuardianRoute, undefined, { ...aboutTracing, baseVersion: guardianVersion });
  const askId = await newestEntry(worker, fileId, 'guardian');
  await doing(contract.answerGuardianAskRoute, undefined, { ...yes, askId });
  await doing(contract.openTracingRoute);
  Object.assign(target, { tracingId: await newestEntry(worker, fileId, 'family') });
  await doing(contract.endTracingRoute);
}
