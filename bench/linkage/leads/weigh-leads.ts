import { codesOf, type HeardChild, hearChild, openShelf, type Workers } from '@tutela/linkage';
import {
  codeBits,
  codeBytes,
  openNameEncoder,
} from '../../../apps/node/src/protection/name-search/name-encoder.ts';
import type { NameShelf } from '../../../apps/node/src/protection/name-search/name-shelf.ts';
import { bearersOf, nearFiles } from '../../../apps/node/src/protection/name-search/near-files.ts';
import { openShelfPlaces } from '../../../apps/node/src/protection/name-search/shelf-places.ts';
import { spellingsOf } from '../../../apps/node/src/protection/name-search/spellings.ts';
import { type ComparedFacts, recordOf } from '../../../apps/node/src/protection/same-child/child-record.ts';
import { filesNamedAlike } from '../../../apps/node/src/protection/same-child/named-alike.ts';
import {
  type KnownNames,
  scalesAmong,
  type Weighed,
} from '../../../apps/node/src/protection/same-child/weigh.ts';

/** A file that perhaps is of the child who was asked for. */
export interface Likely extends Weighed {
  /** Its place in the list of files. */
  readonly at: number;
}

/** Files of other agencies, as the node compares a new one with them: first names alike, then everything weighed. */
export interface Files {
  /** Those at or above the node's cut, heaviest first. */
  likely(facts: ComparedFacts): Promise<readonly Likely[]>;
}

const page = 5_000;

/** Puts files on a shelf as a node has it, with codes by the node's own encoder. */
export async function openFiles(files: readonly ComparedFacts[], workers: Workers): Promise<Files> {
  const nameEncoder = openNameEncoder(new Uint8Array(32).fill(7));
  const shelf = openShelf({ bits: codeBits, workers });
  const places = openShelfPlaces();
  const heard: HeardChild[] = [];
  for (let from = 0; from < files.length; from += page) {
    const some = files.slice(from, from + page);
    const codes = some.map(({ wordings }) => nameEncoder.encode(spellingsOf(wordings)));
    let first = await shelf.add(codesOf(Buffer.concat(codes), codeBits));
    for (const [at, { length }] of codes.entries()) {
      const count = length / codeBytes;
      places.put(String(from + at), 1, { first, count });
      first += count;
    }
    heard.push(...some.map((facts) => hearChild(recordOf(facts))));
  }
  const shelved = { shelf, ownerOf: places.ownerOf };
  const known: KnownNames = {
    files: places.files,
    bearers: async (word) => (await bearersOf(nameEncoder.encode([word]), shelved)).length,
  };
  const nameShelf: Pick<NameShelf, 'near'> = {
    near: (asked, atMost) => nearFiles(asked, atMost, shelved),
  };
  return {
    likely: async (facts) => {
      const weigh = await scalesAmong(hearChild(recordOf(facts)), known);
      const alike = await filesNamedAlike(spellingsOf(facts.wordings), { nameEncoder, nameShelf });
      const likely = alike.flatMap((id): Likely[] => {
        const other = heard[Number(id)];
        const weighed = other && weigh(other);
        return weighed === undefined ? [] : [{ at: Number(id), ...weighed }];
      });
      return likely.sort((a, b) => b.weight - a.weight);
    },
  };
}
