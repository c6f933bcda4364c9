/** What a field of the log may hold. Anything else is dropped: the log is read by people who may not know. */
type Shape = 'number' | RegExp;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const word = /^[a-z][a-z0-9_.-]{0,79}$/;
const path = /^(\/|[A-Z]:\\)[\w./\\@+-]{0,255}$/;

/** The whole vocabulary of the log. A field that is not here, or not of this shape, is not written. */
const shapes: Readonly<Record<string, Shape>> = {
  requestId: uuid,
  route: /^[\w/:.*-]{1,160}$/,
  method: /^[A-Z]{3,7}$/,
  status: 'number',
  milliseconds: 'number',
  code: word,
  job: word,
  operation: word,
  role: word,
  database: word,
  kind: word,
  directive: word,
  blocked: word,
  constraint: word,
  folder: path,
  home: path,
  attempt: 'number',
  count: 'number',
  rows: 'number',
  failures: 'number',
  seconds: 'number',
  minutes: 'number',
  pid: 'number',
  port: 'number',
  version: 'number',
  oldest: 'number',
  freeBytes: 'number',
};

/** The fields that may be written; names, values and nested objects outside the vocabulary are gone. */
export function allowedFields(fields: Readonly<Record<string, unknown>>): Record<string, string | number> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => allowedField(name, value)));
}

function allowedField(name: string, value: unknown): [string, string | number][] {
  const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
  if (shape === undefined) return [];
  if (typeof value === 'number') return shape === 'number' && Number.isFinite(value) ? [[name, value]] : [];
  return typeof value === 'string' && shape !== 'number' && shape.test(value) ? [[name, value]] : [];
}
