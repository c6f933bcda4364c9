import { mediaTypesOf, nothing, Problem, type Route } from '@tutela/contract';
import type { RefusalCode } from '@tutela/kernel';
import { refusalTable } from '../refusal-table.ts';
import type { DocumentSchemas, JsonSchema, SchemaUse } from './schemas.ts';

/** The schemas that a route's description needs; plain bytes have none. */
export function schemasOf(route: Route): SchemaUse[] {
  const { params, query, body, response } = route;
  const uses: SchemaUse[] = [params, query].map((schema) => ({ schema, side: 'input', inPlace: true }));
  if (mediaTypesOf(body) === undefined) uses.push({ schema: body, side: 'input' });
  if (mediaTypesOf(response) === undefined) uses.push({ schema: response, side: 'output' });
  return [...uses, { schema: Problem, side: 'output' }];
}

/** `/api/files/:fileId` as OpenAPI writes it. */
export const pathOf = (route: Route): string => route.path.replaceAll(/:(\w+)/g, '{$1}');

/** One route as an operation of the document. */
export function operationOf(route: Route, schemas: DocumentSchemas): JsonSchema {
  return {
    operationId: route.id,
    tags: [route.id.split('.')[0]],
    summary: route.summary,
    'x-permission': route.permission,
    'x-purpose': route.purpose,
    'x-audit': route.audit,
    security: route.permission === 'public' ? [] : [{ session: [] }],
    parameters: [
      ...parametersIn('path', route.params, schemas),
      ...parametersIn('query', route.query, schemas),
      ...(route.idempotent ? [idempotencyKey] : []),
    ],
    ...(route.body === nothing ? {} : { requestBody: requestBody(route, schemas) }),
    responses: {
      200: { description: 'Done.', content: content(route.response, 'output', schemas) },
      ...refusalsOf(route, schemas),
    },
  };
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'A repeated request with the same key gets the first answer and does nothing again. Kept for two days.',
  schema: { type: 'string', minLength: 8, maxLength: 100, pattern: '^[\\x21-\\x7e]{8,100}$' },
};

function parametersIn(
  place: 'path' | 'query',
  schema: Route['params'],
  schemas: DocumentSchemas,
): JsonSchema[] {
  const { properties = {}, required = [] } = schemas.of({ schema, side: 'input', inPlace: true });
  const wanted = Array.isArray(required) ? required : [];
  return Object.entries(properties ?? {}).map(([name, parameter]) => ({
    name,
    in: place,
    required: place === 'path' || wanted.includes(name),
    schema: parameter,
  }));
}

function requestBody(route: Route, schemas: DocumentSchemas): JsonSchema {
  return { required: true, content: content(route.body, 'input', schemas) };
}

/** JSON by its schema, or plain bytes by their media types. */
function content(schema: Route['body'], side: SchemaUse['side'], schemas: DocumentSchemas): JsonSchema {
  const mediaTypes = mediaTypesOf(schema);
  if (mediaTypes === undefined) return { 'application/json': { schema: schemas.of({ schema, side }) } };
  return Object.fromEntries(mediaTypes.map((type) => [type, {}]));
}

/** Every refusal the route can answer with, by its status: its own, and those any route of its kind can meet. */
function refusalsOf(route: Route, schemas: DocumentSchemas): JsonSchema {
  const codes = [...new Set([...route.refusals, ...commonRefusals(route)])];
  const statuses = [...new Set(codes.map((code) => refusalTable[code].status))].sort();
  const schema = schemas.of({ schema: Problem, side: 'output' });
  return Object.fromEntries(
    statuses.map((status) => {
      const here = codes.filter((code) => refusalTable[code].status === status).sort();
      return [
        status,
        {
          description: `Refused: ${here.join(', ')}.`,
          'x-codes': here,
          content: { 'application/problem+json': { schema } },
        },
      ];
    }),
  );
}

function commonRefusals(route: Route): RefusalCode[] {
  const signedIn: RefusalCode[] = ['platform.not_signed_in', 'platform.not_permitted'];
  // A browser's write from another website is refused, whoever is signed in.
  const writing: RefusalCode[] = [
    'platform.not_permitted',
    'platform.body_too_large',
    'platform.intake_stopped',
  ];
  return [
    'platform.request_invalid',
    'platform.unavailable',
    'platform.internal',
    ...(route.permission === 'public' ? [] : signedIn),
    ...(route.method === 'GET' ? [] : writing),
    ...(route.idempotent ? (['platform.request_conflict'] as const) : []),
  ];
}
