import { getSessionRoute, signInRoute } from '@tutela/contract';
import { expect } from 'vitest';
import type { Browser } from './browser.ts';
import { codeAt, type Person, type World } from './sign-in-world.ts';

let address = 0;

/** A browser in which a person has just signed in, a minute later than before. */
export async function signedIn(world: World, person: Person): Promise<Browser> {
  address += 1;
  const browser = world.browser(`203.0.113.${address}`);
  world.clock.advance({ seconds: 60 });
  const { username, password } = person;
  const code = codeAt(person.totpSecret, world.clock.now());
  const answer = await browser.send(signInRoute, { body: { username, password, code } });
  expect(answer.code).toBeUndefined();
  return browser;
}

/** What a person was told, the newest last. */
export async function noticesTo(world: World, { accountId }: Pick<Person, 'accountId'>): Promise<string[]> {
  const { rows } = await world.admin.query<{ kind: string }>(
    'select kind from platform.notice where account_id = $1 and from_account_id is null order by at',
    [accountId],
  );
  return rows.map(({ kind }) => kind);
}

export const meOf = async (browser: Browser) => (await browser.send(getSessionRoute)).body.me;
