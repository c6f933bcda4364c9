import { type Case, pageStands } from '@tutela/domain';
import { dayOf, Refusal } from '@tutela/kernel';
import { type Act, systemAct } from '../../platform/db/act.ts';
import { carryOutAsNode } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { type LockedFile, lockFile } from '../../platform/record/record.ts';
import { readCase } from '../file/command-case.ts';
import type { ChildPagePorts } from './ports.ts';

/** The child has no account; what the child writes is theirs by its role. */
export const childAccount = '00000000-0000-0000-0000-000000000000';

/** A file as its child's page finds it. */
export interface ChildFile {
  readonly locked: LockedFile;
  readonly kase: Case;
  readonly today: string;
}

/** The node looks something up within an act that is recorded elsewhere. */
export const lookingUp = ({ act }: RequestContext): Act =>
  systemAct(act.operation, act.at, { purpose: act.purpose, audit: 'quiet' });

/**
 * Works on the file as its child, in one transaction, if its page is open at this moment. No child reads a row of the
 * file: the node reads it, and gives out what the rule says.
 */
export function actAsChild<T>(
  context: RequestContext,
  fileId: string,
  ports: ChildPagePorts,
  work: (tx: Tx<'protection'>, file: ChildFile) => Promise<T>,
): Promise<T> {
  const act: Act = {
    ...context.act,
    actor: { accountId: null, agencyId: null, role: 'child' },
    about: { ...context.act.about, fileId },
  };
  return context.database.actingAs(act, 'protection', (tx) =>
    carryOutAsNode(tx, act, async () => {
      const locked = await lockFile(tx, fileId);
      if (locked.row.erased_at !== null) throw notOpen();
      const node = { ...context, act: { ...act, actor: { ...act.actor, role: 'system' as const } } };
      const kase = await readCase(tx, node, locked, ports);
      const today = dayOf(ports.clock.now());
      if (!pageStands(kase.content.childPage, kase.state.header, today)) throw notOpen();
      return work(tx, { locked, kase, today });
    }),
  );
}

/** The same for a page that was closed, a session that ran out, and somebody who never had one. */
export const notOpen = (): Refusal =>
  new Refusal('auth.credentials_wrong', 'Type your code and your secret again.');
