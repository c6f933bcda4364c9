import { nominationChecks, nominationStates, seatActs, seatRoles } from '@tutela/domain';
import { codedField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, download, nothing, upload } from '../route.ts';
import { id, partyCode } from './fields.ts';

const moment = codedField(z.iso.datetime());
const text = (least: number, most: number) => codedField(z.string().trim().min(least).max(most));
const role = codedField(z.enum(seatRoles));
const NominationParams = z.object({ nominationId: id });
const SeatParams = z.object({ seatId: id });

export const AllianceSeat = z.object({
  seatId: id,
  partyCode,
  accountId: id,
  name: codedField(z.string()),
  role,
  from: moment,
  until: moment.nullable(),
  endedAt: moment.nullable(),
  /** Actions that are not done and have this seat as their owner. */
  openActions: codedField(z.int()),
  /** What whoever reads this may do from it; empty where it is not theirs. */
  acts: z.array(codedField(z.enum(seatActs))),
});
export type AllianceSeat = z.infer<typeof AllianceSeat>;

export const listSeatsRoute = defineRoute({
  id: 'partnership.list-seats',
  method: 'GET',
  path: '/api/alliance/seats',
  summary:
    'List who sits for whom, with the open work of each seat; seats that are over too, while work hangs on them',
  params: nothing,
  query: z.object({ partyCode: partyCode.optional() }),
  body: nothing,
  response: z.object({ seats: z.array(AllianceSeat) }),
  refusals: ['platform.request_invalid'],
  permission: 'alliance.read',
  purpose: 'cooperation',
  audit: 'read',
});

const NominationBody = z.object({
  partyCode,
  role,
  person: text(2, 200),
  office: text(2, 300),
  mailDomain: codedField(
    z
      .string()
      .regex(/^[a-z0-9.-]+\.[a-z]{2,}$/)
      .max(200),
  ),
  noteSymbol: text(1, 100),
  noteOn: codedField(z.iso.date()),
  until: moment.nullable(),
});

export const nominateRoute = defineRoute({
  id: 'partnership.nominate',
  method: 'POST',
  path: '/api/alliance/nominations',
  summary: 'Name somebody to sit for a party, by note verbale',
  params: nothing,
  query: nothing,
  body: NominationBody,
  response: z.object({ nominationId: id }),
  refusals: [
    'platform.request_invalid',
    'platform.not_found',
    'partnership.seat_missing',
    'partnership.procedure',
  ],
  permission: 'alliance.nominate',
  purpose: 'cooperation',
  audit: 'write',
  idempotent: true,
});

export const listNominationsRoute = defineRoute({
  id: 'partnership.list-nominations',
  method: 'GET',
  path: '/api/alliance/nominations',
  summary: 'List nominations one may see, those to be decided first',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({
    nominations: z.array(
      NominationBody.extend({
        nominationId: id,
        hasNote: codedField(z.boolean()),
        state: codedField(z.enum(nominationStates)),
        nominatedAt: moment,
        /** The day by which the secretariat answers. */
        answerBy: moment,
        reason: codedField(z.string()).nullable(),
      }),
    ),
  }),
  refusals: [],
  permission: 'alliance.nominate',
  purpose: 'cooperation',
  audit: 'read',
});

/** Who can be given a seat: whoever may act for a member at this node. For the secretariat, which compares. */
export const listCandidatesRoute = defineRoute({
  id: 'partnership.list-candidates',
  method: 'GET',
  path: '/api/alliance/candidates',
  summary: 'List the people of this node who can be given a seat, with the names under which they sign in',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({
    candidates: z.array(z.object({ accountId: id, name: codedField(z.string()) })),
  }),
  refusals: [],
  permission: 'alliance.manage',
  purpose: 'cooperation',
  audit: 'read',
});

const documents = ['application/pdf', 'text/plain', 'image/jpeg', 'image/png', 'image/webp'] as const;

export const attachNoteRoute = defineRoute({
  id: 'partnership.attach-note',
  method: 'POST',
  path: '/api/alliance/nominations/:nominationId/note',
  summary: 'Add the note verbale; it is kept, encrypted',
  params: NominationParams,
  query: nothing,
  body: upload(documents),
  response: z.object({ nominationId: id }),
  refusals: [
    'platform.not_found',
    'blobs.type_not_allowed',
    'blobs.too_large',
    'blobs.unreadable',
    'blobs.too_many_pixels',
  ],
  permission: 'alliance.nominate',
  purpose: 'cooperation',
  audit: 'write',
});

export const readNoteRoute = defineRoute({
  id: 'partnership.read-note',
  method: 'GET',
  path: '/api/alliance/nominations/:nominationId/note',
  summary: 'Read the note verbale of a nomination',
  params: NominationParams,
  query: nothing,
  body: nothing,
  response: download(documents),
  refusals: ['platform.not_found'],
  permission: 'alliance.nominate',
  purpose: 'cooperation',
  audit: 'personal',
});

export const decideNominationRoute = defineRoute({
  id: 'partnership.decide-nomination',
  method: 'POST',
  path: '/api/alliance/nominations/:nominationId/decide',
  summary: 'Compare a nomination with the person and open the seat, or say why not',
  params: NominationParams,
  query: nothing,
  body: z.discriminatedUnion('outcome', [
    z.object({
      outcome: codedField(z.literal('verified')),
      /** The person as they sign in. */
      accountId: id,
      checks: z.array(codedField(z.enum(nominationChecks))).max(nominationChecks.length),
    }),
    z.object({ outcome: codedField(z.literal('refused')), reason: text(3, 2000) }),
  ]),
  response: z.object({ nominationId: id, seatId: id.nullable() }),
  refusals: ['platform.request_invalid', 'platform.not_found', 'partnership.procedure'],
  permission: 'alliance.manage',
  purpose: 'cooperation',
  audit: 'write',
});

export const handWorkOverRoute = defineRoute({
  id: 'partnership.hand-work-over',
  method: 'POST',
  path: '/api/alliance/seats/:seatId/hand-over',
  summary: 'Hand all open work of a seat to another seat of the same party',
  params: SeatParams,
  query: nothing,
  body: z.object({ toSeatId: id, note: text(3, 2000) }),
  response: z.object({ handedOver: codedField(z.int()) }),
  refusals: [
    'platform.request_invalid',
    'platform.not_found',
    'partnership.seat_missing',
    'partnership.procedure',
  ],
  permission: 'alliance.nominate',
  purpose: 'cooperation',
  audit: 'write',
});

export const endSeatRoute = defineRoute({
  id: 'partnership.end-seat',
  method: 'POST',
  path: '/api/alliance/seats/:seatId/end',
  summary: 'End a seat. While work hangs on it, say who takes it over',
  params: SeatParams,
  query: nothing,
  body: z.object({ reason: text(3, 2000), successorSeatId: id.nullable() }),
  response: z.object({ seatId: id, handedOver: codedField(z.int()) }),
  refusals: [
    'platform.request_invalid',
    'platform.not_found',
    'partnership.seat_missing',
    'partnership.work_open',
    'partnership.procedure',
  ],
  permission: 'alliance.nominate',
  purpose: 'cooperation',
  audit: 'write',
});
