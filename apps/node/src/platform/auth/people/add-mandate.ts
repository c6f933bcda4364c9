import type { Role } from '@tutela/domain';
import { type Random, Refusal, randomId } from '@tutela/kernel';
import type { Tx } from '../../db/tx.ts';
import { InvalidRequest } from '../../http/problem.ts';
import { type Asking, theNodeItself } from '../invitation/invite.ts';
import { findAccount } from './account.store.ts';
import { findAgency } from './agency.store.ts';
import { holdsMandate, insertMandate } from './people.store.ts';
import { requireDeskApart } from './require-desk-apart.ts';

export interface Mandate {
  readonly accountId: string;
  readonly agencyId: number;
  readonly role: Role;
  /** Null: from now on. */
  readonly validFrom: Date | null;
  /** Null: until it is ended. */
  readonly validUntil: Date | null;
}

/**
 * Gives a person a mandate; answers its id. Nobody gives one to themselves: an administrator, who may read no
 * file, would make a caseworker of themselves. Refuses with `auth.second_administrator_needed`.
 */
export async function addMandate(
  tx: Tx<'platform'>,
  random: Random,
  mandate: Mandate,
  { by, at }: Asking,
): Promise<string> {
  if (by === mandate.accountId) throw ownMandate();
  if ((await findAccount(tx, mandate.accountId)) === undefined) throw notFound('person');
  if ((await findAgency(tx, mandate.agencyId)) === undefined) throw notFound('agency');
  const row = {
    mandate_id: randomId(random),
    account_id: mandate.accountId,
    agency_id: mandate.agencyId,
    role: mandate.role,
    valid_from: mandate.validFrom ?? at,
    valid_until: mandate.validUntil,
    granted_by: by ?? theNodeItself,
  };
  await requireDeskApart(tx, mandate, at);
  requireEnd(row.valid_from, row.valid_until, at);
  if (await holdsMandate(tx, row, at)) {
    throw new Refusal(
      'platform.request_conflict',
      'They hold this mandate already. End it first to change its time.',
    );
  }
  await insertMandate(tx, row);
  return row.mandate_id;
}

/** A mandate must end after it begins, and not in the past. */
export function requireEnd(from: Date, until: Date | null, at: Date): void {
  if (until === null || (until > from && until > at)) return;
  throw new InvalidRequest([{ path: 'body.validUntil', rule: until > at ? 'before_start' : 'past' }]);
}

const notFound = (what: 'person' | 'agency'): Refusal =>
  new Refusal('platform.not_found', `There is no such ${what} at this node.`, { what });

const ownMandate = (): Refusal =>
  new Refusal(
    'auth.second_administrator_needed',
    'Nobody gives a mandate to themselves. Ask another administrator to do it.',
  );
