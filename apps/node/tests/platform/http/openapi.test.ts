import { Validator } from '@seriousme/openapi-schema-validator';
import type { Route } from '@tutela/contract';
import * as contract from '@tutela/contract';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../../../src/platform/http/openapi/openapi-document.ts';

const isRoute = (value: unknown): value is Route =>
  typeof value === 'object' && value !== null && 'permission' in value && 'audit' in value && 'path' in value;

const exported: unknown[] = Object.values(contract);
const routes = exported.filter(isRoute);
const document = openApiDocument(routes, { version: '0.1.0', cookieName: '__Host-tutela-test' });

/** Every object within, with its place. */
function* within(value: unknown, at = '#'): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [at, value as Record<string, unknown>];
  for (const [key, inner] of Object.entries(value))
    yield* within(inner, `${at}/${key.replaceAll('/', '~1')}`);
}
const pieces = [...within(document)];
const at = new Map(pieces);
const operations = pieces.map(([, piece]) => piece).filter((piece) => 'operationId' in piece);

describe('the OpenAPI document', () => {
  it('keeps the rules of OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    const broken = { ...structuredClone(document), paths: { 'api/files': { get: { responses: 7 } } } };
    expect((await new Validator().validate(broken)).valid).toBe(false);
  });

  it('has every route, with who may call it, why, and how it is recorded', () => {
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(
      routes.map(({ id }) => id).sort(),
    );
    for (const route of routes) {
      expect(operations.find(({ operationId }) => operationId === route.id)).toMatchObject({
        'x-permission': route.permission,
        'x-purpose': route.purpose,
        'x-audit': route.audit,
        security: route.permission === 'public' ? [] : [{ session: [] }],
      });
    }
  });

  it('refers to nothing that is not there, and keeps nothing that nobody refers to', () => {
    const references = pieces.flatMap(([, { $ref }]) => (typeof $ref === 'string' ? [$ref] : []));
    expect(references.filter((reference) => !at.has(reference))).toEqual([]);
    const components = [...at.keys()].filter((place) => /^#\/components\/schemas\/[^/]+$/.test(place));
    expect(components.filter((place) => !references.includes(place))).toEqual([]);
    expect(components).toContain('#/components/schemas/Problem');
  });

  it('declares every parameter of a path, as required', () => {
    for (const [path, methods] of Object.entries(document.paths as Record<string, Record<string, unknown>>)) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const operation of Object.values(methods)) {
        const { parameters } = operation as { parameters: { in: string; name: string; required: boolean }[] };
        const declared = parameters
          .filter((each) => each.in === 'path' && each.required)
          .map(({ name }) => name);
        expect(declared.sort(), path).toEqual(named.sort());
      }
    }
  });

  it('names every refusal of a route by its status, as a problem', () => {
    for (const route of routes) {
      const operation = operations.find(({ operationId }) => operationId === route.id);
      const responses = Object.values(operation?.responses ?? {}) as {
        'x-codes'?: string[];
        content: object;
      }[];
      const codes = responses.flatMap((response) => response['x-codes'] ?? []);
      expect(codes, route.id).toEqual(expect.arrayContaining([...route.refusals]));
      for (const response of responses.slice(1)) {
        expect(response.content).toEqual({
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        });
      }
    }
  });

  it('gives a repeatable request its key, and bytes their media types', () => {
    const json = JSON.stringify(document.paths);
    expect(json.match(/"Idempotency-Key"/g)).toHaveLength(
      routes.filter(({ idempotent }) => idempotent).length,
    );
    expect(JSON.stringify(document)).toContain('"image/jpeg":{}');
    expect(JSON.stringify(document)).toContain('"application/octet-stream":{}');
  });

  it('says how much harm each field can do', () => {
    const fields = pieces.filter(([place]) => /\/components\/schemas\/[^/]+\/properties\/[^/]+$/.test(place));
    const silent = fields.filter(([, field]) => !/"(x-class|\$ref)":/.test(JSON.stringify(field)));
    expect(fields.length).toBeGreaterThan(50);
    expect(silent).toEqual([]);
  });
});
