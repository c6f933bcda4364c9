import { Refusal, type RefusalCode } from '@tutela/kernel';

/** A line of the server's log that says why a start failed, what that is called, and what helps. */
const reasons: ReadonlyArray<readonly [RegExp, RefusalCode, string]> = [
  [/No space left on device/, 'db.disk_full', 'The disk is full. Free some space, then start again.'],
  [
    /initialized by PostgreSQL version|incompatible with server/,
    'db.version_mismatch',
    'The data were written by another version of PostgreSQL. Install that version again.',
  ],
  [
    /invalid page in block|could not locate a valid checkpoint|PANIC/,
    'db.start_failed',
    'The data are damaged. Change nothing in the folder; restore the newest backup into an empty home.',
  ],
  [
    /could not (create|attach to|map|resize) .*shared memory|could not create semaphores/,
    'db.start_failed',
    'The machine gives PostgreSQL too little shared memory. Stop other programs or raise the limit.',
  ],
  [
    /recovery ended before configured recovery target/,
    'db.restore_failed',
    'The archived log ends before the moment asked for. Leave the moment out to restore all there is.',
  ],
];

/** A refusal for a server that ended while it started, from what it wrote to its log. */
export function explainStart(written: string, logFile: string): Refusal {
  const found = reasons.find(([pattern]) => pattern.test(written));
  const [, code, remedy] = found ?? [undefined, 'db.start_failed' as const, `See ${logFile}.`];
  const line = lastFatalLine(written);
  return new Refusal(code, `PostgreSQL did not start. ${remedy}${line}`, { log: logFile });
}

function lastFatalLine(written: string): string {
  const lines = written.split('\n').filter((line) => /FATAL|PANIC|error/.test(line));
  const last = lines.at(-1);
  return last === undefined ? '' : ` It said: ${last.replace(/^.*?(FATAL|PANIC):\s*/, '')}`;
}
