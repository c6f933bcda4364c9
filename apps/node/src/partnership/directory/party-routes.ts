import { addPartyRoute, endPartyRoute, listPartiesRoute } from '@tutela/contract';
import { isState } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { PartnershipPorts } from '../ports.ts';
import { alreadyThere, procedure } from '../refuse.ts';
import { endPartyRow, hasParty, insertParty, listPartyRows } from './party.store.ts';
import { requireParty } from './require-seat.ts';

/** The directory of members. States come with the program; organisations are added by the secretariat. */
export function partyRoutes({ clock }: PartnershipPorts): ServedRoute[] {
  return [
    serve(listPartiesRoute, 'partnership', async (tx, _context, { query }) => ({
      parties: [...(await listPartyRows(tx, query.kind))],
    })),
    serve(addPartyRoute, 'partnership', async (tx, _context, { body }) => {
      if (await hasParty(tx, body.partyCode, body.name)) throw alreadyThere('member');
      await insertParty(tx, body, clock.now());
      return { partyCode: body.partyCode };
    }),
    serve(endPartyRoute, 'partnership', async (tx, _context, { body: { partyCode } }) => {
      const party = await requireParty(tx, partyCode);
      if (isState(party.kind)) throw procedure('states_stay');
      if (party.endedAt !== null) throw procedure('ended_already');
      await endPartyRow(tx, partyCode, clock.now());
      return { partyCode };
    }),
  ];
}
