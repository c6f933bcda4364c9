import { type Role, roles } from '@tutela/domain';
import { Refusal } from '@tutela/kernel';
import { type Command, Option } from 'commander';
import { z } from 'zod';
import { invitationLink, invitePerson } from '../platform/auth/invitation/invite.ts';
import { listAgencies } from '../platform/auth/people/agency.store.ts';
import { systemAct } from '../platform/db/act.ts';
import type { Tx } from '../platform/db/tx.ts';
import { requireSomeNode } from '../run/home-kind.ts';
import { openNode } from '../run/open-node.ts';
import { originOf } from '../run-node.ts';
import { partsForCommand, ServeOptions, settingsFrom } from './settings.ts';
import { say } from './terminal/say.ts';
import { momentOption, readOptions } from './terminal/usage.ts';

const Options = ServeOptions.extend({
  name: z.string().trim().min(1, '--name must say who it is.').max(200),
  agency: z.string().min(1),
  role: z.enum(roles),
  until: momentOption('until').optional(),
});

export function addInviteUser(user: Command): void {
  user
    .command('invite')
    .summary('invite a person')
    .description(
      'Adds a person with a first mandate and prints a one-time link, with which they choose their own password and ' +
        'authenticator. Give the link to them yourself. Works while the node runs.',
    )
    .requiredOption('--name <name>', 'the person’s name')
    .requiredOption('--agency <name>', 'the agency, by name or number')
    .addOption(new Option('--role <role>', 'what they may be there').choices(roles).makeOptionMandatory())
    .option('--until <moment>', 'when the mandate ends, such as 2027-01-01')
    .option('--port <number>', 'the port that the link names, if it is not TUTELA_PORT or 4517')
    .addHelpText(
      'after',
      '\nExample:\n  tutela user invite --name "A. Borg" --agency "Child Protection" --role caseworker\n' +
        '\nIt makes no agency: an administrator does that on the page of people. For somebody who lost their password\n' +
        'or authenticator, an administrator renews the invitation there.',
    )
    .action(async (_options, command: Command) => runInvite(readOptions(command, Options)));
}

async function runInvite(options: z.output<typeof Options>): Promise<void> {
  const config = settingsFrom(options);
  requireSomeNode(config.home);
  const node = await openNode(partsForCommand(config));
  try {
    const { clock, random, appDatabase } = node;
    const at = clock.now();
    const act = systemAct('platform.invite-person', at, { purpose: 'system', audit: 'write' });
    const { name, role, until } = options;
    const invited = await appDatabase.actingAs(act, 'platform', async (tx) => {
      const agencyId = await findAgencyId(tx, options.agency);
      return invitePerson(tx, random, { name, role, agencyId, validUntil: until ?? null }, { by: null, at });
    });
    say(
      `${name} is invited as ${wordsOf(role)}. This link works once, until ${invited.expiresAt.toISOString()}:`,
    );
    say(invitationLink(originOf(config), invited.token));
  } finally {
    await node.close();
  }
}

const wordsOf = (role: Role): string => role.replaceAll('_', ' ');

async function findAgencyId(tx: Tx<'platform'>, wanted: string): Promise<number> {
  const agencies = await listAgencies(tx);
  const found = agencies.find(({ agency_id, name }) => name === wanted || String(agency_id) === wanted);
  if (found !== undefined) return found.agency_id;
  const known = agencies.map(({ agency_id, name }) => `${agency_id} ${name}`).join('; ');
  throw new Refusal(
    'platform.not_found',
    `There is no agency "${wanted}" at this node. There are: ${known}.`,
  );
}
