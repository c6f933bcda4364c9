import type { Command } from 'commander';
import { z } from 'zod';
import { requireRealNode } from '../run/home-kind.ts';
import { requireFree } from '../run/listen.ts';
import { openNode } from '../run/open-node.ts';
import { runNode } from '../run-node.ts';
import { version } from '../version.ts';
import { warnOfOldRuntime } from './old-runtime.ts';
import { partsForServing, ServeOptions, settingsFrom } from './settings.ts';
import { say } from './terminal/say.ts';
import { runUntilStopped } from './terminal/until-stopped.ts';
import { readOptions } from './terminal/usage.ts';

const Options = ServeOptions.extend({ acceptClock: z.boolean().default(false) });

export function addServe(program: Command): void {
  program
    .command('serve')
    .summary('run the node')
    .description(
      'Runs the node of a home that `tutela init` has set up: brings the database to this version, listens, and ' +
        'stops in order on Ctrl-C. Several may run on one home, each on a port of its own.',
    )
    .option('--port <number>', 'listen on this port instead of TUTELA_PORT or 4517')
    .option('--accept-clock', 'start although the node has worked at a later time than the clock says')
    .addHelpText(
      'after',
      '\nExamples:\n  tutela serve\n  tutela serve --port 4518      a second process for the same home\n' +
        '\nIt sets nothing up: see `tutela init`, or `tutela demo` to look around. It speaks plain HTTP on this ' +
        'machine;\nput a proxy with TLS before it, and set TUTELA_ORIGIN to the address that people type.',
    )
    .action(async (_options, command: Command) => {
      const options = readOptions(command, Options);
      const config = settingsFrom(options);
      warnOfOldRuntime();
      requireRealNode(config.home);
      await requireFree(config);
      const { acceptClock } = options;
      const node = await runNode(await openNode({ ...partsForServing(config), acceptClock }));
      sayReady(node);
      await runUntilStopped(node);
    });
}

/** The line that says where to go. */
export function sayReady(node: { readonly name: string; readonly origin: string }): void {
  say(`Tutela ${version}, node ${node.name}, open ${node.origin}`);
}
