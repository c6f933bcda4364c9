import { listCandidatesRoute, listNominationsRoute, nominateRoute, readNoteRoute } from '@tutela/contract';
import { isMember, nominationDays } from '@tutela/domain';
import { randomId } from '@tutela/kernel';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { PartnershipPorts } from '../ports.ts';
import { notFound, procedure } from '../refuse.ts';
import { listCandidates } from './account.store.ts';
import { findNote, insertNomination, listNominationRows, type Nomination } from './nomination.store.ts';
import { noteContext } from './note.ts';
import { requireSeatOrSecretariat } from './require-seat.ts';

const day = 24 * 60 * 60_000;

/** A party names people by note verbale. */
export function nominationRoutes(ports: PartnershipPorts): ServedRoute[] {
  const { clock, random, vault } = ports;
  return [
    serve(nominateRoute, 'partnership', async (tx, context, { body }) => {
      const by = await requireSeatOrSecretariat(tx, context, body.partyCode, 'nominate');
      if (!isMember(by.party.kind)) throw procedure('not_a_member');
      const at = clock.now();
      if (body.until !== null && Date.parse(body.until) <= at.getTime()) throw procedure('until_is_past');
      const nominationId = randomId(random);
      await insertNomination(tx, {
        nomination_id: nominationId,
        party_code: body.partyCode,
        role: body.role,
        person: body.person,
        office: body.office,
        mail_domain: body.mailDomain,
        note_symbol: body.noteSymbol,
        note_on: body.noteOn,
        valid_until: body.until,
        nominated_by: by.accountId,
        nominated_at: at,
      });
      return { nominationId };
    }),
    serve(listNominationsRoute, 'partnership', async (tx) => ({
      nominations: (await listNominationRows(tx)).map(shown),
    })),
    serve(listCandidatesRoute, 'partnership', async (tx, { act }) => ({
      candidates: await listCandidates(tx, act.at),
    })),
    serve(readNoteRoute, 'partnership', async (tx, _context, { params: { nominationId } }) => {
      const found = await findNote(tx, nominationId);
      if (found === undefined) throw notFound();
      const plain = vault.decryptForNode('note verbale', found.note, noteContext(nominationId));
      return { mediaType: found.type, chunks: once(plain) };
    }),
  ];
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

const shown = ({ until, nominatedAt, nominatedBy: _by, ...rest }: Nomination) => ({
  ...rest,
  until: until?.toISOString() ?? null,
  nominatedAt: nominatedAt.toISOString(),
  answerBy: new Date(nominatedAt.getTime() + nominationDays * day).toISOString(),
});
