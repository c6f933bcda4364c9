import { createHash } from 'node:crypto';
import type { ClkSchema } from '@tutela/linkage';
import { z } from 'zod';
import { InputRefused } from '../terminal/input-refused.ts';
import { explainSchema, parseJson } from './schema.ts';

const text = z.string();
const Feature = z.strictObject({
  identifier: text,
  ignored: z.boolean().optional(),
  description: text.optional(),
  // What clkhash checks values by is not checked here: a value that does not fit sets no bit and is named.
  format: z.looseObject({ type: text, format: text.optional() }).optional(),
  hashing: z
    .strictObject({
      comparison: z.looseObject({ type: text }),
      strategy: z.strictObject({ bitsPerToken: z.int().optional(), bitsPerFeature: z.int().optional() }),
      hash: z.strictObject({ type: text, prevent_singularity: z.boolean().optional() }).optional(),
      missingValue: z.strictObject({ sentinel: text, replaceWith: text.optional() }).optional(),
    })
    .optional(),
});
const Kdf = z.strictObject({
  type: text.optional(),
  hash: text.optional(),
  salt: text.optional(),
  info: text.optional(),
  keySize: z.int().optional(),
});
const Known = z.strictObject({
  version: z.literal(3),
  clkConfig: z.strictObject({ l: z.int(), kdf: Kdf.optional(), xor_folds: z.int().optional() }),
  features: z.array(Feature).min(1),
});
const Whole = z.custom<ClkSchema>((value) => Known.safeParse(value).success);

/** Reads a linkage schema of clkhash, version 3. Throws InputRefused for keys that it does not know. */
export function readClkSchema(source: string): { readonly schema: ClkSchema; readonly mark: string } {
  const json = parseJson(source);
  const known = Known.safeParse(json);
  if (!known.success) throw new InputRefused(explainSchema(known.error.issues));
  const mark = createHash('sha256').update(JSON.stringify(json)).digest('hex').slice(0, 16);
  return { schema: Whole.parse(json), mark };
}
