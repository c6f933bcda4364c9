// `npm run fault -- kill|power [--rounds N] [--json]`: crashes a node again and again and looks what is left.
import { parseArgs } from 'node:util';
import { foundHome, removeFolder, temporaryFolder } from '../bench/harness/home.ts';
import { ensureBuilt } from '../scripts/build/build.mjs';
import { killings } from './kill.ts';
import { makeTestDisk } from './power.ts';
import { type Crash, type Outcome, runRounds } from './rounds.ts';

const usage = `npm run fault -- kill [options]    SIGKILL of the node, of its database, of both, in turn
npm run fault -- power [options]   a cut of the power, on a loop device; is skipped without root

  --rounds N   so many crashes (default 20)
  --seed N     another seed for the moments of the crashes (default 1)
  --json       only the last line, one JSON object
  --help       this text

Sixteen writers register children over HTTP. After each crash: nothing that was acknowledged is lost, nothing is
there in part, what was not answered and is sent again is there once, and the audit verifies.
Exit code 1 when any of this is not so.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const [kind] = positionals;
const numbers = /^\d{1,9}$/.test(values.rounds) && /^\d{1,9}$/.test(values.seed);

if (values.help) console.log(usage);
else if ((kind !== 'kill' && kind !== 'power') || positionals.length > 1 || !numbers) {
  console.error(`Say what is to happen: kill or power.\n\n${usage}`);
  process.exitCode = 2;
} else await run(kind);

async function run(fault: 'kill' | 'power'): Promise<void> {
  const folder = temporaryFolder();
  try {
    if (fault === 'kill') return await crash(fault, folder, killings(folder));
    const disk = makeTestDisk(folder);
    if (typeof disk === 'string') {
      console.log(`Skipped: ${disk}.`);
      console.log(JSON.stringify({ fault, skipped: disk }));
      return;
    }
    try {
      await crash(fault, disk.home, [disk.cut]);
    } finally {
      disk.remove();
    }
  } finally {
    removeFolder(folder);
  }
}

async function crash(fault: string, home: string, crashes: readonly Crash[]): Promise<void> {
  const entry = await ensureBuilt();
  await foundHome(entry, home);
  const tell = (line: string) => (values.json ? undefined : console.log(line));
  const facts = { rounds: Number(values.rounds), seed: Number(values.seed) };
  const outcome: Outcome = await runRounds({ entry, home, crashes, tell, ...facts });
  console.log(JSON.stringify({ fault, ...outcome }));
  if (!outcome.met) process.exitCode = 1;
}
