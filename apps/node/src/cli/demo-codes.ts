import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '@tutela/kernel';
import type { Command } from 'commander';
import { z } from 'zod';
import { codeOf, secondsLeft } from '../demo/codes.ts';
import { type DemoPerson, findDemoFile } from '../demo/demo-file.ts';
import { demoSettings } from './demo-settings.ts';
import { HomeOption } from './settings.ts';
import { say } from './terminal/say.ts';
import { tableOf } from './terminal/table.ts';
import { readOptions } from './terminal/usage.ts';

const Options = HomeOption.extend({ once: z.boolean().default(false) });

export function addDemoCodes(demo: Command): void {
  demo
    .command('codes')
    .summary('one-time codes of the demo’s people')
    .description(
      'Shows what the authenticator apps of the invented people would show, anew every 30 seconds.',
    )
    .option('--once', 'show them once and end')
    .addHelpText(
      'after',
      '\nA code is good for one sign-in. It shows nothing of a real node: nobody’s secrets leave it.',
    )
    .action(async (_options, command: Command) => {
      const options = readOptions(command, Options);
      const { home } = demoSettings(options);
      const file = await findDemoFile(home);
      if (file?.state !== 'ready') {
        throw new Refusal(
          'platform.not_found',
          `There is no demo in ${home}. Start one with \`tutela demo\`.`,
        );
      }
      const live = !options.once && process.stdout.isTTY === true;
      await showCodes(file.people, live);
    });
}

/** Clears the screen and puts the cursor at its top. */
const clear = '\u001b[2J\u001b[H';

async function showCodes(people: readonly DemoPerson[], live: boolean): Promise<void> {
  do {
    const now = new Date();
    const left = secondsLeft(now);
    const rows = people.map((person) => [
      person.username,
      codeOf(person, now),
      person.role.replaceAll('_', ' '),
      person.name,
    ]);
    say(
      `${live ? clear : ''}${tableOf(['username', 'code', 'role', 'name'], rows)}\n\nGood for ${left} more seconds.`,
    );
    if (live) await sleep(left * 1000);
  } while (live);
}
