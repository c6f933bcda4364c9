import type { Random } from '@tutela/kernel';
import {
  type Codes,
  codesOf,
  createUnsafeClkEncoder,
  createX3Encoder,
  type ProfileId,
} from '@tutela/linkage';
import { InputRefused } from '../terminal/input-refused.ts';
import type { readClkSchema } from './clk-schema.ts';
import type { CodesList } from './codes-file.ts';
import { readCsvRows, type Trouble } from './csv-rows.ts';
import { csvCell } from './files.ts';
import { keyMark } from './key-file.ts';
import type { ReadList } from './read-records.ts';

/** Codes under drawn ids in a drawn order, and which of them is whose: that stays at home. */
export interface EncodedList {
  readonly list: CodesList;
  readonly map: string;
  readonly troubles: readonly Trouble[];
}

export interface X3Plan {
  readonly profile: ProfileId;
  readonly key: Uint8Array;
  readonly random: Random;
  readonly report: (done: number, of: number) => void;
}

const step = 500;

export function encodeByX3(
  { records, troubles }: ReadList,
  { profile, key, random, report }: X3Plan,
): EncodedList {
  const encoder = createX3Encoder({ profile, key });
  const size = encoder.bits / 8;
  const bytes = new Uint8Array(records.length * size);
  for (let from = 0; from < records.length; from += step) {
    const part = records.slice(from, from + step).map(({ record }) => record);
    bytes.set(encoder.encode(part).codes.bytes, from * size);
    report(Math.min(records.length, from + step), records.length);
  }
  const codes = codesOf(bytes, encoder.bits);
  const ids = records.map(({ id }) => id);
  const mixed = mix(codes, ids, random);
  const { bits, count } = codes;
  const head = {
    tutela: 'codes',
    version: 1,
    encoding: 'x3',
    profile,
    key: keyMark(key),
    bits,
    count,
  } as const;
  return { list: { head, ...mixed }, map: mapOf(mixed), troubles };
}

export interface ClkPlan extends ReturnType<typeof readClkSchema> {
  readonly secret: string;
  readonly random: Random;
}

/** As clkhash does it. Unsafe for exchange. */
export function encodeByClk(file: { bytes: Uint8Array; name: string }, plan: ClkPlan): EncodedList {
  const { schema, secret, mark, random } = plan;
  const { columns, rows, troubles } = readCsvRows(file.bytes, ',', file.name);
  const wanted = schema.features.map(({ identifier }) => identifier);
  const missing = schema.features.filter(
    ({ identifier, ignored }) => ignored !== true && !columns.includes(identifier),
  );
  if (missing.length > 0) {
    const names = missing.map(({ identifier }) => identifier).join(', ');
    throw new InputRefused(`${file.name} has no column ${names}. It has: ${columns.join(', ')}.`);
  }
  const { codes, misfits } = openClk(schema, secret).encode(
    rows.map(({ cells }) => wanted.map((column) => cells.get(column) ?? '')),
  );
  const unfit = misfits.map(({ row, feature }): Trouble => {
    const field = wanted[feature] ?? '';
    return { line: rows[row]?.line ?? 0, field, what: 'does not fit the schema’s format', left: 'value' };
  });
  const mixed = mix(
    codes,
    rows.map(({ line }) => `line ${line}`),
    random,
  );
  const { bits, count } = codes;
  const key = keyMark(secret);
  const head = {
    tutela: 'codes',
    version: 1,
    encoding: 'clkhash',
    profile: `clkhash-${mark}`,
    key,
    bits,
    count,
  } as const;
  return { list: { head, ...mixed }, map: mapOf(mixed), troubles: [...troubles, ...unfit] };
}

function openClk(schema: ClkPlan['schema'], secret: string) {
  try {
    return createUnsafeClkEncoder(schema, secret);
  } catch (cause) {
    // The library says which part of a schema it does not know; a schema holds no data of a child.
    throw new InputRefused(
      `The schema cannot be used: ${cause instanceof Error ? cause.message : 'unknown'}.`,
      { cause },
    );
  }
}

/** Row order and own ids would tell who is who to anybody who knows the list: both are drawn anew. */
function mix({ bytes, bits, count }: Codes, own: readonly string[], random: Random) {
  const order = own
    .map((id, at) => ({ id, at, place: hex(random.bytes(16)) }))
    .sort((one, two) => (one.place < two.place ? -1 : 1));
  const size = bits / 8;
  const mixed = new Uint8Array(count * size);
  order.forEach(({ at }, place) => {
    mixed.set(bytes.subarray(at * size, (at + 1) * size), place * size);
  });
  return {
    ids: order.map(({ place }) => place),
    codes: codesOf(mixed, bits),
    own: order.map(({ id }) => id),
  };
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

const mapOf = ({ ids, own }: { ids: readonly string[]; own: readonly string[] }): string =>
  `${['code_id,own_id', ...ids.map((id, at) => `${id},${csvCell(own[at] ?? '')}`)].join('\n')}\n`;
