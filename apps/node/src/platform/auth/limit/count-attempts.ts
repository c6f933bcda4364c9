import { createHmac } from 'node:crypto';
import { Refusal } from '@tutela/kernel';
import type { Tx } from '../../db/tx.ts';
import type { RequestContext } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { lookingUp } from '../on-behalf.ts';
import { addAttempt, takeOffAttempt } from './attempt.store.ts';
import { type LimitName, limits } from './limits.ts';

/** What is counted, and against which limits; a subject is a username, an account's id or an address group. */
export type Counted = Partial<Record<LimitName, string>>;

type Counting = Pick<RequestContext, 'act' | 'database'>;

/**
 * Counts an attempt before it is looked at, in transactions of its own, so that attempts that fail, or come
 * all at once, count too. Refuses with `platform.too_many_attempts`; the answer is the same whether there is
 * such a person or not.
 */
export async function countAttempts(context: Counting, parts: AuthParts, counted: Counted): Promise<void> {
  for (const [name, subject] of entriesOf(counted)) {
    const count = await countOne(context, parts, name, subject);
    if (count > limits[name].most) throw tooMany(name, context.act.at);
  }
}

async function countOne(
  { act, database }: Counting,
  parts: AuthParts,
  name: LimitName,
  subject: string,
): Promise<number> {
  const attempt = attemptOf(parts, name, subject, act.at);
  try {
    return await database.actingAs(lookingUp(act), 'platform', (tx) => addAttempt(tx, attempt));
  } catch (error) {
    if (limits[name].uncounted === 'allow') return 0;
    throw error;
  }
}

/** An attempt that succeeded is no attempt: takes it off again. */
export async function forgiveAttempts(
  tx: Tx<'platform'>,
  parts: AuthParts,
  counted: Counted,
  at: Date,
): Promise<void> {
  for (const [name, subject] of entriesOf(counted)) {
    await takeOffAttempt(tx, attemptOf(parts, name, subject, at));
  }
}

const limitNames: readonly LimitName[] = [
  'sign_in_address',
  'sign_in_name',
  'sign_in_name_and_address',
  'confirm_account',
  'invitation_address',
  'passkey_address',
  'single_sign_on_address',
  'child_page_address',
  'callback_account',
  'name_search_account',
  'same_child_account',
];

function entriesOf(counted: Counted): [LimitName, string][] {
  return limitNames.flatMap((name): [LimitName, string][] => {
    const subject = counted[name];
    return subject === undefined ? [] : [[name, subject]];
  });
}

/** The subject is hashed with a key that is not in the database, so that the table tells nobody who tried. */
function attemptOf(parts: AuthParts, name: LimitName, subject: string, at: Date) {
  return {
    scope: name,
    subject: createHmac('sha256', parts.limitSecret).update(`${name}\n${subject}`).digest(),
    window_start: windowStart(name, at),
  };
}

function windowStart(name: LimitName, at: Date): Date {
  const length = limits[name].minutes * 60_000;
  return new Date(Math.floor(at.getTime() / length) * length);
}

function tooMany(name: LimitName, at: Date): Refusal {
  const end = windowStart(name, at).getTime() + limits[name].minutes * 60_000;
  const minutes = Math.ceil((end - at.getTime()) / 60_000);
  return new Refusal(
    'platform.too_many_attempts',
    `Too many attempts. Wait ${minutes} min and try again; a passkey still works if you have one.`,
    { minutes },
  );
}
