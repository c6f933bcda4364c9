import { rememberRecent } from '../normalise/recent.ts';
import type { ChildRecord } from '../normalise/record.ts';
import { partsMaker } from '../tokens/record-parts.ts';
import { ofLength, type Token } from '../tokens/token.ts';
import { type ProfileId, profileOf } from './profile.ts';

const rememberedParts = 20_000;

/**
 * What a profile encodes, in clear: tokens of length 1, whose product is the similarity that codes estimate. For
 * use within a node, and to measure what encoding costs. Empty when nothing is known.
 */
export function createClearTokens(
  profile: ProfileId,
  equivalents: ReadonlyMap<string, string> = new Map(),
): (record: ChildRecord) => readonly Token[] {
  const partsOf = partsMaker({ ...profileOf(profile), equivalents });
  const recent = rememberRecent<readonly Token[]>(rememberedParts);
  return (record) =>
    ofLength(
      partsOf(record).flatMap(({ key, tokens }) => recent(key, tokens)),
      1,
    );
}
