import fc from 'fast-check';
import { damaged, oddPayloads, oddSegments } from './damage.ts';
import type { OpenApi, Operation, Parameter } from './document.ts';
import { type Pool, valuesOf } from './values.ts';

/** One request as it goes out. */
export interface FuzzRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
}

const json = { 'content-type': 'application/json' };
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Requests of an operation: `good` as the document describes them, or bad in some way. */
export function requestsOf(document: OpenApi, operation: Operation, pool: Pool): fc.Arbitrary<FuzzRequest> {
  const of = valuesOf(document, pool);
  const schema = operation.requestBody?.content['application/json']?.schema;
  const body = schema === undefined ? undefined : of(schema, '');
  const bytes = operation.requestBody?.content['application/octet-stream'] !== undefined;
  const good = parts(operation, of, false).chain((from) =>
    withBody(from, operation, bytes ? fc.constantFrom(...samples) : body),
  );
  const odd = parts(operation, of, true).chain((from) =>
    withBody(from, operation, bytes ? fc.constantFrom(...samples) : body),
  );
  const bad = parts(operation, of, false).chain((from) =>
    fc.oneof(
      withBody(from, operation, damaged(body ?? fc.constant({}))),
      oddPayloads.map(({ type, text }) => ({
        ...from,
        headers: { ...from.headers, 'content-type': type },
        body: encode(text),
      })),
    ),
  );
  const writes = operation.method !== 'GET';
  return fc.oneof(
    { weight: 6, arbitrary: good },
    { weight: 2, arbitrary: odd },
    { weight: writes ? 3 : 0, arbitrary: bad },
  );
}

const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
/** Attachments: two that are taken, and some that are not what they seem. */
const samples: readonly Uint8Array[] = [
  encode('An invented letter.'),
  Uint8Array.from(atob(pixel), (letter) => letter.charCodeAt(0)),
  Uint8Array.from(atob(pixel).slice(0, 40), (letter) => letter.charCodeAt(0)),
  encode('%PDF-1.7\n%%EOF'),
  encode('MZ\u0000\u0000'),
  encode('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
  new Uint8Array(0),
];

type Values = ReturnType<typeof valuesOf>;

/** Address and headers, with odd values in them or not. */
function parts(operation: Operation, of: Values, odd: boolean): fc.Arbitrary<FuzzRequest> {
  const values = operation.parameters.map((parameter) => valueFor(parameter, of, odd));
  return fc.tuple(...values).map((given) => {
    const pairs = operation.parameters.map((parameter, index) => ({ parameter, value: given[index] }));
    const present = pairs.filter(({ value }) => value !== undefined);
    const inPlace = (place: Parameter['in']) => present.filter(({ parameter }) => parameter.in === place);
    const path = inPlace('path').reduce(
      (from, { parameter, value }) => from.replace(`{${parameter.name}}`, encodeSegment(String(value))),
      operation.path,
    );
    const query = new URLSearchParams(
      inPlace('query').map(({ parameter, value }) => [parameter.name, String(value)]),
    );
    const headers = Object.fromEntries(
      inPlace('header').map(({ parameter, value }) => [parameter.name, String(value)]),
    );
    const { method } = operation;
    return { method, path: query.size === 0 ? path : `${path}?${query}`, headers, body: null };
  });
}

/** An empty one would be another route. */
const encodeSegment = (text: string): string => encodeURIComponent(text) || '%20';

function valueFor(
  { name, schema, required, in: place }: Parameter,
  of: Values,
  odd: boolean,
): fc.Arbitrary<unknown> {
  const good = of(schema, name);
  const value = odd && place !== 'header' ? fc.oneof(good, oddSegments) : good;
  return required ? value : fc.option(value, { freq: place === 'header' ? 3 : 2, nil: undefined });
}

function withBody(
  request: FuzzRequest,
  { method }: Operation,
  body: fc.Arbitrary<unknown> | undefined,
): fc.Arbitrary<FuzzRequest> {
  if (method === 'GET' || body === undefined) return fc.constant(request);
  return body.map((value) =>
    value instanceof Uint8Array
      ? {
          ...request,
          headers: { ...request.headers, 'content-type': 'application/octet-stream' },
          body: value,
        }
      : {
          ...request,
          headers: { ...request.headers, ...json },
          body: encode(JSON.stringify(value) ?? 'null'),
        },
  );
}
