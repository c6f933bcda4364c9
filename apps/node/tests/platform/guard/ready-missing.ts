import * as contract from '@tutela/contract';
import type { TestPerson } from '@tutela/testkit';
import { childBack, policeTold, returnTalk } from './alarm-calls.ts';

const afterPolice = ['protection.raise-alert', 'protection.review-search'];
const afterReturn = ['protection.hold-return-conversation', 'protection.change-safety-plan'];
const afterAlarm = [
  'protection.describe-missing',
  'protection.tell-missing',
  'protection.decide-photo',
  'protection.record-found',
  ...afterPolice,
  ...afterReturn,
];

/** Brings a fresh file to where a route about a missing child can succeed. */
export async function readyMissing(
  worker: TestPerson,
  fileId: string,
  { id }: contract.Route,
): Promise<void> {
  const params = { fileId };
  if (!afterAlarm.includes(id)) return;
  await worker.call(contract.reportMissingRoute, { params, body: {} });
  if (afterPolice.includes(id)) {
    await worker.call(contract.tellMissingRoute, { params, body: { ...policeTold, baseVersion: 1 } });
  }
  if (!afterReturn.includes(id)) return;
  await worker.call(contract.recordFoundRoute, { params, body: { ...childBack, baseVersion: 1 } });
  if (id === 'protection.hold-return-conversation') return;
  await worker.call(contract.holdConversationRoute, { params, body: { ...returnTalk, baseVersion: 2 } });
}
