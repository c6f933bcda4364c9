/** Which file lies where on the shelf. Of a million files: numbers in arrays, and each id once. */
export interface ShelfPlaces {
  /** How many files there are. */
  readonly files: number;
  /** The transaction that wrote what was taken last of a file. */
  changeOf(fileId: string): number | undefined;
  /** The places of a file. */
  of(fileId: string): readonly number[];
  /** From now on a file has these places alone: `count` from `first` on. */
  put(fileId: string, change: number, at: { readonly first: number; readonly count: number }): void;
  /** Whose code lies at a place; nothing where a later one took over. */
  ownerOf(place: number): string | undefined;
}

export function openShelfPlaces(): ShelfPlaces {
  const numbers = new Map<string, number>();
  const files: string[] = [];
  const changes: number[] = [];
  const firsts: number[] = [];
  const counts: number[] = [];
  const owners: number[] = [];
  const numberFor = (fileId: string): number => {
    const number = numbers.get(fileId) ?? files.length;
    if (number === files.length) {
      numbers.set(fileId, number);
      files.push(fileId);
    }
    return number;
  };
  const isOf = (number: number, place: number): boolean => {
    const first = firsts[number] ?? 0;
    return place >= first && place < first + (counts[number] ?? 0);
  };
  return {
    get files() {
      return files.length;
    },
    changeOf: (fileId) => changes[numbers.get(fileId) ?? -1],
    of: (fileId) => {
      const number = numbers.get(fileId) ?? -1;
      return Array.from({ length: counts[number] ?? 0 }, (_, at) => (firsts[number] ?? 0) + at);
    },
    put: (fileId, change, { first, count }) => {
      const number = numberFor(fileId);
      changes[number] = change;
      firsts[number] = first;
      counts[number] = count;
      // Places follow one another, so that the array has no holes.
      while (owners.length < first) owners.push(-1);
      for (let place = first; place < first + count; place += 1) owners[place] = number;
    },
    ownerOf: (place) => {
      const number = owners[place] ?? -1;
      return isOf(number, place) ? files[number] : undefined;
    },
  };
}
