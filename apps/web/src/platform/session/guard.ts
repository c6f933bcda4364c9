import type { QueryClient } from '@tanstack/react-query';
import { type ParsedLocation, redirect } from '@tanstack/react-router';
import { keepReturnAddress } from './return-address.ts';
import { sessionQuery } from './session.queries.ts';

interface Entering {
  context: { queries: QueryClient };
  location: ParsedLocation;
  preload: boolean;
}

/** In front of every page for people who are signed in: others are sent to sign in, and come back afterwards. */
export async function requireSignedIn({ context, location, preload }: Entering): Promise<void> {
  const { me } = await context.queries.ensureQueryData(sessionQuery);
  if (me !== null) return;
  if (!preload) keepReturnAddress(location.href);
  throw redirect({ to: '/sign-in', replace: true });
}

/** In front of the sign-in page: whoever is signed in goes on. */
export async function requireSignedOut({ context }: Pick<Entering, 'context'>): Promise<void> {
  const session = await context.queries.ensureQueryData(sessionQuery).catch(() => undefined);
  if (session?.me) throw redirect({ to: '/', replace: true });
}
