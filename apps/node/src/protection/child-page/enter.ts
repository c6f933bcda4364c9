import type { enterChildPageRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { Refusal } from '@tutela/kernel';
import { decoyHash, verifyPassword } from '../../platform/auth/password/password-hash.ts';
import { hashToken, newToken } from '../../platform/auth/token.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { actAsChild, lookingUp, notOpen } from './as-child.ts';
import { hashChildCode, normalSecret } from './child-code.ts';
import { countTry, endChildSession, findChildSession, findKey, openChildSession } from './child-key.store.ts';
import type { ChildPagePorts } from './ports.ts';

type Entering = typeof enterChildPageRoute;

/** Then only a new code opens the page. Default. */
const mostFailures = 5;
/** A child reads a page, and somebody may come in. */
const sessionMinutes = 15;

/**
 * Opens the child's page. A wrong code, a wrong secret, a locked code and a closed page are one answer after the same
 * work, so that nobody learns from it that there is a child.
 */
export async function enterChildPage(
  context: RequestContext,
  { body }: RouteInput<Entering>,
  ports: ChildPagePorts,
): Promise<RouteOutput<Entering>> {
  await ports.countChildTry(context);
  const codeHash = hashChildCode(ports.childSecret, body.code);
  const found = await context.database.actingAs(lookingUp(context), 'protection', async (tx) => {
    const key = await findKey(tx, codeHash);
    return key && { ...key, tries: await countTry(tx, key.file_id) };
  });
  const fits = await verifyPassword(found?.secret_hash ?? decoyHash, normalSecret(body.secret));
  if (found !== undefined) context.act.about.fileId = found.file_id;
  if (found === undefined || !fits || found.tries > mostFailures) throw wrong();
  const token = newToken(ports.random);
  const at = ports.clock.now();
  const session = {
    fileId: found.file_id,
    tokenHash: hashToken(token),
    at,
    expiresAt: new Date(at.getTime() + sessionMinutes * 60_000),
  };
  await actAsChild(context, found.file_id, ports, (tx) => openChildSession(tx, session)).catch((error) => {
    throw error instanceof Refusal ? wrong() : error;
  });
  context.cookies.set(ports.childCookie, token, sessionMinutes * 60);
  return {};
}

/** The file of the child whose session this is. */
export async function childFileOf(context: RequestContext, ports: ChildPagePorts): Promise<string> {
  const token = context.cookies.read(ports.childCookie);
  if (token === undefined || token === '') throw notOpen();
  const fileId = await context.database.actingAs(lookingUp(context), 'protection', (tx) =>
    findChildSession(tx, hashToken(token), ports.clock.now()),
  );
  if (fileId === undefined) throw notOpen();
  return fileId;
}

export async function leaveChildPage(
  context: RequestContext,
  ports: ChildPagePorts,
): Promise<Record<string, never>> {
  const token = context.cookies.read(ports.childCookie);
  context.cookies.clear(ports.childCookie);
  context.clearSiteData();
  if (token === undefined) return {};
  await context.database.actingAs(lookingUp(context), 'protection', (tx) =>
    endChildSession(tx, hashToken(token)),
  );
  return {};
}

const wrong = (): Refusal =>
  new Refusal(
    'auth.credentials_wrong',
    'That did not work. Look at your paper and try again, or ask for help.',
  );
