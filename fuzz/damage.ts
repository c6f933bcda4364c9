import fc from 'fast-check';

/** Values that no field expects. */
const strange: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  null,
  true,
  -1,
  0.5,
  1e308,
  2 ** 53,
  '',
  ' ',
  '\u0000',
  '\ud800',
  'x'.repeat(10_000),
  [],
  {},
  [[[[]]]],
  { __proto__: null, constructor: { prototype: {} } },
  '2026-02-31',
  '00000000-0000-0000-0000-000000000000',
);

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const members = Array.isArray(value)
    ? value.map((each, index) => [index, each] as const)
    : Object.entries(value);
  return [path, ...members.flatMap(([key, member]) => pathsIn(member, [...path, key]))];
}

/** A copy in which one place is different; `change` gives nothing to take the place away. */
function changeAt(value: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((each, index) => (index === key ? changeAt(each, rest, change) : each));
  const members = Object.entries(Object(value)).map(([name, member]) =>
    name === String(key) ? [name, changeAt(member, rest, change)] : [name, member],
  );
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}

/** A good body, made bad in one place or another. */
export function damaged(body: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(body, fc.nat(), strange, fc.constantFrom('replace', 'remove', 'add', 'instead'))
    .map(([good, which, odd, how]) => {
      const paths = pathsIn(good);
      const path = paths[which % paths.length] ?? [];
      if (how === 'instead') return odd;
      if (how === 'remove') return changeAt(good, path, () => undefined);
      if (how === 'add') return changeAt(good, path, (old) => ({ ...Object(old), unexpected: odd }));
      return changeAt(good, path, () => odd);
    });
}

/** What may stand where an id belongs in an address. */
export const oddSegments = fc.constantFrom(
  'x',
  '../../etc/passwd',
  '%00',
  "1' or '1'='1",
  '00000000-0000-0000-0000-000000000000',
  'F47AC10B-58CC-4372-A567-0E02B2C3D479',
  'a'.repeat(300),
  '\u202e',
  '😀',
  '-1',
  'undefined',
);

/** Whole bodies that are not JSON, or not ours. */
export const oddPayloads = fc.constantFrom(
  { type: 'application/json', text: '{"a":' },
  { type: 'application/json', text: '' },
  { type: 'application/json', text: '{"__proto__":{"x":1}}' },
  { type: 'application/json', text: `${'['.repeat(5_000)}${']'.repeat(5_000)}` },
  { type: 'application/json', text: '"just text"' },
  { type: 'application/json', text: '\u0000' },
  { type: 'text/plain', text: 'hello' },
  { type: 'application/x-www-form-urlencoded', text: 'a=b&c=d' },
  { type: 'multipart/form-data; boundary=x', text: '--x--' },
  { type: 'application/octet-stream', text: 'bytes' },
  { type: 'application/json; charset=utf-16', text: '{}' },
);
