import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Refusal } from '@tutela/kernel';
import type { Command } from 'commander';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { hasCluster } from '../platform/db/cluster/cluster-record.ts';
import { type RestoreResult, restoreBackup } from '../platform/db/cluster/restore.ts';
import { keyFile } from '../platform/vault/key-folder.ts';
import { requireBlobs, restoreBlobs } from '../run/backup/blob-copies.ts';
import { markRestored } from '../run/backup/finish-restore.ts';
import { clusterLog } from '../run/cluster-log.ts';
import { openNode } from '../run/open-node.ts';
import type { OpenParts } from '../run/opened-node.ts';
import { HomeOption, partsForCommand, settingsFrom } from './settings.ts';
import { canAsk, confirm } from './terminal/ask.ts';
import { showCopying, showProgress } from './terminal/progress.ts';
import { say } from './terminal/say.ts';
import { momentOption, readOptions } from './terminal/usage.ts';
import { counted } from './terminal/words.ts';

const Options = HomeOption.extend({
  from: z.string({ error: '--from must name the folder of a backup.' }).min(1),
  until: momentOption('until').optional(),
  archive: z.string().optional(),
  force: z.boolean().default(false),
  withoutAttachments: z.boolean().default(false),
});
type Options = z.output<typeof Options>;

export function addRestore(program: Command): void {
  program
    .command('restore')
    .summary('put a backup back')
    .description(
      'Verifies a backup, puts it back into a home, up to its end or to a moment, and does erasures that happened ' +
        'since again. A database that is there already is moved aside, never deleted.',
    )
    .requiredOption('--from <folder>', 'the backup, such as /var/lib/tutela/backups/<time>')
    .option('--until <moment>', 'only what was committed up to then, such as 2026-05-01T14:30:00Z')
    .option('--archive <folder>', 'the archived log, when it is not beside the backup in its home')
    .option('--force', 'go on although the home has a database, without asking')
    .option(
      '--without-attachments',
      'restore the database alone, from a backup whose attachments are incomplete',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  tutela restore --home /srv/try --from /var/lib/tutela/backups/2026-05-01T02-00-00-000Z\n' +
        '  tutela restore --from … --until 2026-05-01T14:30:00Z --force\n' +
        '\nThe keys are in no backup: put their copy into keys/ of the home first. Then practise: `tutela doctor`, sign in,\n' +
        'open a file.',
    )
    .action(async (_options, command: Command) => runRestore(readOptions(command, Options)));
}

async function runRestore(options: Options): Promise<void> {
  const config = settingsFrom(options);
  const from = resolve(options.from);
  if (!options.withoutAttachments && existsSync(from)) await requireBlobs(from);
  const force = options.force || (await mayMoveAside(config.home));
  const parts = partsForCommand(config);
  const takeMarkBack = await markRestored(config.home, parts.clock.now());
  const result = await restoreDatabase(parts, { ...options, from, force }).catch(async (error: unknown) => {
    await takeMarkBack();
    throw error;
  });
  await result.cluster.stop();
  const blobs = showProgress('Putting attachments back');
  const attachments = await restoreBlobs(from, config.home, blobs.report);
  blobs.end();
  tell(result, attachments);
  await finish(parts);
}

function restoreDatabase(parts: OpenParts, { from, until, archive, force }: Options): Promise<RestoreResult> {
  const copying = showCopying({
    verify: 'Verifying the backup',
    copy: 'Copying',
    recover: 'Replaying the log',
  });
  return restoreBackup({
    from,
    force,
    home: parts.config.home,
    ...(until === undefined ? {} : { until }),
    ...(archive === undefined ? {} : { archive: resolve(archive) }),
    log: clusterLog(parts.log),
    onProgress: copying.report,
    clock: parts.clock,
  }).finally(() => copying.end());
}

/** Asks before the present database of a home is moved aside. */
async function mayMoveAside(home: string): Promise<boolean> {
  if (!hasCluster(home) || !canAsk()) return false;
  const agreed = await confirm(`The home ${home} has a database. It would be moved aside, not deleted.`);
  if (agreed) return true;
  throw new Refusal('db.restore_failed', 'Nothing was restored and nothing was changed.');
}

function tell({ recoveredUntil, movedAside }: RestoreResult, attachments: number): void {
  say(
    `The database was restored${recoveredUntil === undefined ? '' : `, up to ${recoveredUntil.toISOString()}`}.`,
  );
  say(`Attachments put back: ${attachments}.`);
  if (movedAside !== undefined)
    say(`The database that was there before is now ${movedAside}. Remove it when all is well.`);
}

/** With the keys at hand the node is made ready at once; otherwise the first start does it. */
async function finish(parts: OpenParts): Promise<void> {
  const { home } = parts.config;
  if (!existsSync(keyFile(home))) {
    say(
      `\nThe keys are missing. Put the backup of the keys into ${home}/keys, then run \`tutela serve\`: it does the`,
    );
    say('erasures that happened since again before it answers.');
    return;
  }
  const node = await openNode(parts);
  const { erasedAgain, unreadable } = node.restored ?? { erasedAgain: 0, unreadable: 0 };
  await node.close();
  say(`Erasures done again: ${erasedAgain}.`);
  if (unreadable > 0) {
    say(
      `${counted(unreadable, 'key')} of files and locations can be unwrapped by nobody any more: the node keys of ` +
        'that time were destroyed since. These files stay unreadable.',
    );
  }
  sayNext(parts.config);
}

const sayNext = ({ home }: Config): void => say(`\nNext: tutela doctor --home ${home}, then tutela serve.`);
