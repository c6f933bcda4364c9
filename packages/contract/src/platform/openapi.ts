import { openField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';

/** For outside systems: made from the route table, this route among them. */
export const readOpenApiRoute = defineRoute({
  id: 'platform.read-openapi',
  method: 'GET',
  path: '/api/openapi.json',
  summary: 'Read this document',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.record(openField(z.string()), openField(z.unknown())),
  refusals: [],
  permission: 'public',
  purpose: 'system',
  audit: 'read',
});
