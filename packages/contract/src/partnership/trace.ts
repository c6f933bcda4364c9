import { traceKinds, traceStrengths } from '@tutela/domain';
import { openField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { id, words } from './fields.ts';

const kind = openField(z.enum(traceKinds));
/** `CS-4`, `R-1234`, `UN-CRC-01`, `A-12`, an indicator, or an indicator and a State: `guardian-days/AT`. */
const ref = openField(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9/.-]{0,99}$/));
const strength = openField(z.enum(traceStrengths));
const Node = z.object({ kind, ref });

export const linkTraceRoute = defineRoute({
  id: 'partnership.link-trace',
  method: 'POST',
  path: '/api/alliance/trace',
  summary: 'Say that one thing of the registry was behind another, and how strongly; never that it caused it',
  params: nothing,
  query: nothing,
  body: z.object({ from: Node, to: Node, strength, words: words(3, 2000).nullable() }),
  response: z.object({ linkId: id }),
  refusals: [
    'platform.request_invalid',
    'platform.not_found',
    'platform.request_conflict',
    'partnership.procedure',
  ],
  permission: 'alliance.manage',
  purpose: 'cooperation',
  audit: 'write',
});

export const endTraceLinkRoute = defineRoute({
  id: 'partnership.end-trace-link',
  method: 'POST',
  path: '/api/alliance/trace/:linkId/end',
  summary: 'Take back a link that does not hold',
  params: z.object({ linkId: id }),
  query: nothing,
  body: nothing,
  response: z.object({ linkId: id }),
  refusals: ['platform.not_found'],
  permission: 'alliance.manage',
  purpose: 'cooperation',
  audit: 'write',
});

const Step = z.object({
  node: Node.extend({ title: openField(z.string()) }),
  /** The link by which it was reached: its nearer end. */
  via: Node,
  /** Nothing where it follows from the registry itself. */
  linkId: id.nullable(),
  strength,
  words: openField(z.string()).nullable(),
  distance: openField(z.int()),
});
export type TraceStepLine = z.infer<typeof Step>;

export const walkTraceRoute = defineRoute({
  id: 'partnership.walk-trace',
  method: 'GET',
  path: '/api/alliance/trace',
  summary: 'Walk from a thing of the registry to everything behind it and everything after it',
  params: nothing,
  query: z.object({ kind, ref }),
  body: nothing,
  response: z.object({
    start: Node.extend({ title: openField(z.string()) }),
    /** What was behind it, nearest first. */
    back: z.array(Step),
    /** What it led to, nearest first. */
    forward: z.array(Step),
  }),
  refusals: ['platform.request_invalid', 'platform.not_found'],
  permission: 'public',
  purpose: 'cooperation',
  audit: 'read',
});
