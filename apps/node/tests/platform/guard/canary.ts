import { mediaTypesOf, type Route } from '@tutela/contract';
import { fieldClassOf } from '@tutela/kernel';
import { z } from 'zod';
import { isPersonal } from './schema-fields.ts';

/** Stands in every canary that is text, so that one search finds them all. Long enough never to occur by chance. */
export const stem = 'Kanarya7';

/** Marked values, each told apart from the others and each known by where it was planted. */
export class Canaries {
  readonly planted = new Map<string, string>();
  #count = 0;

  /** A marked value that the schema accepts, or nothing where only a few values are possible. */
  make(schema: z.ZodType, where: string): string | undefined {
    this.#count += 1;
    const number = String(this.#count).padStart(4, '0');
    const text = `${stem}-${number}-orchard-velvet`;
    const date = `1${number.slice(1)}-02-17`;
    const candidates = [text, `${text} "quoted" \\ ünd`, text.padEnd(43, 'A'), date];
    const found = candidates.find((each) => {
      const parsed = schema.safeParse(each);
      return parsed.success && parsed.data === each;
    });
    if (found !== undefined) this.planted.set(found, where);
    return found;
  }

  /** One that is not of our making: a token, a secret. */
  note(value: string, where: string): void {
    if (value.length >= 16) this.planted.set(value, where);
  }
}

export interface Planting {
  readonly value: unknown;
  /** The fields that now hold a canary, as `fieldsOf` names them. */
  readonly marked: readonly string[];
  /** The personal fields that have too few possible values to hold one. */
  readonly coded: readonly string[];
}

/** Puts a canary into every P2 to P4 field of a body that the sample fills, but into those to keep. */
export function plant(route: Route, sample: unknown, canaries: Canaries, keep: readonly string[]): Planting {
  const marked: string[] = [];
  const coded: string[] = [];
  const mark = (schema: z.ZodType, path: string, present: unknown): unknown => {
    if (keep.includes(path)) return present;
    const canary = canaries.make(schema, `${route.id} ${path}`);
    (canary === undefined ? coded : marked).push(path);
    return canary ?? present;
  };
  const value = walk(route.body, sample, { path: '', personal: false, mark });
  return { value, marked, coded };
}

interface Place {
  readonly path: string;
  readonly personal: boolean;
  readonly mark: (schema: z.ZodType, path: string, present: unknown) => unknown;
}

/** The sample with its personal leaves marked; along the same paths as `fieldsOf`. */
function walk(schema: z.ZodType, sample: unknown, place: Place): unknown {
  const personal = fieldClassOf(schema) === undefined ? place.personal : isPersonal(fieldClassOf(schema));
  const below = (child: unknown, step: string, value: unknown) =>
    walk(child as z.ZodType, value, { ...place, path: `${place.path}${step}`, personal });
  if (mediaTypesOf(schema) !== undefined) {
    const text = place.mark(z.string(), `${place.path}(bytes)`, sample);
    return new TextEncoder().encode(String(text));
  }
  if (schema instanceof z.ZodObject) return walkObject(schema, sample, place, below);
  if (schema instanceof z.ZodArray && Array.isArray(sample)) {
    return sample.map((member) => below(schema.element, '[]', member));
  }
  if (schema instanceof z.ZodUnion) {
    const fitting = schema.options.find((option) => (option as z.ZodType).safeParse(sample).success);
    return fitting === undefined ? sample : below(fitting, '', sample);
  }
  if (schema instanceof z.ZodRecord) {
    return Object.fromEntries(
      Object.entries(Object(sample)).map(([key, value]) => [
        below(schema.keyType, '{key}', key),
        below(schema.valueType, '{value}', value),
      ]),
    );
  }
  const inner: unknown = 'innerType' in schema.def ? schema.def.innerType : undefined;
  if (inner instanceof z.ZodType) return below(inner, '', sample);
  return personal ? place.mark(schema, place.path, sample) : sample;
}

function walkObject(
  schema: z.ZodObject,
  sample: unknown,
  { path }: Place,
  below: (child: unknown, step: string, value: unknown) => unknown,
): unknown {
  const given = new Map(Object.entries(Object(sample)));
  const members = Object.entries(schema.shape).filter(([name]) => given.has(name));
  return Object.fromEntries(
    members.map(([name, member]) => [name, below(member, path === '' ? name : `.${name}`, given.get(name))]),
  );
}
