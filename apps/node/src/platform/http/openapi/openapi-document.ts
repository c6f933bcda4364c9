import { type Route, readOpenApiRoute } from '@tutela/contract';
import { type ServedRoute, serveOutside } from '../serve.ts';
import { operationOf, pathOf, schemasOf } from './operation.ts';
import { documentSchemas, type JsonSchema } from './schemas.ts';

export interface DocumentInfo {
  /** Of the program. */
  readonly version: string;
  /** The session cookie of this node. */
  readonly cookieName: string;
}

/** The OpenAPI 3.1 document of these routes: for outside systems, for the fuzzer, and for `tutela openapi`. */
export function openApiDocument(routes: readonly Route[], info: DocumentInfo): Record<string, unknown> {
  const schemas = documentSchemas(routes.flatMap(schemasOf));
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const route of routes) {
    const path = paths[pathOf(route)] ?? {};
    paths[pathOf(route)] = { ...path, [route.method.toLowerCase()]: operationOf(route, schemas) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tutela',
      summary: 'The interface of one node',
      description:
        'Each operation says who may call it (`x-permission`), for which lawful purpose (`x-purpose`) and how it is ' +
        'recorded (`x-audit`); each field says how much harm it can do when it leaks (`x-class`, P0 to P4). What does ' +
        'not exist and what is not yours are the same answer.',
      version: info.version,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map(({ id }) => id.split('.')[0]))].sort().map((name) => ({ name })),
    paths,
    components: {
      schemas: schemas.components,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: info.cookieName } },
    },
  };
}

/** Serves the document of these routes and of the document itself. It is made once, at its first reading. */
export function openApiRoute(routes: readonly Route[], info: DocumentInfo): ServedRoute {
  let made: Record<string, unknown> | undefined;
  return serveOutside(readOpenApiRoute, async () => {
    made ??= openApiDocument([...routes, readOpenApiRoute], info);
    return made;
  });
}
