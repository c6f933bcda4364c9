import type { Command } from 'commander';
import { z } from 'zod';
import { expireBackups } from '../platform/db/cluster/backup/list-backups.ts';
import { type BackupResult, takeBackup } from '../platform/db/cluster/backup.ts';
import { type BlobManifest, copyBlobs } from '../run/backup/blob-copies.ts';
import { copyElsewhere } from '../run/backup/copy-elsewhere.ts';
import { requireSomeNode } from '../run/home-kind.ts';
import { isKeyCopyFresh } from '../run/keys/copy-keys.ts';
import { backupDays } from '../run/keys/destroy-old-epochs.ts';
import { openNode } from '../run/open-node.ts';
import { HomeOption, partsForCommand, settingsFrom } from './settings.ts';
import { showCopying, showProgress } from './terminal/progress.ts';
import { say, sayJson } from './terminal/say.ts';
import { daysOption, readOptions } from './terminal/usage.ts';
import { counted, sizeOf } from './terminal/words.ts';

const Options = HomeOption.extend({
  to: z.string().min(1, '--to must name a folder.').optional(),
  keepDays: daysOption('keep-days'),
  json: z.boolean().default(false),
});

export function addBackup(program: Command): void {
  program
    .command('backup')
    .summary('back the node up, without stopping it')
    .description(
      'Copies the running database, the log that belongs to it and the encrypted attachments into ' +
        'backups/<time> of the home. The node keeps working. Older backups than --keep-days are removed.',
    )
    .option('--to <folder>', 'copy the backup there as well (another disk), and verify the copy')
    .option(
      '--keep-days <days>',
      'how long backups in the home are kept; the newest always is',
      String(backupDays),
    )
    .option('--json', 'print the result as one JSON object')
    .addHelpText(
      'after',
      '\nExample, every night:\n  tutela backup --to /mnt/other-disk/tutela\n' +
        '\nKeys are never in a backup, and without them it is worthless: see `tutela keys copy`.\n' +
        'An erased file can be read from backups made before, with the keys, until they expire.',
    )
    .action(async (_options, command: Command) => runBackup(readOptions(command, Options)));
}

interface Taken extends Pick<BackupResult, 'folder' | 'files' | 'bytes' | 'finishedAt'> {
  readonly attachments: BlobManifest;
  readonly expired: readonly string[];
  readonly copy: string | null;
  /** `keys copy` was run since the keys last changed: without them this backup is worthless. */
  readonly keysCopied: boolean;
}

async function runBackup(options: z.output<typeof Options>): Promise<void> {
  const config = settingsFrom(options);
  const { home } = config;
  requireSomeNode(home);
  const node = await openNode(partsForCommand(config));
  try {
    const copying = showCopying({ copy: 'Copying the database', verify: 'Comparing the copy' });
    const cluster = node.cluster.current();
    const taken = await takeBackup({ cluster, home, onProgress: copying.report, clock: node.clock });
    copying.end();
    const { folder } = taken;
    const blobs = showProgress('Copying attachments');
    const attachments = await copyBlobs(home, folder, blobs.report);
    blobs.end();
    const oldest = new Date(node.clock.now().getTime() - options.keepDays * 24 * 60 * 60_000);
    const expired = await expireBackups(home, oldest);
    const copy = options.to === undefined ? null : await copyElsewhere(folder, options.to, copying.report);
    copying.end();
    const keysCopied = await isKeyCopyFresh(home, node.keyring);
    tell({ ...taken, attachments, expired, copy, keysCopied }, options.json, home);
  } finally {
    await node.close();
  }
}

function tell(taken: Taken, json: boolean, home: string): void {
  const { folder, files, bytes, finishedAt, attachments, expired, copy, keysCopied } = taken;
  if (json) {
    sayJson({
      folder,
      files,
      bytes,
      finishedAt,
      attachments,
      expired,
      copy,
      keysIncluded: false,
      keysCopied,
    });
    return;
  }
  say(`Backed up into ${folder}: ${counted(files, 'file')} of the database, ${sizeOf(bytes)}.`);
  say(`Attachments: ${attachments.files}, ${sizeOf(attachments.bytes)}.`);
  if (copy !== null) say(`Copied to ${copy} and compared.`);
  if (expired.length > 0) say(`Expired and removed: ${counted(expired.length, 'older backup')}.`);
  say(`The keys in ${home}/keys are not in it, and nobody can read it without them.`);
  if (!keysCopied) say('They were not copied since they last changed. Do it NOW: tutela keys copy --to …');
}
