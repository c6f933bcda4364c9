import type { Command } from 'commander';
import { z } from 'zod';
import { type Credentials, credentialsOf, writeCredentials } from '../demo/credentials.ts';
import { giveNewPasswords } from '../demo/new-passwords.ts';
import { type OpenedDemo, openDemo } from '../demo/open-demo.ts';
import { overrideName } from '../platform/db/cluster/checks/storage-kind.ts';
import { requireFree } from '../run/listen.ts';
import { originOf, runNode } from '../run-node.ts';
import { addDemoCodes } from './demo-codes.ts';
import { demoSettings } from './demo-settings.ts';
import { warnOfOldRuntime } from './old-runtime.ts';
import { sayReady } from './serve.ts';
import { partsForServing, ServeOptions } from './settings.ts';
import { showProgress } from './terminal/progress.ts';
import { note, say } from './terminal/say.ts';
import { tableOf } from './terminal/table.ts';
import { runUntilStopped } from './terminal/until-stopped.ts';
import { Misused, readOptions } from './terminal/usage.ts';

const Options = ServeOptions.extend({
  credentials: z.string().optional(),
  newPasswords: z.boolean().default(false),
});
type Options = z.output<typeof Options>;

export function addDemo(program: Command): void {
  const demo = program
    .command('demo')
    .summary('look around in an invented world')
    .description(
      'Starts a node with invented people in every role and sixty invented children. The first start makes it and ' +
        'prints everybody’s password once. It has a home of its own and never touches a real node.',
    )
    .option('--port <number>', 'listen on this port instead of TUTELA_PORT or 4517')
    .option('--credentials <file>', 'write usernames, passwords and code secrets as JSON, for tests')
    .option('--new-passwords', 'give everybody a new password, and print them')
    .addHelpText(
      'after',
      '\nExamples:\n  tutela demo\n  tutela demo codes               one-time codes, in a second terminal\n' +
        '  tutela demo --home /tmp/try --credentials /tmp/try.json\n' +
        '\nIts home is the real one’s name with -demo, unless --home names one. It must never hold a real child.',
    )
    .action(async (_options, command: Command) => runDemo(readOptions(command, Options)));
  addDemoCodes(demo);
}

async function runDemo(options: Options): Promise<void> {
  const config = demoSettings(options);
  warnOfOldRuntime();
  await requireFree(config);
  // Nothing is lost with invented people, so the layer of a container is good enough for them.
  process.env[overrideName] ??= '1';
  const progress = showProgress('Making the demo world (only this time)');
  const parts = { ...partsForServing(config), acceptClock: true };
  const opened = await openDemo(parts, (told, of) => progress.report(told, of));
  progress.end();
  const people = await knownPasswords(opened, options);
  const node = await runNode(opened.node);
  if (people !== undefined) sayPeople(people);
  else say('Passwords were shown when this demo was made. If they are lost: tutela demo --new-passwords');
  say('One-time codes: npm run tutela -- demo codes   (in a second terminal)');
  if (options.credentials !== undefined && people !== undefined) {
    await writeCredentials(options.credentials, originOf(config), people);
    note(`Written to ${options.credentials}.`);
  }
  sayReady(node);
  await runUntilStopped(node);
}

/** The passwords, if this start knows them: they are stored nowhere. */
async function knownPasswords(
  { node, people }: OpenedDemo,
  { newPasswords, credentials }: Options,
): Promise<Credentials[] | undefined> {
  if (people !== undefined) return credentialsOf(people);
  if (newPasswords) return giveNewPasswords(node);
  if (credentials === undefined) return undefined;
  await node.close();
  throw new Misused('This demo was made before, and passwords are stored nowhere. Add --new-passwords.');
}

function sayPeople(people: readonly Credentials[]): void {
  const rows = people.map(({ username, password, role, agency, name }) => [
    username,
    password,
    role.replaceAll('_', ' '),
    agency,
    name,
  ]);
  say('');
  say(tableOf(['username', 'password', 'role', 'agency', 'name'], rows));
  say('\nThese passwords are shown once. Everybody and everything here is invented.');
}
