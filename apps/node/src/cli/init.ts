import { agencyKinds } from '@tutela/contract';
import { type Command, Option } from 'commander';
import { z } from 'zod';
import { invitationLink } from '../platform/auth/invitation/invite.ts';
import { createNode } from '../run/create-node.ts';
import { type Founding, foundNode, requireUnfounded } from '../run/found-node.ts';
import { demoHome, homeKind } from '../run/home-kind.ts';
import { originOf } from '../run-node.ts';
import { warnOfOldRuntime } from './old-runtime.ts';
import { partsForCommand, ServeOptions, settingsFrom } from './settings.ts';
import { ask, canAsk } from './terminal/ask.ts';
import { note, say } from './terminal/say.ts';
import { Misused, readOptions } from './terminal/usage.ts';

const Options = ServeOptions.extend({
  agency: z.string().optional(),
  kind: z.enum(agencyKinds),
  state: z.string().optional(),
  name: z.string().optional(),
  nodeName: z.string().optional(),
});

export function addInit(program: Command): void {
  program
    .command('init')
    .summary('set up a real node')
    .description(
      'Sets up a real node in an empty home: its keys, its database, its first agency and its first administrator, ' +
        'who gets a one-time link. What is not given as an option is asked for.',
    )
    .option('--node-name <name>', 'what the node is called on its pages')
    .option('--agency <name>', 'the first agency')
    .addOption(
      new Option('--kind <kind>', 'what the first agency is').choices(agencyKinds).default('authority'),
    )
    .option('--state <code>', 'the State of the agency, two letters (ISO 3166-1)')
    .option('--name <name>', 'the name of the first administrator')
    .option('--port <number>', 'the port that the one-time link names, if it is not TUTELA_PORT or 4517')
    .addHelpText(
      'after',
      '\nExample:\n  tutela init --node-name "Northern Region" --agency "Child Protection" --state MT --name "M. Borg"\n' +
        '\nWith DATABASE_URL set, the database is made on that server; otherwise by the PostgreSQL of this machine.\n' +
        'It makes no invented data; `tutela demo` does, in a home of its own.',
    )
    .action(async (_options, command: Command) => {
      const options = readOptions(command, Options);
      const config = settingsFrom(options);
      warnOfOldRuntime();
      const parts = partsForCommand(config);
      const kind = homeKind(config.home);
      if (kind === 'demo') throw demoHome(config.home);
      if (kind === 'real') await requireUnfounded(parts);
      const founding = await completed(options);
      note(`Setting up a node in ${config.home} …`);
      const node = await createNode(parts);
      try {
        const { token, expiresAt } = await foundNode(node, founding);
        sayNextSteps(config.home, invitationLink(originOf(config), token), expiresAt);
      } finally {
        await node.close();
      }
    });
}

const questions = {
  nodeName: ['--node-name', 'What is this node called (for example the agency or region)?'],
  agency: ['--agency', 'What is its first agency called?'],
  state: ['--state', 'Of which State is it (two letters, such as MT)?'],
  name: ['--name', 'What is the first administrator called?'],
} as const;

/** Asks for what is missing; where nobody can be asked, says which options are. */
async function completed(options: z.output<typeof Options>): Promise<Founding> {
  const missing = Object.entries(questions).flatMap(([key, [flag]]) =>
    Object.entries(options).some(([given, value]) => given === key && value !== undefined) ? [] : [flag],
  );
  if (missing.length > 0 && !canAsk())
    throw new Misused(`Nobody can be asked here. Add ${missing.join(', ')}.`);
  const answer = async (key: keyof typeof questions): Promise<string> =>
    options[key] ?? ask(questions[key][1]);
  const founding = {
    nodeName: await answer('nodeName'),
    agency: await answer('agency'),
    kind: options.kind,
    state: (await answer('state')).toUpperCase(),
    administrator: await answer('name'),
  };
  requireSensible(founding);
  return founding;
}

function requireSensible({ nodeName, agency, state, administrator }: Founding): void {
  if (!/^[A-Z]{2}$/.test(state))
    throw new Misused('The State must be two letters of ISO 3166-1, such as MT.');
  for (const name of [nodeName, agency, administrator]) {
    if (name.length < 2 || name.length > 200)
      throw new Misused('The names of node, agency and administrator must have 2 to 200 characters each.');
  }
}

function sayNextSteps(home: string, link: string, expiresAt: Date): void {
  say(`
The node is set up in ${home}.

1. Back up the keys NOW, to two encrypted sticks, in two buildings, and let two people know where they are:
     tutela keys copy --to FOLDER
   Without these keys nobody can read the files of this node again: a backup of the database alone is worthless.
   Never keep them together with a backup of the database.
2. Start the node:  tutela serve
3. Give this link to the first administrator. It works once, until ${expiresAt.toISOString()}:
     ${link}
4. Take a backup every day:  tutela backup
5. See that all is well:  tutela doctor`);
}
