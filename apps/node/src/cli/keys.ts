import type { Command } from 'commander';
import { z } from 'zod';
import { openKeyring } from '../platform/vault/keyring.ts';
import { openVault } from '../platform/vault/vault.ts';
import { requireSomeNode } from '../run/home-kind.ts';
import { copyKeys } from '../run/keys/copy-keys.ts';
import { backupDays, destroyOldEpochs } from '../run/keys/destroy-old-epochs.ts';
import { beginEpoch, countOldKeys, finishEpoch, type KeyParts } from '../run/keys/rotate-keys.ts';
import { openNode } from '../run/open-node.ts';
import { HomeOption, partsForCommand, settingsFrom } from './settings.ts';
import { showProgress } from './terminal/progress.ts';
import { say } from './terminal/say.ts';
import { daysOption, readOptions } from './terminal/usage.ts';
import { counted } from './terminal/words.ts';

const RotateOptions = HomeOption.extend({ keepDays: daysOption('keep-days') });
const CopyOptions = HomeOption.extend({ to: z.string().min(1, '--to must name a folder.') });

export function addKeys(program: Command): void {
  const keys = program.command('keys').summary('the node’s keys').description('Looks after the node’s keys.');
  keys
    .command('rotate')
    .summary('begin a new epoch of the keys')
    .description(
      'Makes the node key of a new epoch and wraps every data key anew, while the node runs. Keys of old epochs are ' +
        'destroyed when the last backup that needs them has expired. A rotation that was interrupted is finished first.',
    )
    .option('--keep-days <days>', 'how long backups are kept, wherever they are', String(backupDays))
    .addHelpText(
      'after',
      '\nThe node does this by itself every 30 days. Afterwards copy the keys again: `tutela keys copy`.\n' +
        'It does not help against whoever has an old backup AND the old keys: those contents are theirs.',
    )
    .action(async (_options, command: Command) => runRotate(readOptions(command, RotateOptions)));
  keys
    .command('copy')
    .summary('copy the keys to another place')
    .description(
      'Copies the folder keys/ to another place and notes that it was done, so that `doctor` can remind you.',
    )
    .requiredOption('--to <folder>', 'a stick or another disk, never beside a backup of the database')
    .addHelpText(
      'after',
      '\nExample:\n  tutela keys copy --to /media/stick\n\nWhoever has the copy and the database can read everything.',
    )
    .action(async (_options, command: Command) => runCopy(readOptions(command, CopyOptions)));
}

async function runRotate(options: z.output<typeof RotateOptions>): Promise<void> {
  const config = settingsFrom(options);
  requireSomeNode(config.home);
  const node = await openNode(partsForCommand(config));
  try {
    const { keyring, clock, random, worker } = node;
    const parts = { database: worker.database, keyring, clock, vault: openVault(keyring, random) };
    if ((await countOldKeys(parts)) > 0) say('An earlier rotation was interrupted; it is finished first.');
    else say(`Epoch ${await beginEpoch(parts)} has begun.`);
    await wrapAnew(parts);
    const destroyed = await destroyOldEpochs({ ...parts, home: config.home, keepDays: options.keepDays });
    for (const epoch of destroyed) say(`The key of epoch ${epoch} was destroyed: nothing needs it any more.`);
    say(`The keys have changed. Copy ${config.home}/keys to its safe places now: tutela keys copy --to …`);
  } finally {
    await node.close();
  }
}

async function wrapAnew(parts: KeyParts): Promise<void> {
  const old = await countOldKeys(parts);
  const progress = showProgress('Wrapping data keys anew');
  const done = await finishEpoch(parts, (count) => progress.report(count, old));
  progress.end();
  say(`${counted(done, 'data key')} wrapped anew; content itself stays as it is.`);
}

async function runCopy(options: z.output<typeof CopyOptions>): Promise<void> {
  const config = settingsFrom(options);
  requireSomeNode(config.home);
  const parts = partsForCommand(config);
  const keyring = await openKeyring(config.home, parts);
  const { folder, sameDisk } = await copyKeys({
    home: config.home,
    to: options.to,
    keyring,
    clock: parts.clock,
  });
  say(`Copied to ${folder}.`);
  if (sameDisk)
    say('This is the same disk as the node’s. Move the copy to another one, in another building.');
}
