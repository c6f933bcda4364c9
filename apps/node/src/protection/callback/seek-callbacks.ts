import { AskCallback, hearOutsider, mayBeAskedAbout, roles } from '@tutela/domain';
import type { Act } from '../../platform/db/act.ts';
import type { Database } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { lockFile } from '../../platform/record/record.ts';
import { readReceivers } from '../clock/receivers.store.ts';
import { writeDecision } from '../file/command-file.ts';
import { wordingsOf } from '../file/wordings-of.ts';
import { tell } from '../people/tell.ts';
import { listCallbacks, nextFiles, takeCallback } from './callback.store.ts';
import { callbackContext } from './ports.ts';

type Waiting = Awaited<ReturnType<typeof listCallbacks>>[number];
const lowest = '00000000-0000-0000-0000-000000000000';

/**
 * Looks whom the waiting questions may mean, hidden files too, and tells those who are responsible. Then the question
 * is gone, whoever it meant. Returns how many there were.
 */
export async function seekCallbacks(database: Database, act: Act, ports: RecordPorts): Promise<number> {
  const waiting = await database.actingAs(act, 'protection', listCallbacks);
  for (const row of waiting) {
    const context = callbackContext(row.callback_id);
    const plain = Buffer.from(ports.vault.decryptForNode('callback', row.question, context)).toString();
    const asked = AskCallback.parse(JSON.parse(plain));
    const meant = await findMeant(database, act, asked, ports);
    await database.actingAs(act, 'protection', async (tx) => {
      if (!(await takeCallback(tx, row.callback_id))) return;
      for (const fileId of meant) await hear(tx, { act, row, asked, fileId }, ports);
    });
  }
  return waiting.length;
}

/** The files that may be meant, read in parts so that none is held long. */
async function findMeant(
  database: Database,
  act: Act,
  asked: AskCallback,
  ports: RecordPorts,
): Promise<readonly string[]> {
  const meant: string[] = [];
  let after = lowest;
  for (;;) {
    const files = await database.actingAs(act, 'protection', (tx) => nextFiles(tx, after));
    const fitting = files.filter((file) =>
      mayBeAskedAbout(asked, { codeName: file.code_name, wordings: wordingsOf(file, ports) }),
    );
    meant.push(...fitting.map(({ file_id }) => file_id));
    const last = files.at(-1);
    if (last === undefined) return meant;
    after = last.file_id;
  }
}

interface Heard {
  readonly act: Act;
  readonly row: Waiting;
  readonly asked: AskCallback;
  readonly fileId: string;
}

/** Writes down who asked and why, in the words of who asked, and tells the caseworker and the supervisors. */
async function hear(
  tx: Tx<'protection'>,
  { act, row, asked, fileId }: Heard,
  ports: RecordPorts,
): Promise<void> {
  const locked = await lockFile(tx, fileId);
  const role = roles.find((each) => each === row.role);
  if (role === undefined) throw new TypeError('whoever asked had no role');
  const asker = { accountId: row.account_id, agencyId: row.agency_id, role };
  const decision = hearOutsider(asked);
  await writeDecision(tx, { act: { ...act, actor: asker } }, { locked, section: 'notes', decision }, ports);
  const file = { ...locked.row, section: 'notes' };
  const receivers = await readReceivers(tx, [file], ports.clock.now());
  for (const person of receivers.of(file, ['caseworker', 'supervisor']))
    await tell(tx, { actor: asker }, { kind: 'callback_asked', fileId, to: { person } }, ports);
}
