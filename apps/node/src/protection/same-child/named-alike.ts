import type { NameEncoder } from '../name-search/name-encoder.ts';
import type { NameShelf } from '../name-search/name-shelf.ts';

/** How many of the nearest names of each spelling are looked at. */
const nearest = 200;

interface Names {
  readonly nameEncoder: NameEncoder;
  readonly nameShelf: Pick<NameShelf, 'near'>;
}

/** The files whose names resemble one of these spellings. It knows no rights: see `NameShelf`. */
export async function filesNamedAlike(
  spellings: Iterable<string>,
  { nameEncoder, nameShelf }: Names,
): Promise<string[]> {
  const found = new Set<string>();
  for (const spelling of spellings) {
    const asked = nameEncoder.ask(spelling);
    if (asked === undefined) continue;
    for (const { fileId } of await nameShelf.near(asked, nearest)) found.add(fileId);
  }
  return [...found];
}
