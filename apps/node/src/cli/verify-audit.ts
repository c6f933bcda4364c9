import type { Command } from 'commander';
import { z } from 'zod';
import { rowHashLabel } from '../platform/audit/row-hash.ts';
import { findLastSeal, findSeal } from '../platform/audit/seal.store.ts';
import { type AuditReport, verifyAudit } from '../platform/audit/verify.ts';
import { systemAct } from '../platform/db/act.ts';
import { requireSomeNode } from '../run/home-kind.ts';
import { openNode } from '../run/open-node.ts';
import type { OpenNode } from '../run/opened-node.ts';
import { HomeOption, partsForCommand, settingsFrom } from './settings.ts';
import { Failed } from './terminal/failed.ts';
import { showProgress } from './terminal/progress.ts';
import { say, sayJson } from './terminal/say.ts';
import { readOptions } from './terminal/usage.ts';
import { counted } from './terminal/words.ts';

const checkpoint = /^(\d{1,18}):([0-9a-f]{64})$/;

const Options = HomeOption.extend({
  newest: z
    .string()
    .regex(/^[1-9]\d{0,9}$/, '--newest must be a number of rows.')
    .transform(Number)
    .optional(),
  checkpoint: z
    .string()
    .regex(checkpoint, '--checkpoint must be what an earlier run has printed.')
    .optional(),
  json: z.boolean().default(false),
});

export function addVerifyAudit(audit: Command): void {
  audit
    .command('verify')
    .summary('check every row of the audit against the seals')
    .description(
      'Reads the audit and its seals side by side and names each row that was changed, removed or put in. Prints a ' +
        'checkpoint; kept in another place, it shows later that nothing before it was rewritten.',
    )
    .option('--newest <rows>', 'only about so many of the newest rows')
    .option('--checkpoint <text>', 'also check that this checkpoint of an earlier run still holds')
    .option('--json', 'print the result as one JSON object')
    .addHelpText(
      'after',
      '\nExit code 1 when anything is not as it was written. It changes nothing, and mends nothing.',
    )
    .action(async (_options, command: Command) => runVerify(readOptions(command, Options)));
}

async function runVerify(options: z.output<typeof Options>): Promise<void> {
  const config = settingsFrom(options);
  requireSomeNode(config.home);
  const node = await openNode(partsForCommand(config));
  try {
    const result = await verify(node, options);
    if (options.json) sayJson(result);
    else tell(result);
    if (result.problems.length > 0 || result.checkpointHolds === false) throw new Failed();
  } finally {
    await node.close();
  }
}

interface Result extends AuditReport {
  /** Number and hash of the newest seal; nothing before the first one. */
  readonly checkpoint: string | null;
  /** Whether the checkpoint given is still there; nothing when none was given. */
  readonly checkpointHolds: boolean | null;
}

async function verify(
  node: OpenNode,
  { newest, checkpoint: given }: z.output<typeof Options>,
): Promise<Result> {
  const { keyring, config, clock, worker } = node;
  const progress = showProgress('Checking the audit');
  const act = systemAct('platform.verify-audit', clock.now(), { purpose: 'supervision', audit: 'read' });
  const result = await worker.database.actingAs(act, 'platform', async (tx) => {
    const last = await findLastSeal(tx);
    const [, number, hash] = checkpoint.exec(given ?? '') ?? [];
    const held = number === undefined ? null : await findSeal(tx, BigInt(number));
    const report = await verifyAudit(tx, {
      hashKey: keyring.derive(rowHashLabel),
      publicKey: keyring.auditSigner.publicKey,
      home: config.home,
      ...(newest === undefined ? {} : { newestRows: newest }),
      onProgress: progress.report,
    });
    return {
      ...report,
      checkpoint: last === null ? null : `${last.sealNo}:${last.hash.toString('hex')}`,
      checkpointHolds: number === undefined ? null : held?.hash.toString('hex') === hash,
    };
  });
  progress.end();
  return result;
}

function tell(result: Result): void {
  const { rows, seals, unsealed, problems, moreProblems, checkpointHolds } = result;
  say(`Checked ${counted(rows, 'row')} against ${counted(seals, 'seal')}; ${unsealed} not sealed yet.`);
  for (const { sentence } of problems) say(`- ${sentence}`);
  if (moreProblems > 0) say(`- and ${moreProblems} more.`);
  if (checkpointHolds === false)
    say('- The checkpoint does not hold: the audit before it was rewritten or cut off.');
  if (checkpointHolds === true) say('The checkpoint holds.');
  if (problems.length === 0 && checkpointHolds !== false) say('Everything is as it was written.');
  if (result.checkpoint !== null) say(`Checkpoint, to be kept in another place: ${result.checkpoint}`);
}
