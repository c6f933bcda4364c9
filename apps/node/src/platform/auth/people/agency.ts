import { agencyKinds, type listAgenciesRoute, type RouteOutput } from '@tutela/contract';
import type { Tx } from '../../db/tx.ts';
import { listAgencies } from './agency.store.ts';

export async function describeAgencies(tx: Tx<'platform'>): Promise<RouteOutput<typeof listAgenciesRoute>> {
  const rows = await listAgencies(tx);
  return {
    agencies: rows.map((row) => ({
      agencyId: row.agency_id,
      name: row.name,
      kind: agencyKinds.find((kind) => kind === row.kind) ?? 'authority',
      state: row.state,
      people: Number(row.people),
    })),
  };
}
