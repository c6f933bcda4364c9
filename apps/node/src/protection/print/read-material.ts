import {
  clockNames,
  type FileContent,
  type FileMaterial,
  foldFile,
  isOnCopy,
  type PrintFile,
  type Section,
  sections,
  shownTo,
  toldOf,
} from '@tutela/domain';
import { dayOf, Refusal } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { headerOf } from '../../platform/record/header-row.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { readEntries } from '../../platform/record/read-entries.ts';
import { fileKey, lockFile } from '../../platform/record/record.ts';
import { actingOf } from '../file/acting.ts';
import { placed } from '../file/placed.ts';
import { readAllNames } from './names.store.ts';

/** More than a folder holds; a longer file is printed in parts. */
const mostPrinted = 3_000;

/**
 * What the copy is made of: the entries of the chosen sections as their reader may see them, oldest first. Who the child
 * is comes only when it was asked for; a place stands in no entry.
 */
export async function readMaterial(
  tx: Tx<'protection'>,
  context: RequestContext,
  { fileId, command }: { fileId: string; command: PrintFile },
  ports: RecordPorts,
): Promise<FileMaterial> {
  const { row } = await lockFile(tx, fileId);
  const key = await fileKey(tx, fileId, ports);
  const query = { sections: command.sections, limit: mostPrinted + 1, order: 'oldest_first' } as const;
  const found = await readEntries(tx, fileId, query, { key, ports });
  if (found.length > mostPrinted) throw tooLong();
  const { accountId, agencyId } = actingOf(context, ports.clock);
  const reader = { role: context.actor.role, ownAgency: row.agency_id === agencyId };
  const header = headerOf(row);
  const names = await readAllNames(tx);
  const content = foldFile(found.map(placed));
  const onCopy = found.filter(({ entry }) => isOnCopy(entry.type, command.copyFor));
  return {
    codeName: row.code_name,
    header,
    registeredAt: row.registered_at.toISOString(),
    clocks: await readClocks(tx, fileId, command.sections),
    guardian: command.sections.includes('guardian') ? guardianIn(content) : null,
    identity: command.withIdentity ? content.identity : null,
    sections: sections.filter((section) => command.sections.includes(section)),
    entries: onCopy.map(({ row: at, entry }) => ({
      entry: shownTo(toldOf(entry), reader),
      happenedAt: at.happened_at.toISOString(),
      actorName: names.person(at.account_id) ?? '–',
      role: at.role,
    })),
    names,
    copyFor: command.copyFor,
    copyForName: command.copyForName,
    printedBy: names.person(accountId) ?? '–',
    printedAt: ports.clock.now().toISOString(),
  };
}

/** What runs out in these sections, the most urgent first. */
async function readClocks(
  tx: Tx<'protection'>,
  fileId: string,
  chosen: readonly Section[],
): Promise<FileMaterial['clocks']> {
  const rows = await tx
    .selectFrom('protection.clock')
    .select(['name', 'due'])
    .where('file_id', '=', fileId)
    .where('section', 'in', [...chosen])
    .orderBy('due')
    .execute();
  return rows.flatMap((row) => {
    const name = clockNames.find((each) => each === row.name);
    return name === undefined ? [] : [{ name, due: dayOf(row.due) }];
  });
}

const guardianIn = ({ guardian: { state, guardian } }: FileContent): string =>
  state === 'provisional' || state === 'appointed' ? (guardian?.name ?? '') : '';

const tooLong = (): Refusal =>
  new Refusal(
    'protection.procedure',
    `More than ${mostPrinted} entries are too much for one paper. Choose fewer sections.`,
    { because: 'too_much_to_print', most: mostPrinted },
  );
