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

export const meOf = async (browser: Browser) => (await browser.send(getSessionRoute)).body.me;
