import type { RequestContext } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { onBehalf } from '../on-behalf.ts';
import { endSession } from './session.store.ts';

/** Ends the session, if there is one, and asks the browser to forget this site. */
export async function signOut(context: RequestContext, parts: AuthParts): Promise<void> {
  const { act, database, session } = context;
  await database.actingAs(onBehalf(act), 'platform', async (tx) => {
    if (session !== null) await endSession(tx, session, act.at);
  });
  context.cookies.clear(parts.cookieName);
  context.clearSiteData();
}
