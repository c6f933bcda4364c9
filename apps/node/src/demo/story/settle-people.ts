import { randomId } from '@tutela/kernel';
import type { NodeApp } from '../../app.ts';
import { createAccountWithPassword } from '../../platform/auth/invitation/create-account.ts';
import { theNodeItself } from '../../platform/auth/invitation/invite.ts';
import { insertAgency } from '../../platform/auth/people/agency.store.ts';
import { insertMandate } from '../../platform/auth/people/people.store.ts';
import { systemAct } from '../../platform/db/act.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { type AgencyKey, demoAgencies } from '../world/agencies.ts';
import { type CastMember, cast } from '../world/cast.ts';
import { newPassphrase } from '../world/passphrase.ts';

/** Somebody who can sign in, and with what. The password is in no store. */
export interface Settled extends CastMember {
  readonly accountId: string;
  readonly mandateId: string;
  readonly password: string;
  /** Base 32. */
  readonly totpSecret: string;
}

export type AgencyIds = Readonly<Record<AgencyKey, number>>;

const act = (at: Date) => systemAct('platform.make-demo-world', at, { purpose: 'system', audit: 'write' });

/** Founds the agencies as of `at`. */
export function foundAgencies(app: NodeApp, at: Date): Promise<AgencyIds> {
  return app.database.actingAs(act(at), 'platform', async (tx) => ({
    authority: await insertAgency(tx, demoAgencies.authority, at),
    shelter: await insertAgency(tx, demoAgencies.shelter, at),
    police: await insertAgency(tx, demoAgencies.police, at),
    ngo: await insertAgency(tx, demoAgencies.ngo, at),
    ombuds: await insertAgency(tx, demoAgencies.ombuds, at),
  }));
}

/** Gives everybody of the cast an account and their mandates as of `at`. */
export function settlePeople(app: NodeApp, agencies: AgencyIds, at: Date): Promise<Settled[]> {
  return Promise.all(
    cast.map((member) =>
      app.database.actingAs(act(at), 'platform', (tx) => settle(tx, app, { member, agencies, at })),
    ),
  );
}

async function settle(
  tx: Tx<'platform'>,
  { auth }: NodeApp,
  { member, agencies, at }: { member: CastMember; agencies: AgencyIds; at: Date },
): Promise<Settled> {
  const { random, vault } = auth;
  const password = newPassphrase(random);
  const { name, username, role, also } = member;
  const person = { name, username, role, password, agencyId: agencies[member.agency], validUntil: null };
  const made = await createAccountWithPassword(tx, { random, vault }, person, at);
  if (also !== undefined) {
    await insertMandate(tx, {
      mandate_id: randomId(random),
      account_id: made.accountId,
      agency_id: agencies[also.agency],
      role: also.role,
      valid_from: at,
      valid_until: null,
      granted_by: theNodeItself,
    });
  }
  return { ...member, ...made, password };
}
