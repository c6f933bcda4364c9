import type { Clock, Random } from '@tutela/kernel';
import type { Act } from '../../platform/db/act.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { readReceivers } from '../clock/receivers.store.ts';
import { tell } from '../people/tell.ts';

interface Telling {
  readonly kind: 'same_child' | 'same_child_compare' | 'same_child_answered' | 'same_child_undone';
  readonly clock: Clock;
  readonly random: Random;
}

/** Tells those who are responsible for these files, each of their own: the caseworker, or the supervisors where there is none. */
export async function tellOwners(
  tx: Tx<'protection'>,
  { actor }: Pick<Act, 'actor'>,
  fileIds: readonly string[],
  { kind, clock, random }: Telling,
): Promise<void> {
  const files = await tx
    .selectFrom('protection.file')
    .select(['file_id', 'agency_id', 'caseworker_id', 'hidden'])
    .where('file_id', 'in', fileIds)
    .execute();
  const owned = files.map((file) => ({ ...file, section: 'notes' }));
  const receivers = await readReceivers(tx, owned, clock.now());
  for (const file of owned)
    for (const person of receivers.of(file, ['caseworker']))
      await tell(tx, { actor }, { kind, fileId: file.file_id, to: { person } }, { clock, random });
}
