import { commitmentStandings, instrumentStandings } from '@tutela/domain';
import { codedField, openField } from '@tutela/kernel';
import { pillars } from '@tutela/reference/instruments';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { classification, id, link, moment, partialDate, partyCode, words } from './fields.ts';

const code = openField(z.string().regex(/^[A-Z0-9][A-Za-z0-9-]{2,40}$/));
const standing = openField(z.enum([...new Set([...instrumentStandings, ...commitmentStandings])]));
const pillar = openField(z.enum(pillars));

export const listInstrumentsRoute = defineRoute({
  id: 'partnership.list-instruments',
  method: 'GET',
  path: '/api/alliance/instruments',
  summary: 'List the instruments; binding law, political promises and guidance are three classes',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({
    instruments: z.array(
      z.object({
        instrumentId: code,
        title: openField(z.string()),
        body: openField(z.string()),
        year: openField(z.int()),
        class: openField(z.enum(['binding', 'political', 'guidance'])),
        symbol: openField(z.string()).nullable(),
        /** Not yet checked against the text; shown to readers. */
        verify: openField(z.boolean()),
        commitments: openField(z.int()),
      }),
    ),
  }),
  refusals: [],
  permission: 'public',
  purpose: 'cooperation',
  audit: 'read',
});

export const listCommitmentsRoute = defineRoute({
  id: 'partnership.list-commitments',
  method: 'GET',
  path: '/api/alliance/commitments',
  summary: 'List the commitments, by instrument, pillar or tag',
  params: nothing,
  query: z.object({
    instrumentId: code.optional(),
    pillar: pillar.optional(),
    tag: codedField(
      z
        .string()
        .regex(/^[A-Za-z-]{2,40}$/)
        .optional(),
    ),
  }),
  body: nothing,
  response: z.object({
    commitments: z.array(
      z.object({
        commitmentId: code,
        instrumentId: code,
        article: openField(z.string()),
        text: openField(z.string()),
        pillar,
        tags: z.array(openField(z.string())),
        verify: openField(z.boolean()),
      }),
    ),
  }),
  refusals: ['platform.request_invalid'],
  permission: 'public',
  purpose: 'cooperation',
  audit: 'read',
});

const Claim = z.object({
  claimId: id,
  standing,
  since: partialDate.nullable(),
  asOf: partialDate,
  source: openField(z.string()),
  /** The member who says so; nothing where a source outside the alliance does. */
  saidBy: partyCode.nullable(),
  link: openField(z.string()).nullable(),
  words: openField(z.string()).nullable(),
  verify: openField(z.boolean()),
  classification,
  recordedAt: moment,
});

/** All claims on one question, none of them chosen. */
export const ClaimedStanding = z.object({
  partyCode,
  instrumentId: code,
  commitmentId: code.nullable(),
  says: openField(
    z.enum([...new Set([...instrumentStandings, ...commitmentStandings]), 'contradicted']),
  ).nullable(),
  claims: z.array(Claim),
  contradictions: z.array(z.array(id)),
});
export type ClaimedStanding = z.infer<typeof ClaimedStanding>;

export const listClaimsRoute = defineRoute({
  id: 'partnership.list-claims',
  method: 'GET',
  path: '/api/alliance/claims',
  summary:
    'Read what is claimed of a State or of an instrument, with evidence; contradicting claims side by side',
  params: nothing,
  query: z.object({ partyCode: partyCode.optional(), instrumentId: code.optional() }),
  body: nothing,
  response: z.object({ standings: z.array(ClaimedStanding) }),
  refusals: ['platform.request_invalid'],
  permission: 'public',
  purpose: 'cooperation',
  audit: 'read',
});

export const recordClaimRoute = defineRoute({
  id: 'partnership.record-claim',
  method: 'POST',
  path: '/api/alliance/claims',
  summary: 'Claim how a State stands to an instrument or a commitment, with the evidence for it',
  params: nothing,
  query: nothing,
  body: z.object({
    partyCode,
    instrumentId: code,
    commitmentId: code.nullable(),
    standing,
    since: partialDate.nullable(),
    asOf: partialDate,
    source: words(2, 300),
    /** The member for whom it is said; the secretariat may leave it out. */
    saidBy: partyCode.nullable(),
    link: link.nullable(),
    words: words(3, 4000).nullable(),
    classification,
    /** The claim that this corrects; it stays readable. */
    replaces: id.nullable(),
  }),
  response: z.object({ claimId: id }),
  refusals: [
    'platform.request_invalid',
    'platform.not_found',
    'platform.request_conflict',
    'partnership.seat_missing',
    'partnership.procedure',
  ],
  permission: 'alliance.record',
  purpose: 'cooperation',
  audit: 'write',
  idempotent: true,
});
