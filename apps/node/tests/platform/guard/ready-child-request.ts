import * as contract from '@tutela/contract';
import type { TestPerson } from '@tutela/testkit';
import { childRequest } from './alarm-calls.ts';
import type { Target } from './target.ts';

/** A request of the child, where a route is about one. */
export async function readyChildRequest(
  worker: TestPerson,
  fileId: string,
  { id }: contract.Route,
): Promise<Partial<Target>> {
  if (id !== 'protection.extend-child-request' && id !== 'protection.answer-child-request') return {};
  const body = { ...childRequest, parts: [...childRequest.parts], baseVersion: 0 };
  await worker.call(contract.recordChildRequestRoute, { params: { fileId }, body });
  return { childRequestId: await newestChildRequest(worker, fileId) };
}

/** The request that was recorded last. */
export async function newestChildRequest(person: TestPerson, fileId: string): Promise<string> {
  const query = { section: 'consent' } as const;
  const { entries } = await person.call(contract.readHistoryRoute, { params: { fileId }, query });
  return String(entries.find(({ type }) => type === 'request.asked')?.payload.requestId ?? '');
}
