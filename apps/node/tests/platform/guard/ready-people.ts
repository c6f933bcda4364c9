import * as contract from '@tutela/contract';
import type { Section } from '@tutela/domain';
import type { TestPerson } from '@tutela/testkit';
import { guardianAppointment, guardianQuestion, guardianRequest, linkedPerson } from './procedure-calls.ts';
import type { Target } from './target.ts';

const afterAppointment = [
  'protection.suspend-guardian',
  'protection.end-guardian',
  'protection.ask-guardian',
  'protection.answer-guardian-ask',
  'protection.record-guardian-duty',
];
const afterRequest = ['protection.appoint-guardian', ...afterAppointment];

/** Brings the people of a fresh file, family and guardian, to where a route about them can succeed. */
export async function readyPeople(
  worker: TestPerson,
  fileId: string,
  { id }: contract.Route,
): Promise<Partial<Target>> {
  const params = { fileId };
  if (id === 'protection.change-link') {
    await worker.call(contract.linkPersonRoute, { params, body: linkedPerson });
    return { linkId: await newestEntry(worker, fileId, 'family') };
  }
  if (afterRequest.includes(id)) {
    await worker.call(contract.requestGuardianRoute, { params, body: guardianRequest });
  }
  if (afterAppointment.includes(id)) {
    await worker.call(contract.appointGuardianRoute, { params, body: guardianAppointment });
  }
  if (id !== 'protection.answer-guardian-ask') return {};
  await worker.call(contract.askGuardianRoute, { params, body: guardianQuestion });
  return { askId: await newestEntry(worker, fileId, 'guardian') };
}

/** The id of what was last recorded in a section. */
export async function newestEntry(person: TestPerson, fileId: string, section: Section): Promise<string> {
  const asked = { params: { fileId }, query: { section } };
  const { entries } = await person.call(contract.readHistoryRoute, asked);
  return entries[0]?.entryId ?? '';
}
