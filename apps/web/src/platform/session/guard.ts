import { type ParsedLocation, redirect } from '@tanstack/react-router';
import { queries } from '../../api/index.ts';
import { homeOf } from '../frame/rail-groups.ts';
import { keepReturnAddress } from './return-address.ts';
import { sessionQuery } from './session.queries.ts';

interface Entering {
  location: ParsedLocation;
  preload: boolean;
}

/**
 * In front of every page for people who are signed in: others are sent to sign in, and come back afterwards. The
 * address `/` is whatever the mandate opens first.
 */
export async function requireSignedIn({ location, preload }: Entering): Promise<void> {
  const { me } = await queries.ensureQueryData(sessionQuery);
  if (me === null) {
    if (!preload) keepReturnAddress(location.href);
    throw redirect({ to: '/sign-in', replace: true });
  }
  if (location.pathname === '/') throw redirect({ href: homeOf(me.permissions), replace: true });
}

/** In front of the sign-in page: whoever is signed in goes on. */
export async function requireSignedOut(): Promise<void> {
  const session = await queries.ensureQueryData(sessionQuery).catch(() => undefined);
  if (session?.me) throw redirect({ to: '/', replace: true });
}
