import type { Command } from 'commander';
import { z } from 'zod';
import { type DoctorItem, runDoctor } from '../platform/db/cluster/doctor.ts';
import { examineNode } from '../run/doctor/examine-node.ts';
import { partsForCommand, ServeOptions, settingsFrom } from './settings.ts';
import { Failed } from './terminal/failed.ts';
import { say, sayJson } from './terminal/say.ts';
import { readOptions } from './terminal/usage.ts';
import { counted } from './terminal/words.ts';

const Options = ServeOptions.extend({ json: z.boolean().default(false) });

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .summary('look at everything and explain what is wrong')
    .description(
      'Looks at the programs, folders, keys, settings and the database of a node, running or not, and says what to do ' +
        'about each thing that is not as it should be. It mends nothing.',
    )
    .option('--port <number>', 'the port to look at, if it is not TUTELA_PORT or 4517')
    .option('--json', 'print the result as one JSON object')
    .addHelpText('after', '\nExit code 1 when something failed; warnings alone end with 0.')
    .action(async (_options, command: Command) => {
      const options = readOptions(command, Options);
      const config = settingsFrom(options);
      const parts = partsForCommand(config);
      const database = await runDoctor(config.home, config.databaseUrl, parts.clock);
      const items = [...database, ...(await examineNode(parts))];
      const failed = items.some(({ state }) => state === 'failed');
      if (options.json) sayJson({ ok: !failed, home: config.home, items });
      else tell(config.home, items);
      if (failed) throw new Failed();
    });
}

const marks = { ok: '  ok     ', warning: '  warning', failed: '  FAILED ' } as const;

function tell(home: string, items: readonly DoctorItem[]): void {
  say(`Looking at ${home}\n`);
  for (const { state, title, finding, remedy } of items) {
    say(`${marks[state]}  ${title}`);
    say(`             ${finding}`);
    if (remedy !== '') say(`             → ${remedy}`);
  }
  const count = (wanted: DoctorItem['state']) => items.filter(({ state }) => state === wanted).length;
  say(
    `\n${counted(count('ok'), 'thing')} fine, ${counted(count('warning'), 'warning')}, ${count('failed')} failed.`,
  );
}
